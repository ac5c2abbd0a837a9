#pragma once

#include <atomic>
#include <functional>
#include <vector>

#include "scenarios/study.h"

namespace footfall {

/// Makes the result of one condition; `Simulate` in the program, anything in tests. Called from
/// several threads at once.
using RunFunction = std::function<RunResult(const Conditions&, const RunOptions&)>;

/// How far a sweep has come.
struct SweepProgress {
  int total = 0;         ///< rows of the design
  int already_done = 0;  ///< of them stored before this sweep began
  int finished = 0;      ///< in this sweep
  int ok = 0, failed_gates = 0, cannot_run = 0;
  double elapsed_seconds = 0;
  double seconds_left = 0;  ///< at the mean rate so far; NaN before the first run ends
};

struct SweepOptions {
  int jobs = 0;                                ///< threads; 0: all that the machine has
  std::vector<int> done;                       ///< rows already stored, not to be run again
  const std::atomic<bool>* stop = nullptr;     ///< set it (from a signal handler) to end early
  std::function<void(const RunRecord&)> sink;  ///< stores a run
  std::function<void(const SweepProgress&)> progress;  ///< after each stored run
};

struct SweepSummary {
  SweepProgress counts;
  bool stopped = false;  ///< ended by `stop` with rows left that the study asks for
};

/// Runs every row of the design that is not done, one task per run, dynamically over threads. A run
/// is serial, whatever it does inside: with `jobs` 1 one core works, with 2 two.
///
/// Sink and progress are called one at a time, in the order in which runs end; what is stored for a
/// run does not depend on jobs, order or other runs. An exception inside a run becomes a record
/// `cannot_run` with its message as reason. `stop` lets runs in flight end and stores them. An
/// exception of the sink (a full disk) or std::bad_alloc in a run (no verdict on the runner) ends
/// the sweep: runs in flight are dropped, and it is thrown on to the caller.
SweepSummary RunSweep(const Study& study, const DesignTable& table, const RunFunction& run,
                      const SweepOptions& options);

}  // namespace footfall
