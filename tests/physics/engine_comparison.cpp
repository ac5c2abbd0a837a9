#include "tests/physics/engine_comparison.h"

#include <algorithm>

#include "sim/engine/bullet_engine.h"
#include "tests/physics/joint_space_engine.h"
#include "tests/physics/random_tree.h"

namespace footfall::physics_test {

double CalcWorstDifference(const BodyModel& body, std::mt19937_64& random, int questions) {
  BulletEngine bullet(body, kGravity_G);
  JointSpaceEngine joint_space(body, kGravity_G);
  double worst = 0;
  for (int i = 0; i < questions; ++i) {
    const BodyState state = DrawState(random, body);
    const Drive drive = DrawDrive(random, body, 8);
    const SpeedVector a = bullet.CalcAccelerations(state, drive.torque, drive.forces);
    const SpeedVector b = joint_space.CalcAccelerations(state, drive.torque, drive.forces);
    worst = std::max(worst, (a - b).norm() / b.norm());
  }
  return worst;
}

}  // namespace footfall::physics_test
