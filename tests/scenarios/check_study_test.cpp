#include "scenarios/check_study.h"

#include <gtest/gtest.h>

#include "small_study.h"
#include "user_error_of.h"

namespace footfall {
namespace {

/// The only problem of a study; fails where there are more or none.
UserErrorFields OnlyProblem(const Study& study) {
  const auto problems = FindStudyProblems(study);
  EXPECT_EQ(problems.size(), 1u);
  return problems.empty() ? UserErrorFields{} : problems.front();
}

Study WithFactor(const StudyFactor& factor) {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.factors.push_back(factor);
  return study;
}

TEST(CheckStudy, ASoundStudyHasNoProblems) {
  for (const Design design : {Design::kOneAtATime, Design::kMorris, Design::kLatinHypercube,
                              Design::kSobol, Design::kFactorial}) {
    EXPECT_TRUE(FindStudyProblems(SmallStudy(design)).empty());
    EXPECT_NO_THROW(CheckStudy(SmallStudy(design)));
  }
}

TEST(CheckStudy, AnUnknownFactorNamesFileLineAndNearestKey) {
  const auto problem = OnlyProblem(WithFactor({.key = "core.deep_strenght", .line = 9}));
  EXPECT_EQ(problem.file, "small.toml");
  EXPECT_EQ(problem.line, 9);
  EXPECT_EQ(problem.key, "core.deep_strenght");
  EXPECT_EQ(problem.advice, "did you mean core.deep_strength?");
}

TEST(CheckStudy, ARangeOutsideThePhysicalOneTellsBothRanges) {
  const auto problem = OnlyProblem(WithFactor({.key = "runner.height", .low = 1.5, .high = 2.5}));
  EXPECT_EQ(problem.what, "out of range");
  EXPECT_EQ(problem.value, "1.5 m to 2.5 m");
  EXPECT_EQ(problem.allowed, "1.45 to 2.05");
}

TEST(CheckStudy, AnEmptyRangeIsRefused) {
  EXPECT_EQ(OnlyProblem(WithFactor({.key = "runner.height", .low = 1.8, .high = 1.6})).what,
            "empty range");
  EXPECT_EQ(OnlyProblem(WithFactor({.key = "runner.height", .low = 1.8, .high = 1.8})).what,
            "empty range");
}

TEST(CheckStudy, ALevelThatDoesNotExistOrComesTwiceIsRefused) {
  const auto other = OnlyProblem(WithFactor({.key = "runner.sex", .levels = {"male", "other"}}));
  EXPECT_EQ(other.what, "no such choice");
  EXPECT_EQ(other.value, "other");
  EXPECT_EQ(other.allowed, "male, female");
  EXPECT_EQ(OnlyProblem(WithFactor({.key = "runner.sex", .levels = {"male", "male"}})).what,
            "level given twice");
}

TEST(CheckStudy, AChoiceNeedsTwoLevelsAndAQuantityNone) {
  EXPECT_EQ(OnlyProblem(WithFactor({.key = "runner.sex", .levels = {"male"}})).what,
            "a choice needs at least two levels");
  EXPECT_EQ(OnlyProblem(WithFactor({.key = "runner.height", .levels = {"small", "tall"}})).what,
            "a quantity has a range, no levels");
}

TEST(CheckStudy, AFactorTwiceIsRefused) {
  const auto problem = OnlyProblem(WithFactor({.key = "runner.mass", .low = 60, .high = 80}));
  EXPECT_EQ(problem.what, "runner.mass is already varied by runner.mass");
}

TEST(CheckStudy, TwoFactorsOfOneFieldAreRefused) {
  const auto shoe = OnlyProblem(WithFactor({.key = "shoe.drop", .low = 0, .high = 0.01}));
  EXPECT_EQ(shoe.what, "shoe.drop is already varied by shoe.model");
  Study feet = WithFactor({.key = "foot_r.arch_drop", .low = 0, .high = 0.005});
  feet.factors.push_back({.key = "foot.arch_drop", .low = 0, .high = 0.005});
  EXPECT_EQ(OnlyProblem(feet).what, "foot_r.arch_drop is already varied by foot_r.arch_drop");
}

// A bare foot takes off insole and sock: what an insole factor sets would depend on the order.
TEST(CheckStudy, AShoeThatBringsItsInsoleIsNoFactorBesideAnInsole) {
  Study study = SmallStudy(Design::kLatinHypercube);
  std::erase_if(study.factors, [](const StudyFactor& f) { return f.key == "shoe.model"; });
  study.factors.push_back({.key = "insole.wedge", .low = -0.05, .high = 0.05});
  study.factors.push_back({.key = "shoe.model", .levels = {"trainer", "minimal"}});
  EXPECT_TRUE(FindStudyProblems(study).empty());
  study.factors.back().levels = {"trainer", "barefoot"};
  EXPECT_EQ(OnlyProblem(study).what, "insole.wedge is already varied by insole.wedge");
}

TEST(CheckStudy, AnEmptyDesignIsRefused) {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.factors.clear();
  EXPECT_EQ(OnlyProblem(study).what, "the study has no factors");
  Study none = SmallStudy(Design::kMorris);
  none.samples = 0;
  EXPECT_EQ(OnlyProblem(none).what, "too few samples");
  Study flat = SmallStudy(Design::kFactorial);
  flat.levels = 1;
  EXPECT_EQ(OnlyProblem(flat).what, "too few levels");
}

TEST(CheckStudy, TooManyRunsAreRefusedBeforeTheyAreLaidOut) {
  Study study = SmallStudy(Design::kFactorial);
  study.levels = 1000;  // 1000 x 1000 x 3 shoes
  const auto problem = OnlyProblem(study);
  EXPECT_EQ(problem.what, "too many runs");
  EXPECT_EQ(problem.value, "3000001");
}

TEST(CheckStudy, AnUnknownOutputIsRefused) {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.outputs = {"l5s1_compression_peak", "happiness"};
  EXPECT_EQ(OnlyProblem(study).value, "happiness");
}

TEST(CheckStudy, AllProblemsAreToldAtOnce) {
  Study study = WithFactor({.key = "runner.heigt", .line = 8});
  study.factors[0].high = 500;
  study.samples = 1;
  EXPECT_EQ(FindStudyProblems(study).size(), 3u);
  const auto error = UserErrorOf([&] { CheckStudy(study); });
  EXPECT_NE(error.what.find("3 mistakes"), std::string::npos);
  EXPECT_NE(error.what.find("small.toml:8: unknown factor: runner.heigt"), std::string::npos);
  EXPECT_NE(error.what.find("small.toml:4: out of range: runner.mass"), std::string::npos);
}

}  // namespace
}  // namespace footfall
