#include "scenarios/advice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "scenarios/catalogue.h"
#include "scenarios/check_study.h"

namespace footfall {
namespace {

const StudyFactor& FindIn(const Study& study, const std::string& key) {
  return *std::find_if(study.factors.begin(), study.factors.end(),
                       [&](const StudyFactor& factor) { return factor.key == key; });
}

TEST(Advice, VariesEverythingThatCanBeChangedAndNothingElse) {
  const Study study = BuildAdviceStudy({}, 1);
  EXPECT_TRUE(FindStudyProblems(study).empty());
  std::size_t changeable = 0, unknown = 0;
  for (const Factor& factor : FactorCatalogue()) {
    unknown += factor.IsNuisance() ? 1 : 0;
    changeable +=
        factor.intervention.Exists() && !IsOneSide(factor) && !factor.IsNuisance() ? 1 : 0;
  }
  EXPECT_GT(unknown, 10u);
  EXPECT_EQ(study.factors.size(), changeable + unknown);
}

// The catalogue lets a runner of 70 kg lose or gain 4 kg; so may one of 90 kg.
TEST(Advice, ReachIsAroundThePerson) {
  Scenario person;
  person.conditions.runner.mass = 90;
  const StudyFactor mass = FindIn(BuildAdviceStudy(person, 1), "runner.mass");
  const Factor& known = GetFactor("runner.mass");
  EXPECT_NEAR(mass.low, 90 - (70 - known.intervention.low), 1e-9);
  EXPECT_NEAR(mass.high, std::min(90 + (known.intervention.high - 70), 90.0), 1e-9);
}

TEST(Advice, ReachEndsWhereThePhysicalRangeEnds) {
  Scenario person;
  person.conditions.shoe.drop = 0;
  for (const StudyFactor& factor : BuildAdviceStudy(person, 1).factors) {
    EXPECT_TRUE(IsInRange(GetFactor(factor.key), factor.low)) << factor.key;
    EXPECT_TRUE(IsInRange(GetFactor(factor.key), factor.high)) << factor.key;
  }
}

/// A person, 3 guesses, two changes and a constant of the model.
struct SmallAdvice {
  SmallAdvice() {
    const Study whole = BuildAdviceStudy({}, 1);
    study = whole;
    study.factors = {FindIn(whole, "runner.mass"), FindIn(whole, "gait.cadence_change"),
                     FindIn(whole, "model.leg_tension_scale")};
    table = BuildAdviceDesign(study, 4);
    results.output_names = {"load"};
    results.output_units = {"N"};
    results.outputs.resize(table.NumRuns(), 1);
    results.states.assign(static_cast<std::size_t>(table.NumRuns()), RunState::kOk);
    results.reasons.resize(results.states.size());
  }
  double ValueAt(int run, int column, double usual) const {
    const double value = table.values(run, column);
    return std::isnan(value) ? usual : value;
  }
  Study study;
  DesignTable table;
  StudyResults results;
};

TEST(Advice, ChangesOneThingAtATimeInEveryGuess) {
  const SmallAdvice advice;
  ASSERT_EQ(advice.table.NumRuns(), 4 * 5);
  for (int run = 0; run < advice.table.NumRuns(); ++run) {
    const int changed = (std::isnan(advice.table.values(run, 0)) ? 0 : 1) +
                        (std::isnan(advice.table.values(run, 1)) ? 0 : 1);
    EXPECT_EQ(changed, run % 5 == 0 ? 0 : 1) << run;
    EXPECT_EQ(std::isnan(advice.table.values(run, 2)), run < 5) << "the first guess is the usual";
  }
  EXPECT_NE(advice.table.values(5, 2), advice.table.values(10, 2));
}

// y = c (1000 + 10 mass): 4 kg less of 70 kg are 40 of 1700 whatever the model's constant c is.
TEST(Advice, LeadsToTheEndThatLowersTheLoad) {
  SmallAdvice advice;
  for (int run = 0; run < advice.table.NumRuns(); ++run) {
    advice.results.outputs(run, 0) =
        advice.ValueAt(run, 2, 1) * (1000 + 10 * advice.ValueAt(run, 0, 70));
  }
  const auto list = DeriveAdvice(advice.study, advice.results, "load");
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list[0].factor, "runner.mass");
  EXPECT_EQ(list[0].from, "70 kg");
  const double low = advice.study.factors[0].low;
  EXPECT_EQ(list[0].to, FormatValue(GetFactor("runner.mass"), low));
  EXPECT_NEAR(list[0].change, -10 * (70 - low) / 1700, 1e-12);
  EXPECT_NEAR(list[0].high - list[0].low, 0, 1e-12);
  EXPECT_NEAR(list[0].step_change, 50.0 / 1700, 1e-12);
  EXPECT_TRUE(list[0].is_detected);
  EXPECT_FALSE(list[1].is_detected);
}

// What hangs on a constant that nobody knows has an interval as wide as that: Student's of the four
// guesses, computed here from scratch (t of 3 degrees of freedom at 97.5 %: 3.182).
TEST(Advice, WhatIsNotKnownOfTheModelMakesTheInterval) {
  SmallAdvice advice;
  std::vector<double> shares;
  for (int run = 0; run < advice.table.NumRuns(); ++run) {
    const double c = advice.ValueAt(run, 2, 1), kilograms = advice.ValueAt(run, 0, 70) - 70;
    advice.results.outputs(run, 0) = 1000 + 50 * (c - 0.9) * kilograms;
    if (run % 5 == 1) {
      shares.push_back(0.05 * (c - 0.9) * kilograms);
    }
  }
  const auto list = DeriveAdvice(advice.study, advice.results, "load");
  const auto mass = std::find_if(list.begin(), list.end(),
                                 [](const Change& c) { return c.factor == "runner.mass"; });
  ASSERT_NE(mass, list.end());
  double mean = 0, squares = 0;
  for (const double share : shares) {
    mean += share / 4;
  }
  for (const double share : shares) {
    squares += (share - mean) * (share - mean);
  }
  EXPECT_NEAR(std::abs(mass->change), std::abs(mean), 1e-12);
  EXPECT_NEAR(mass->high - mass->low, 2 * 3.1824 * std::sqrt(squares / 3 / 4), 1e-4);
}

TEST(Advice, AFailedGuessDoesNotCount) {
  SmallAdvice advice;
  advice.results.outputs.setConstant(1000);
  for (int run = 0; run < advice.table.NumRuns(); ++run) {
    if (run % 5 == 1) {
      advice.results.outputs(run, 0) = run == 1 ? 1e6 : 900;
    }
  }
  advice.results.states[1] = RunState::kFailedGates;
  const auto list = DeriveAdvice(advice.study, advice.results, "load");
  EXPECT_EQ(list[0].factor, "runner.mass");
  EXPECT_NEAR(list[0].change, -0.1, 1e-12);
}

}  // namespace
}  // namespace footfall
