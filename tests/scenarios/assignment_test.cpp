#include "scenarios/assignment.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

#include "musculoskeletal/build_body.h"
#include "sim/gait/reference_cadence.h"
#include "sim/gait/reference_motion.h"
#include "user_error_of.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

double Parse(std::string_view key, std::string_view text) {
  return ParseQuantity(GetFactor(key), text);
}

TEST(ParseQuantity, ReadsANumberInTheFactorsUnit) {
  EXPECT_EQ(Parse("gait.speed", "3.3"), 3.3);
  EXPECT_EQ(Parse("shoe.drop", "10"), 10 * 1e-3);
  EXPECT_EQ(Parse("surface.slope", " -9 "), -9 * kDegree);
  EXPECT_EQ(Parse("runner.mass", "+8.2e1"), 82);
}

TEST(ParseQuantity, ConvertsAnotherUnitOfTheSameKind) {
  EXPECT_DOUBLE_EQ(Parse("gait.speed", "12 km/h"), 12 / 3.6);
  EXPECT_DOUBLE_EQ(Parse("gait.speed", "12km/h"), 12 / 3.6);
  EXPECT_DOUBLE_EQ(Parse("surface.slope", "-0.1rad"), -0.1);
  EXPECT_DOUBLE_EQ(Parse("runner.height", "175 cm"), 1.75);
  EXPECT_DOUBLE_EQ(Parse("core.deep_strength", "50 %"), 0.5);
  EXPECT_DOUBLE_EQ(Parse("gait.cadence_change", "5"), 0.05);  // its own unit is %
}

TEST(ParseQuantity, RefusesAUnitOfAnotherKind) {
  const auto error = UserErrorOf([] { Parse("runner.mass", "82 m"); });
  EXPECT_EQ(error.what, "unit 'm' does not fit");
  EXPECT_EQ(error.unit, "kg");
  EXPECT_EQ(error.allowed, "45 to 120");
}

TEST(ParseQuantity, RefusesAnUnknownUnit) {
  EXPECT_EQ(UserErrorOf([] { Parse("runner.mass", "82 stones"); }).what, "unknown unit 'stones'");
}

TEST(ParseQuantity, ListsTheUnitsOfTheKindWhereOneIsWrong) {
  EXPECT_EQ(UserErrorOf([] { Parse("runner.mass", "82 stones"); }).advice,
            "units of this kind: kg, g");
  EXPECT_EQ(UserErrorOf([] { Parse("gait.speed", "3 kg"); }).advice,
            "units of this kind: m/s, km/h");
  EXPECT_EQ(UserErrorOf([] { Parse("core.deep_strength", "1 kg"); }).advice,
            "units of this kind: no unit, %");
}

TEST(ParseQuantity, SaysThatADecimalCommaIsNone) {
  const auto error = UserErrorOf([] { Parse("runner.mass", "70,5 kg"); });
  EXPECT_EQ(error.what, "a comma in a number");
  EXPECT_EQ(error.advice, "write a decimal point");
}

TEST(ParseQuantity, RefusesWhatIsNoFiniteNumber) {
  for (const char* text : {"", "heavy", "nan", "inf", "--3", "kg 82"}) {
    EXPECT_EQ(UserErrorOf([&] { Parse("runner.mass", text); }).what, "not a number") << text;
  }
}

TEST(ParseQuantity, NamesPlaceKeyValueAndRangeOfAValueOutside) {
  const auto error = UserErrorOf([] {
    ParseQuantity(GetFactor("surface.slope"), "-12deg", {"hill.toml", 7});
  });
  EXPECT_EQ(error.what, "out of range");
  EXPECT_EQ(error.file, "hill.toml");
  EXPECT_EQ(error.line, 7);
  EXPECT_EQ(error.key, "surface.slope");
  EXPECT_EQ(error.value, "-12deg");
  EXPECT_EQ(error.allowed, "-9 to 9");
  EXPECT_EQ(error.unit, "deg");
}

TEST(SetParameter, ReachesEveryFieldOfTheCatalogue) {
  for (const Factor& factor : FactorCatalogue()) {
    Conditions conditions;
    const double value = factor.IsChoice() ? static_cast<double>(factor.levels.size() - 1)
                                           : factor.range.high * UnitToSi(factor.unit);
    SetParameter(conditions, factor.key, value);
    EXPECT_EQ(GetParameter(conditions, factor.key), value) << factor.key;
  }
}

TEST(SetParameter, SetsNothingElse) {
  for (const Factor& factor : FactorCatalogue()) {
    if (IsModelKey(factor.key)) {
      continue;
    }
    Conditions conditions;
    SetParameter(conditions, factor.key,
                 factor.IsChoice() ? 1 : factor.range.low * UnitToSi(factor.unit));
    for (const Factor& other : FactorCatalogue()) {
      const bool shares =
          other.key == factor.key || other.group == "foot" || factor.group == "foot";
      if (!shares) {
        EXPECT_EQ(GetParameter(conditions, other.key), GetParameter(Conditions{}, other.key))
            << factor.key << " changed " << other.key;
      }
    }
  }
}

TEST(SetParameter, FootSetsBothFeet) {
  Conditions conditions;
  SetParameter(conditions, "foot.arch_drop", "6 mm");
  EXPECT_EQ(conditions.foot_r.arch_drop, 6e-3);
  EXPECT_EQ(conditions.foot_l.arch_drop, 6e-3);
}

