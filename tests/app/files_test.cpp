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
  EXPECT_EQ(info["seed"], 7);
  EXPECT_EQ(info["factors"][0]["high"], "90 kg");
  EXPECT_EQ(info["provenance"]["version"], "1.2.3");
}

TEST(Info, GivesTheStudyTextBack) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"info", WriteFakeStudy(folder), "--text"});
  EXPECT_EQ(finished.out, testing::BuildFakeHeader(8).study.text);
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
