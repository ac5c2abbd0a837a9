#include "scenarios/advice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "scenarios/catalogue.h"
#include "scenarios/check_study.h"
#include "scenarios/designs.h"

namespace footfall {
namespace {

const StudyFactor& FindIn(const Study& study, const std::string& key) {
  return *std::find_if(study.factors.begin(), study.factors.end(),
                       [&](const StudyFactor& factor) { return factor.key == key; });
}

TEST(Advice, VariesEverythingThatCanBeChangedAndNothingElse) {
  const Study study = BuildAdviceStudy({}, 60, 1);
  EXPECT_TRUE(FindStudyProblems(study).empty());
  std::size_t changeable = 0;
  for (const Factor& factor : FactorCatalogue()) {
    changeable += factor.intervention.Exists() && !IsOneSide(factor) ? 1 : 0;
  }
  EXPECT_EQ(study.factors.size(), changeable);
}

// The catalogue lets a runner of 70 kg lose or gain 4 kg; so may one of 90 kg.
TEST(Advice, ReachIsAroundThePerson) {
  Scenario person;
  person.conditions.runner.mass = 90;
  const StudyFactor mass = FindIn(BuildAdviceStudy(person, 60, 1), "runner.mass");
  const Factor& known = GetFactor("runner.mass");
  EXPECT_NEAR(mass.low, 90 - (70 - known.intervention.low), 1e-9);
  EXPECT_NEAR(mass.high, std::min(90 + (known.intervention.high - 70), 90.0), 1e-9);
}

TEST(Advice, ReachEndsWhereThePhysicalRangeEnds) {
  Scenario person;
  person.conditions.shoe.drop = 0;
  for (const StudyFactor& factor : BuildAdviceStudy(person, 60, 1).factors) {
    EXPECT_TRUE(IsInRange(GetFactor(factor.key), factor.low)) << factor.key;
    EXPECT_TRUE(IsInRange(GetFactor(factor.key), factor.high)) << factor.key;
  }
}

// y = 1000 + 10 mass: 4 kg less of 70 kg are 40 of 1700.
TEST(Advice, LeadsToTheEndThatLowersTheLoad) {
  Study study = BuildAdviceStudy({}, 60, 1);
  study.factors = {FindIn(study, "runner.mass"), FindIn(study, "gait.cadence_change")};
  const DesignTable table = BuildDesign(study);
  StudyResults results;
  results.output_names = {"load"};
  results.output_units = {"N"};
  results.outputs = 1000 + 10 * table.values.col(0).array() - 0 * table.values.col(1).array();
  results.states.assign(static_cast<std::size_t>(table.NumRuns()), RunState::kOk);
  results.reasons.resize(results.states.size());
  const auto list = DeriveAdvice(study, RankFactors(study, table, results, "load"), 1700);
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list[0].factor, "runner.mass");
  EXPECT_EQ(list[0].from, "70 kg");
  EXPECT_EQ(list[0].to, FormatValue(GetFactor("runner.mass"), study.factors[0].low));
  EXPECT_NEAR(list[0].change, -10 * (70 - study.factors[0].low) / 1700, 1e-9);
  EXPECT_LE(list[0].low, list[0].change);
  EXPECT_TRUE(list[0].is_detected);
  EXPECT_FALSE(list[1].is_detected);
}

}  // namespace
}  // namespace footfall
