#pragma once

#include "sim/gait/gait.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// Number of phases of a recorded task.
inline constexpr int kTaskPhases = 24;

/// Joint angles, rates or torques of a body seen in a mirror: sides change places.
JointVector MirrorCoordinates(const BodyModel& body, const JointVector& coordinates);

/// The task of a symmetric gait: its right step as simulated, the left one its mirror image.
/// `num_phases` divides 2 kTicksPerStep.
GaitTask RecordTask(const RunnerSetup& setup, const Gait& gait, int num_phases = kTaskPhases);

/// The gait's command for another impedance of the same joints: such that the torque across each
/// muscle-driven joint on the orbit stays what it is, up to the command's harmonics. `from` is the
/// setup with which the gait runs, `to` the one with which it shall.
Gait RefitCommand(const RunnerSetup& from, const RunnerSetup& to, const Gait& gait);

}  // namespace footfall
