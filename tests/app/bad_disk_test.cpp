#include <gtest/gtest.h>

#include <filesystem>

#include "io/text_file.h"
#include "tests/app/footfall_program.h"

/// Failures of the system, through the built program: exit code 1, a message that names what could
/// not be written, nothing half-written left behind.
namespace footfall {
namespace {

using testing::Finished;
using testing::TemporaryFolder;

/// The program started by a shell that has first done `before`.
Finished FootfallAfter(const TemporaryFolder& folder, const std::string& before,
                       const std::string& arguments) {
  return testing::RunProgram({"/bin/sh", "-c", before + "exec " FOOTFALL_PROGRAM " " + arguments},
                             folder.Path(""));
}

TEST(BadDisk, AStudyThatDoesNotFitIsRefusedBeforeItsFirstRun) {
  const TemporaryFolder folder;
  WriteTextFile(folder.Path("study.toml"), "[study]\ndesign = \"one_at_a_time\"\n");
  // Files of 64 blocks of 512 bytes: writing beyond fails with an error, as on a full disk.
  const Finished finished =
      FootfallAfter(folder, "ulimit -f 64; ",
                    "sweep " + folder.Path("study.toml") + " -o " + folder.Path("study.h5"));
  EXPECT_EQ(finished.exit_code, 1) << finished.err;
  EXPECT_TRUE(testing::Contains(finished.err, "study.h5: a file of")) << finished.err;
  EXPECT_FALSE(std::filesystem::exists(folder.Path("study.h5")));
  EXPECT_FALSE(std::filesystem::exists(folder.Path("study.h5.part")));
}

TEST(BadDisk, AMessageThatCannotBePrintedIsNoReasonToBreakOff) {
  const TemporaryFolder folder;
  for (const char* before : {"exec 2> /dev/full; ", "exec 2>&-; "}) {
    EXPECT_EQ(FootfallAfter(folder, before, "run --set fast").exit_code, 2) << before;
    const Finished lists = FootfallAfter(folder, before, "outputs");
    EXPECT_EQ(lists.exit_code, 0) << before;
    EXPECT_FALSE(lists.out.empty()) << before;
  }
}

TEST(BadDisk, AClosedStandardOutputIsTold) {
  const TemporaryFolder folder;
  const Finished finished = FootfallAfter(folder, "exec >&-; ", "outputs");
  EXPECT_EQ(finished.exit_code, 1);
  EXPECT_TRUE(testing::Contains(finished.err, "standard output cannot be written")) << finished.err;
}

TEST(BadDisk, WhatCannotBePrintedIsToldWithExitCodeOne) {
  const TemporaryFolder folder;
  for (const char* command : {"factors", "factors --json", "outputs --json"}) {
    const Finished finished = FootfallAfter(folder, "exec > /dev/full; ", command);
    EXPECT_EQ(finished.exit_code, 1) << command;
    EXPECT_TRUE(testing::Contains(finished.err, "standard output cannot be written"))
        << command << ": " << finished.err;
  }
}

}  // namespace
}  // namespace footfall
