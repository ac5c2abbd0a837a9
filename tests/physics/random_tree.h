#pragma once

#include <random>

#include "sim/engine/runge_kutta.h"

namespace footfall::physics_test {

/// Uniform number in [low, high); the same on every platform, unlike std's distributions.
double Draw(std::mt19937_64& random, double low, double high);
Vector3d DrawVector(std::mt19937_64& random, double size);

/// A floating pelvis and `joints` joints with random parents: hinges, and joints of three hinges
/// with massless links between them. Masses 0.2-10 kg, limbs of 0.1-0.4 m, inertias of tilted
/// ellipsoids.
BodyModel BuildRandomTree(std::mt19937_64& random, int joints);

/// Angles within 1.2 rad (clear of gimbal lock of orthogonal axes), speeds of a few rad/s and m/s.
BodyState DrawState(std::mt19937_64& random, const BodyModel& body);

/// Torques of +-50 N m and `forces` forces of +-200 N on random links that have mass.
Drive DrawDrive(std::mt19937_64& random, const BodyModel& body, int forces);

}  // namespace footfall::physics_test
