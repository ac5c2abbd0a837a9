#include "musculoskeletal/tendon.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

Muscle BuildSoleus() {
  Muscle muscle;
  muscle.group = "soleus";
  muscle.max_isometric_force = 6000;
  muscle.optimal_fiber_length = 0.044;
  muscle.tendon_slack_length = 0.28;
  muscle.tendon_strain = 0.10;
  return muscle;
}

TEST(TendonTest, IsThePublishedCurveAtThePublishedShape) {
  // De Groote 2016: kT = 35, which is a strain of ln(6.25) / 35 - 0.005 at full force.
  const double strain = std::log(6.25) / 35 - 0.005;
  for (const double length : {1.01, 1.02, 1.03, 1.04}) {
    EXPECT_NEAR(CalcTendonForceLength(length, strain), 0.2 * std::exp(35 * (length - 0.995)) - 0.25,
                1e-12);
  }
}

TEST(TendonTest, GivesFullForceAtItsStrainAndNoneWhenSlack) {
  for (const double strain : {0.033, 0.049, 0.10}) {
    EXPECT_NEAR(CalcTendonForceLength(1 + strain, strain), 1, 1e-12);
    EXPECT_EQ(CalcTendonForceLength(0.99, strain), 0);
  }
}

TEST(TendonTest, LengthIsTheInverseOfForce) {
  for (const double force : {0.0, 0.05, 0.3, 1.0, 1.6}) {
    EXPECT_NEAR(CalcTendonForceLength(CalcTendonLength(force, 0.049), 0.049), force, 1e-12);
  }
}

TEST(TendonTest, StiffnessIsTheSlopeOfForceOverStretch) {
  const Muscle soleus = BuildSoleus();
  for (const double tension : {100.0, 1000.0, 4000.0}) {
    const double d = 1e-3 * tension;
    const double slope =
        2 * d / (CalcTendonStretch(soleus, tension + d) - CalcTendonStretch(soleus, tension - d));
    EXPECT_NEAR(CalcTendonStiffness(soleus, tension) / slope, 1, 1e-6);
  }
}

// Measured on the whole Achilles tendon: 150-250 N/mm under a few kN (Lichtwark and Wilson 2005
// 188 N/mm, Maganaris and Paul 2002 150-200). Here the three muscles' tendons act side by side.
TEST(TendonTest, TheAchillesTendonIsAsStiffAsMeasured) {
  const Muscle soleus = BuildSoleus();
  EXPECT_GT(CalcTendonStiffness(soleus, 3000), 100e3);
  EXPECT_LT(CalcTendonStiffness(soleus, 3000), 400e3);
}

TEST(TendonTest, TheFibreTakesWhatTheTendonLeaves) {
  const Muscle soleus = BuildSoleus();
  const FiberState rigid = CalcRigidTendonFiber(soleus, 0.32, 0.3);
  const FiberState behind = CalcFiberBehindTendon(soleus, 0.33, 0.5, 0.01, 0.2);
  EXPECT_NEAR(behind.norm_fiber_length, rigid.norm_fiber_length, 1e-12);
  EXPECT_NEAR(behind.norm_fiber_velocity, rigid.norm_fiber_velocity, 1e-12);
}

}  // namespace
}  // namespace footfall
