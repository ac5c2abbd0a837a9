#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <random>
#include <thread>

#include "io/hdf5/study_reader.h"
#include "io/text_file.h"
#include "tests/app/footfall_program.h"
#include "tests/io/compare_files.h"

/// One study of real runs, computed in several ways: the same bits every time.
namespace footfall {
namespace {

using testing::Contains;
using testing::Finished;
using testing::Footfall;
using testing::TemporaryFolder;

// Symmetric runners and one with unequal legs, who is solved over whole strides.
constexpr const char* kStudy =
    "[run]\nreplay_in_bullet = false\n"
    "[study]\ndesign = \"one_at_a_time\"\noutputs = [\"l5s1_compression_peak\"]\n"
    "[factors]\n\"runner.mass\" = [66, 74]\n\"runner.leg_length_difference\" = [0, 5]\n";

/// 0: all well; 3: a gate fails, which is for other tests to judge.
void ExpectDone(const Finished& finished) {
  EXPECT_TRUE(finished.exit_code == 0 || finished.exit_code == 3)
      << "exit code " << finished.exit_code << ": " << finished.err;
}

void ExpectSameBits(const std::string& path, const std::map<std::string, std::string>& expected) {
  const auto found = testing::ReadAllDatasets(path);
  ASSERT_EQ(found.size(), expected.size());
  for (const auto& [name, bytes] : expected) {
    EXPECT_TRUE(found.at(name) == bytes) << name << " differs";
  }
}

class SameBits : public ::testing::Test {
 protected:
  SameBits() { WriteTextFile(study_, kStudy); }

  /// What one core computes without interruption; the standard of all other ways.
  static const std::map<std::string, std::string>& OneCore() {
    static const auto content = [] {
      const TemporaryFolder folder;
      WriteTextFile(folder.Path("study.toml"), kStudy);
      ExpectDone(Footfall(
          folder, {"sweep", folder.Path("study.toml"), "-o", folder.Path("one.h5"), "-j", "1"}));
      return testing::ReadAllDatasets(folder.Path("one.h5"));
    }();
    return content;
  }

  pid_t Start(const std::string& jobs) {
    return testing::StartProgram(
        {FOOTFALL_PROGRAM, "sweep", study_, "-o", path_, "-j", jobs, "--resume"}, folder_.Path(""));
  }

  TemporaryFolder folder_;
  std::string study_ = folder_.Path("study.toml"), path_ = folder_.Path("study.h5");
};

TEST_F(SameBits, WithTwoThreads) {
  ExpectDone(Footfall(folder_, {"sweep", study_, "-o", path_, "-j", "2"}));
  ExpectSameBits(path_, OneCore());
}

/// Ctrl-C stores runs in flight, ends with code 1 and says how to go on.
TEST_F(SameBits, InterruptedAndResumed) {
  const pid_t sweep = Start("1");
  // When the file stands the sweep listens; its first run is then in flight.
  while (access(path_.c_str(), F_OK) != 0) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  kill(sweep, SIGINT);
  const Finished stopped = testing::WaitFor(sweep, folder_.Path(""));
  ASSERT_EQ(stopped.exit_code, 1) << stopped.err;
  EXPECT_TRUE(Contains(stopped.err, "-o " + path_ + " -j 1 --resume")) << stopped.err;
  EXPECT_FALSE(Contains(stopped.out, " left")) << "nothing is on its way: " << stopped.out;
  EXPECT_FALSE(StudyReader(path_).ReadResults().is_complete);
  EXPECT_NE(StudyReader(path_).ReadState(0), RunState::kNotRun) << "the run in flight is stored";

  ExpectDone(Footfall(folder_, {"sweep", study_, "-o", path_, "--resume"}));
  ExpectSameBits(path_, OneCore());
}

TEST_F(SameBits, KilledAtRandomMomentsAndResumed) {
  constexpr int kKills = 10;
  std::mt19937 random(6);
  std::uniform_int_distribution<int> milliseconds(30, 400);
  int kills = 0;
  for (int attempt = 0; kills < kKills; ++attempt) {
    ASSERT_LT(attempt, 40) << "only " << kills << " kills met a running sweep";
    const pid_t sweep = Start("2");
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds(random)));
    kill(sweep, SIGKILL);
    if (testing::WaitFor(sweep, folder_.Path("")).exit_code == 128 + SIGKILL) {
      ++kills;
    } else if (kills < kKills) {
      std::filesystem::remove(path_);  // through before it was killed: once more from the start
    }
  }
  ExpectDone(Footfall(folder_, {"sweep", study_, "-o", path_, "--resume"}));
  ExpectSameBits(path_, OneCore());
}

/// A study of Sobol' points with `samples` of them.
std::string SobolStudy(int samples) {
  return "[run]\nreplay_in_bullet = false\n[study]\ndesign = \"sobol\"\nsamples = " +
         std::to_string(samples) + "\n[factors]\n\"runner.mass\" = [66, 74]\n";
}

TEST_F(SameBits, ExtendedByMoreSamples) {
  WriteTextFile(study_, SobolStudy(2));
  ExpectDone(Footfall(folder_, {"sweep", study_, "-o", path_}));
  WriteTextFile(study_, SobolStudy(3));
  const Finished extended = Footfall(folder_, {"sweep", study_, "-o", path_, "--extend", "--json"});
  ExpectDone(extended);
  const auto counts = nlohmann::json::parse(extended.out);
  EXPECT_EQ(counts["already_done"], 7);
  EXPECT_EQ(counts["runs"], 10);

  ExpectDone(Footfall(folder_, {"sweep", study_, "-o", folder_.Path("whole.h5")}));
  ExpectSameBits(path_, testing::ReadAllDatasets(folder_.Path("whole.h5")));
}

TEST_F(SameBits, WhatIsNotPartOfTheLargerStudyIsRefusedAndKept) {
  const std::string hypercube =
      "[run]\nreplay_in_bullet = false\n[study]\ndesign = \"latin_hypercube\"\nsamples = ";
  WriteTextFile(study_, hypercube + "2\n[factors]\n\"runner.mass\" = [66, 74]\n");
  ExpectDone(Footfall(folder_, {"sweep", study_, "-o", path_}));
  const auto before = testing::ReadAllDatasets(path_);
  WriteTextFile(study_, hypercube + "3\n[factors]\n\"runner.mass\" = [66, 74]\n");
  const Finished refused = Footfall(folder_, {"sweep", study_, "-o", path_, "--extend"});
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_TRUE(Contains(refused.err, "does not hold the rows")) << refused.err;
  ExpectSameBits(path_, before);
}

}  // namespace
}  // namespace footfall
