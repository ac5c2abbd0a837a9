#pragma once

#include <string>
#include <vector>

#include "musculoskeletal/types.h"

namespace footfall {

struct SolvedGait;

/// How far a replayed step departs from the same step of the orbit.
struct ReplayedStep {
  bool stood = false;
  double joints_rms = 0;      ///< of all joint angles over the step, rad
  double joints_rms_end = 0;  ///< at its end, rad
  double worst = 0;           ///< largest departure of one joint, rad
  std::string worst_joint;
  double pelvis_height = 0;  ///< largest departure, m
  double vertical_peak = 0;  ///< of the ground reaction, N
  double vertical_peak_orbit = 0;
  double compression_peak = 0;  ///< of L5/S1, N, under the muscles as they act
};

/// What a replay with full muscle dynamics says about an orbit.
struct MuscleReplay {
  bool found = false;
  std::string reason;              ///< why there is none
  double time_step = 0;            ///< s
  double compression_peak = 0;     ///< of L5/S1 on the orbit, recruited as in every run, N
  VectorXd demand_peak;            ///< kServedRows, N m: largest torque asked on the orbit
  VectorXd remainder_peak;         ///< of it, most that muscles do not give in time
  std::vector<std::string> rows;   ///< names of the coordinates
  ReplayedStep open;               ///< one step without any feedback
  std::vector<ReplayedStep> held;  ///< steps with the feedback that holds the orbit
};

/// Replays the orbit of a solved symmetric gait with muscles as they act in time.
///
/// The gait is solved anew with kMuscleSubsteps time steps per tick (0.2 ms). Excitations come from
/// PlanMuscles. Then the body runs from flight (kFlightTicks): excitation to activation
/// (StepActivation), leg fibres behind elastic tendons as states (StepFiber), trunk fibres behind
/// rigid ones; pulls times arms are the torques of hips, knees, ankles, subtalar and lumbar joints,
/// beside capsules, discs, ligaments and passive stops. There is no command and no impedance at
/// these joints: stiffness is what curves and tendons give, without short-range stiffness. Midfoot,
/// toes, neck and arms keep command and impedance; what recruitment left to single discs is played
/// back by phase. Damping of the plant's impedance stands in its implicit part only (dt D a), where
/// it makes the step stable and vanishes with dt.
/// @param steps with feedback (StepFeedback of the orbit: its bumps of torque, its clock).
MuscleReplay ReplayMuscles(const SolvedGait& solved, int steps);

inline constexpr int kMuscleSubsteps = 5;

}  // namespace footfall
