#include <gtest/gtest.h>

#include "viz/report_data.h"

namespace footfall {
namespace {

StudyResults SixRuns() {
  StudyResults results;
  results.output_names = {"a"};
  results.output_units = {"N"};
  results.outputs.resize(6, 1);
  results.outputs << 3, 2, 5, 1, 9, kNone;
  results.states = {RunState::kOk, RunState::kOk,          RunState::kOk,
                    RunState::kOk, RunState::kFailedGates, RunState::kCannotRun};
  results.reasons.assign(6, "");
  return results;
}

std::vector<Ranking> RankedByA() {
  Ranking ranking;
  ranking.output = "a";
  return {ranking};
}

TEST(EmbeddedRuns, BaseThenHighestAndLowestThenTheRest) {
  EXPECT_EQ(ChooseEmbeddedRuns(SixRuns(), RankedByA()), (std::vector<int>{0, 2, 3, 1, 4}));
}

TEST(EmbeddedRuns, StopAtTheLimit) {
  EXPECT_EQ(ChooseEmbeddedRuns(SixRuns(), RankedByA(), 2), (std::vector<int>{0, 2}));
}

TEST(EmbeddedRuns, ARunWithoutSeriesIsNeverChosen) {
  StudyResults results = SixRuns();
  results.states[0] = RunState::kCannotRun;
  EXPECT_EQ(ChooseEmbeddedRuns(results, {}), (std::vector<int>{1, 2, 3, 4}));
}

TEST(EmbeddedRuns, ThePageSaysWhichAndHowMany) {
  ReportData data;
  data.results = SixRuns();
  data.embedded.resize(2);
  EXPECT_NE(DescribeEmbeddedRuns(data).find("2 of 6 runs"), std::string::npos);
  data.embedded.resize(5);
  EXPECT_EQ(DescribeEmbeddedRuns(data), "The curves of the 5 of 6 runs that ran are in this page.");
}

}  // namespace
}  // namespace footfall
