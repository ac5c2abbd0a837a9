#include <gtest/gtest.h>
#include <hdf5.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>

#include <filesystem>
#include <fstream>

#include "io/hdf5/study_reader.h"
#include "io/hdf5/study_writer.h"
#include "io/system_error.h"
#include "io/text_file.h"
#include "musculoskeletal/user_error.h"
#include "tests/io/child_process.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

using testing::BuildFakeHeader;
using testing::BuildFakeResult;
using testing::TemporaryFolder;

std::string MessageOfReading(const std::string& path) {
  try {
    const StudyReader reader(path);
    reader.ReadResults();
    for (int run = 0; run < reader.NumRuns(); ++run) {
      reader.ReadRun(run);
    }
  } catch (const UserError& error) {
    EXPECT_EQ(error.fields().file, path) << "the message names the file";
    return error.what();
  }
  return "no error";
}

std::string MessageOfCreating(const std::string& path) {
  try {
    StudyWriter::Create(path, BuildFakeHeader(2), false);
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

void WriteStudy(const std::string& path, int num_runs) {
  StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(num_runs), false);
  for (int run = 0; run < num_runs; ++run) {
    writer.Append({run, BuildFakeResult(run)});
  }
  writer.Finish();
}

bool Contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(BadFile, MissingFolderEmptyAndForeignFilesAreTold) {
  const TemporaryFolder folder;
  EXPECT_TRUE(Contains(MessageOfReading(folder.Path("none.h5")), "no such file"));
  EXPECT_TRUE(Contains(MessageOfReading(folder.Path("")), "this is a folder"));
  WriteTextFile(folder.Path("empty.h5"), "");
  EXPECT_TRUE(Contains(MessageOfReading(folder.Path("empty.h5")), "the file is empty"));
  WriteTextFile(folder.Path("text.h5"), "title = \"a scenario\"\n");
  EXPECT_TRUE(Contains(MessageOfReading(folder.Path("text.h5")), "not an HDF5 file"));
}

TEST(BadFile, HDF5OfAnotherProgramIsTold) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("other.h5");
  H5Fclose(H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT));
  EXPECT_TRUE(Contains(MessageOfReading(path), "not a results file of footfall"));
}

TEST(BadFile, ANewerFormatIsRefusedWithItsVersion) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("newer.h5");
  WriteStudy(path, 1);
  const hid_t file = H5Fopen(path.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
  const hid_t version = H5Aopen(file, "format_version", H5P_DEFAULT);
  const std::int64_t newer = 99;
  H5Awrite(version, H5T_NATIVE_INT64, &newer);
  H5Aclose(version);
  H5Fclose(file);
  const std::string message = MessageOfReading(path);
  EXPECT_TRUE(Contains(message, "format_version = 99")) << message;
  EXPECT_TRUE(Contains(message, "1.2.3")) << "names the version to read it with: " << message;
}

TEST(BadFile, TruncatedAnywhereIsTold) {
  const TemporaryFolder folder;
  const std::string whole = folder.Path("whole.h5");
  WriteStudy(whole, 2);
  const auto size = std::filesystem::file_size(whole);
  for (const double share : {0.9, 0.5, 0.1, 0.01}) {
    const std::string path = folder.Path("cut.h5");
    std::filesystem::copy_file(whole, path, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(path,
                                 static_cast<std::uintmax_t>(static_cast<double>(size) * share));
    EXPECT_TRUE(Contains(MessageOfReading(path), "truncated")) << MessageOfReading(path);
  }
}

/// Overwrites 4 kB at ten places. What the damage hits decides which message it is, but it is a
/// UserError or a sound reading, never a crash. (Unfiltered numbers have no checksum.)
TEST(BadFile, DamageNeverCrashes) {
  const TemporaryFolder folder;
  const std::string whole = folder.Path("whole.h5");
  WriteStudy(whole, 2);
  const auto size = std::filesystem::file_size(whole);
  int told = 0;
  for (int place = 0; place < 10; ++place) {
    const std::string path = folder.Path("damaged.h5");
    std::filesystem::copy_file(whole, path, std::filesystem::copy_options::overwrite_existing);
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(size * static_cast<std::uintmax_t>(place) / 10));
    file << std::string(4096, '\x5a');
    file.close();
    const int code =
        testing::RunForked([&] { return MessageOfReading(path) == "no error" ? 0 : 1; });
    ASSERT_TRUE(code == 0 || code == 1) << "place " << place << ": exit code " << code;
    told += code;
  }
  EXPECT_GE(told, 5) << "most damage is noticed";
}

