#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "io/hdf5/study_writer.h"
#include "io/text_file.h"
#include "musculoskeletal/table.h"
#include "tests/app/footfall_program.h"

/// The commands that read a results file, on one with made-up results.
namespace footfall {
namespace {

using testing::Contains;
using testing::Finished;
using testing::Footfall;
using testing::TemporaryFolder;

/// Eight runs of which six are stored; run 3 cannot run, run 5 fails a gate.
std::string WriteFakeStudy(const TemporaryFolder& folder) {
  const std::string path = folder.Path("study.h5");
  StudyWriter writer = StudyWriter::Create(path, testing::BuildFakeHeader(8), false);
  for (int run = 0; run < 6; ++run) {
    writer.Append({run, testing::BuildFakeResult(run)});
  }
  return path;
}

TEST(Info, TellsWhatTheFileHolds) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"info", WriteFakeStudy(folder), "--json"});
  ASSERT_EQ(finished.exit_code, 0) << finished.err;
  const auto info = nlohmann::json::parse(finished.out);
  EXPECT_EQ(info["kind"], "study");
  EXPECT_EQ(info["runs"], 8);
  EXPECT_EQ(info["ok"], 4);
  EXPECT_EQ(info["failed_gates"], 1);
  EXPECT_EQ(info["cannot_run"], 1);
  EXPECT_EQ(info["not_run"], 2);
  EXPECT_EQ(info["complete"], false);
  EXPECT_EQ(info["seed"], 7);
  EXPECT_EQ(info["factors"][0]["high"], "90 kg");
  EXPECT_EQ(info["provenance"]["version"], "1.2.3");
}

TEST(Info, GivesTheStudyTextBack) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"info", WriteFakeStudy(folder), "--text"});
  EXPECT_EQ(finished.out, testing::BuildFakeHeader(8).study.text);
}

/// A run as `run --noise 0.03 --set runner.mass=82` stores it, made from a file of another mass.
std::string WriteFakeRun(const TemporaryFolder& folder) {
  const StudyHeader fake = testing::BuildFakeHeader(1);
  Scenario scenario;
  scenario.title = "me, runner.mass=82";
  scenario.conditions.runner.mass = 82;
  StudyHeader header = BuildRunHeader(scenario, "me.toml", "title = \"me\"\n");
  header.asked = {.noise_share = 0.03, .noise_seed = 1, .adaptation = ""};
  header.outputs = fake.outputs;
  header.gates = fake.gates;
  header.coordinates = fake.coordinates;
  header.muscles = fake.muscles;
  WriteRunFile(folder.Path("run.h5"), header, testing::BuildFakeResult(0), false);
  return folder.Path("run.h5");
}

TEST(Info, TellsHowARunWasMade) {
  const TemporaryFolder folder;
  const std::string path = WriteFakeRun(folder);
  const auto info = nlohmann::json::parse(Footfall(folder, {"info", path, "--json"}).out);
  EXPECT_EQ(info["kind"], "run");
  EXPECT_EQ(info["complete"], true);
  EXPECT_EQ(info["noise_share"], 0.03);
  EXPECT_EQ(info["noise_seed"], 1);
  EXPECT_FALSE(info.contains("adaptation") || info.contains("seed"));
  const std::string lines = Footfall(folder, {"info", path}).out;
  EXPECT_TRUE(Contains(lines, "complete") && Contains(lines, "noise_share")) << lines;
}

TEST(Info, GivesTheScenarioThatRan) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"info", WriteFakeRun(folder), "--text"});
  EXPECT_TRUE(Contains(finished.out, "title = \"me, runner.mass=82\"")) << finished.out;
  EXPECT_TRUE(Contains(finished.out, "mass = 82  # kg")) << finished.out;
}

TEST(Check, FailedGatesAreExitCodeThree) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"check", WriteFakeStudy(folder), "--json"});
  EXPECT_EQ(finished.exit_code, 3);
  const auto runs = nlohmann::json::parse(finished.out)["runs"];
  ASSERT_EQ(runs.size(), 8U);
  EXPECT_EQ(runs[0]["status"], "ok");
  EXPECT_EQ(runs[0]["gates"]["error"]["pass"], true);
  EXPECT_EQ(runs[5]["status"], "failed_gates");
  EXPECT_EQ(runs[5]["gates"]["error"]["value"], 0.02);
  EXPECT_EQ(runs[5]["gates"]["error"]["pass"], false);
  EXPECT_EQ(runs[7]["status"], "not_run");
}

TEST(Check, SoundRunsAreExitCodeZero) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("run.h5");
  WriteRunFile(path, testing::BuildFakeHeader(1), testing::BuildFakeResult(0), false);
  const Finished finished = Footfall(folder, {"check", path});
  EXPECT_EQ(finished.exit_code, 0) << finished.err;
  EXPECT_TRUE(Contains(finished.out, "error 0.001 of 0.01")) << finished.out;
}

TEST(Export, WritesBesideTheFileAndSaysWhere) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"export", WriteFakeStudy(folder), "--to", "csv"});
  ASSERT_EQ(finished.exit_code, 0) << finished.err;
  EXPECT_EQ(finished.out, folder.Path("study.csv") + "\n");
  EXPECT_EQ(Table(ReadTextFile(folder.Path("study.csv")), "study.csv").NumRows(), 8);
}

TEST(Export, IntoAPipeGoesWhatWasAskedForAndNothingElse) {
  const TemporaryFolder folder;
  const Finished finished = testing::RunProgram(
      {"/bin/sh", "-c",
       FOOTFALL_PROGRAM " export " + WriteFakeStudy(folder) + " --to csv -o /dev/stdout | cat"},
      folder.Path(""));
  EXPECT_EQ(Table(finished.out, "stdout").NumRows(), 8) << finished.out << finished.err;
}

TEST(Rank, WithoutAUsableRunThereIsNoMean) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("failed.h5");
  StudyWriter::Create(path, testing::BuildFakeHeader(4), false)
      .Append({3, testing::BuildFakeResult(3)});
  const Finished finished = Footfall(folder, {"rank", path});
  EXPECT_EQ(finished.exit_code, 1);
  EXPECT_TRUE(Contains(finished.out, "mean -, deviation -, 0 runs")) << finished.out;
  const auto json = nlohmann::json::parse(Footfall(folder, {"rank", path, "--json"}).out);
  EXPECT_TRUE(json["about"]["load_peak"]["mean"].is_null());
}

TEST(Export, AMotionGoesWhereItIsTold) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("stride.mot");
  const Finished finished =
      Footfall(folder, {"export", WriteFakeStudy(folder), "--to", "mot", "--run", "4", "-o", path});
  ASSERT_EQ(finished.exit_code, 0) << finished.err;
  EXPECT_TRUE(Contains(ReadTextFile(path), "inDegrees=yes"));
}

}  // namespace
}  // namespace footfall
