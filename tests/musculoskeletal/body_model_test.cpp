#include "musculoskeletal/body_model.h"

#include <gtest/gtest.h>

#include <random>
#include <stdexcept>

#include "musculoskeletal/kinematics.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

/// A state far from zero in every coordinate and speed.
BodyState BuildRandomState(const BodyModel& body) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> number(-1, 1);
  BodyState state = BuildZeroState(body);
  state.p_GB = Vector3d(number(random), number(random), number(random));
  state.R_GB =
      Quaterniond(number(random), number(random), number(random), number(random)).normalized();
  for (double& value : state.v) {
    value = number(random);
  }
  for (double& angle : state.q) {
    angle = number(random);
  }
  for (double& speed : state.qd) {
    speed = number(random);
  }
  return state;
}

std::string OtherSide(std::string name) {
  if (name.ends_with("_r") || name.ends_with("_l")) {
    name.back() = name.back() == 'r' ? 'l' : 'r';
  }
  return name;
}

Vector3d SeenInMirror(const Vector3d& p) { return {p.x(), p.y(), -p.z()}; }

TEST(BodyModelTest, UnknownNamesThrowAndAreNamed) {
  const PosedBody posed;
  try {
    FindCoordinate(posed.body, "tail_wag");
    FAIL();
  } catch (const std::out_of_range& error) {
    EXPECT_NE(std::string(error.what()).find("tail_wag"), std::string::npos);
  }
  EXPECT_THROW(FindBody(posed.body, "tail"), std::out_of_range);
}

TEST(MirrorTest, TwiceIsTheSameState) {
  const PosedBody posed;
  const BodyState state = BuildRandomState(posed.body);
  const BodyState twice = Mirror(posed.body, Mirror(posed.body, state));
  EXPECT_EQ(twice.p_GB, state.p_GB);
  EXPECT_EQ(twice.R_GB.coeffs(), state.R_GB.coeffs());
  EXPECT_EQ(twice.v, state.v);
  EXPECT_EQ(twice.q, state.q);
  EXPECT_EQ(twice.qd, state.qd);
}

/// The claim behind every mirrored axis, sign and place: the mirrored state puts each body where
/// the mirror shows its twin.
TEST(MirrorTest, PutsEveryBodyWhereTheMirrorShowsItsTwin) {
  PosedBody posed;
  const BodyState state = BuildRandomState(posed.body);
  CalcKinematics(posed.body, state, posed.kinematics);
  Kinematics mirrored;
  CalcKinematics(posed.body, Mirror(posed.body, state), mirrored);
  const Vector3d p_BP(0.1, 0.2, 0.3);
  for (const Body& body : posed.body.bodies) {
    const Vector3d seen = SeenInMirror(PointOnBody(posed.kinematics, body, p_BP));
    const Vector3d twin =
        PointOnBody(posed.body, mirrored, OtherSide(body.name), SeenInMirror(p_BP));
    EXPECT_LT((seen - twin).norm(), 1e-12) << body.name;
  }
}

TEST(MirrorTest, MirrorsTheCentreOfMass) {
  PosedBody posed;
  const BodyState state = BuildRandomState(posed.body);
  CalcKinematics(posed.body, state, posed.kinematics);
  const Vector3d seen = SeenInMirror(posed.CentreOfMass());
  CalcKinematics(posed.body, Mirror(posed.body, state), posed.kinematics);
  EXPECT_LT((posed.CentreOfMass() - seen).norm(), 1e-12);
}

/// Speeds: the mirrored state moved on by its speeds is the mirror of the state moved on.
TEST(MirrorTest, SpeedsMirrorAsPositionsDo) {
  const PosedBody posed;
  const BodyState state = BuildRandomState(posed.body);
  const auto advance = [](BodyState s) {
    const double dt = 1e-3;
    s.p_GB += dt * s.v.tail<3>();
    const Vector3d turn = dt * s.v.head<3>();
    s.R_GB = Quaterniond(Eigen::AngleAxisd(turn.norm(), turn.normalized())) * s.R_GB;
    s.q += dt * s.qd;
    return s;
  };
  const BodyState a = advance(Mirror(posed.body, state));
  const BodyState b = Mirror(posed.body, advance(state));
  EXPECT_LT((a.p_GB - b.p_GB).norm(), 1e-14);
  EXPECT_LT(a.R_GB.angularDistance(b.R_GB), 1e-7);  // acos near 1 keeps half the digits
  EXPECT_LT((a.q - b.q).norm(), 1e-14);
}

}  // namespace
}  // namespace footfall
