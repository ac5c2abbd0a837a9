#include <gtest/gtest.h>

#include <filesystem>

#include "io/hdf5/study_writer.h"
#include "io/text_file.h"
#include "tests/app/footfall_program.h"

/// What people do wrong, through the built program: exit code 2 and a message that names file,
/// line, key and range; nothing stored is harmed. (Full disks: bad_disk_test.cpp.)
namespace footfall {
namespace {

using testing::Finished;
using testing::Footfall;
using testing::TemporaryFolder;

void ExpectRefused(const Finished& finished, const std::vector<std::string>& parts) {
  EXPECT_EQ(finished.exit_code, 2) << finished.err;
  EXPECT_TRUE(finished.out.empty()) << finished.out;
  for (const std::string& part : parts) {
    EXPECT_TRUE(testing::Contains(finished.err, part)) << "no '" << part << "' in " << finished.err;
  }
}

std::string WriteFile(const TemporaryFolder& folder, const std::string& name,
                      const std::string& text) {
  WriteTextFile(folder.Path(name), text);
  return folder.Path(name);
}

std::string WriteStudyFile(const TemporaryFolder& folder) {
  return WriteFile(folder, "study.toml",
                   "[study]\ndesign = \"one_at_a_time\"\n[factors]\n\"runner.mass\" = [65, 75]\n");
}

TEST(BadInput, UnknownKey) {
  const TemporaryFolder folder;
  ExpectRefused(Footfall(folder, {"run", "--set", "runner.mas=82"}),
                {"--set", "unknown key", "runner.mas = 82", "runner.mass"});
  const std::string file = WriteFile(folder, "a.toml", "[runner]\nmas = 82\n");
  ExpectRefused(Footfall(folder, {"run", file}), {file + ":2", "unknown key", "runner.mass"});
}

TEST(BadInput, WrongUnit) {
  const TemporaryFolder folder;
  ExpectRefused(Footfall(folder, {"run", "--set", "gait.speed=3kg"}),
                {"gait.speed", "'kg'", "m/s"});
  const std::string file = WriteFile(folder, "a.toml", "[runner]\nmass = \"82 cm\"\n");
  ExpectRefused(Footfall(folder, {"run", file}), {file + ":2", "'cm'", "45 to 120 kg"});
}

TEST(BadInput, OutOfRange) {
  const TemporaryFolder folder;
  ExpectRefused(Footfall(folder, {"run", "--set", "runner.mass=820"}),
                {"out of range", "runner.mass = 820", "45 to 120 kg"});
  const std::string file = WriteFile(folder, "s.toml", "[factors]\n\"runner.mass\" = [10, 90]\n");
  ExpectRefused(Footfall(folder, {"sweep", file}), {file + ":2", "45 to 120 kg"});
}

TEST(BadInput, NotKeyEqualsValue) {
  const TemporaryFolder folder;
  ExpectRefused(Footfall(folder, {"run", "--set", "fast"}), {"KEY=VALUE", "fast"});
}

TEST(BadInput, MissingFile) {
  const TemporaryFolder folder;
  const std::string missing = folder.Path("none");
  for (const std::vector<std::string>& call : {std::vector<std::string>{"run", missing},
                                               {"sweep", missing},
                                               {"rank", missing},
                                               {"check", missing},
                                               {"info", missing},
                                               {"report", missing},
                                               {"export", missing, "--to", "csv"}}) {
    ExpectRefused(Footfall(folder, call), {missing, "no such file"});
  }
}

TEST(BadInput, UnreadableAndTruncatedResults) {
  const TemporaryFolder folder;
  const std::string text = WriteFile(folder, "text.h5", "no HDF5 at all\n");
  const std::string cut = folder.Path("cut.h5");
  WriteRunFile(cut, testing::BuildFakeHeader(1), testing::BuildFakeResult(0), false);
  std::filesystem::resize_file(cut, std::filesystem::file_size(cut) / 2);
  for (const std::string command : {"rank", "check", "info", "report"}) {
    ExpectRefused(Footfall(folder, {command, text}), {text, "not an HDF5 file"});
    ExpectRefused(Footfall(folder, {command, cut}), {cut, "truncated"});
  }
  const std::string study = WriteStudyFile(folder);
  ExpectRefused(Footfall(folder, {"sweep", study, "-o", cut, "--resume"}), {cut, "truncated"});
}

TEST(BadInput, UnwritableOutput) {
  const TemporaryFolder folder;
  const std::string nowhere = folder.Path("no/folder/out.h5");
  ExpectRefused(Footfall(folder, {"run", "-o", nowhere}), {nowhere, "cannot be created"});
  ExpectRefused(Footfall(folder, {"sweep", WriteStudyFile(folder), "-o", nowhere}),
                {nowhere, "cannot be created"});
  ExpectRefused(Footfall(folder, {"run", "-o", folder.Path("")}), {"cannot be created"});
}

TEST(BadInput, AnExistingStudyIsNotOverwritten) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("precious.h5");
  WriteRunFile(path, testing::BuildFakeHeader(1), testing::BuildFakeResult(0), false);
  const std::string before = ReadTextFile(path);
  const std::string study = WriteStudyFile(folder);
  ExpectRefused(Footfall(folder, {"sweep", study, "-o", path}), {path, "exists", "--force"});
  ExpectRefused(Footfall(folder, {"run", "-o", path}), {path, "exists", "--force"});
  ExpectRefused(Footfall(folder, {"sweep", study, "-o", path, "--resume"}),
                {path, "cannot resume"});
  ExpectRefused(Footfall(folder, {"sweep", study, "-o", path, "--resume", "--force"}),
                {"give one of them"});
  EXPECT_TRUE(ReadTextFile(path) == before);
}

/// What a shell makes of "$NAME" where NAME is not set.
TEST(BadInput, AnEmptyFileName) {
  const TemporaryFolder folder;
  const std::string study = WriteStudyFile(folder);
  for (const std::vector<std::string>& call : {std::vector<std::string>{"run", ""},
                                               {"run", "-o", ""},
                                               {"run", "--output="},
                                               {"sweep", study, "-o", ""},
                                               {"pose", "--svg", ""},
                                               {"advise", ""},
                                               {"info", ""}}) {
    ExpectRefused(Footfall(folder, call), {"an empty file name (an unset variable?)"});
  }
}

TEST(BadInput, ForceOverwritesResultsAlone) {
  const TemporaryFolder folder;
  const std::string study = WriteStudyFile(folder);
  const std::string person = WriteFile(folder, "me.toml", "title = \"me\"\n");
  ExpectRefused(Footfall(folder, {"run", "-o", person, "--force"}), {person, "holds no results"});
  ExpectRefused(Footfall(folder, {"sweep", study, "-o", person, "--force"}),
                {person, "holds no results"});
  EXPECT_EQ(ReadTextFile(person), "title = \"me\"\n");
}

TEST(BadInput, UnknownOutputFormatAndRun) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  StudyWriter::Create(path, testing::BuildFakeHeader(4), false)
      .Append({1, testing::BuildFakeResult(1)});
  ExpectRefused(Footfall(folder, {"export", path, "--to", "pdf"}),
                {"pdf", "csv, series, mot, sto"});
  ExpectRefused(Footfall(folder, {"export", path, "--to", "mot", "--run", "9"}),
                {path, "--run = 9", "0 to 3"});
  ExpectRefused(Footfall(folder, {"export", path, "--to", "mot", "--run", "2"}),
                {path, "no series", "not run"});
  ExpectRefused(Footfall(folder, {"rank", path, "--output", "pain"}), {"pain"});
}

}  // namespace
}  // namespace footfall
