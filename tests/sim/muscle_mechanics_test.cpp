#include "sim/loads/muscle_mechanics.h"

#include <gtest/gtest.h>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

/// A bent body that moves, and what it asks of its muscles.
struct Instant {
  BodyModel body = BuildBody({}, {});
  BodyMuscles muscles = BuildBodyMuscles(body, {}, {}, {}, {});
  BodyState state = BuildZeroState(body);
  BodyDemand demand;

  Instant() {
    for (const char* side : {"_r", "_l"}) {
      const double bent = side[1] == 'r' ? 1 : 0.4;
      state.q[FindCoordinate(body, std::string("hip_flexion") + side)] = 0.4 * bent;
      state.q[FindCoordinate(body, std::string("knee_angle") + side)] = 0.7 * bent;
      state.qd[FindCoordinate(body, std::string("knee_angle") + side)] = 0.5;
    }
    demand.spine.q = state.q;
    demand.spine.qd = state.qd;
    demand.moment = JointVector::Zero(body.NumCoordinates());
    demand.moment[FindCoordinate(body, "hip_flexion_r")] = 25;
    demand.moment[FindCoordinate(body, "knee_angle_r")] = -40;
    demand.moment[FindCoordinate(body, "ankle_angle_r")] = -50;
    demand.moment[FindCoordinate(body, "ankle_angle_l")] = 5;
    demand.spine.moment.fill(Vector3d(30, 5, -3));
    demand.spine.force_G.fill(Vector3d(0, -350, 0));
  }
};

// What recruitment found must, turned round, give the torques that were asked for.
TEST(MuscleMechanicsTest, RecruitedMusclesGiveWhatTheyWereAskedFor) {
  Instant instant;
  BodyMuscleSolver solver(instant.body, instant.muscles);
  Kinematics kinematics;
  CalcKinematics(instant.body, instant.state, kinematics);
  BodyLoads loads;
  solver.Calc(kinematics, instant.demand, {}, loads);
  MuscleMechanics mechanics(instant.body, instant.muscles);
  mechanics.Prepare(instant.state, instant.demand.spine.force_G, loads.spine.activations);
  VectorXd use(mechanics.NumTrunk() + mechanics.NumLegs());
  use.head(mechanics.NumTrunk()) = loads.spine.activations;
  for (Eigen::Index i = 0; i < mechanics.NumLegs(); ++i) {
    use(mechanics.NumTrunk() + i) = loads.leg_forces(i) / mechanics.leg(i).max_isometric_force;
  }
  const VectorXd torque = mechanics.columns() * use + mechanics.passive();
  for (int row = 0; row < kServedRows; ++row) {
    const int leg = row - kSpineRows;
    const double asked = row < kSpineRows
                             ? instant.demand.spine.moment[static_cast<size_t>(row / 3)](row % 3)
                             : instant.demand.moment[mechanics.coordinate(row)];
    const double left =
        row < kSpineRows
            ? loads.spine.moment_disc[static_cast<size_t>(row / 3)](row % 3)
            : loads.leg_remainder(leg / kServedPerLeg * kLegJointsPerSide + leg % kServedPerLeg);
    EXPECT_NEAR(torque(row) + left, asked, 0.05) << "row " << row;
  }
  EXPECT_NEAR(mechanics.l5s1_compression(), loads.spine.force[0].x(),
              0.01 * loads.spine.force[0].x());
}

}  // namespace
}  // namespace footfall
