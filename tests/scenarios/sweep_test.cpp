#include "scenarios/sweep.h"

#include <gtest/gtest.h>
#include <omp.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <new>
#include <stdexcept>

#include "scenarios/designs.h"
#include "small_study.h"

namespace footfall {
namespace {

/// A run without a runner: speed squared times mass; the heaviest cannot run, the fast fail a gate.
RunResult FakeRun(const Conditions& conditions, const RunOptions&) {
  if (conditions.runner.mass > 87) {
    throw std::runtime_error("too heavy for a fake");
  }
  RunResult result;
  result.status = conditions.gait.speed > 3.9 ? RunStatus::kFailedGates : RunStatus::kOk;
  result.outputs = {conditions.runner.mass * conditions.gait.speed * conditions.gait.speed};
  return result;
}

/// What a sweep stored, by run.
struct Stored {
  RunStatus status;
  std::string reason;
  std::vector<double> outputs;
  bool operator==(const Stored&) const = default;
};

using Store = std::map<int, Stored>;

SweepOptions IntoStore(Store& store, int jobs) {
  SweepOptions options;
  options.jobs = jobs;
  options.sink = [&store](const RunRecord& record) {
    const RunResult& r = record.result;
    ASSERT_TRUE(store.emplace(record.run, Stored{r.status, r.reason, r.outputs}).second);
  };
  return options;
}

Study SweepStudy() {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.samples = 60;
  return study;
}

TEST(Sweep, StoresTheSameForOneAndForManyThreads) {
  const Study study = SweepStudy();
  const DesignTable table = BuildDesign(study);
  Store one, four;
  RunSweep(study, table, FakeRun, IntoStore(one, 1));
  RunSweep(study, table, FakeRun, IntoStore(four, 4));
  EXPECT_EQ(one.size(), 61u);
  EXPECT_EQ(one, four);
}

TEST(Sweep, AnExceptionBecomesARecordWithItsReasonAndTheSweepGoesOn) {
  const Study study = SweepStudy();
  const DesignTable table = BuildDesign(study);
  Store store;
  const SweepSummary summary = RunSweep(study, table, FakeRun, IntoStore(store, 2));
  const auto heavy = (table.values.col(0).array() > 87).count();
  ASSERT_GT(heavy, 0);
  EXPECT_EQ(summary.counts.cannot_run, heavy);
  for (const auto& [run, stored] : store) {
    EXPECT_EQ(stored.status == RunStatus::kCannotRun, table.values(run, 0) > 87);
    EXPECT_EQ(stored.reason, table.values(run, 0) > 87 ? "too heavy for a fake" : "");
  }
}

TEST(Sweep, CountsRunsByStatus) {
  const Study study = SweepStudy();
  const DesignTable table = BuildDesign(study);
  Store store;
  const SweepProgress counts = RunSweep(study, table, FakeRun, IntoStore(store, 2)).counts;
  const auto fast = table.values.col(1).array() > 3.9 && table.values.col(0).array() <= 87;
  EXPECT_EQ(counts.total, 61);
  EXPECT_EQ(counts.finished, 61);
  EXPECT_EQ(counts.failed_gates, fast.count());
  EXPECT_EQ(counts.ok + counts.failed_gates + counts.cannot_run, 61);
}

TEST(Sweep, DoesNotRunAgainWhatIsDone) {
  const Study study = SweepStudy();
  const DesignTable table = BuildDesign(study);
  Store store;
  SweepOptions options = IntoStore(store, 2);
  options.done = {0, 5, 60, 5};
  const SweepSummary summary = RunSweep(study, table, FakeRun, options);
  EXPECT_EQ(summary.counts.already_done, 3);
  EXPECT_EQ(store.size(), 58u);
  EXPECT_FALSE(store.contains(0) || store.contains(5) || store.contains(60));
}

TEST(Sweep, StoppedAndResumedItEndsLikeAnUninterruptedOne) {
  const Study study = SweepStudy();
  const DesignTable table = BuildDesign(study);
  Store whole, parts;
  RunSweep(study, table, FakeRun, IntoStore(whole, 1));

  std::atomic<bool> stop{false};
  SweepOptions first = IntoStore(parts, 2);
  first.stop = &stop;
  first.progress = [&](const SweepProgress& p) { stop = p.finished >= 20; };
  const SweepSummary stopped = RunSweep(study, table, FakeRun, first);
  EXPECT_TRUE(stopped.stopped);
  EXPECT_GE(parts.size(), 20u);
  EXPECT_LE(parts.size(), 21u);  // the one in flight on the other thread ends too

  SweepOptions second = IntoStore(parts, 2);
  for (const auto& [run, stored] : parts) {
    second.done.push_back(run);
  }
  EXPECT_FALSE(RunSweep(study, table, FakeRun, second).stopped);
  EXPECT_EQ(whole, parts);
}

TEST(Sweep, ProgressCountsUpAndForetellsTheTimeLeft) {
  const Study study = SweepStudy();
  std::vector<SweepProgress> reports;
  SweepOptions options;
  options.jobs = 2;
  options.progress = [&](const SweepProgress& p) { reports.push_back(p); };
  RunSweep(study, BuildDesign(study), FakeRun, options);
  ASSERT_EQ(reports.size(), 61u);
  for (int i = 0; i < 61; ++i) {
    const SweepProgress& report = reports[static_cast<std::size_t>(i)];
    EXPECT_EQ(report.finished, i + 1);
    EXPECT_NEAR(report.seconds_left, report.elapsed_seconds / (i + 1) * (60 - i), 1e-12);
  }
}

TEST(Sweep, ASinkThatCannotStoreEndsTheSweepAndTellsTheCaller) {
  const Study study = SweepStudy();
  std::atomic<int> runs{0};
  int stored = 0;
  SweepOptions options;
  options.jobs = 2;
  options.sink = [&](const RunRecord&) {
    if (++stored == 10) {
      throw std::runtime_error("disk full");
    }
  };
  const RunFunction counted = [&](const Conditions& c, const RunOptions& o) {
    ++runs;
    return FakeRun(c, o);
  };
  EXPECT_THROW(RunSweep(study, BuildDesign(study), counted, options), std::runtime_error);
  EXPECT_EQ(stored, 10);
  EXPECT_LE(runs.load(), 12);
}

/// It says nothing of the runner: the run stays to be done.
TEST(Sweep, MemoryThatRunsOutEndsTheSweepAndIsNoVerdictOnARun) {
  const Study study = SweepStudy();
  std::atomic<int> runs{0};
  const RunFunction hungry = [&](const Conditions& c, const RunOptions& o) {
    if (++runs == 10) {
      throw std::bad_alloc();
    }
    return FakeRun(c, o);
  };
  Store store;
  EXPECT_THROW(RunSweep(study, BuildDesign(study), hungry, IntoStore(store, 2)), std::bad_alloc);
  EXPECT_LE(store.size(), 10u);
  for (const auto& [run, stored] : store) {
    EXPECT_NE(stored.reason, "std::bad_alloc") << run;
  }
}

/// A loop inside a run must not take the cores of other runs, nor those that `jobs` leaves free.
TEST(Sweep, ARunIsSerialWithAnyNumberOfJobs) {
  const Study study = SweepStudy();
  for (const int jobs : {1, 2}) {
    std::atomic<int> most{0};
    const RunFunction count = [&](const Conditions&, const RunOptions&) {
#pragma omp parallel
      {
#pragma omp single
        most = std::max(most.load(), omp_get_num_threads());
      }
      return RunResult{};
    };
    SweepOptions options;
    options.jobs = jobs;
    const int before = omp_get_max_threads();
    omp_set_num_threads(3);
    RunSweep(study, BuildDesign(study), count, options);
    EXPECT_EQ(omp_get_max_threads(), 3) << "the caller's own loops stay as they were";
    omp_set_num_threads(before);
    EXPECT_EQ(most.load(), 1) << jobs << " jobs";
  }
}

TEST(Sweep, PassesTheBasesOptionsToEveryRun) {
  Study study = SweepStudy();
  study.base.options.hold_seconds = 20;
  std::atomic<int> right{0};
  const RunFunction check = [&](const Conditions&, const RunOptions& o) {
    right += o.hold_seconds == 20 ? 1 : 0;
    return RunResult{};
  };
  RunSweep(study, BuildDesign(study), check, {});
  EXPECT_EQ(right.load(), 61);
}

}  // namespace
}  // namespace footfall
