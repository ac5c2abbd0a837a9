#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "io/hdf5/study_reader.h"
#include "io/text_file.h"
#include "sim/loads/outputs.h"
#include "tests/app/footfall_program.h"

/// The way from a scenario to a ranking, with real runs (few: each takes seconds).
namespace footfall {
namespace {

using testing::Finished;
using testing::Footfall;
using testing::TemporaryFolder;

constexpr const char* kSmallStudy =
    "title = \"small\"\n[run]\nreplay_in_bullet = false\n"
    "[study]\ndesign = \"one_at_a_time\"\noutputs = [\"l5s1_compression_peak\"]\n"
    "[factors]\n\"runner.mass\" = [66, 74]\n\"core.deep_strength\" = [0.9, 1.1]\n";

std::string WriteSmallStudy(const TemporaryFolder& folder) {
  WriteTextFile(folder.Path("small.toml"), kSmallStudy);
  return folder.Path("small.toml");
}

/// 0: all well; 3: a gate fails, which is for other tests to judge.
void ExpectDone(const Finished& finished) {
  EXPECT_TRUE(finished.exit_code == 0 || finished.exit_code == 3)
      << "exit code " << finished.exit_code << ": " << finished.err;
}

TEST(Simulated, RunPrintsEveryOutputAndTheSameTwice) {
  const TemporaryFolder folder;
  const Finished first = Footfall(folder, {"run", "--set", "gait.speed=3.3", "--json"});
  ExpectDone(first);
  const auto json = nlohmann::json::parse(first.out);
  EXPECT_EQ(json["outputs"].size(), OutputTable().size());
  const auto compression = json["outputs"]["l5s1_compression_peak"];
  EXPECT_EQ(compression["unit"], "N");
  // per_bw is the value over 70 kg x 9.80665 m/s2, to rounding
  EXPECT_NEAR(compression["per_bw"].get<double>(),
              compression["value"].get<double>() / (70 * 9.80665), 1e-12);
  EXPECT_FALSE(json["gates"].empty());
  EXPECT_FALSE(json["provenance"]["tables_hash"].get<std::string>().empty());
  EXPECT_EQ(Footfall(folder, {"run", "--set", "gait.speed=3.3", "--json"}).out, first.out);
}

TEST(Simulated, AStoredRunHoldsWhatWasPrinted) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("run.h5");
  const Finished finished =
      Footfall(folder, {"run", "--set", "runner.mass=80", "-o", path, "--json"});
  ExpectDone(finished);
  const auto outputs = nlohmann::json::parse(finished.out)["outputs"];
  const StudyReader reader(path);
  EXPECT_TRUE(reader.header().is_single_run);
  EXPECT_EQ(reader.header().study.base.conditions.runner.mass, 80);
  const RunResult stored = reader.ReadRun(0);
  EXPECT_EQ(stored.outputs.at(static_cast<std::size_t>(FindOutput("l5s1_compression_peak"))),
            outputs["l5s1_compression_peak"]["value"].get<double>());
  EXPECT_GT(stored.series.lumbar_force.row(0).maxCoeff(), 0);
}

TEST(Simulated, ASweepIsRanked) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("small.h5");
  const std::string study = WriteSmallStudy(folder);
  const Finished first = Footfall(folder, {"sweep", study, "-o", path});
  ExpectDone(first);
  const Finished rank = Footfall(folder, {"rank", path, "--include-failed-gates", "--json"});
  ASSERT_EQ(rank.exit_code, 0) << rank.err;
  const auto rows = nlohmann::json::parse(rank.out)["outputs"]["l5s1_compression_peak"];
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0]["unit"], "N");
  const auto info = nlohmann::json::parse(Footfall(folder, {"info", path, "--json"}).out);
  EXPECT_EQ(info["complete"], true);
  // Nothing is left to do; what the file holds decides how the sweep ends, as it did the first
  // time.
  const Finished again = Footfall(folder, {"sweep", study, "-o", path, "--resume", "--json"});
  EXPECT_EQ(again.exit_code, first.exit_code);
  const auto json = nlohmann::json::parse(again.out);
  EXPECT_EQ(json["ok"], 0);
  EXPECT_EQ(json["in_file"]["ok"], info["ok"]);
  EXPECT_EQ(json["in_file"]["failed_gates"], info["failed_gates"]);
}

}  // namespace
}  // namespace footfall
