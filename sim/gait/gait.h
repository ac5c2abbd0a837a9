#pragma once

#include <string>
#include <vector>

#include "musculoskeletal/body_model.h"

namespace footfall {

/// Harmonics of the learnt command over the stride: 6 of about 1.4 Hz, slow enough for muscle.
inline constexpr int kCommandHarmonics = 6;
inline constexpr int kCommandColumns = 2 * kCommandHarmonics + 1;

/// A gait: the learnt command and the state at which a step begins. Together with a runner's body
/// and impedance this is all that running needs.
struct Gait {
  double speed = 0;      ///< m/s
  double step_time = 0;  ///< s
  MatrixXd command;      ///< coordinate x Fourier column, N m; phase from the section
  BodyState section;     ///< state kStrikePhase of a stride before right foot strike
  /// The same before left foot strike, seen in the mirror: what the first step should lead to. Only
  /// a solver of strides (StrideMap) reads and sets it.
  BodyState left_section;
};

/// One number that a solver may change in the command: a signal (joint, or several joints together)
/// and a Fourier column.
struct CommandKnob {
  struct Part {
    int coordinate;
    double weight;  ///< N m per unit of the knob
  };
  std::vector<Part> parts;
  int column = 0;
  double scale = 1;  ///< N m: a knob of 1 changes torque by about this
};

/// All knobs. Symmetric: both legs take the same command half a stride apart, and the trunk's keep
/// the symmetry of a symmetric gait (even harmonics in flexion, odd in bending and turning).
/// Lumbar joints are driven through two signals per axis, a uniform moment and one that grows from
/// L5/S1 to T12/L1; midfoot joints are passive.
std::vector<CommandKnob> BuildKnobs(const BodyModel& body, bool symmetric,
                                    int harmonics = kCommandHarmonics);

/// Adds knobs' values to a command.
void AddKnobs(const std::vector<CommandKnob>& knobs, const VectorXd& values, MatrixXd& command);

/// The values with which AddKnobs makes a change of command, or comes nearest to it.
VectorXd ReadKnobs(const std::vector<CommandKnob>& knobs, const MatrixXd& change);

/// The command for a body's left side from its right: makes a command exactly symmetric.
void Symmetrise(const BodyModel& body, MatrixXd& command);

}  // namespace footfall
