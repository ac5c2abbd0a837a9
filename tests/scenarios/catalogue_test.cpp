#include "scenarios/catalogue.h"

#include <gtest/gtest.h>

#include <numbers>
#include <set>

#include "sim/conditions.h"
#include "user_error_of.h"

namespace footfall {
namespace {

TEST(Catalogue, HasOneFactorForEveryFieldOfEveryGroup) {
  const Conditions defaults;
  int fields = 0;
  Conditions::VisitGroups(defaults, [&](std::string_view group, const auto& parameters) {
    std::decay_t<decltype(parameters)>::Visit(parameters, [&](const auto& info, const auto&) {
      ++fields;
      EXPECT_NE(FindFactor(std::string(group) + "." + std::string(info.name)), nullptr);
    });
  });
  int both_feet = 0;
  for (const Factor& factor : FactorCatalogue()) {
    both_feet += factor.group == "foot" ? 1 : 0;
  }
  EXPECT_EQ(static_cast<int>(FactorCatalogue().size()), fields + both_feet);
}

TEST(Catalogue, TellsUnitRangeDefaultAndSourceOfAQuantity) {
  const Factor& lean = GetFactor("posture.thoracic_kyphosis");
  EXPECT_EQ(lean.unit, "deg");
  EXPECT_EQ(lean.range.low, 15);
  EXPECT_EQ(lean.range.high, 75);
  EXPECT_NEAR(lean.DefaultInUnit(), 40, 1e-12);  // stored in radians
  EXPECT_FALSE(lean.meaning.empty());
  EXPECT_FALSE(lean.source.empty());
}

TEST(Catalogue, EveryFactorTellsMeaningPhysicalPathAndSource) {
  for (const Factor& factor : FactorCatalogue()) {
    EXPECT_GE(factor.meaning.size(), 10u) << factor.key << ": fill .meaning where it is declared";
    EXPECT_GE(factor.path.size(), 20u) << factor.key << ": fill .path where it is declared";
    EXPECT_FALSE(factor.source.empty()) << factor.key;
    for (const std::string& text : {factor.meaning, factor.path, factor.source}) {
      EXPECT_FALSE(text.ends_with('.')) << factor.key << ": '" << text << "' (no full stop)";
    }
  }
}

TEST(Catalogue, EveryQuantityHasAStepThatIsSmallerThanItsRange) {
  for (const Factor& factor : FactorCatalogue()) {
    if (!factor.IsChoice()) {
      EXPECT_GT(factor.step, 0) << factor.key << ": fill .step where it is declared";
      EXPECT_LT(factor.step, factor.range.high - factor.range.low) << factor.key;
    }
  }
}

TEST(Catalogue, KeysAreUnique) {
  std::set<std::string> keys;
  for (const Factor& factor : FactorCatalogue()) {
    EXPECT_TRUE(keys.insert(factor.key).second) << factor.key;
  }
}

TEST(Catalogue, EveryDefaultIsAllowedAndEveryStudyRangeLiesInThePhysicalOne) {
  for (const Factor& factor : FactorCatalogue()) {
    if (factor.IsChoice()) {
      EXPECT_NE(FormatRange(factor).find(factor.default_level), std::string::npos) << factor.key;
      continue;
    }
    EXPECT_TRUE(IsInRange(factor, factor.default_si)) << factor.key;
    for (const Range& range : {factor.population, factor.intervention}) {
      if (range.Exists()) {
        EXPECT_LT(range.low, range.high) << factor.key;
        EXPECT_GE(range.low, factor.range.low) << factor.key;
        EXPECT_LE(range.high, factor.range.high) << factor.key;
      }
    }
  }
}

TEST(Catalogue, OnlyConstantsOfTheModelAreNuisanceAndNobodyCanChangeThem) {
  for (const Factor& factor : FactorCatalogue()) {
    EXPECT_EQ(factor.IsNuisance(), factor.group == "model") << factor.key;
    if (factor.IsNuisance()) {
      EXPECT_FALSE(factor.population.Exists() || factor.intervention.Exists()) << factor.key;
      EXPECT_LE(factor.range.low, factor.uncertainty.low) << factor.key;
      EXPECT_GE(factor.range.high, factor.uncertainty.high) << factor.key;
    }
  }
}

TEST(Catalogue, BothFeetStandForEachFoot) {
  const Factor& both = GetFactor("foot.arch_drop");
  EXPECT_EQ(both.targets, (std::vector<std::string>{"foot_r.arch_drop", "foot_l.arch_drop"}));
  EXPECT_EQ(both.unit, GetFactor("foot_l.arch_drop").unit);
}

TEST(Catalogue, SuggestsTheNearestKeyForATypingMistake) {
  EXPECT_EQ(SuggestKey("runner.mas"), "did you mean runner.mass?");
  EXPECT_EQ(SuggestKey("shoe.heel_stifness"), "did you mean shoe.heel_stiffness?");
  EXPECT_EQ(SuggestKey("speed"), "did you mean gait.speed?");
  EXPECT_EQ(SuggestKey("shoe.forefoot"), "did you mean shoe.forefoot_stiffness?");
}

TEST(Catalogue, SuggestsTheKeyThatHoldsTheTypedWord) {
  EXPECT_EQ(SuggestKey("arch"), "did you mean foot.arch_drop?");
  EXPECT_EQ(SuggestKey("mass"), "did you mean runner.mass?") << "a field of that name comes first";
  EXPECT_EQ(SuggestKey("stiffness"), "did you mean sock.stiffness?") << "not heel_pad_stiffness";
  EXPECT_EQ(SuggestKey("shoe.stiffness"), "did you mean shoe.heel_stiffness?") << "in its group";
  EXPECT_EQ(SuggestKey("lordosis"), "did you mean posture.lumbar_lordosis?");
}

TEST(Catalogue, SuggestsWhatPeopleMeanByOtherWords) {
  EXPECT_EQ(SuggestKey("weight"), "did you mean runner.mass?");
  EXPECT_EQ(SuggestKey("runner.weight"), "did you mean runner.mass?");
  EXPECT_EQ(SuggestKey("age"), "did you mean spine.age_years?");
  EXPECT_EQ(SuggestKey("flat_foot"), "did you mean foot.arch_drop?");
}

TEST(Catalogue, SuggestsNothingFarForAShortWord) {
  EXPECT_EQ(SuggestKey("hip"), "'footfall factors' lists every key");
  EXPECT_EQ(SuggestKey("knee"), "'footfall factors' lists every key");
}

TEST(Catalogue, PointsToTheListWhereNoKeyIsNear) {
  EXPECT_EQ(SuggestKey("weather.wind"), "'footfall factors' lists every key");
  EXPECT_EQ(SuggestKey(""), "'footfall factors' lists every key");
}

TEST(Catalogue, AnUnknownKeyIsAUserError) {
  const UserErrorFields error = UserErrorOf([] { GetFactor("gait.sped"); });
  EXPECT_EQ(error.key, "gait.sped");
  EXPECT_EQ(error.advice, "did you mean gait.speed?");
}

TEST(Catalogue, FormatsValuesInTheFactorsUnit) {
  EXPECT_EQ(FormatValue(GetFactor("gait.speed"), 3.3), "3.3 m/s");
  EXPECT_EQ(FormatValue(GetFactor("posture.trunk_lean"), std::numbers::pi / 60), "3 deg");
  EXPECT_EQ(FormatValue(GetFactor("core.deep_strength"), 0.5), "0.5");
  EXPECT_EQ(FormatValue(GetFactor("shoe.model"), 2), "minimal");
  EXPECT_EQ(FormatValue(GetFactor("shoe.model"), kNone), "base");
  EXPECT_EQ(FormatRange(GetFactor("runner.mass")), "45 to 120");
}

TEST(Catalogue, RangeForgivesRoundingOfUnitsAndNothingMore) {
  const Factor& slope = GetFactor("surface.slope");
  const double nine_degrees = 9 * UnitToSi("deg");
  EXPECT_TRUE(IsInRange(slope, nine_degrees * (1 + 1e-15)));
  EXPECT_FALSE(IsInRange(slope, nine_degrees * (1 + 1e-9)));
  EXPECT_FALSE(IsInRange(slope, kNone));
}

}  // namespace
}  // namespace footfall
