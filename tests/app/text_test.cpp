#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "app/progress.h"
#include "app/rank_text.h"
#include "app/run_json.h"
#include "app/shell_words.h"
#include "app/standard_streams.h"
#include "app/text_table.h"
#include "io/text_file.h"
#include "tests/io/child_process.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

TEST(TextTable, ColumnsAreAsWideAsTheirWidestCell) {
  TextTable table({"name", ">value"});
  table.AddRow({"a", "1"});
  table.AddRow({"longer", "12.5"});
  EXPECT_EQ(table.Format(), "name    value\na           1\nlonger   12.5\n");
}

TEST(TextTable, LettersOfSeveralBytesCountOnce) {
  TextTable table({"x", "y"});
  table.AddRow({"ä", "1"});
  EXPECT_EQ(table.Format(), "x  y\nä  1\n");
}

TEST(TextTable, ARowOfAnotherLengthIsABug) {
  TextTable table({"x", "y"});
  EXPECT_THROW(table.AddRow({"1"}), std::logic_error);
}

TEST(FormatOutput, AnglesInDegreesAndMissingAsDash) {
  EXPECT_EQ(FormatOutput(0.5235987755982988, "rad"), "30 deg");
  EXPECT_EQ(FormatOutput(1234.56, "N"), "1235 N");
  EXPECT_EQ(FormatOutput(0.25, "1"), "0.25");
  EXPECT_EQ(FormatNumber(kNone), "-");
  EXPECT_EQ(FormatOutput(kNone, "N"), "-");
}

TEST(Progress, TellsCountsRateAndTimeLeft) {
  SweepProgress progress;
  progress.total = 64;
  progress.already_done = 10;
  progress.finished = 20;
  progress.failed_gates = 2;
  progress.cannot_run = 1;
  progress.elapsed_seconds = 10;
  progress.seconds_left = 17;
  EXPECT_EQ(FormatProgress(progress),
            "30/64 runs, 2 failed gates, 1 cannot run, 2 runs/s, 17 s left");
  progress.finished = 54;
  EXPECT_EQ(FormatProgress(progress), "64/64 runs, 2 failed gates, 1 cannot run, 5.4 runs/s");
}

TEST(Progress, DurationsGrowTheirUnits) {
  EXPECT_EQ(FormatDuration(45.4), "45 s");
  EXPECT_EQ(FormatDuration(12 * 60 + 20), "12 min");
  EXPECT_EQ(FormatDuration(3 * 3600 + 20 * 60), "3 h 20 min");
}

TEST(FormatStep, HasNoBracketWhereThereIsNoInterval) {
  FactorRank row;
  row.step = "5 kg";
  row.step_effect = 0.021;
  row.step_low = row.step_high = kNone;
  EXPECT_EQ(FormatStep(row), "5 kg more: +2.1 %");
  row.step_low = 0.01;
  row.step_high = 0.03;
  EXPECT_EQ(FormatStep(row), "5 kg more: +2.1 % [+1, +3]");
}

TEST(QuoteForShell, LeavesPlainWordsAndQuotesTheRest) {
  EXPECT_EQ(QuoteForShell("--set=gait.speed=12km/h"), "--set=gait.speed=12km/h");
  EXPECT_EQ(QuoteForShell("Läufer.toml"), "Läufer.toml");
  EXPECT_EQ(QuoteForShell("my study.toml"), "'my study.toml'");
  EXPECT_EQ(QuoteForShell("it's"), "'it'\\''s'");
  EXPECT_EQ(QuoteForShell("$HOME;ls"), "'$HOME;ls'");
  EXPECT_EQ(QuoteForShell(""), "''");
}

/// The first file that a program opens must not be its standard error.
TEST(StandardStreams, AFileGetsNoneOfTheirNumbers) {
  const testing::TemporaryFolder folder;
  const std::string path = folder.Path("file");
  const int descriptor = testing::RunForked([&] {
    for (const int closed : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
      close(closed);
    }
    OpenStandardStreams();
    const int file = open(path.c_str(), O_WRONLY | O_CREAT, 0644);
    Say("lost");
    return file;
  });
  EXPECT_GT(descriptor, STDERR_FILENO);
  EXPECT_EQ(ReadTextFile(path), "");
}

TEST(RunJson, ForcesCarryBodyWeightsAndMissingNumbersAreNull) {
  StudyHeader header = testing::BuildFakeHeader(1);
  header.study.base.conditions.runner.mass = 80;
  const auto json = RunJson(header, testing::BuildFakeResult(0));
  EXPECT_EQ(json["status"], "ok");
  EXPECT_DOUBLE_EQ(json["outputs"]["load_peak"]["per_bw"].get<double>(), 1000.5 / (80 * 9.80665));
  EXPECT_FALSE(json["outputs"]["angle"].contains("per_bw"));
  const auto printed = nlohmann::json::parse(json.dump());
  EXPECT_TRUE(printed["outputs"]["load_peak"]["sd"].is_null());
  EXPECT_EQ(printed["gates"]["error"]["pass"], true);
  EXPECT_EQ(printed["gates"]["error"]["limit"], 0.01);
}

TEST(RunJson, OtherStylesStandBesideTheValueByName) {
  const StudyHeader header = testing::BuildFakeHeader(1);
  RunResult other = testing::BuildFakeResult(0);
  other.outputs[0] = 7;
  const auto json = RunJson(header, testing::BuildFakeResult(0), {{"least_change", other}});
  EXPECT_EQ(json["outputs"]["load_peak"]["least_change"], 7);
  EXPECT_EQ(json["outputs"]["load_peak"]["value"], 1000.5);
}

TEST(RunJson, ARunThatCannotBeDoneSaysWhy) {
  StudyHeader header = testing::BuildFakeHeader(4);
  RunResult result = testing::BuildFakeResult(3);
  result.outputs = {kNone, kNone};
  result.spread = {kNone, kNone};
  const auto json = nlohmann::json::parse(RunJson(header, result).dump());
  EXPECT_EQ(json["status"], "cannot_run");
  EXPECT_EQ(json["reason"], "falls after 2 steps");
  EXPECT_TRUE(json["outputs"]["load_peak"]["value"].is_null());
}

}  // namespace
}  // namespace footfall
