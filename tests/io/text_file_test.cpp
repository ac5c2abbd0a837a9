#include "io/text_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <functional>

#include "io/file_lock.h"
#include "io/toml/problems.h"
#include "musculoskeletal/user_error.h"
#include "tests/io/child_process.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

using testing::TemporaryFolder;

std::string MessageOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

TEST(TextFile, EveryByteComesBack) {
  const TemporaryFolder folder;
  const std::string text("line\r\nzero \0 byte\n\xff", 20);
  WriteTextFile(folder.Path("a"), text);
  EXPECT_EQ(ReadTextFile(folder.Path("a")), text);
  EXPECT_FALSE(std::filesystem::exists(folder.Path("a.part")));
}

TEST(TextFile, AFolderIsNoFile) {
  const TemporaryFolder folder;
  EXPECT_NE(MessageOf([&] { ReadTextFile(folder.Path("")); }).find("this is a folder"),
            std::string::npos);
  EXPECT_NE(MessageOf([&] { WriteTextFile(folder.Path(""), "x"); }).find("cannot be created"),
            std::string::npos);
}

TEST(TextFile, APageNeverTakesThePlaceOfInputsOrResults) {
  const TemporaryFolder folder;
  for (const auto& [name, text] : {std::pair("me.toml", "title = \"me\"\n"),
                                   std::pair("study.h5", "\x89HDF\r\n\x1a\n and so on")}) {
    const std::string path = folder.Path(name);
    WriteTextFile(path, text);
    EXPECT_THROW(WritePage(path, "<svg/>"), UserError) << name;
    EXPECT_EQ(ReadTextFile(path), text);
  }
  WritePage(folder.Path("page.html"), "old");
  WritePage(folder.Path("page.html"), "new");
  EXPECT_EQ(ReadTextFile(folder.Path("page.html")), "new");
}

TEST(TextFile, ALinkStaysOneAndItsTargetIsWritten) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("target.html", folder.Path("link.html"));
  WriteTextFile(folder.Path("link.html"), "text");
  EXPECT_TRUE(std::filesystem::is_symlink(folder.Path("link.html")));
  EXPECT_EQ(ReadTextFile(folder.Path("target.html")), "text");
}

TEST(TextFile, ADeviceIsWrittenIntoAndStays) {
  WriteTextFile("/dev/null", "text");
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

/// /dev/stdout is a link to a link to no name at all where it is a pipe.
TEST(TextFile, ALinkToAPipeIsWrittenInto) {
  const TemporaryFolder folder;
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  const std::string link = folder.Path("stdout");
  std::filesystem::create_symlink("/proc/self/fd/" + std::to_string(ends[1]), link);
  EXPECT_EQ(FollowLinks(link), link);
  WriteTextFile(link, "text");
  char got[5] = {};
  EXPECT_EQ(read(ends[0], got, 4), 4);
  EXPECT_STREQ(got, "text");
  close(ends[0]);
  close(ends[1]);
  EXPECT_TRUE(std::filesystem::is_symlink(link));
}

/// Of the first failure, not of clearing up after it.
TEST(TextFile, TheReasonToldIsTheReason) {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder.Path("a.csv.part/not_empty"));
  const std::string message = MessageOf([&] { WriteTextFile(folder.Path("a.csv"), "x"); });
  EXPECT_NE(message.find("cannot be created: Is a directory"), std::string::npos) << message;
  EXPECT_TRUE(std::filesystem::exists(folder.Path("a.csv.part/not_empty")));
}

TEST(TextFile, AMissingFolderIsNamed) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("no/folder/a.csv");
  const std::string message = MessageOf([&] { WriteTextFile(path, "x"); });
  EXPECT_EQ(message.rfind(path + ": cannot be created: No such file or directory", 0), 0U)
      << message;
}

TEST(FileLock, KeepsASecondHolderOutUntilItEnds) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("a.h5");
  {
    const FileLock lock(path, true, path);
    const int code = testing::RunForked([&] {
      return MessageOf([&] { const FileLock second(path, false, path); }) == "no error" ? 1 : 0;
    });
    EXPECT_EQ(code, 0) << "another process got the lock as well";
  }
  EXPECT_EQ(MessageOf([&] { const FileLock again(path, false, path); }), "no error");
}

TEST(FileLock, EndsWithItsProcess) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("a.h5");
  const int code = testing::RunForked([&]() -> int {
    const FileLock lock(path, true, path);
    _exit(5);  // no destructor runs
  });
  EXPECT_EQ(code, 5);
  EXPECT_EQ(MessageOf([&] { const FileLock again(path, false, path); }), "no error");
}

TEST(Problems, OneMistakeIsItself) {
  Problems problems("a.toml");
  problems.Add({.what = "out of range", .line = 3, .key = "runner.mass", .value = "500"});
  EXPECT_EQ(MessageOf([&] { problems.ThrowIfAny(); }), "a.toml:3: out of range: runner.mass = 500");
}

TEST(Problems, SeveralAreOneMessageInTheOrderOfLines) {
  Problems problems("a.toml");
  problems.Add({.what = "second", .line = 7});
  problems.Try([] { throw UserError({.what = "first", .line = 2}); });
  EXPECT_EQ(MessageOf([&] { problems.ThrowIfAny(); }),
            "a.toml: 2 mistakes\n  a.toml:2: first\n  a.toml:7: second");
}

TEST(Problems, NoneIsNoError) {
  Problems problems("a.toml");
  EXPECT_TRUE(problems.IsEmpty());
  EXPECT_EQ(MessageOf([&] { problems.ThrowIfAny(); }), "no error");
}

}  // namespace
}  // namespace footfall
