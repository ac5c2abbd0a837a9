#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <filesystem>
#include <random>
#include <thread>

#include "io/hdf5/h5.h"
#include "io/hdf5/study_reader.h"
#include "io/hdf5/study_writer.h"
#include "musculoskeletal/user_error.h"
#include "tests/io/child_process.h"
#include "tests/io/compare_files.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

using testing::BuildFakeHeader;
using testing::BuildFakeResult;
using testing::TemporaryFolder;

void WriteRuns(StudyWriter writer, const std::vector<int>& runs) {
  for (const int run : runs) {
    writer.Append({run, BuildFakeResult(run)});
  }
  writer.Finish();
}

void ExpectSameContent(const std::string& path, const std::string& other) {
  const auto a = testing::ReadAllDatasets(path);
  const auto b = testing::ReadAllDatasets(other);
  ASSERT_EQ(a.size(), b.size());
  ASSERT_GT(a.size(), 25U);
  for (const auto& [name, bytes] : a) {
    EXPECT_TRUE(bytes == b.at(name)) << name << " differs";
  }
}

std::string MessageOfResume(const std::string& path, const StudyHeader& header) {
  try {
    StudyWriter::Resume(path, header);
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

TEST(Resume, InterruptedAndResumedEqualsUninterruptedInAnyOrder) {
  const TemporaryFolder folder;
  WriteRuns(StudyWriter::Create(folder.Path("whole.h5"), BuildFakeHeader(8), false),
            {0, 1, 2, 3, 4, 5, 6, 7});
  WriteRuns(StudyWriter::Create(folder.Path("parts.h5"), BuildFakeHeader(8), false), {5, 0, 3});
  StudyWriter resumed = StudyWriter::Resume(folder.Path("parts.h5"), BuildFakeHeader(8));
  EXPECT_EQ(resumed.DoneRuns(), (std::vector<int>{0, 3, 5}));
  WriteRuns(std::move(resumed), {7, 6, 4, 2, 1});
  ExpectSameContent(folder.Path("whole.h5"), folder.Path("parts.h5"));
}

TEST(Resume, WallTimeStandsApart) {
  const TemporaryFolder folder;
  RunResult slow = BuildFakeResult(0);
  slow.solve_seconds = 99;
  StudyWriter::Create(folder.Path("a.h5"), BuildFakeHeader(1), false).Append({0, slow});
  StudyWriter::Create(folder.Path("b.h5"), BuildFakeHeader(1), false)
      .Append({0, BuildFakeResult(0)});
  ExpectSameContent(folder.Path("a.h5"), folder.Path("b.h5"));
}

TEST(Resume, RefusesAnotherStudyAndSaysWhatDiffers) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  WriteRuns(StudyWriter::Create(path, BuildFakeHeader(4), false), {0, 1});
  StudyHeader other = BuildFakeHeader(4);
  other.study.text += "# changed\n";
  EXPECT_NE(MessageOfResume(path, other).find("study file has changed"), std::string::npos);
  other = BuildFakeHeader(4);
  other.study.base.conditions.runner.mass = 71;
  EXPECT_NE(MessageOfResume(path, other).find("base scenario has changed"), std::string::npos);
  other = BuildFakeHeader(4);
  other.provenance.program_hash = "another";
  EXPECT_NE(MessageOfResume(path, other).find("another build"), std::string::npos);
  other = BuildFakeHeader(4);
  other.provenance.tables_hash = "another";
  EXPECT_NE(MessageOfResume(path, other).find("data tables have changed"), std::string::npos);
  other = BuildFakeHeader(4);
  other.provenance.version = "9.9.9";
  EXPECT_NE(MessageOfResume(path, other).find("this is 9.9.9"), std::string::npos);
  other = BuildFakeHeader(4);
  other.table.values(2, 0) = std::nextafter(other.table.values(2, 0), 100.0);
  EXPECT_NE(MessageOfResume(path, other).find("design has changed"), std::string::npos);
  EXPECT_EQ(StudyWriter::Resume(path, BuildFakeHeader(4)).DoneRuns(), (std::vector<int>{0, 1}));
}

/// A study of more rows among which the stored ones stand, at other places.
TEST(Extend, StoredRunsMoveToTheirRowsOfTheLargerDesign) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  WriteRuns(StudyWriter::Create(path, BuildFakeHeader(3), false), {0, 1, 2});
  StudyHeader larger = BuildFakeHeader(3);
  larger.study.text += "# more samples\n";
  const MatrixXd old = larger.table.values;
  larger.table.values.resize(5, 2);
  larger.table.values << old.row(0), 60, 1, old.row(1), 61, 0, old.row(2);

  StudyWriter writer = StudyWriter::Extend(path, larger);
  EXPECT_EQ(writer.DoneRuns(), (std::vector<int>{0, 2, 4}));
  EXPECT_EQ(StudyReader(path).ReadRun(4).outputs, BuildFakeResult(2).outputs);
  WriteRuns(std::move(writer), {1, 3});
  EXPECT_EQ(StudyReader(path).header().study.text, larger.study.text);
  EXPECT_EQ(StudyReader(path).header().NumRuns(), 5);
}

