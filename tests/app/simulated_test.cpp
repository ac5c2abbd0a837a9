#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "io/hdf5/study_reader.h"
#include "io/text_file.h"
#include "sim/loads/outputs.h"
#include "tests/app/footfall_program.h"
#include "tests/io/compare_files.h"

/// The way from a scenario to a ranking, with real runs (few: each takes seconds).
namespace footfall {
namespace {

using testing::Contains;
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

TEST(Simulated, ASweepGivesTheSameBitsWithOneAndTwoThreads) {
  const TemporaryFolder folder;
  const std::string study = WriteSmallStudy(folder);
  ExpectDone(Footfall(folder, {"sweep", study, "-o", folder.Path("one.h5"), "-j", "1"}));
  ExpectDone(Footfall(folder, {"sweep", study, "-o", folder.Path("two.h5"), "-j", "2"}));
  const auto one = testing::ReadAllDatasets(folder.Path("one.h5"));
  const auto two = testing::ReadAllDatasets(folder.Path("two.h5"));
  ASSERT_EQ(one.size(), two.size());
  for (const auto& [name, bytes] : one) {
    EXPECT_TRUE(bytes == two.at(name)) << name << " differs";
  }
}

/// Ctrl-C ends with code 1 and says how to go on; going on ends the study.
TEST(Simulated, CtrlCStoresRunsInFlightAndSaysHowToResume) {
  const TemporaryFolder folder;
  const std::string study = WriteSmallStudy(folder);
  const std::string path = folder.Path("small.h5");
  const pid_t sweep = testing::StartProgram(
      {FOOTFALL_PROGRAM, "sweep", study, "-o", path, "-j", "1"}, folder.Path(""));
  // When the file stands the sweep listens; its first run is then in flight.
  while (access(path.c_str(), F_OK) != 0) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  kill(sweep, SIGINT);
  const Finished stopped = testing::WaitFor(sweep, folder.Path(""));
  ASSERT_EQ(stopped.exit_code, 1) << stopped.err;
  EXPECT_TRUE(Contains(stopped.err, "-o " + path + " --resume")) << stopped.err;
  EXPECT_NE(StudyReader(path).ReadState(0), RunState::kNotRun) << "the run in flight is stored";

  ExpectDone(Footfall(folder, {"sweep", study, "-o", path, "--resume"}));
  const Finished rank = Footfall(folder, {"rank", path, "--include-failed-gates", "--json"});
  ASSERT_EQ(rank.exit_code, 0) << rank.err;
  const auto rows = nlohmann::json::parse(rank.out)["outputs"]["l5s1_compression_peak"];
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0]["unit"], "N");
}

}  // namespace
}  // namespace footfall
