#pragma once

#include <algorithm>
#include <random>

#include "tests/physics/random_tree.h"

namespace footfall::physics_test {

inline const Vector3d kGravity_G(0.7, -9.7, 0.3);  // a tilted ground: no axis is special

/// Largest relative difference of whole acceleration vectors of two engines over random questions.
template <class Engine, class Reference>
double CalcWorstDifference(const BodyModel& body, std::mt19937_64& random, int questions) {
  Engine engine(body, kGravity_G);
  Reference reference(body, kGravity_G);
  double worst = 0;
  for (int i = 0; i < questions; ++i) {
    const BodyState state = DrawState(random, body);
    const Drive drive = DrawDrive(random, body, 8);
    const SpeedVector a = engine.CalcAccelerations(state, drive.torque, drive.forces);
    const SpeedVector b = reference.CalcAccelerations(state, drive.torque, drive.forces);
    worst = std::max(worst, (a - b).norm() / b.norm());
  }
  return worst;
}

}  // namespace footfall::physics_test