TEST(Extend, AnotherStudyIsRefusedAndTheFileKept) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  WriteRuns(StudyWriter::Create(path, BuildFakeHeader(4), false), {0, 1});
  const auto before = testing::ReadAllDatasets(path);
  StudyHeader other = BuildFakeHeader(9);  // other masses
  EXPECT_THROW(StudyWriter::Extend(path, other), UserError);
  other = BuildFakeHeader(4);
  other.study.factors[0].key = "runner.height";
  EXPECT_THROW(StudyWriter::Extend(path, other), UserError);
  other = BuildFakeHeader(4);
  other.study.base.conditions.runner.mass = 71;
  EXPECT_THROW(StudyWriter::Extend(path, other), UserError);
  other = BuildFakeHeader(4);
  other.study.pair = {{"trainer", {{"shoe.model", "trainer", {}}}},
                      {"other", {{"shoe.model", "maximal", {}}}}};
  EXPECT_THROW(StudyWriter::Extend(path, other), UserError);
  EXPECT_EQ(testing::ReadAllDatasets(path), before);
}

// As builds before the hash was stored wrote it.
TEST(Resume, AFileWithoutTheHashOfItsProgramIsReadAndNotContinued) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  WriteRuns(StudyWriter::Create(path, BuildFakeHeader(4), false), {0, 1});
  {
    const h5::Handle file = h5::OpenFile(path, true);
    ASSERT_GE(H5Adelete(file, "program_hash"), 0);
  }
  EXPECT_EQ(StudyReader(path).header().provenance.program_hash, "");
  EXPECT_EQ(StudyReader(path).ReadState(1), RunState::kOk);
  EXPECT_NE(MessageOfResume(path, BuildFakeHeader(4)).find("another build"), std::string::npos);
}

TEST(Resume, OneWriterAtATimeWhileReadersLookIn) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(4), false);
  writer.Append({1, BuildFakeResult(1)});
  EXPECT_NE(MessageOfResume(path, BuildFakeHeader(4)).find("another footfall"), std::string::npos);
  const int forced = testing::RunForked([&] {  // --force takes no file away from who writes it
    try {
      StudyWriter::Create(path, BuildFakeHeader(3), true);
    } catch (const UserError&) {
      return 0;
    }
    return 1;
  });
  EXPECT_EQ(forced, 0);
  const int reader =
      testing::RunForked([&] { return StudyReader(path).ReadState(1) == RunState::kOk ? 0 : 1; });
  EXPECT_EQ(reader, 0) << "another process reads while this one writes";
}

/// Kills a sweep of 64 runs (25 ms of work each, two at a time: 800 ms) by SIGKILL after a random
/// time, resumes it, kills it again, until it is through: ten times within 60 ms each, too short
/// together for the work, then after longer waits, so that packing is met too. After every kill,
/// every run that was called done must be whole.
TEST(Resume, SurvivesKillNineAtAnyMoment) {
  constexpr int kRuns = 64, kLeastKills = 10;
  const TemporaryFolder folder;
  WriteRuns(StudyWriter::Create(folder.Path("whole.h5"), BuildFakeHeader(kRuns), false), [] {
    std::vector<int> all;
    for (int run = 0; run < kRuns; ++run) {
      all.push_back(run);
    }
    return all;
  }());
  const std::string path = folder.Path("killed.h5");
  std::mt19937 random(20250131);
  std::uniform_int_distribution<int> soon(20, 60), later(20, 150);
  int kills = 0;
  for (int code = 1; code != 0;) {
    ASSERT_LT(kills, 200) << "the sweep gets nowhere";
    const std::string how = std::filesystem::exists(path) ? "resume" : "create";
    const pid_t sweep = testing::StartProgram(
        {SLOW_SWEEP_PROGRAM, path, std::to_string(kRuns), "2", how}, folder.Path(""));
    // Longer each time, so that packing, which begins anew after a kill, comes to its end.
    const int wait = kills < kLeastKills ? soon(random) : later(random) + 5 * kills;
    std::this_thread::sleep_for(std::chrono::milliseconds(wait));
    kill(sweep, SIGKILL);
    const testing::Finished finished = testing::WaitFor(sweep, folder.Path(""));
    code = finished.exit_code;
    ASSERT_TRUE(code == 0 || code == 128 + SIGKILL) << finished.err;
    kills += code == 0 ? 0 : 1;
    if (!std::filesystem::exists(path)) {
      continue;
    }
    const StudyReader reader(path);
    for (int run = 0; run < kRuns; ++run) {
      if (reader.ReadState(run) != RunState::kNotRun) {
        ASSERT_EQ(reader.ReadRun(run).reason, BuildFakeResult(run).reason) << "run " << run;
      }
    }
  }
  RecordProperty("kills", kills);
  EXPECT_GE(kills, kLeastKills);
  ExpectSameContent(folder.Path("whole.h5"), path);
}

}  // namespace
}  // namespace footfall