TEST(GetParameter, FootHasNoValueWhereTheFeetDiffer) {
  Conditions conditions;
  conditions.foot_l.arch_drop = 4e-3;
  EXPECT_TRUE(std::isnan(GetParameter(conditions, "foot.arch_drop")));
  EXPECT_EQ(GetParameter(conditions, "foot_l.arch_drop"), 4e-3);
}

TEST(SetParameter, AShoeModelSetsItsPropertiesAndAPropertyAfterItOverrides) {
  Conditions conditions;
  SetParameter(conditions, "shoe.model", "minimal");
  EXPECT_EQ(conditions.shoe.model, "minimal");
  EXPECT_EQ(conditions.shoe.drop, 0);
  SetParameter(conditions, "shoe.drop", "4");
  EXPECT_EQ(conditions.shoe.drop, 4e-3);
}

TEST(SetParameters, TheGeneralComesBeforeTheParticularWhateverTheOrder) {
  const std::vector<Assignment> assignments = {{"shoe.drop", "4", {}},
                                               {"foot_l.arch_drop", "9", {}},
                                               {"foot.arch_drop", "3", {}},
                                               {"shoe.model", "minimal", {}}};
  Conditions conditions;
  SetParameters(conditions, assignments);
  EXPECT_EQ(conditions.shoe.model, "minimal");
  EXPECT_EQ(conditions.shoe.drop, 4e-3);
  EXPECT_EQ(conditions.foot_r.arch_drop, 3e-3);
  EXPECT_DOUBLE_EQ(conditions.foot_l.arch_drop, 9e-3);
}

TEST(SetParameters, TheLastOfTwoHolds) {
  Conditions conditions;
  SetParameters(conditions,
                std::vector<Assignment>{{"gait.speed", "3", {}}, {"gait.speed", "4", {}}});
  EXPECT_EQ(conditions.gait.speed, 4);
}

TEST(TrySetParameters, SetsWhatIsSoundAndTellsEveryMistake) {
  const std::vector<Assignment> assignments = {{"runner.mass", "300", {"me.toml", 2}},
                                               {"gait.speed", "4", {"me.toml", 3}},
                                               {"gait.sped", "3", {"me.toml", 4}}};
  Conditions conditions;
  const auto mistakes = TrySetParameters(conditions, assignments);
  ASSERT_EQ(mistakes.size(), 2u);
  EXPECT_EQ(mistakes[0].line, 2);
  EXPECT_EQ(mistakes[1].line, 4);
  EXPECT_EQ(conditions.gait.speed, 4);
}

// 3.5 m/s lies between two rows of the timing table: stride times 0.7139 and 0.6767 s, 172.59
// steps/min.
TEST(Cadence, IsSetRelativeToTheReferenceAtTheSpeedOfTheBlock) {
  Conditions conditions;
  SetParameters(conditions,
                std::vector<Assignment>{{"gait.cadence", "180", {}}, {"gait.speed", "3.5", {}}});
  EXPECT_NEAR(conditions.gait.cadence_change, 180 / (120 / ((0.7139 + 0.6767) / 2)) - 1, 1e-12);
}

TEST(Cadence, OfTheReferenceIsThatOfTheReferenceMotion) {
  Conditions conditions;
  const BodyModel body = BuildBody(conditions.runner, conditions.posture);
  for (const double speed : {2.5, 2.8, 3.3, 4.0, 4.7, 5.0}) {
    conditions.gait.speed = speed;
    EXPECT_NEAR(CalcReferenceCadence(speed), 2 / ReferenceMotion(body, conditions).stride_time(),
                1e-12);
  }
}

TEST(Cadence, OutsideTheRangeTellsStepsPerMinute) {
  Conditions conditions;
  conditions.gait.speed = 3.5;
  const auto error = UserErrorOf([&] { SetParameter(conditions, "gait.cadence", "210"); });
  EXPECT_EQ(error.key, "gait.cadence");
  EXPECT_EQ(error.unit, "steps/min");
  EXPECT_EQ(error.allowed, "151.877 to 200.201");  // -12 % and +16 % of 172.59
  EXPECT_EQ(UserErrorOf([&] { SetParameter(conditions, "gait.cadence", "3 kg"); }).what,
            "unit 'kg' does not fit");
}

TEST(SetParameter, AnUnknownKeyNamesItsPlaceAndTheNearestKey) {
  Conditions conditions;
  const auto error = UserErrorOf([&] {
    SetParameter(conditions, "runner.weight", "80", {"me.toml", 3});
  });
  EXPECT_EQ(error.file, "me.toml");
  EXPECT_EQ(error.line, 3);
  const auto typo = UserErrorOf([&] { SetParameter(conditions, "runner.masss", "80"); });
  EXPECT_EQ(typo.advice, "did you mean runner.mass?");
}

TEST(SetParameter, AnUnknownChoiceListsThoseThereAre) {
  Conditions conditions;
  const auto error = UserErrorOf([&] { SetParameter(conditions, "runner.sex", "other"); });
  EXPECT_EQ(error.what, "no such choice");
  EXPECT_EQ(error.allowed, "male, female");
}

TEST(SetParameter, ANumberOutsideTheRangeIsRefusedToo) {
  Conditions conditions;
  EXPECT_EQ(UserErrorOf([&] { SetParameter(conditions, "runner.mass", 200.0); }).what,
            "out of range");
  EXPECT_EQ(UserErrorOf([&] { SetParameter(conditions, "shoe.model", 99.0); }).what,
            "no such choice");
  EXPECT_EQ(conditions.runner.mass, Conditions{}.runner.mass);
}

}  // namespace
}  // namespace footfall
