#include <gtest/gtest.h>

#include "io/hdf5/study_writer.h"
#include "tests/io/child_process.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

constexpr const char* kPython = "/usr/bin/python3";

/// Runs 0 to 5 of eight are stored: the file is still growing.
void WriteGrowing(const std::string& path) {
  StudyWriter writer = StudyWriter::Create(path, testing::BuildFakeHeader(8), false);
  for (int run = 0; run < 6; ++run) {
    writer.Append({run, testing::BuildFakeResult(run)});
  }
}

bool HasModule(const std::string& module, const std::string& folder) {
  return testing::RunProgram({kPython, "-c", "import " + module}, folder).exit_code == 0;
}

void ExpectReadable(const std::string& script, const std::vector<std::string>& more,
                    const std::string& folder) {
  std::vector<std::string> arguments = {kPython, std::string(IO_TESTS_DIR) + "/" + script};
  arguments.insert(arguments.end(), more.begin(), more.end());
  const testing::Finished finished = testing::RunProgram(arguments, folder);
  EXPECT_EQ(finished.exit_code, 0) << finished.out << finished.err;
}

TEST(Python, H5pyReadsTheFileWithoutOurCode) {
  const testing::TemporaryFolder folder;
  if (!HasModule("h5py", folder.Path(""))) {
    GTEST_SKIP() << "python3-h5py is not installed";
  }
  WriteGrowing(folder.Path("study.h5"));
  ExpectReadable("read_with_h5py.py", {folder.Path("study.h5")}, folder.Path(""));
}

class PythonXarray : public ::testing::TestWithParam<const char*> {};

TEST_P(PythonXarray, ReadsTheFileWithItsNames) {
  const testing::TemporaryFolder folder;
  const std::string engine = GetParam();
  const std::string module = engine == "netcdf4" ? "netCDF4" : engine;
  if (!HasModule("xarray, " + module, folder.Path(""))) {
    GTEST_SKIP() << "python3-xarray or python3-" << engine << " is not installed";
  }
  WriteGrowing(folder.Path("study.h5"));
  ExpectReadable("read_with_xarray.py", {folder.Path("study.h5"), engine}, folder.Path(""));
}

INSTANTIATE_TEST_SUITE_P(Engines, PythonXarray, ::testing::Values("h5netcdf", "netcdf4"));

}  // namespace
}  // namespace footfall
