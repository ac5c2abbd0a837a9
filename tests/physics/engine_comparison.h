#pragma once

#include <random>

#include "musculoskeletal/body_model.h"

namespace footfall::physics_test {

inline const Vector3d kGravity_G(0.7, -9.7, 0.3);  // a tilted ground: no axis is special

/// Largest relative difference of whole acceleration vectors, Bullet's against our equations', over
/// random questions.
double CalcWorstDifference(const BodyModel& body, std::mt19937_64& random, int questions);

}  // namespace footfall::physics_test
