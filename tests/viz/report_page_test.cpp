#include "viz/report_page.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/viz/synthetic_report.h"
#include "viz/report_json.h"

namespace footfall {
namespace {

using nlohmann::json;

const ReportData& Study() {
  static const ReportData data = synthetic::BuildStudy();
  return data;
}

const std::string& Page() {
  static const std::string page = BuildReportPage(Study());
  return page;
}

/// What the page's own script would parse.
json DataOf(const std::string& page) {
  const std::string open = "id=\"report-data\">";
  const std::size_t begin = page.find(open) + open.size();
  return json::parse(page.substr(begin, page.find("</script>", begin) - begin));
}

TEST(ReportPage, HoldsTheOutputsOfEveryRun) {
  const json data = DataOf(Page());
  ASSERT_EQ(data["runs"].size(), Study().results.states.size());
  for (const int run : {0, 5, 7}) {
    EXPECT_NEAR(data["runs"][run]["outputs"][0].get<double>(), Study().results.outputs(run, 0),
                1e-3);
  }
  EXPECT_TRUE(data["runs"][9]["outputs"][0].is_null()) << "no number where there is none";
}

TEST(ReportPage, HoldsTheRankingThatWasComputed) {
  const json ranking = DataOf(Page())["rankings"][0];
  EXPECT_EQ(ranking["output"], "l5s1_compression_peak");
  EXPECT_EQ(ranking["rows"][0]["factor"], "runner.mass");
  // Outputs are linear in the factors, so the effect over the range is the slope given.
  EXPECT_NEAR(ranking["rows"][0]["effect"].get<double>(), synthetic::kCompressionSteps[0], 10);
  EXPECT_EQ(ranking["rows"][3]["verdict"], "no detectable effect");
  EXPECT_EQ(ranking["used"], 39);
}

TEST(ReportPage, ARankingTellsHowSureItIs) {
  const json ranking = DataOf(Page())["rankings"][0];
  const Ranking& given = Study().rankings[0];
  const json& mass = ranking["rows"][0];
  EXPECT_EQ(mass["step"], "5 kg");
  // 5 of 35 kg, as a share of the mean.
  EXPECT_NEAR(mass["stepEffect"].get<double>(), given.rows[0].effect / 7 / given.mean, 1e-6);
  EXPECT_EQ(mass["halfPlace"], given.rows[0].half_place);
  EXPECT_TRUE(ranking["rows"][2]["nuisance"].get<bool>() ||
              ranking["rows"][1]["nuisance"].get<bool>());
  EXPECT_EQ(mass["excludedFrom"].get<int>() + mass["excludedTo"].get<int>(), 2) << "runs 7 and 9";
  EXPECT_EQ(ranking["half"], given.half);
  EXPECT_NE(ranking["half"].get<std::string>().find("with half the samples"), std::string::npos);
  EXPECT_NEAR(ranking["heldOutError"].get<double>(), given.held_out_error, 1e-4);
}

TEST(ReportPage, ARankingTellsWhichWayIsForTheBetter) {
  ReportData data = Study();
  EXPECT_EQ(json::parse(WriteReportJson(data))["rankings"][0]["relief"], "less");
  data.embedded.clear();
  data.rankings[0].relief = Relief::kMore;
  data.rankings[0].mean = -13;
  const json ranking = json::parse(WriteReportJson(data))["rankings"][0];
  EXPECT_EQ(ranking["relief"], "more");
  EXPECT_TRUE(ranking["belowZero"].get<bool>());
}

TEST(ReportPage, WhatCanBeChangedIsASecondRanking) {
  const json changes = DataOf(Page())["rankings"][0]["changes"];
  ASSERT_EQ(changes.size(), 3U) << "mass, speed, drop; deep strength is a constant here";
  EXPECT_LT(changes[0]["change"].get<double>(), 0);
  EXPECT_EQ(changes[2]["factor"], "shoe.drop");
  EXPECT_FALSE(changes[2]["detected"].get<bool>());
}

TEST(ReportPage, SeriesKeepFourSignificantDigits) {
  const json series = DataOf(Page())["series"][0];
  const StrideSeries& given = Study().embedded[0].series;
  for (const int k : {10, 30, 120}) {
    const double value = given.lumbar_force(0, k);
    EXPECT_NEAR(series["lumbarForce"][0][k].get<double>(), value, 0.5e-3 * std::abs(value));
  }
  EXPECT_TRUE(series["pressureCentreR"][0][150].is_null()) << "the right foot is in the air";
}

TEST(ReportPage, FactorsAreInThePeoplesUnit) {
  const json data = DataOf(Page());
  EXPECT_EQ(data["factors"][3]["unit"], "mm");
  EXPECT_DOUBLE_EQ(data["factors"][3]["high"].get<double>(), 12);
  const double drop_mm = 1e3 * Study().header.table.values(4, 3);
  EXPECT_NEAR(data["runs"][4]["values"][3].get<double>(), drop_mm, 1e-5);
}

TEST(ReportPage, GatesCarryValueLimitAndVerdict) {
  const json gate = DataOf(Page())["runs"][7]["gates"][1];
  EXPECT_DOUBLE_EQ(gate["value"].get<double>(), 9.25);
  EXPECT_DOUBLE_EQ(gate["limit"].get<double>(), 6);
  EXPECT_FALSE(gate["pass"].get<bool>());
}

TEST(ReportPage, NoTextOfTheUserEndsTheScript) {
  EXPECT_EQ(Page().find("<script>alert"), std::string::npos);
  EXPECT_EQ(DataOf(Page())["studyText"], Study().header.study.text);
}

TEST(ReportPage, AsksNothingOfTheNetwork) {
  for (const char* link : {"src=\"http", "href=\"http", "@import", "url(http"}) {
    EXPECT_EQ(Page().find(link), std::string::npos) << link;
  }
}

TEST(ReportPage, SameDataGiveSameBytes) { EXPECT_EQ(Page(), BuildReportPage(Study())); }

// 20 runners in the first condition, then the same in the second.
TEST(ReportPage, ThePairsConditionIsTheLastFactor) {
  ReportData data = Study();
  data.embedded.clear();
  data.header.study.design = Design::kPaired;
  data.header.study.samples = 20;
  data.header.study.pair = {{"trainer", {{"shoe.model", "trainer", {}}}},
                            {"minimal", {{"shoe.model", "minimal", {}}}}};
  const json page = json::parse(WriteReportJson(data));
  EXPECT_EQ(page["factors"].back()["key"], "pair");
  EXPECT_EQ(page["factors"].back()["levels"], json::array({"trainer", "minimal"}));
  EXPECT_TRUE(page["runs"][0]["values"].back().is_null()) << "the base is of neither";
  EXPECT_EQ(page["runs"][1]["text"].back(), "trainer");
  EXPECT_EQ(page["runs"][21]["values"].back(), 1);
}

TEST(ReportPage, ASpreadOverStridesStandsBesideItsOutput) {
  ReportData data = synthetic::BuildSingleRun();
  EXPECT_TRUE(json::parse(WriteReportJson(data))["runs"][0]["spread"].empty());
  data.spreads = {{33, kNone}};
  const json spread = json::parse(WriteReportJson(data))["runs"][0]["spread"];
  EXPECT_EQ(spread[0], 33);
  EXPECT_TRUE(spread[1].is_null());
}

TEST(ReportPage, ASingleRunHasNoRankingButItsCurves) {
  const json data = DataOf(BuildReportPage(synthetic::BuildSingleRun()));
  EXPECT_TRUE(data["rankings"].empty());
  EXPECT_EQ(data["series"].size(), 1U);
  EXPECT_NE(data["scenarioText"].get<std::string>().find("[runner]"), std::string::npos);
}

}  // namespace
}  // namespace footfall
