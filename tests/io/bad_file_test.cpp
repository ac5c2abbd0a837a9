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

TEST(BadFile, AnUnwritablePathIsToldAndLeavesNothing) {
  const TemporaryFolder folder;
  EXPECT_TRUE(Contains(MessageOfCreating(folder.Path("no/such/folder/study.h5")),
                       "cannot be created: No such file or directory"));
  WriteTextFile(folder.Path("a_file"), "text");
  EXPECT_TRUE(Contains(MessageOfCreating(folder.Path("a_file/study.h5")), "Not a directory"));
  EXPECT_TRUE(Contains(MessageOfCreating("/proc/study.h5"), "/proc/study.h5: cannot be created"));
  EXPECT_FALSE(std::filesystem::exists(folder.Path("study.h5.part")));
}

/// Stores runs until the writer says that it cannot; returns how many, or throws.
int FillUp(const std::string& path, int num_runs) {
  int stored = 0;
  try {
    StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(num_runs), false);
    for (; stored < num_runs; ++stored) {
      writer.Append({stored, BuildFakeResult(stored)});
    }
  } catch (const SystemError& error) {
    EXPECT_TRUE(Contains(error.what(), path)) << error.what();
    return stored;
  }
  throw std::runtime_error("the disk never was full");
}

/// 0 where the first `stored` runs are whole and no other is called done.
int CheckStored(const std::string& path, int stored) {
  const StudyReader reader(path);
  for (int run = 0; run < stored; ++run) {
    if (run != 3 && reader.ReadRun(run).outputs != BuildFakeResult(run).outputs) {
      return 1;
    }
  }
  return stored > 3 && reader.ReadState(stored) == RunState::kNotRun ? 0 : 2;
}

/// A write that fails in the middle (limit on the size of a file, as a full disk) harms no run
/// that is stored.
TEST(FullDisk, AFailingWriteLeavesStoredRunsWhole) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  const int code = testing::RunForked([&] {
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{2'500'000, 2'500'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    return FillUp(path, 40);
  });
  ASSERT_LT(code, 40) << "exit code is the number of runs stored";
  EXPECT_EQ(CheckStored(path, code), 0);
}

/// On a real small disk, where the system lets a test make one.
TEST(FullDisk, ASmallDiskFillsUpWithAClearMessage) {
  const TemporaryFolder folder;
  const int code = testing::RunForked([&] {
    if (unshare(CLONE_NEWNS) != 0 ||
        mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("tmpfs", folder.Path("").c_str(), "tmpfs", 0, "size=10m") != 0) {
      return 77;
    }
    const int stored = FillUp(folder.Path("study.h5"), 40);
    return CheckStored(folder.Path("study.h5"), stored);
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
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{100'000, 100'000};
    setrlimit(RLIMIT_FSIZE, &limit);
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
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    setrlimit(RLIMIT_FSIZE, &limit);
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
