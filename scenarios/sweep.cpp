#include "scenarios/sweep.h"

#include <omp.h>

#include <chrono>
#include <exception>
#include <limits>
#include <mutex>
#include <new>

#include "scenarios/designs.h"

namespace footfall {
namespace {

using Clock = std::chrono::steady_clock;

/// A run that ended by an exception, as a record: the sweep goes on.
RunResult CannotRun(const char* reason) {
  RunResult result;
  result.status = RunStatus::kCannotRun;
  result.reason = reason;
  return result;
}

/// One row of the design, whatever happens in it. That memory runs out says nothing of the runner
/// and is thrown on.
RunResult RunRow(const Study& study, const DesignTable& table, int row, const RunFunction& run) {
  try {
    return run(BuildConditions(study, table, row), study.base.options);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    return CannotRun(error.what());
  } catch (...) {
    return CannotRun("unknown exception");
  }
}

/// Rows of the design that are not done yet, in order. A done row outside the design is a bug.
std::vector<int> ListRowsLeft(int total, const std::vector<int>& done) {
  std::vector<char> is_done(static_cast<std::size_t>(total), 0);
  for (const int row : done) {
    is_done.at(static_cast<std::size_t>(row)) = 1;
  }
  std::vector<int> left;
  for (int row = 0; row < total; ++row) {
    if (is_done[static_cast<std::size_t>(row)] == 0) {
      left.push_back(row);
    }
  }
  return left;
}

/// The one place where threads meet: counts, stores, reports, and remembers why to stop.
class Collector {
 public:
  Collector(const SweepOptions& options, int total, int left)
      : options_(options), left_(left), start_(Clock::now()) {
    counts_.total = total;
    counts_.already_done = total - left;
    counts_.seconds_left = std::numeric_limits<double>::quiet_NaN();
  }

  bool MustStop() const {
    return failed_.load() || (options_.stop != nullptr && options_.stop->load());
  }

  void Store(const RunRecord& record) {
    const std::scoped_lock lock(mutex_);
    if (failed_.load()) {
      return;
    }
    try {
      if (options_.sink) {
        options_.sink(record);
      }
      Count(record.result.status);
      if (options_.progress) {
        options_.progress(counts_);
      }
    } catch (...) {
      error_ = std::current_exception();
      failed_ = true;
    }
  }

  /// Ends the sweep by the exception that left a run, unless another one has ended it.
  void Fail() {
    const std::scoped_lock lock(mutex_);
    if (!failed_.exchange(true)) {
      error_ = std::current_exception();
    }
  }

  SweepSummary Finish() {
    if (error_) {
      std::rethrow_exception(error_);
    }
    Time();
    return {.counts = counts_, .stopped = counts_.finished < left_};
  }

 private:
  void Count(RunStatus status) {
    ++counts_.finished;
    counts_.ok += status == RunStatus::kOk ? 1 : 0;
    counts_.failed_gates += status == RunStatus::kFailedGates ? 1 : 0;
    counts_.cannot_run += status == RunStatus::kCannotRun ? 1 : 0;
    Time();
    counts_.seconds_left = counts_.elapsed_seconds / counts_.finished * (left_ - counts_.finished);
  }

  void Time() {
    counts_.elapsed_seconds = std::chrono::duration<double>(Clock::now() - start_).count();
  }

  const SweepOptions& options_;
  int left_;
  Clock::time_point start_;
  SweepProgress counts_;
  std::mutex mutex_;
  std::atomic<bool> failed_{false};
  std::exception_ptr error_;
};

int CountJobs(const SweepOptions& options) {
  return options.jobs > 0 ? options.jobs : omp_get_num_procs();
}

}  // namespace

SweepSummary RunSweep(const Study& study, const DesignTable& table, const RunFunction& run,
                      const SweepOptions& options) {
  const std::vector<int> rows = ListRowsLeft(table.NumRuns(), options.done);
  const int count = static_cast<int>(rows.size());
  Collector collector(options, table.NumRuns(), count);
#pragma omp parallel num_threads(CountJobs(options))
  {
    omp_set_num_threads(1);  // of loops inside a run: a job is one core, also where jobs is 1
#pragma omp for schedule(dynamic, 1)
    for (int i = 0; i < count; ++i) {
      if (!collector.MustStop()) {
        const int row = rows[static_cast<std::size_t>(i)];
        try {
          collector.Store({row, RunRow(study, table, row, run)});
        } catch (...) {
          collector.Fail();
        }
      }
    }
  }
  return collector.Finish();
}

}  // namespace footfall
