#include "scenarios/run_study.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cmath>
#include <mutex>
#include <set>

#include "scenarios/designs.h"
#include "sim/loads/outputs.h"
#include "small_study.h"

namespace footfall {
namespace {

/// Mass and speed with a scatter that depends on the runner alone.
RunResult FakeRun(const Conditions& conditions, const RunOptions&) {
  RunResult result;
  result.status = RunStatus::kOk;
  const double mass = conditions.runner.mass, speed = conditions.gait.speed;
  const double scatter = std::sin(1000 * mass) + std::sin(777 * speed);
  result.outputs.assign(OutputTable().size(), 10 * mass + 100 * speed + 30 * scatter);
  return result;
}

Study GrowingStudy(double until) {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.factors.pop_back();
  study.samples = 20;
  study.until = until;
  study.max_samples = 200;
  return study;
}

/// Runs of a study that has `stored` already.
std::set<int> RowsRun(const Study& study, StudyResults stored, const std::vector<int>& done) {
  std::set<int> rows;
  SweepOptions options;
  options.jobs = 1;
  options.done = done;
  options.sink = [&](const RunRecord& record) { rows.insert(record.run); };
  RunStudy(study, BuildDesign(study), std::move(stored), FakeRun, options);
  return rows;
}

std::set<int> RowsRun(const Study& study) {
  return RowsRun(study, BuildEmptyResults(BuildDesign(study).NumRuns()), {});
}

TEST(RunStudy, WithoutUntilEveryRowIsRun) {
  Study study = GrowingStudy(kNone);
  study.max_samples = 0;
  EXPECT_EQ(RowsRun(study).size(), 21u);
}

TEST(RunStudy, GrowsInWholeBatchesUntilItIsNarrowEnough) {
  const std::size_t loose = RowsRun(GrowingStudy(0.05)).size();
  const std::size_t tight = RowsRun(GrowingStudy(0.02)).size();
  EXPECT_EQ((loose - 1) % 20, 0u);
  EXPECT_LT(loose, tight);
  EXPECT_LT(tight, 201u);
}

TEST(RunStudy, StopsAtItsCap) { EXPECT_EQ(RowsRun(GrowingStudy(1e-6)).size(), 201u); }

/// What tells a study that is narrow enough from one that was interrupted.
TEST(RunStudy, OnlyWhatWasInterruptedIsStopped) {
  const Study study = GrowingStudy(0.05);
  const DesignTable table = BuildDesign(study);
  std::atomic<bool> stop{false};
  SweepOptions options;
  options.jobs = 1;
  options.stop = &stop;
  options.sink = [](const RunRecord&) {};
  const StudyResults none = BuildEmptyResults(table.NumRuns());
  const SweepSummary reached = RunStudy(study, table, none, FakeRun, options);
  EXPECT_FALSE(reached.stopped);
  EXPECT_LT(reached.counts.finished, table.NumRuns());
  options.sink = [&](const RunRecord& record) { stop = record.run == 5; };
  EXPECT_TRUE(RunStudy(study, table, none, FakeRun, options).stopped);
}

TEST(RunStudy, AStudyThatIsContinuedMakesTheSameRuns) {
  const Study study = GrowingStudy(0.02);
  const DesignTable table = BuildDesign(study);
  const std::set<int> whole = RowsRun(study);
  StudyResults stored = BuildEmptyResults(table.NumRuns());
  std::vector<int> done;
  for (int run = 0; run < 30; ++run) {
    AddRecord({run, FakeRun(BuildConditions(study, table, run), {})}, stored);
    done.push_back(run);
  }
  std::set<int> rows = RowsRun(study, stored, done);
  EXPECT_EQ(rows.count(29), 0u);
  rows.insert(done.begin(), done.end());
  EXPECT_EQ(rows, whole);
}

}  // namespace
}  // namespace footfall
