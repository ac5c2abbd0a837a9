#include "io/toml/model_file.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "io/text_file.h"
#include "io/toml/scenario_file.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

std::string WriteShoe(const std::string& text) {
  const auto path = std::filesystem::path(::testing::TempDir()) / "my_shoe.toml";
  WriteTextFile(path.string(), text);
  return path.string();
}

TEST(ModelFile, AddsAShoeWithOneFile) {
  const std::string path = WriteShoe(
      "title = \"mine\"\nmodel = \"soft\"\nheel_stiffness = \"80 N/mm\"\nsource = \"measured\"\n");
  const Scenario scenario = ParseScenario("[shoe]\nmodel = \"" + path + "\"\ndrop = 4\n", "a.toml");
  const ShoeParameters& shoe = scenario.conditions.shoe;
  EXPECT_EQ(shoe.model, "soft");
  EXPECT_DOUBLE_EQ(shoe.heel_stiffness, 80e3);
  EXPECT_DOUBLE_EQ(shoe.energy_return, 0.76);
  EXPECT_DOUBLE_EQ(shoe.drop, 0.004) << "what stands beside the model overrides its file";
}

TEST(ModelFile, IsLookedForBesideTheScenario) {
  const std::filesystem::path path = WriteShoe("model = \"soft\"\n");
  const std::string scenario = (path.parent_path() / "run.toml").string();
  EXPECT_EQ(ParseScenario("[shoe]\nmodel = \"my_shoe.toml\"\n", scenario).conditions.shoe.model,
            "soft");
}

TEST(ModelFile, AMistakeInItIsToldWithItsLine) {
  const std::string path = WriteShoe("model = \"soft\"\nheel_stifness = 80\n");
  try {
    ParseScenario("[shoe]\nmodel = \"" + path + "\"\n", "a.toml");
    FAIL() << "accepted";
  } catch (const UserError& error) {
    EXPECT_EQ(error.fields().file, path);
    EXPECT_EQ(error.fields().line, 2);
    EXPECT_EQ(error.fields().key, "shoe.heel_stifness");
  }
}

}  // namespace
}  // namespace footfall
