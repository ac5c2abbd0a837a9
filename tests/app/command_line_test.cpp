#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "scenarios/catalogue.h"
#include "sim/loads/outputs.h"
#include "tests/app/footfall_program.h"

namespace footfall {
namespace {

using testing::Contains;
using testing::Finished;
using testing::Footfall;
using testing::TemporaryFolder;

constexpr const char* kCommands[] = {"run",   "pose", "sweep",   "rank",    "report", "export",
                                     "check", "info", "factors", "outputs", "shoes"};

TEST(CommandLine, EveryCommandHasHelpWithExamples) {
  const TemporaryFolder folder;
  for (const std::string command : kCommands) {
    const Finished finished = Footfall(folder, {command, "--help"});
    EXPECT_EQ(finished.exit_code, 0) << command;
    EXPECT_TRUE(Contains(finished.out, "Examples:\n  footfall " + command)) << finished.out;
  }
}

TEST(CommandLine, AdviseTellsHowManyRunsItMakes) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"advise", "--help"});
  EXPECT_EQ(finished.exit_code, 0);
  EXPECT_TRUE(Contains(finished.out, " runs with 4 guesses")) << finished.out;
  EXPECT_FALSE(Contains(finished.out, "footfall sweep")) << "the program's own footer";
}

TEST(CommandLine, HelpListsEveryCommandAndTheExitCodes) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"--help"});
  EXPECT_EQ(finished.exit_code, 0);
  for (const std::string command : kCommands) {
    EXPECT_TRUE(Contains(finished.out, "\n  " + command + " ")) << command;
  }
  EXPECT_TRUE(Contains(finished.out, "Exit codes"));
}

TEST(CommandLine, WrongUseIsExitCodeTwoAndSaysSoOnStderr) {
  const TemporaryFolder folder;
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{},
                                                {"fly"},
                                                {"run", "--fast"},
                                                {"sweep"},
                                                {"rank"},
                                                {"sweep", "x.toml", "-j", "many"},
                                                {"run", "--hold", "-3"}}) {
    const Finished finished = Footfall(folder, wrong);
    EXPECT_EQ(finished.exit_code, 2) << finished.err;
    EXPECT_FALSE(finished.err.empty());
    EXPECT_TRUE(finished.out.empty()) << finished.out;
  }
}

TEST(CommandLine, FactorsAsJsonAreTheCatalogue) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"factors", "--json"});
  ASSERT_EQ(finished.exit_code, 0) << finished.err;
  const auto json = nlohmann::json::parse(finished.out);
  ASSERT_EQ(json.size(), FactorCatalogue().size());
  for (const auto& factor : json) {
    const Factor& known = GetFactor(factor["key"].get<std::string>());
    if (!known.IsChoice()) {
      EXPECT_EQ(factor["range"][0].get<double>(), known.range.low) << known.key;
      EXPECT_EQ(factor["unit"].get<std::string>(), known.unit);
    }
    EXPECT_EQ(factor["source"].get<std::string>(), known.source);
  }
}

TEST(CommandLine, FactorsForPeopleNameEveryKey) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"factors"});
  ASSERT_EQ(finished.exit_code, 0);
  for (const Factor& factor : FactorCatalogue()) {
    EXPECT_TRUE(Contains(finished.out, "\n" + factor.key + " ")) << factor.key;
  }
}

TEST(CommandLine, OutputsAsJsonAreTheTable) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"outputs", "--json"});
  ASSERT_EQ(finished.exit_code, 0);
  const auto json = nlohmann::json::parse(finished.out);
  ASSERT_EQ(json.size(), OutputTable().size());
  std::set<std::string> names;
  for (const auto& output : json) {
    names.insert(output["name"].get<std::string>());
    EXPECT_FALSE(output["meaning"].get<std::string>().empty());
  }
  EXPECT_EQ(names.size(), json.size()) << "a name stands twice";
  EXPECT_EQ(names.count("l5s1_compression_peak"), 1U);
}

TEST(CommandLine, ShoesAsJsonHaveValuesAndUnits) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"shoes", "--json"});
  ASSERT_EQ(finished.exit_code, 0);
  const auto json = nlohmann::json::parse(finished.out);
  EXPECT_EQ(json.size(), GetFactor("shoe.model").levels.size());
  for (const auto& shoe : json) {
    EXPECT_EQ(shoe["heel_stiffness"]["unit"], "N/mm");
    EXPECT_GT(shoe["heel_stiffness"]["value"].get<double>(), 0);
  }
}

}  // namespace
}  // namespace footfall
