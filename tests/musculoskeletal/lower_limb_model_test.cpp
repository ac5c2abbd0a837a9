#include "musculoskeletal/lower_limb_model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>
#include <stdexcept>
#include <string>

#include "musculoskeletal/kinematics.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// The legs of the reference man with the geometry of the present pose.
class PosedLegs {
 public:
  explicit PosedLegs(const RunnerParameters& runner = {})
      : posed(runner), tree(posed.body), limbs(BuildLowerLimbs(posed.body, runner, {})) {
    Update();
  }
  PosedLegs& Turn(std::string_view coordinate, double angle_deg) {
    posed.Turn(coordinate, angle_deg * kDegree);
    Update();
    return *this;
  }
  void Update() { CalcLimbGeometry(posed.body, tree, limbs, posed.kinematics, geometry); }
  Eigen::Index Find(const std::string& name) const {
    for (std::size_t i = 0; i < limbs.muscles.size(); ++i) {
      if (limbs.muscles[i].name == name) {
        return static_cast<Eigen::Index>(i);
      }
    }
    throw std::out_of_range(name);
  }
  double Arm(const std::string& muscle, std::string_view coordinate) const {
    return geometry.arm(FindCoordinate(posed.body, coordinate), Find(muscle));
  }

  PosedBody posed;
  LinkTree tree;
  LowerLimbModel limbs;
  LimbGeometry geometry;
};

TEST(LowerLimbModelTest, HasFortyUnitsOnEachSide) {
  const PosedLegs legs;
  ASSERT_EQ(legs.limbs.muscles.size(), 80u);
  EXPECT_EQ(legs.limbs.muscles[0].name, "addbrev_r");
  EXPECT_EQ(legs.limbs.muscles[40].name, "addbrev_l");
}

TEST(LowerLimbModelTest, StandingLengthsAreThoseOfTheReference) {
  // reference_length was computed apart from this code, on the published man of 1.70 m.
  RunnerParameters man;
  man.height = 1.70;
  const PosedLegs legs(man);
  const PosedLegs tall;
  for (std::size_t i = 0; i < legs.limbs.muscles.size(); ++i) {
    const double ratio =
        legs.limbs.muscles[i].optimal_fiber_length / tall.limbs.muscles[i].optimal_fiber_length;
    EXPECT_NEAR(ratio, 1.70 / 1.75, 1e-9) << "geometry scales with height";
  }
  EXPECT_NEAR(
      legs.limbs.muscles[static_cast<std::size_t>(legs.Find("soleus_r"))].optimal_fiber_length,
      0.044, 1e-6);
  EXPECT_NEAR(
      legs.limbs.muscles[static_cast<std::size_t>(legs.Find("gaslat_l"))].optimal_fiber_length,
      0.0588, 1e-6);
  EXPECT_NEAR(
      legs.limbs.muscles[static_cast<std::size_t>(legs.Find("vasmed_r"))].optimal_fiber_length,
      0.110, 1e-5);
}

TEST(LowerLimbModelTest, MomentArmsAreTheSlopeOfLength) {
  // Over the range of motion (hip flexion to 100, knee to 120 deg); 1e-6 m, central differences.
  PosedLegs legs;
  std::mt19937 random(21);
  std::uniform_real_distribution<double> unit(0, 1);
  double worst = 0;
  for (int pose = 0; pose < 15; ++pose) {
    BodyState& state = legs.posed.state;
    for (int c = 0; c < legs.posed.body.NumCoordinates(); ++c) {
      const Coordinate& range = legs.posed.body.coordinates[static_cast<std::size_t>(c)];
      const double high = range.name.starts_with("hip_flexion")  ? 100 * kDegree
                          : range.name.starts_with("knee_angle") ? 120 * kDegree
                                                                 : range.high;
      state.q(c) = range.low + unit(random) * (high - range.low);
    }
    CalcKinematics(legs.posed.body, state, legs.posed.kinematics);
    legs.Update();
    const MatrixXd arm = legs.geometry.arm;
    for (int c = 0; c < legs.posed.body.NumCoordinates(); ++c) {
      const double q = state.q(c);
      VectorXd lengths[2];
      for (int side = 0; side < 2; ++side) {
        state.q(c) = q + (side == 0 ? 1e-5 : -1e-5);
        CalcKinematics(legs.posed.body, state, legs.posed.kinematics);
        legs.Update();
        lengths[side] = legs.geometry.length;
      }
      state.q(c) = q;
      const VectorXd slope = -(lengths[0] - lengths[1]) / 2e-5;
      for (Eigen::Index i = 0; i < slope.size(); ++i) {
        EXPECT_NEAR(arm(c, i), slope(i), 1e-6)
            << legs.limbs.muscles[static_cast<std::size_t>(i)].name << " "
            << legs.posed.body.coordinates[static_cast<std::size_t>(c)].name;
        worst = std::max(worst, std::abs(arm(c, i) - slope(i)));
      }
    }
  }
  RecordProperty("worst_m", std::to_string(worst));
}

