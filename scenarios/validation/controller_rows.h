#pragma once

#include <functional>
#include <string>
#include <vector>

namespace footfall {

/// Peaks at L5/S1 by which the controller is judged.
struct ControllerLoads {
  double compression = 0;  ///< N
  double extension = 0;    ///< net moments, N m
  double bending = 0;
  double twist = 0;
};

/// A change of the controller that a load should not hang on.
struct ControllerRow {
  std::string change;   ///< what is other than usual
  std::string against;  ///< what it is compared with
  double limit = 0.03;  ///< what the project asks: share by which no peak may change
  ControllerLoads usual, changed;
  std::string remark;  ///< why there is no figure; empty where there is

  /// Changes of the four peaks, shares of the usual ones, in the order of ControllerLoads.
  std::vector<double> CalcChanges() const;
  /// True where no peak changes by more than the limit.
  bool Holds() const;
};

/// Which rows to compute.
struct ControllerParts {
  bool grain = true;    ///< command renewed more seldom, shorter time steps: seconds
  bool nerves = true;   ///< feedback earlier and later, muscles slower and faster: half a minute
  bool designs = true;  ///< other commands and activation times, learnt: four minutes
  bool start = false;   ///< a base gait found from another start: minutes
};

/// The base runner at 3.3 m/s with another controller, row by row.
///
/// *Grain*: the command is renewed at every 2nd to 20th tick of 1 ms, or a tick is divided into 2
/// or 4 time steps; solved anew (SolveWithGrain). *Nerves*: held by feedback with motor noise of
/// kControllerNoise, the same in all rows, answers earlier or later (StepFeedback with its own
/// gains); peaks are means over kControllerStrides strides. How fast muscles act enters at two
/// places: as part of that delay (30 ms rise), and as bounds of recruitment (core.activation_rate
/// limited). The learnt command has no lag that could be changed: it is the torque that comes out.
/// *Designs*: commands of 3 and 12 harmonics against one of 6, each designed anew from the base
/// (DesignWithGrain); so are gaits with half and twice the activation times, in which muscles that
/// take longer are an effort that a design spares. *Start*: TuneBaseGait at 3.5 m/s from
/// the usual and three scattered first guesses against the stored gait. `say` is told what is being
/// computed.
std::vector<ControllerRow> CalcControllerRows(const ControllerParts& parts,
                                              const std::function<void(const std::string&)>& say);

inline constexpr double kControllerNoise = 0.01;
inline constexpr int kControllerStrides = 10;
inline constexpr int kDesignIterations = 12;

}  // namespace footfall
