#include "io/toml/scenario_file.h"

#include <gtest/gtest.h>

#include "musculoskeletal/parameter.h"
#include "musculoskeletal/user_error.h"
#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"

namespace footfall {
namespace {

std::string MessageOf(const std::string& text) {
  try {
    ParseScenario(text, "a.toml");
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

/// Every part must stand in the message.
void ExpectMessage(const std::string& text, const std::vector<std::string>& parts) {
  const std::string message = MessageOf(text);
  for (const std::string& part : parts) {
    EXPECT_NE(message.find(part), std::string::npos) << "no '" << part << "' in: " << message;
  }
}

TEST(ScenarioFile, AnEmptyFileIsTheBaseRunner) {
  const Scenario scenario = ParseScenario("", "a.toml");
  EXPECT_EQ(FormatScenario(scenario), FormatScenario(Scenario{}));
}

TEST(ScenarioFile, NumbersAreInTheParametersUnitAndTextsCarryTheirs) {
  const Scenario scenario = ParseScenario(
      "title = \"tall\"\n[runner]\nmass = 82\nheight = \"188 cm\"\n[gait]\nspeed = \"12 km/h\"\n"
      "[posture]\ntrunk_lean = 5\n[run]\nhold_seconds = 20\nreplay_in_bullet = false\n",
      "a.toml");
  EXPECT_EQ(scenario.title, "tall");
  EXPECT_EQ(scenario.conditions.runner.mass, 82);
  EXPECT_DOUBLE_EQ(scenario.conditions.runner.height, 1.88);
  EXPECT_DOUBLE_EQ(scenario.conditions.gait.speed, 12 / 3.6);
  EXPECT_DOUBLE_EQ(scenario.conditions.posture.trunk_lean, 5 * UnitToSi("deg"));
  EXPECT_EQ(scenario.options.hold_seconds, 20);
  EXPECT_FALSE(scenario.options.replay_in_bullet);
}

TEST(ScenarioFile, BothFeetAtOnceAndOneApart) {
  const Scenario scenario =
      ParseScenario("[foot_l]\narch_drop = 8\n[foot]\narch_drop = 3\n", "a.toml");
  EXPECT_DOUBLE_EQ(scenario.conditions.foot_r.arch_drop, 0.003);
  EXPECT_DOUBLE_EQ(scenario.conditions.foot_l.arch_drop, 0.008);
}

TEST(ScenarioFile, APropertyOverridesTheShoeModelInWhateverOrder) {
  const Scenario scenario = ParseScenario("[shoe]\ndrop = 4\nmodel = \"maximal\"\n", "a.toml");
  Conditions maximal;
  SetParameter(maximal, "shoe.model", "maximal");
  EXPECT_DOUBLE_EQ(scenario.conditions.shoe.drop, 0.004);
  EXPECT_EQ(scenario.conditions.shoe.heel_thickness, maximal.shoe.heel_thickness);
}

TEST(ScenarioFile, UnknownKeyNamesFileLineAndTheNearestKey) {
  ExpectMessage("[runner]\nmas = 70\n",
                {"a.toml:2", "unknown key", "runner.mas = 70", "runner.mass"});
  ExpectMessage("speed = 3\n",
                {"a.toml:1", "unknown key", "speed = 3", "gait.speed", "title, run"});
  ExpectMessage("[run]\nhold = 3\n", {"a.toml:2", "run.hold = 3", "hold_seconds"});
}

TEST(ScenarioFile, WrongUnitNamesTheRightOne) {
  ExpectMessage("[runner]\n\nmass = \"70 cm\"\n",
                {"a.toml:3", "'cm'", "runner.mass = 70 cm", "kg"});
  ExpectMessage("[gait]\nspeed = \"3 furlongs\"\n", {"a.toml:2", "unknown unit", "furlongs"});
}

TEST(ScenarioFile, OutOfRangeNamesTheRangeAndItsUnit) {
  ExpectMessage("[runner]\nmass = 500\n",
                {"a.toml:2", "out of range", "runner.mass = 500", "45 to 120 kg"});
  ExpectMessage("[run]\nhold_seconds = -1\n", {"a.toml:2", "run.hold_seconds", "0 to 600 s"});
}

TEST(ScenarioFile, WrongTypeIsTold) {
  ExpectMessage("[runner]\nmass = [70, 80]\n", {"a.toml:2", "wrong type", "runner.mass"});
  ExpectMessage("title = 3\n", {"a.toml:1", "wrong type", "title = 3"});
  ExpectMessage("[runner]\nsex = \"none\"\n", {"a.toml:2", "runner.sex = none", "male, female"});
  ExpectMessage("run = 3\n", {"a.toml:1", "wrong type", "[run]"});
}

TEST(ScenarioFile, AKeyGivenTwiceIsTold) {
  ExpectMessage("[runner]\nmass = 70\nmass = 80\n", {"a.toml:3", "twice", "mass"});
}

TEST(ScenarioFile, NoTomlIsToldWithItsLine) {
  ExpectMessage("[runner]\nmass 70\n", {"a.toml:2", "no valid TOML"});
}

TEST(ScenarioFile, AllMistakesOfAFileAreToldAtOnceInOrderOfLines) {
  const std::string message = MessageOf(
      "[runner]\nmass = 500\nhight = 1.8\n[gait]\nspeed = \"3 kg\"\n[shoe]\nmodel = true\n");
  EXPECT_NE(message.find("4 mistakes"), std::string::npos) << message;
  std::size_t last = 0;
  for (const char* place : {"a.toml:2", "a.toml:3", "a.toml:5", "a.toml:7"}) {
    const auto found = message.find(place);
    ASSERT_NE(found, std::string::npos) << place << " in " << message;
    EXPECT_GT(found, last);
    last = found;
  }
}

TEST(ScenarioFile, AMissingFileIsTold) {
  EXPECT_THROW(
      try { ReadScenario("/nowhere/none.toml"); } catch (const UserError& error) {
        EXPECT_EQ(error.fields().file, "/nowhere/none.toml");
        throw;
      },
      UserError);
}

/// Every factor of the catalogue set off its default, written and read back: equal to the rounding
/// of 15 digits.
TEST(ScenarioFile, EveryParameterSurvivesWritingAndReading) {
  Scenario scenario;
  scenario.title = "with \"quotes\" and äöü";
  scenario.options.hold_seconds = 12.5;
  for (const Factor& factor : FactorCatalogue()) {
    if (factor.IsChoice()) {
      SetParameter(scenario.conditions, factor.key, factor.levels.back());
    }
  }
  for (const Factor& factor : FactorCatalogue()) {
    if (!factor.IsChoice()) {
      const double value = 0.7 * factor.range.high + 0.3 * factor.range.low;
      SetParameter(scenario.conditions, factor.key, value * UnitToSi(factor.unit));
    }
  }
  const Scenario read = ParseScenario(FormatScenario(scenario), "written.toml");
  EXPECT_EQ(read.title, scenario.title);
  EXPECT_EQ(read.options.hold_seconds, 12.5);
  for (const Factor& factor : FactorCatalogue()) {
    const double want = GetParameter(scenario.conditions, factor.key);
    EXPECT_NEAR(GetParameter(read.conditions, factor.key), want, 1e-14 * std::abs(want))
        << factor.key;
  }
}

}  // namespace
}  // namespace footfall
