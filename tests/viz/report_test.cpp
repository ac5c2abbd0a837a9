#include "viz/report.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "io/hdf5/study_writer.h"
#include "io/text_file.h"
#include "musculoskeletal/user_error.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

using testing::BuildFakeHeader;
using testing::BuildFakeResult;
using testing::TemporaryFolder;

constexpr int kRuns = 8;

/// A study file of which the last run is not stored yet.
std::string WriteStudy(const TemporaryFolder& folder) {
  const std::string path = folder.Path("study.h5");
  StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(kRuns), false);
  for (int run = 0; run + 1 < kRuns; ++run) {
    writer.Append({run, BuildFakeResult(run)});
  }
  return path;
}

TEST(Report, CollectsWhatTheFileHolds) {
  const TemporaryFolder folder;
  const ReportData data = BuildReportData(StudyReader(WriteStudy(folder)));
  EXPECT_EQ(data.results.outputs(2, 0), 1002.5);
  ASSERT_EQ(data.gates.size(), static_cast<std::size_t>(kRuns));
  EXPECT_EQ(data.gates[5].at(0).value, 0.02);
  EXPECT_TRUE(data.gates[7].empty()) << "not run yet";
  EXPECT_NEAR(data.body_weights[4], (55 + 35.0 * 4 / kRuns) * kGravity, 1e-9);
  ASSERT_EQ(data.rankings.size(), 1U) << "one per output that the study asks for";
  ASSERT_EQ(data.embedded.size(), 6U) << "all but run 3, which cannot run, and run 7";
  // Stored as float32: seven digits.
  EXPECT_NEAR(data.embedded[0].series.lumbar_force(0, 10),
              BuildFakeResult(0).series.lumbar_force(0, 10), 1e-3);
}

TEST(Report, ThePageOfAFileHoldsItsNumbers) {
  const TemporaryFolder folder;
  WriteReport(WriteStudy(folder), folder.Path("report.html"));
  const std::string page = ReadTextFile(folder.Path("report.html"));
  const std::string open = "id=\"report-data\">";
  const std::size_t begin = page.find(open) + open.size();
  const auto data =
      nlohmann::json::parse(page.substr(begin, page.find("</script>", begin) - begin));
  EXPECT_EQ(data["title"], "fake study");
  EXPECT_EQ(data["runs"][2]["outputs"][0], 1002.5);
  EXPECT_EQ(data["runs"][3]["status"], "cannot_run");
  EXPECT_EQ(data["runs"][3]["reason"], "falls after 2 steps");
  EXPECT_EQ(data["runs"][7]["status"], "not_run");
  EXPECT_TRUE(data["runs"][0]["values"][1].is_null()) << "the base keeps its own shoe";
  EXPECT_EQ(data["runs"][1]["text"][1], "minimal");
}

TEST(Report, AMissingFileIsTheUsersMistake) {
  const TemporaryFolder folder;
  EXPECT_THROW(WriteReport(folder.Path("none.h5"), folder.Path("report.html")), UserError);
}

TEST(Report, APageThatCannotBeWrittenIsTheUsersMistake) {
  const TemporaryFolder folder;
  EXPECT_THROW(WriteReport(WriteStudy(folder), folder.Path("no_such_folder/report.html")),
               UserError);
}

}  // namespace
}  // namespace footfall
