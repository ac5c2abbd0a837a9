#pragma once

#include "sim/conditions.h"
#include "sim/contact/foot_structure.h"
#include "sim/contact/sole.h"
#include "sim/gait/impedance.h"
#include "sim/gait/reference_motion.h"

namespace footfall {

/// All that stays constant while one runner in one condition runs: built once, then read only.
struct RunnerSetup {
  explicit RunnerSetup(const Conditions& conditions);

  Conditions conditions;
  BodyModel body;  ///< shoes' mass included
  std::vector<SolePoint> soles;
  std::vector<FootStructure> feet;
  ReferenceMotion reference;
  Impedance impedance;
  Vector3d gravity_G;    ///< turned against the ground's normal on a slope
  double step_time = 0;  ///< s, asked: half the reference stride
};

/// Ticks of control per step; the time step is step_time / kTicksPerStep, about 1 ms.
inline constexpr int kTicksPerStep = 360;

}  // namespace footfall
