#pragma once

#include "scenarios/sweep.h"

namespace footfall {

/// "12/64 runs, 1 fails its gates, 0 cannot run, 1.8 runs/s, 29 s left".
std::string FormatProgress(const SweepProgress& progress);
/// "45 s", "12 min", "3 h 20 min".
std::string FormatDuration(double seconds);

/// Shows how far a sweep is, on stderr: one line that is drawn over on a terminal, otherwise a new
/// line now and then, so that log files stay short.
class ProgressLine {
 public:
  ProgressLine();
  void Show(const SweepProgress& progress);
  /// Ends the line.
  void Close() const;

 private:
  bool on_terminal_;
  double next_seconds_ = 0;  ///< when the next plain line is due
};

}  // namespace footfall
