#pragma once

#include <memory>
#include <vector>

#include "sim/conditions.h"
#include "sim/contact/foot_structure.h"
#include "sim/contact/sole.h"
#include "sim/gait/gait.h"
#include "sim/gait/impedance.h"
#include "sim/gait/reference_motion.h"

namespace footfall {

struct BodyMuscles;

/// How finely command and time are divided. What a run gives must not hang on it: everything runs
/// with these values but `footfall validate --controller`, which tries others.
struct ControlGrain {
  int harmonics = kCommandHarmonics;  ///< of the learnt command over the stride
  int hold = 1;                       ///< ticks for which the command keeps one value, its middle's
  int substeps = 1;                   ///< time steps per tick; drives are linear in between
};

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
  Vector3d gravity_G;                  ///< turned against the ground's normal on a slope
  double step_time = 0;                ///< s, asked: half the reference stride
  double strike_phase = kStrikePhase;  ///< of a stride, from a section to the strike behind it
  ControlGrain grain;
};

/// Ticks of control per step; the time step is step_time / kTicksPerStep, about 1 ms.
inline constexpr int kTicksPerStep = 360;

/// Ticks from a section into flight: 0.05 of a stride before strike, where a runner of the base
/// gaits has no foot on the ground.
inline constexpr int kFlightTicks = 60;

}  // namespace footfall
