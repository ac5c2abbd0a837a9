#include "scenarios/check_design.h"

#include <gtest/gtest.h>

#include "scenarios/check_study.h"
#include "small_study.h"

namespace footfall {
namespace {

std::string OnlyProblem(const Study& study) {
  const auto problems = FindStudyProblems(study);
  EXPECT_EQ(problems.size(), 1u);
  return problems.empty() ? "" : problems.front().what;
}

Study Correlated(std::vector<RankCorrelation> correlations) {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.factors.push_back({.key = "runner.height", .low = 1.6, .high = 1.9, .line = 7});
  study.correlations = std::move(correlations);
  return study;
}

Study Paired() {
  Study study = SmallStudy(Design::kPaired);
  study.factors.pop_back();
  study.pair = {{"trainer", {{"shoe.model", "trainer", {}}}},
                {"minimal", {{"shoe.model", "minimal", {}}}}};
  return study;
}

// Its levels would lie at quantiles 0 and 1 of the normal: three deviations out.
TEST(CheckDesign, AFactorialTakesNoDistribution) {
  Study study = SmallStudy(Design::kFactorial);
  EXPECT_TRUE(FindStudyProblems(study).empty());
  study.factors[0].normals = {{.mean = 70, .deviation = 5, .lowest = 50, .highest = 90}};
  EXPECT_EQ(OnlyProblem(study), "a factorial lays its levels evenly and takes no distribution");
}

TEST(CheckDesign, PossibleCorrelationsAreSound) {
  EXPECT_TRUE(FindStudyProblems(Correlated({{"runner.mass", "runner.height", 0.6}})).empty());
}

TEST(CheckDesign, ImpossibleCorrelationsAreRefused) {
  EXPECT_EQ(OnlyProblem(Correlated({{"runner.mass", "runner.height", 1.2}})),
            "impossible correlation");
  EXPECT_EQ(OnlyProblem(Correlated({{"runner.mass", "runner.height", 0.95},
                                    {"gait.speed", "runner.height", 0.95},
                                    {"runner.mass", "gait.speed", -0.5}})),
            "impossible correlations: no population has all of them at once");
}

TEST(CheckDesign, CorrelationsNameQuantitiesOfTheStudyOnce) {
  EXPECT_EQ(OnlyProblem(Correlated({{"runner.mass", "posture.trunk_lean", 0.5}})),
            "posture.trunk_lean is no factor of this study");
  EXPECT_EQ(OnlyProblem(Correlated({{"runner.mass", "shoe.model", 0.5}})),
            "shoe.model is a choice: only quantities correlate");
  EXPECT_EQ(OnlyProblem(Correlated({{"runner.mass", "runner.mass", 0.5}})),
            "a factor cannot be correlated with itself");
  EXPECT_EQ(OnlyProblem(Correlated(
                {{"runner.mass", "runner.height", 0.5}, {"runner.height", "runner.mass", 0.5}})),
            "correlation given twice");
}

TEST(CheckDesign, SobolNeedsIndependentFactors) {
  Study study = Correlated({{"runner.mass", "runner.height", 0.5}});
  study.design = Design::kSobol;
  EXPECT_EQ(OnlyProblem(study), "this design needs independent factors");
}

TEST(CheckDesign, APairIsTwoConditionsThatSetWhatNoFactorVaries) {
  EXPECT_TRUE(FindStudyProblems(Paired()).empty());
  Study study = Paired();
  study.pair.pop_back();
  EXPECT_EQ(OnlyProblem(study), "a paired study compares two conditions");
  study = Paired();
  study.pair[1].settings[0].text = "slippers";
  EXPECT_EQ(OnlyProblem(study), "no such choice");
  study = Paired();
  study.factors.push_back({.key = "shoe.drop", .low = 0, .high = 0.01});
  EXPECT_EQ(FindStudyProblems(study).size(), 2u);  // both conditions set the drop
  study = SmallStudy(Design::kLatinHypercube);
  study.pair = Paired().pair;
  EXPECT_FALSE(FindStudyProblems(study).empty());
}

TEST(CheckDesign, UntilNeedsACapAndADesignThatGrows) {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.until = 0.02;
  EXPECT_EQ(OnlyProblem(study), "a study with `until` needs a cap, and only such a study");
  study.max_samples = 48;
  EXPECT_TRUE(FindStudyProblems(study).empty());
  study.design = Design::kOneAtATime;
  EXPECT_EQ(OnlyProblem(study), "this design cannot grow");
  study = SmallStudy(Design::kLatinHypercube);
  study.max_samples = 48;
  EXPECT_FALSE(FindStudyProblems(study).empty());
}

TEST(CheckDesign, AllMistakesAreToldAtOnce) {
  Study study = Correlated({{"runner.mass", "runner.wings", 0.5}});
  study.population = "martians";
  study.factors.push_back({.key = "runner.wings", .low = 0, .high = 1});
  study.factors.push_back({.key = "runner.mass", .low = 50, .high = 60});
  study.until = 2;
  EXPECT_GE(FindStudyProblems(study).size(), 5u);
}

}  // namespace
}  // namespace footfall
