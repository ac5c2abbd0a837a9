#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "io/csv_export.h"
#include "io/hdf5/study_writer.h"
#include "io/sto_export.h"
#include "musculoskeletal/parameter.h"
#include "musculoskeletal/table.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

StudyReader WriteFakeStudy(const std::string& path) {
  StudyWriter writer = StudyWriter::Create(path, testing::BuildFakeHeader(4), false);
  for (const int run : {0, 1, 3}) {
    writer.Append({run, testing::BuildFakeResult(run)});
  }
  return StudyReader(path);
}

TEST(CsvExport, AStudyReadsBackBitwiseAsATable) {
  const testing::TemporaryFolder folder;
  const StudyReader reader = WriteFakeStudy(folder.Path("study.h5"));
  const Table table(FormatStudyCsv(reader), "study.csv");
  ASSERT_EQ(table.NumRows(), 4);
  EXPECT_EQ(table.Number(1, "runner.mass [kg]"), testing::BuildFakeHeader(4).table.values(1, 0));
  EXPECT_EQ(table.Text(0, "shoe.model"), "base");
  EXPECT_EQ(table.Text(1, "shoe.model"), "minimal");
  EXPECT_EQ(table.Number(1, "load_peak [N]"), testing::BuildFakeResult(1).outputs[0]);
  EXPECT_EQ(table.Text(2, "status"), "not_run");
  EXPECT_EQ(table.Text(3, "status"), "cannot_run");
  EXPECT_EQ(table.Text(3, "reason"), "falls after 2 steps");
  EXPECT_EQ(table.Text(3, "load_peak [N]"), "") << "nothing was computed";
}

/// float32 keeps 6e-8 relative.
TEST(CsvExport, SeriesHaveAColumnPerChannelUnderItsName) {
  const testing::TemporaryFolder folder;
  const StudyReader reader = WriteFakeStudy(folder.Path("study.h5"));
  const Table table(FormatSeriesCsv(reader, 1), "series.csv");
  const StrideSeries series = testing::BuildFakeResult(1).series;
  ASSERT_EQ(table.NumRows(), kStridePhases);
  const auto expect_same = [&](const char* column, double want) {
    EXPECT_NEAR(table.Number(50, column), want, 1e-7 * std::abs(want)) << column;
  };
  expect_same("phase", 0.25);
  expect_same("time [s]", 0.25 * series.stride_time);
  expect_same("lumbar/force l4l5 shear_ap [N]", series.lumbar_force(3 * 1 + 1, 50));
  expect_same("grf left y [N]", series.ground_force_l(1, 50));
  expect_same("pelvis pelvis_ty [m]", series.pelvis(1, 50));
  expect_same("pelvis pelvis_tilt [rad]", series.pelvis(3, 50));
  const double force = series.muscle_forces(237, 50);
  EXPECT_NEAR(table.Number(50, "muscles/force muscle_237 [N]"), force, 0.125) << "steps of 0.25 N";
}

std::vector<std::string> SplitLines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::vector<double> SplitNumbers(const std::string& line) {
  std::vector<double> numbers;
  std::istringstream stream(line);
  for (double number = 0; stream >> number;) {
    numbers.push_back(number);
  }
  return numbers;
}

TEST(StoExport, HeaderCountsRowsAndColumnsAndNamesThem) {
  const testing::TemporaryFolder folder;
  const StudyReader reader = WriteFakeStudy(folder.Path("study.h5"));
  const auto lines = SplitLines(FormatMotion(reader, 1, AngleUnit::kRadians));
  EXPECT_EQ(lines[1], "version=1");
  EXPECT_EQ(lines[2], "nRows=200");
  EXPECT_EQ(lines[3], "nColumns=52");
  EXPECT_EQ(lines[4], "inDegrees=no");
  const auto end = std::find(lines.begin(), lines.end(), "endheader");
  ASSERT_NE(end, lines.end());
  EXPECT_EQ((end + 1)->substr(0, 25), "time\tpelvis_tx\tpelvis_ty\t");
  EXPECT_EQ(lines.end() - end, 2 + kStridePhases);
  EXPECT_EQ(SplitNumbers(lines.back()).size(), 52U);
}

TEST(StoExport, DegreesTurnAnglesAndLeaveLengths) {
  const testing::TemporaryFolder folder;
  const StudyReader reader = WriteFakeStudy(folder.Path("study.h5"));
  const auto degrees =
      SplitNumbers(SplitLines(FormatMotion(reader, 1, AngleUnit::kDegrees)).back());
  const StrideSeries series = testing::BuildFakeResult(1).series;
  const int last = kStridePhases - 1;
  EXPECT_NEAR(degrees[0], series.stride_time * last / kStridePhases, 1e-8);
  EXPECT_NEAR(degrees[1], series.pelvis(0, last), 1e-7);
  EXPECT_NEAR(degrees[4], series.pelvis(3, last) / UnitToSi("deg"), 1e-5);
  EXPECT_NEAR(degrees[7], series.coordinates(0, last) / UnitToSi("deg"), 1e-5);
}

}  // namespace
}  // namespace footfall