TEST(LowerLimbModelTest, LengthsDoNotJumpWithinTheReachOfRunning) {
  // Straight lines through the space of angles, 200 steps each; a cylinder that lets go or catches
  // badly shows as a change of step far above the path's curvature (0.1 mm). Hips: flexion -25 to
  // 80, adduction -20 to 15, rotation -15 to 15 deg; beyond, docs/theory/legs.md.
  PosedLegs legs;
  BodyState& state = legs.posed.state;
  std::mt19937 random(8);
  std::uniform_real_distribution<double> unit(0, 1);
  const auto scatter = [&] {
    JointVector q = state.q;
    for (int c = 0; c < q.size(); ++c) {
      const Coordinate& range = legs.posed.body.coordinates[static_cast<std::size_t>(c)];
      const bool flexion = range.name.starts_with("hip_flexion");
      const double low =
          range.name.starts_with("hip_") ? (flexion ? -25 : -15) * kDegree : range.low;
      const double high =
          range.name.starts_with("hip_") ? (flexion ? 80 : 15) * kDegree : range.high;
      q(c) = low + unit(random) * (high - low);
    }
    return q;
  };
  for (int line = 0; line < 30; ++line) {
    const JointVector start = scatter(), end = scatter();
    VectorXd last, step;
    for (int i = 0; i <= 200; ++i) {
      state.q = start + (end - start) * (i / 200.0);
      CalcKinematics(legs.posed.body, state, legs.posed.kinematics);
      legs.Update();
      const VectorXd now = i > 0 ? VectorXd(legs.geometry.length - last) : VectorXd();
      if (i > 1) {
        EXPECT_LT((now - step).lpNorm<Eigen::Infinity>(), 5e-4) << "line " << line << " step " << i;
      }
      step = now;
      last = legs.geometry.length;
    }
  }
}

TEST(LowerLimbModelTest, LeftAndRightAreMirrorImages) {
  PosedLegs legs;
  legs.Turn("hip_flexion_r", 30).Turn("hip_adduction_r", -10).Turn("hip_rotation_r", 8);
  legs.Turn("knee_angle_r", 50).Turn("ankle_angle_r", 12).Turn("subtalar_angle_r", 6);
  PosedLegs other;
  other.Turn("hip_flexion_l", 30).Turn("hip_adduction_l", -10).Turn("hip_rotation_l", 8);
  other.Turn("knee_angle_l", 50).Turn("ankle_angle_l", 12).Turn("subtalar_angle_l", 6);
  const auto half = legs.geometry.length.size() / 2;
  EXPECT_LT((legs.geometry.length.head(half) - other.geometry.length.tail(half)).norm(), 1e-12);
  const int right = FindCoordinate(legs.posed.body, "hip_rotation_r");
  const int left = FindCoordinate(legs.posed.body, "hip_rotation_l");
  EXPECT_LT(
      (legs.geometry.arm.row(right).head(half) - other.geometry.arm.row(left).tail(half)).norm(),
      1e-12);
}

// Published arms, adults: knee extensors 35-55 mm between 20 and 60 deg (Buford 1997; Krevolin
// 2004), hamstrings flex the knee with 15-50 mm (Buford 1997), Achilles tendon 40-60 mm upright
// (Maganaris 2000), gluteus maximus extends the hip with 30-75 mm, gluteus medius abducts with
// 40-70 mm, psoas flexes with 15-50 mm (Nemeth and Ohlsen 1985; Dostal 1986; Blemker and Delp
// 2005).