TEST(BadFile, AnExistingStudyIsNeverOverwrittenUnasked) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  WriteStudy(path, 2);
  const std::string before = ReadTextFile(path);
  const std::string message = MessageOfCreating(path);
  EXPECT_TRUE(Contains(message, "exists") && Contains(message, "--resume") &&
              Contains(message, "--force"))
      << message;
  EXPECT_TRUE(ReadTextFile(path) == before) << "the stored study has changed";
  StudyWriter::Create(path, BuildFakeHeader(2), true);
  EXPECT_EQ(StudyReader(path).ReadState(0), RunState::kNotRun) << "--force starts anew";
}

TEST(BadFile, WhatHoldsNoResultsIsNeverOverwritten) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("me.toml"), text = "title = \"me\"\n";
  WriteTextFile(path, text);
  for (const bool force : {false, true}) {
    EXPECT_THROW(StudyWriter::Create(path, BuildFakeHeader(2), force), UserError);
  }
  EXPECT_THROW(StudyWriter::Create("/dev/null", BuildFakeHeader(2), true), UserError);
  EXPECT_EQ(ReadTextFile(path), text);
  WriteTextFile(folder.Path("empty.h5"), "");
  StudyWriter::Create(folder.Path("empty.h5"), BuildFakeHeader(2), true);
  EXPECT_EQ(StudyReader(folder.Path("empty.h5")).NumRuns(), 2);
}

TEST(BadFile, AnUnwritablePathIsToldAndLeavesNothing) {
  const TemporaryFolder folder;
  EXPECT_TRUE(Contains(MessageOfCreating(folder.Path("no/such/folder/study.h5")),
                       "cannot be created: No such file or directory"));
  WriteTextFile(folder.Path("a_file"), "text");
  EXPECT_TRUE(Contains(MessageOfCreating(folder.Path("a_file/study.h5")), "Not a directory"));
  EXPECT_TRUE(Contains(MessageOfCreating("/proc/study.h5"), "/proc/study.h5: cannot be created"));
  EXPECT_FALSE(std::filesystem::exists(folder.Path("study.h5.part")));
}

/// Stores runs until the writer says that it cannot; returns how many.
int StoreUntilFull(StudyWriter& writer, const std::string& path, int num_runs) {
  for (int run = 0; run < num_runs; ++run) {
    try {
      writer.Append({run, BuildFakeResult(run)});
    } catch (const SystemError& error) {
      EXPECT_TRUE(Contains(error.what(), path)) << error.what();
      return run;
    }
  }
  return num_runs;
}

void LimitFileSize(rlim_t bytes) {
  signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{bytes, bytes};
  setrlimit(RLIMIT_FSIZE, &limit);
}

/// A write that fails in the middle harms no run that is stored. A limit on the size of files,
/// lowered below that of a growing file, makes writes to its end fail as a broken disk would.
TEST(FullDisk, AFailingWriteLeavesStoredRunsWhole) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  const int stored = testing::RunForked([&] {
    StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(20), false);
    writer.Append({0, BuildFakeResult(0)});
    writer.Append({1, BuildFakeResult(1)});
    LimitFileSize(1'000'000);
    return 2 + StoreUntilFull(writer, path, 1);
  });
  ASSERT_EQ(stored, 2) << "the write after the limit fails";
  const StudyReader reader(path);
  EXPECT_EQ(reader.ReadRun(0).outputs, BuildFakeResult(0).outputs);
  EXPECT_EQ(reader.ReadRun(1).series.joint_moments(7, 7),
            static_cast<float>(BuildFakeResult(1).series.joint_moments(7, 7)));
  EXPECT_EQ(reader.ReadState(2), RunState::kNotRun);
}

