#pragma once

#include <memory>
#include <vector>

#include "sim/conditions.h"
#include "sim/contact/foot_structure.h"
#include "sim/contact/sole.h"
#include "sim/gait/impedance.h"
#include "sim/gait/reference_motion.h"

namespace footfall {

struct BodyMuscles;

/// All that stays constant while one runner in one condition runs: built once, then read only.
struct RunnerSetup {
  /// Impedance from this runner's muscles at the forces of the stored gait at this speed, scaled.
  explicit RunnerSetup(const Conditions& conditions);
  /// The same from another task, which is scaled to this runner; from the table where it is empty.
  RunnerSetup(const Conditions& conditions, const GaitTask& task);
  ~RunnerSetup();

  Conditions conditions;
  BodyModel body;                              ///< shoes' mass included
  std::unique_ptr<const BodyMuscles> muscles;  ///< never null
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
