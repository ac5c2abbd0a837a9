#include "app/factor_page.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace footfall {
namespace {

std::string ReadText(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The first line in which two texts differ, of both.
std::string FirstDifference(const std::string& a, const std::string& b) {
  std::istringstream lines_a(a), lines_b(b);
  std::string line_a, line_b;
  while (std::getline(lines_a, line_a) && std::getline(lines_b, line_b)) {
    if (line_a != line_b) {
      return "page:    " + line_a + "\nprogram: " + line_b;
    }
  }
  return "one is longer than the other";
}

TEST(FactorPage, IsWhatTheDocumentationHolds) {
  const std::string stored = ReadText(FOOTFALL_DOCS "/factors.md");
  const std::string written = FormatFactorPage();
  EXPECT_TRUE(stored == written)
      << "docs/factors.md is not what the program writes. Run in the project's folder:\n"
         "  cmake --build --preset release --target footfall && "
         "build/release/footfall factors --markdown > docs/factors.md\n"
      << FirstDifference(stored, written);
}

TEST(FactorPage, HasEveryFactorButTheSingleFeet) {
  const std::string page = FormatFactorPage();
  for (const Factor& factor : FactorCatalogue()) {
    EXPECT_EQ(page.find("`" + factor.key + "`") != std::string::npos, !IsOneSide(factor))
        << factor.key;
  }
}

}  // namespace
}  // namespace footfall
