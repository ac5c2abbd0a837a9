#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/viz/browser.h"
#include "tests/viz/synthetic_report.h"
#include "viz/report_assets.h"
#include "viz/report_page.h"

namespace footfall {
namespace {

using testing_browser::DumpPage;
using testing_browser::FindBrowser;

int Count(const std::string& text, const std::string& part) {
  int count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

/// The page as the browser has it after its scripts ran, data and scripts cut out.
class ReportBrowser : public testing::Test {
 protected:
  void SetUp() override {
    browser_ = FindBrowser();
    if (!browser_) {
      GTEST_SKIP() << "no Chromium on this machine: the report's scripts were not run "
                      "(install the package chromium)";
    }
  }

  std::string Open(const ReportData& data, const std::string& fragment) {
    const auto path = std::filesystem::temp_directory_path() /
                      ("footfall_report_" + std::to_string(getpid()) + ".html");
    std::ofstream(path) << BuildReportPage(data);
    const std::string dom = DumpPage(*browser_, path.string(), fragment);
    std::filesystem::remove(path);
    const std::size_t body_end = dom.find("<script type=\"application/json\"");
    return dom.substr(0, body_end);
  }

  static std::string RootTag(const std::string& dom) {
    const std::size_t begin = dom.find("<html");
    return begin == std::string::npos ? "" : dom.substr(begin, dom.find('>', begin) - begin + 1);
  }

  std::optional<std::string> browser_;
};

TEST_F(ReportBrowser, AStudyIsDrawnWithoutAnyScriptError) {
  const std::string dom = Open(synthetic::BuildStudy(), "play=1");
  const std::string root = RootTag(dom);
  EXPECT_NE(root.find("data-ready=\"true\""), std::string::npos) << root;
  EXPECT_EQ(root.find("data-errors"), std::string::npos) << root;
  EXPECT_NE(root.find("data-viewer=\"drawn\""), std::string::npos) << root;
  EXPECT_EQ(Count(dom, "data-factor="), 4) << "one row of the ranking per factor";
  EXPECT_EQ(Count(dom, "data-change="), 3) << "one row per factor that can be changed";
  EXPECT_EQ(Count(dom, "card certainty"), 5)
      << "two at a time, half the samples, constants of the model, runs left out, noise";
  EXPECT_EQ(Count(dom, "data-run="), 41) << "one row of the table per run";
  EXPECT_EQ(Count(dom, "class=\"uplot"), 20)
      << "six plots of loads, nine of angles, two of soles and three of feet";
  EXPECT_EQ(Count(dom, "class=\"sole-map"), 2) << "pressure under both soles";
  // Five layers (the ground is one) at rest and loaded, along and three times across: a polygon
  // each.
  EXPECT_EQ(Count(dom, "<polygon"), 2 * 4 * 4) << "tissue, sock, insole and shoe";
  EXPECT_GE(Count(dom, "<canvas"), 23) << "the plots, the soles and the runner";
}

TEST_F(ReportBrowser, TwoRunsAreDrawnBesideEachOther) {
  const std::string dom = Open(synthetic::BuildStudy(), "play=0&phase=0.3&view=back&other=1");
  const std::string root = RootTag(dom);
  EXPECT_NE(root.find("data-ready=\"true\""), std::string::npos) << root;
  EXPECT_EQ(root.find("data-errors"), std::string::npos) << root;
}

TEST_F(ReportBrowser, AnAddressThatNamesWhatIsNotThereOpensThePageAllTheSame) {
  const std::string dom =
      Open(synthetic::BuildStudy(), "play=0&run=999&other=x&view=top&phase=abc");
  const std::string root = RootTag(dom);
  EXPECT_NE(root.find("data-ready=\"true\""), std::string::npos) << root;
  EXPECT_EQ(root.find("data-errors"), std::string::npos) << root;
}

TEST_F(ReportBrowser, ASingleRunIsDrawnWithoutARanking) {
  const std::string dom = Open(synthetic::BuildSingleRun(), "play=0");
  const std::string root = RootTag(dom);
  EXPECT_NE(root.find("data-ready=\"true\""), std::string::npos) << root;
  EXPECT_EQ(root.find("data-errors"), std::string::npos) << root;
  EXPECT_EQ(Count(dom, "id=\"ranking-section\""), 0);
}

TEST_F(ReportBrowser, ABrokenPageIsFoundOut) {
  ReportData data = synthetic::BuildSingleRun();
  data.embedded[0].series.lumbar_force.resize(0, 0);
  EXPECT_NE(RootTag(Open(data, "play=0")).find("data-errors"), std::string::npos)
      << "this test can see script errors at all";
}

TEST(ReportBundle, IsBuiltFromTheSourcesBesideIt) {
  const std::string hash = testing_browser::RunCommand(
      "cd '" FOOTFALL_ASSETS_DIR "' && LC_ALL=C cat src/*.js package.json | sha256sum");
  ASSERT_GE(hash.size(), 64U);
  EXPECT_NE(ReportAsset("bundle.js").substr(0, 400).find(hash.substr(0, 64)), std::string::npos)
      << "run viz/assets/build.sh";
}

}  // namespace
}  // namespace footfall
