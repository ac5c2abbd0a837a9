#include "io/hdf5/layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "io/hdf5/skeleton.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

const Scale* FindScale(const std::vector<Scale>& scales, const std::string& name) {
  const auto found = std::find_if(scales.begin(), scales.end(),
                                  [&](const Scale& scale) { return scale.name == name; });
  return found == scales.end() ? nullptr : &*found;
}

TEST(Layout, EverySeriesNamesScalesThatExistAndFitsItsParts) {
  const auto scales = BuildScales(testing::BuildFakeHeader(2));
  const StrideSeries series = testing::BuildFakeResult(0).series;
  for (const SeriesInfo& info : SeriesTable()) {
    SCOPED_TRACE(info.path);
    std::size_t channels = 1;
    for (const char* name : info.scales) {
      ASSERT_NE(FindScale(scales, name), nullptr) << name;
      channels *= FindScale(scales, name)->entries.size();
    }
    Eigen::Index rows = 0;
    for (const auto part : info.parts) {
      rows += (series.*part).rows();
    }
    EXPECT_EQ(static_cast<std::size_t>(rows), channels);
  }
}

TEST(Layout, NoTwoDatasetsShareAPath) {
  std::set<std::string> paths;
  for (const SeriesInfo& info : SeriesTable()) {
    EXPECT_TRUE(paths.insert(info.path).second) << info.path;
  }
  for (const TableInfo& info : NumberTables()) {
    EXPECT_TRUE(paths.insert(info.path).second) << info.path;
  }
}

TEST(Layout, EverySeriesSaysUnitMeaningAndFrame) {
  for (const SeriesInfo& info : SeriesTable()) {
    EXPECT_STRNE(info.unit, "") << info.path;
    EXPECT_STRNE(info.meaning, "") << info.path;
    EXPECT_STRNE(info.frame, "") << info.path;
  }
}

TEST(Layout, AStudyWithoutFactorsHasNoScaleOfThem) {
  StudyHeader header = testing::BuildFakeHeader(1);
  header.study.factors.clear();
  EXPECT_EQ(FindScale(BuildScales(header), "factor"), nullptr);
}

/// By hand: 4 x 18 lumbar channels, 2 x 6 of the feet, 2 x 10 of the soles, 6 of the pelvis, 2 x 45
/// of joints, 2 x 238 of muscles are 676; x 200 phases x 4 bytes x 10 runs.
TEST(Layout, TheRoomOfAGrowingStudyIsKnownBeforehand) {
  EXPECT_EQ(EstimateBytes(testing::BuildFakeHeader(10)), (200.0 * 4 + 476.0 * 2) * 200 * 10)
      << "200 channels of float32, 238 muscles twice in whole steps";
}

TEST(Layout, CodesAndNamesOfStatesAgree) {
  EXPECT_EQ(std::string(StateName(RunState::kNotRun)) + " " + StateName(RunState::kOk) + " " +
                StateName(RunState::kFailedGates) + " " + StateName(RunState::kCannotRun),
            kStatusMeanings);
  EXPECT_EQ(static_cast<int>(RunState::kNotRun) - 1, kNotRunCode);
}

}  // namespace
}  // namespace footfall