/// Runs `work` with a disk of 10 MB mounted at the folder, where the system lets a test do so (77
/// where it does not).
int WithSmallDisk(const std::string& folder, const std::function<int()>& work) {
  return testing::RunForked([&] {
    if (unshare(CLONE_NEWNS) != 0 ||
        mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=10m") != 0) {
      return 77;
    }
    return work();
  });
}

/// 40 runs of 0.6 MB do not go onto 10 MB: said before anything is computed, nothing left behind.
TEST(FullDisk, AStudyTooLargeForTheDiskIsRefusedAtOnce) {
  const TemporaryFolder folder;
  const int code = WithSmallDisk(folder.Path(""), [&] {
    try {
      StudyWriter::Create(folder.Path("study.h5"), BuildFakeHeader(40), false);
      return 1;
    } catch (const SystemError& error) {
      const std::string message = error.what();
      const bool clear = Contains(message, "40 runs") && Contains(message, " MB") &&
                         Contains(message, "No space left on device");
      return clear && std::filesystem::is_empty(folder.Path("")) ? 0 : 2;
    }
  });
  if (code == 77) {
    GTEST_SKIP() << "this user may not mount a small disk";
  }
  EXPECT_EQ(code, 0);
}

/// 400 TB are free nowhere: nothing is written before that is found.
TEST(FullDisk, AStudyTooLargeForAnyDiskTellsNeededAndFree) {
  const TemporaryFolder folder;
  StudyHeader header = BuildFakeHeader(1);
  header.study.factors.clear();
  header.table.values.resize(1'000'000'000, 0);
  try {
    StudyWriter::Create(folder.Path("study.h5"), header, false);
    FAIL() << "there is such a disk";
  } catch (const SystemError& error) {
    const std::string message = error.what();
    EXPECT_TRUE(Contains(message, "1000000000 runs takes ")) << message;
    EXPECT_TRUE(Contains(message, " MB are free")) << message;
  }
  EXPECT_TRUE(std::filesystem::is_empty(folder.Path("")));
}

/// A disk that fills up while a study grows takes nothing from it: its room is its own already.
TEST(FullDisk, ADiskThatFillsUpLaterDoesNotStopTheStudy) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  const int code = WithSmallDisk(folder.Path(""), [&] {
    StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(12), false);
    std::ofstream(folder.Path("others_data")) << std::string(10'000'000, 'x');
    if (StoreUntilFull(writer, path, 12) != 12) {
      return 1;
    }
    try {
      writer.Finish();
      return 2;  // there was room to pack it
    } catch (const SystemError& error) {
      return Contains(error.what(), "all runs are stored") ? 0 : 3;
    }
  });
  if (code == 77) {
    GTEST_SKIP() << "this user may not mount a small disk";
  }
  EXPECT_EQ(code, 0);
}

TEST(FullDisk, NoRoomForANewFileLeavesNothingBehind) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  const int code = testing::RunForked([&] {
    LimitFileSize(100'000);
    try {
      StudyWriter::Create(path, BuildFakeHeader(40), false);
      return 1;
    } catch (const SystemError&) {
      return 0;
    }
  });
  EXPECT_EQ(code, 0);
  EXPECT_FALSE(std::filesystem::exists(path));
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST(TextFile, AFullDiskIsASystemErrorAndKeepsTheOldText) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("table.csv");
  WriteTextFile(path, "old");
  const int code = testing::RunForked([&] {
    LimitFileSize(1000);
    try {
      WriteTextFile(path, std::string(5000, 'x'));
      return 1;
    } catch (const SystemError&) {
      return 0;
    }
  });
  EXPECT_EQ(code, 0);
  EXPECT_EQ(ReadTextFile(path), "old");
}

}  // namespace
}  // namespace footfall