TEST(LowerLimbModelTest, QuadricepsExtendTheKneeWithPublishedArms) {
  PosedLegs legs;
  for (const double angle_deg : {20.0, 40.0, 60.0}) {
    legs.Turn("knee_angle_r", angle_deg);
    for (const char* muscle : {"vasint_r", "vaslat_r", "vasmed_r", "recfem_r"}) {
      EXPECT_LT(legs.Arm(muscle, "knee_angle_r"), -0.030) << muscle << " " << angle_deg;
      EXPECT_GT(legs.Arm(muscle, "knee_angle_r"), -0.060) << muscle << " " << angle_deg;
    }
  }
}

TEST(LowerLimbModelTest, HamstringsFlexTheKneeWithPublishedArms) {
  PosedLegs legs;
  for (const double angle_deg : {10.0, 40.0, 80.0}) {
    legs.Turn("knee_angle_r", angle_deg);
    for (const char* muscle : {"bflh_r", "semimem_r", "semiten_r"}) {
      EXPECT_GT(legs.Arm(muscle, "knee_angle_r"), 0.010) << muscle << " " << angle_deg;
      EXPECT_LT(legs.Arm(muscle, "knee_angle_r"), 0.065) << muscle << " " << angle_deg;
    }
  }
}

TEST(LowerLimbModelTest, CalfPullsTheAchillesWithPublishedArms) {
  const PosedLegs legs;
  for (const char* muscle : {"soleus_r", "gasmed_r", "gaslat_r"}) {
    EXPECT_NEAR(legs.Arm(muscle, "ankle_angle_r"), -0.050, 0.012) << muscle;
  }
  EXPECT_GT(legs.Arm("tibant_r", "ankle_angle_r"), 0.025) << "lifts the foot";
  EXPECT_GT(legs.Arm("gasmed_r", "knee_angle_r"), 0.01) << "flexes the knee";
}

TEST(LowerLimbModelTest, HipMusclesActTheWayTheirNamesSay) {
  PosedLegs legs;
  legs.Turn("hip_flexion_r", 20);
  EXPECT_LT(legs.Arm("glmax2_r", "hip_flexion_r"), -0.03);
  EXPECT_GT(legs.Arm("glmax2_r", "hip_flexion_r"), -0.085);
  EXPECT_LT(legs.Arm("glmed1_r", "hip_adduction_r"), -0.03) << "abducts";
  EXPECT_GT(legs.Arm("addlong_r", "hip_adduction_r"), 0.03);
  EXPECT_GT(legs.Arm("psoas_r", "hip_flexion_r"), 0.015);
  EXPECT_LT(legs.Arm("psoas_r", "hip_flexion_r"), 0.06);
  EXPECT_LT(legs.Arm("bflh_r", "hip_flexion_r"), -0.03);
}

TEST(LowerLimbModelTest, LongFootMusclesHoldTheArchAndBendTheToes) {
  const PosedLegs legs;
  // Midfoot angle + lifts the forefoot (the arch flattens): muscles under the arch pull it down.
  for (const char* muscle : {"fhl_r", "fdl_r", "perlong_r", "tibpost_r"}) {
    EXPECT_LT(legs.Arm(muscle, "midfoot_angle_r"), 0) << muscle;
  }
  EXPECT_LT(legs.Arm("fhl_r", "mtp_angle_r"), -0.003);
  EXPECT_GT(legs.Arm("ehl_r", "mtp_angle_r"), 0.003);
}

TEST(LowerLimbModelTest, PeronealsEvertAndTibialisPosteriorInverts) {
  const PosedLegs legs;
  // Subtalar + is inversion.
  EXPECT_GT(legs.Arm("tibpost_r", "subtalar_angle_r"), 0.005);
  EXPECT_LT(legs.Arm("perlong_r", "subtalar_angle_r"), -0.005);
}

TEST(LowerLimbModelTest, StrengthGoesWithMassAndSex) {
  RunnerParameters man, woman;
  man.mass = woman.mass = kLegTableMass;
  woman.sex = "female";
  const PosedLegs men(man), women(woman);
  const auto soleus = static_cast<std::size_t>(men.Find("soleus_r"));
  EXPECT_NEAR(men.limbs.muscles[soleus].max_isometric_force, 6194.84, 1e-9);
  EXPECT_NEAR(women.limbs.muscles[soleus].max_isometric_force, 6194.84 * kWomenLegStrength, 1e-9);
}

}  // namespace
}  // namespace footfall
