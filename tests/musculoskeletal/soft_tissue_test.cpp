#include "musculoskeletal/soft_tissue.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/mass_properties.h"

namespace footfall {
namespace {

BodyModel BuildRigid() { return BuildBody(RunnerParameters{}, PostureParameters{}); }

BodyModel BuildSoft(const TissueParameters& tissue) {
  BodyModel body = BuildRigid();
  AddSoftTissue(tissue, BuildLumbarLevels(body, RunnerParameters{}, SpineParameters{}), body);
  return body;
}

TissueParameters BuildWobbling() {
  TissueParameters tissue;
  tissue.wobbling_masses = "on";
  return tissue;
}

TissueParameters BuildYielding() {
  TissueParameters tissue = BuildWobbling();
  tissue.axial_discs = "on";
  return tissue;
}

const Link& FindLink(const BodyModel& body, std::string_view coordinate) {
  return body.links[static_cast<std::size_t>(FindCoordinate(body, coordinate)) + 1];
}

MassProperties OfLink(const Link& link) { return {link.mass, link.p_LC, link.I_LC}; }

TEST(SoftTissue, OffLeavesTheBodyAsItIs) {
  const BodyModel body = BuildSoft(TissueParameters{});
  EXPECT_EQ(body.NumCoordinates(), BuildRigid().NumCoordinates());
  EXPECT_TRUE(body.tissues.empty());
}

// Rounding of a few additions.
TEST(SoftTissue, ASegmentKeepsItsMassCentreAndInertia) {
  const BodyModel rigid = BuildRigid(), soft = BuildSoft(BuildWobbling());
  const struct {
    const char *body, *wobble;
    double share;
  } rows[] = {{"femur_l", "wobble_thigh_l", 0.6},
              {"tibia_r", "wobble_shank_r", 0.5},
              {"pelvis", "wobble_pelvis", 0.5},
              {"torso", "wobble_thorax", 0.5}};
  for (const auto& row : rows) {
    const auto link = static_cast<std::size_t>(FindBody(rigid, row.body).link);
    const MassProperties whole = OfLink(rigid.links[link]);
    const MassProperties sum =
        CalcSum(OfLink(soft.links[link]), OfLink(FindLink(soft, row.wobble)));
    EXPECT_NEAR(FindLink(soft, row.wobble).mass, row.share * whole.mass, 1e-12) << row.body;
    EXPECT_NEAR(sum.mass, whole.mass, 1e-12) << row.body;
    EXPECT_LT((sum.centre - whole.centre).norm(), 1e-12) << row.body;
    EXPECT_LT((sum.inertia - whole.inertia).norm(), 1e-12) << row.body;
  }
  EXPECT_DOUBLE_EQ(soft.mass, rigid.mass);
}

TEST(SoftTissue, TheStandingBodyKeepsItsCentreOfMass) {
  const BodyModel rigid = BuildRigid(), soft = BuildSoft(BuildYielding());
  Kinematics kinematics;
  CalcKinematics(rigid, BuildZeroState(rigid), kinematics);
  const Vector3d before = CalcCentreOfMass(rigid, kinematics);
  CalcKinematics(soft, BuildZeroState(soft), kinematics);
  EXPECT_LT((CalcCentreOfMass(soft, kinematics) - before).norm(), 1e-12);
}

// f = k (q_0 - q) - c qd at q = 0 is the weight that hangs on it.
TEST(SoftTissue, SpringsHoldTheirWeightInStanding) {
  const BodyModel body = BuildSoft(BuildYielding());
  for (const YieldingTissue& tissue : body.tissues) {
    const auto link = static_cast<std::size_t>(tissue.coordinate) + 1;
    const double weight =
        kGravity * CalcSubtreeMass(body, static_cast<int>(link)) * body.links[link].axis.y();
    EXPECT_NEAR(tissue.stiffness * tissue.rest, weight, 1e-9) << body.links[link].name;
  }
}

TEST(SoftTissue, SwingsAtItsFrequencyAndDamping) {
  const BodyModel body = BuildSoft(BuildWobbling());
  const YieldingTissue& thigh = body.tissues.front();
  const double mass = body.links[static_cast<std::size_t>(thigh.coordinate) + 1].mass;
  const double w = std::sqrt(thigh.stiffness / mass);
  EXPECT_NEAR(w / (2 * std::numbers::pi), TissueParameters{}.limb_frequency, 1e-12);
  EXPECT_NEAR(thigh.damping / (2 * mass * w), TissueParameters{}.damping_ratio, 1e-12);
}

TEST(SoftTissue, JointsKeepNamesOrderAndTwins) {
  const BodyModel rigid = BuildRigid(), soft = BuildSoft(BuildYielding());
  const auto joints = FindJoints(soft);
  ASSERT_EQ(joints.size(), static_cast<std::size_t>(rigid.NumCoordinates()));
  for (std::size_t j = 0; j < joints.size(); ++j) {
    const Coordinate& was = rigid.coordinates[j];
    const Coordinate& is = soft.coordinates[static_cast<std::size_t>(joints[j])];
    EXPECT_EQ(is.name, was.name);
    EXPECT_EQ(soft.coordinates[static_cast<std::size_t>(is.mirror)].name,
              rigid.coordinates[static_cast<std::size_t>(was.mirror)].name);
    EXPECT_EQ(soft.links[static_cast<std::size_t>(joints[j]) + 1].name, was.name);
  }
  for (int level = 0; level < kLumbarLevels; ++level) {
    EXPECT_EQ(soft.coordinates[static_cast<std::size_t>(soft.lumbar_first[level])].name,
              rigid.coordinates[static_cast<std::size_t>(rigid.lumbar_first[level])].name);
  }
}

TEST(SoftTissue, TwinsAreMirrored) {
  const BodyModel body = BuildSoft(BuildYielding());
  BodyState state = BuildZeroState(body);
  state.q[FindCoordinate(body, "wobble_shank_r")] = 0.01;
  state.q[FindCoordinate(body, "axial_l4l5")] = -0.002;
  const BodyState mirrored = Mirror(body, state);
  EXPECT_EQ(mirrored.q[FindCoordinate(body, "wobble_shank_l")], 0.01);
  EXPECT_EQ(mirrored.q[FindCoordinate(body, "wobble_shank_r")], 0);
  EXPECT_EQ(mirrored.q[FindCoordinate(body, "axial_l4l5")], -0.002);
}

// A disc that gives by d moves all above it by d along its lower endplate's normal, nothing below.
TEST(SoftTissue, ADiscMovesWhatIsAboveIt) {
  const BodyModel body = BuildSoft(BuildYielding());
  const LumbarLevel l3l4 = BuildLumbarLevels(body, RunnerParameters{}, SpineParameters{})[2];
  BodyState state = BuildZeroState(body);
  Kinematics before, after;
  CalcKinematics(body, state, before);
  state.q[FindCoordinate(body, "axial_l3l4")] = 0.003;
  CalcKinematics(body, state, after);
  const auto moved = [&](const char* name) -> Vector3d {
    return PointOnBody(body, after, name, Vector3d::Zero()) -
           PointOnBody(body, before, name, Vector3d::Zero());
  };
  EXPECT_LT((moved("lumbar3") - 0.003 * l3l4.R_BE().col(1)).norm(), 1e-15);
  EXPECT_LT((moved("head") - moved("lumbar3")).norm(), 1e-15);
  EXPECT_EQ(moved("lumbar4").norm(), 0);
}

TEST(SoftTissue, StiffenedTissueHardlyGives) {
  const TissueParameters stiff = CalcStiffened(BuildYielding());
  EXPECT_EQ(stiff.wobbling_masses, "on");
  for (const YieldingTissue& tissue : BuildSoft(stiff).tissues) {
    EXPECT_LT(tissue.rest, 0.5e-3);  // m, under its weight
  }
}

}  // namespace
}  // namespace footfall
