#include "scenarios/ranking.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "scenarios/designs.h"
#include "small_study.h"
#include "user_error_of.h"

namespace footfall {
namespace {

/// Results of y = 10 mass + 100 speed + shoe, shoe = 0, -60, -20 N, for every row of a design.
struct Answered {
  Study study;
  DesignTable table;
  StudyResults results;
};

Answered Answer(Design design, int samples, std::uint64_t seed = 1) {
  Answered a{.study = SmallStudy(design), .table = {}, .results = {}};
  a.study.samples = samples;
  a.study.seed = seed;
  a.table = BuildDesign(a.study);
  const auto runs = a.table.values.rows();
  a.results.output_names = {"other", "force"};
  a.results.output_units = {"1", "N"};
  a.results.outputs = MatrixXd::Zero(runs, 2);
  a.results.states.assign(static_cast<std::size_t>(runs), RunState::kOk);
  a.results.reasons.resize(static_cast<std::size_t>(runs));
  const double shoe[] = {0, -60, -20};
  for (Eigen::Index i = 0; i < runs; ++i) {
    a.results.outputs(i, 1) = 10 * a.table.values(i, 0) + 100 * a.table.values(i, 1) +
                              shoe[static_cast<int>(a.table.values(i, 2))];
  }
  return a;
}

Ranking Rank(const Answered& a, const RankOptions& options = {}) {
  return RankFactors(a.study, a.table, a.results, "force", options);
}

// Truth: mass 55 to 90 kg gives 350 N, speed 2.8 to 4.0 m/s 120 N, the minimal shoe -60 N.
TEST(Ranking, EveryDesignFindsTheEffectsOfAnAdditiveStudy) {
  for (const auto& [design, samples] :
       {std::pair{Design::kOneAtATime, 0}, std::pair{Design::kMorris, 16},
        std::pair{Design::kLatinHypercube, 40}, std::pair{Design::kSobol, 64}}) {
    const Ranking ranking = Rank(Answer(design, samples));
    ASSERT_EQ(ranking.rows.size(), 3u) << DesignName(design) << ": " << ranking.refusal;
    EXPECT_EQ(ranking.rows[0].factor, "runner.mass") << DesignName(design);
    EXPECT_NEAR(ranking.rows[0].effect, 350, 1e-6) << DesignName(design);
    EXPECT_EQ(ranking.rows[1].factor, "gait.speed") << DesignName(design);
    EXPECT_NEAR(ranking.rows[1].effect, 120, 1e-6) << DesignName(design);
    EXPECT_EQ(ranking.rows[2].factor, "shoe.model") << DesignName(design);
    EXPECT_NEAR(ranking.rows[2].effect, -60, 1e-6) << DesignName(design);
  }
}

TEST(Ranking, AFactorialFindsTheSameEffects) {
  Answered a = Answer(Design::kFactorial, 0);
  const Ranking two = Rank(a);
  EXPECT_FALSE(two.refusal.empty());  // twelve runs are too few for an honest interval
  a.study.levels = 3;
  a.table = BuildDesign(a.study);
  const auto runs = a.table.values.rows();
  a.results.outputs = MatrixXd::Zero(runs, 2);
  a.results.outputs.col(1) = 10 * a.table.values.col(0);
  a.results.states.assign(static_cast<std::size_t>(runs), RunState::kOk);
  EXPECT_NEAR(Rank(a).rows[0].effect, 350, 1e-6);
}

// 350 N over 35 kg of a mean of about 1038 N: 5 kg make 50 N.
TEST(Ranking, EffectsAreToldPerPracticalStepAsAShareOfTheMean) {
  const Ranking ranking = Rank(Answer(Design::kLatinHypercube, 40));
  EXPECT_EQ(ranking.rows[0].step, "5 kg");
  EXPECT_NEAR(ranking.rows[0].step_effect, 50 / ranking.mean, 1e-9);
  EXPECT_EQ(ranking.rows[2].step, "");  // a choice has none
}

// A mean near zero, or of logarithms, has no shares worth telling.
TEST(Ranking, NothingIsToldAsAShareWithoutARatioScale) {
  Answered a = Answer(Design::kLatinHypercube, 40);
  EXPECT_TRUE(Rank(a).has_ratio_scale);
  EXPECT_FALSE(Rank(a).changes.empty());
  a.results.output_units[1] = "decade";
  const Ranking logarithms = Rank(a);
  a.results.output_units[1] = "N";
  a.results.outputs.col(1).array() -= a.results.outputs.col(1).mean();
  const Ranking around_zero = Rank(a);
  for (const Ranking& ranking : {logarithms, around_zero}) {
    EXPECT_FALSE(ranking.has_ratio_scale);
    EXPECT_EQ(ranking.rows[0].step, "");
    EXPECT_TRUE(ranking.changes.empty());
    EXPECT_NEAR(ranking.rows[0].effect, 350, 1e-6);
    EXPECT_NE(ranking.remarks.back().find("share of the mean"), std::string::npos);
  }
}

// Rows of a sobol or morris study repeat each other but for one factor; failures by mass alone must
// not look like failures by what happens to be repeated with a heavy runner.
TEST(Ranking, FailuresByOneFactorWarnOfNoOther) {
  for (const auto& [design, samples] :
       {std::pair{Design::kSobol, 64}, std::pair{Design::kMorris, 40},
        std::pair{Design::kLatinHypercube, 120}}) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
      Answered a = Answer(design, samples, seed);
      for (Eigen::Index run = 1; run < a.table.values.rows(); ++run) {
        if (a.table.values(run, 0) > 84) {  // kg, of 55 to 90
          a.results.states[static_cast<std::size_t>(run)] = RunState::kCannotRun;
        }
      }
      for (const std::string& remark : Rank(a).remarks) {
        EXPECT_EQ(remark.find("unevenly over gait.speed"), std::string::npos) << remark;
        EXPECT_EQ(remark.find("unevenly over shoe.model"), std::string::npos) << remark;
      }
    }
  }
}

TEST(Ranking, HalfTheSamplesOfAnExactStudySayTheSame) {
  for (const auto& [design, samples] :
       {std::pair{Design::kMorris, 32}, std::pair{Design::kLatinHypercube, 60},
        std::pair{Design::kSobol, 64}}) {
    const Ranking ranking = Rank(Answer(design, samples));
    EXPECT_EQ(ranking.rows[0].half_place, 1) << DesignName(design);
    EXPECT_EQ(ranking.rows[2].half_place, 3) << DesignName(design);
    EXPECT_NE(ranking.half.find("0 of 3 verdicts"), std::string::npos) << ranking.half;
  }
}

// 3 slopes and contrasts of a small study besides the constant, and 6 degrees of freedom: 11 of 10
// folds.
TEST(Ranking, AStudyThatCannotBeRankedIsKnownBeforehand) {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.samples = 9;
  EXPECT_NE(FindRankingRefusal(study, BuildDesign(study)).find("too few"), std::string::npos);
  study.samples = 16;
  EXPECT_EQ(FindRankingRefusal(study, BuildDesign(study)), "");
}

TEST(Ranking, SaysWhereHalfTheSamplesWouldNotDo) {
  EXPECT_NE(Rank(Answer(Design::kLatinHypercube, 16)).half.find("no ranking"), std::string::npos);
}

TEST(Ranking, MeasuredScatterOfTheBaseRaisesTheNoiseBar) {
  Answered a = Answer(Design::kLatinHypercube, 40);
  a.study.noise_runs = 4;
  a.table = BuildDesign(a.study);
  MatrixXd outputs = MatrixXd::Zero(45, 2);
  outputs.bottomRows(40) = a.results.outputs.bottomRows(40);
  outputs.col(1).head(5) << 1000, 1030, 970, 1010, 990;
  a.results.outputs = outputs;
  a.results.states.assign(45, RunState::kOk);
  a.results.reasons.resize(45);
  const Ranking ranking = Rank(a);
  EXPECT_EQ(ranking.noise_runs, 5);
  EXPECT_NEAR(ranking.noise_deviation, std::sqrt(500.0), 1e-9);
  // sqrt(2) times Student's 2.776 (4 degrees of freedom) times the deviation.
  EXPECT_NEAR(ranking.noise_bar, std::sqrt(2.0) * 2.776 * std::sqrt(500.0), 1);
  EXPECT_EQ(ranking.rows[0].verdict, "raises");                // 350 N
  EXPECT_EQ(ranking.rows[2].verdict, "no detectable effect");  // 60 N
  EXPECT_NEAR(ranking.rows[0].effect, 350, 1e-6);              // noise runs are no sample
}

TEST(Ranking, WarnsWhereExclusionMayBiasTheAnswer) {
  Answered a = Answer(Design::kLatinHypercube, 60);
  for (int run = 1; run <= 60; ++run) {
    if (a.table.values(run, 0) > 80) {
      a.results.states[static_cast<std::size_t>(run)] = RunState::kCannotRun;
    }
  }
  const Ranking ranking = Rank(a);
  const auto warned = [&](const std::string& key) {
    return std::any_of(ranking.remarks.begin(), ranking.remarks.end(), [&](const auto& remark) {
      return remark.find("unevenly over " + key) != std::string::npos;
    });
  };
  EXPECT_TRUE(warned("runner.mass"));
  EXPECT_FALSE(warned("gait.speed"));
}

TEST(Ranking, APairedStudyHasTheChangeOfConditionAsARow) {
  Answered a{.study = SmallStudy(Design::kPaired), .table = {}, .results = {}};
  a.study.factors.pop_back();
  a.study.samples = 30;
  a.study.pair = {{"trainer", {{"shoe.model", "trainer", {}}}},
                  {"minimal", {{"shoe.model", "minimal", {}}}}};
  a.table = BuildDesign(a.study);
  a.results.output_names = {"force"};
  a.results.output_units = {"N"};
  a.results.outputs = MatrixXd(61, 1);
  a.results.states.assign(61, RunState::kOk);
  a.results.reasons.resize(61);
  for (int run = 0; run < 61; ++run) {
    a.results.outputs(run, 0) = 10 * a.table.values(run, 0) + (run > 30 ? -60 : 0) + run % 3;
  }
  const Ranking ranking = Rank(a);
  EXPECT_EQ(ranking.rows[0].factor, "runner.mass");
  const auto pair = std::find_if(ranking.rows.begin(), ranking.rows.end(),
                                 [](const FactorRank& row) { return row.factor == "pair"; });
  ASSERT_NE(pair, ranking.rows.end());
  EXPECT_EQ(pair->from, "trainer");
  EXPECT_EQ(pair->to, "minimal");
  EXPECT_NEAR(pair->effect, -60, 1e-9);
  EXPECT_EQ(pair->verdict, "lowers");
  EXPECT_EQ(ranking.paired_raised, 0);
}

TEST(Ranking, RowsSpeakInTheUnitsOfTheFactorAndOfTheOutput) {
  const Ranking ranking = Rank(Answer(Design::kLatinHypercube, 40));
  EXPECT_EQ(ranking.unit, "N");
  EXPECT_EQ(ranking.rows[0].from, "55 kg");
  EXPECT_EQ(ranking.rows[0].to, "90 kg");
  EXPECT_EQ(ranking.rows[2].from, "trainer");
  EXPECT_EQ(ranking.rows[2].to, "minimal");
  EXPECT_EQ(ranking.rows[0].verdict, "raises");
  EXPECT_EQ(ranking.rows[2].verdict, "lowers");
  EXPECT_GT(ranking.q2, 0.999);
}

TEST(Ranking, FailedRunsAreLeftOutAndCountedBySide) {
  Answered a = Answer(Design::kLatinHypercube, 60);
  int heavy = 0;
  for (Eigen::Index i = 1; i < a.table.values.rows(); ++i) {
    if (a.table.values(i, 0) > 85) {
      ++heavy;
      a.results.states[static_cast<std::size_t>(i)] = RunState::kCannotRun;
      a.results.outputs(i, 1) = kBaseValue;
    }
  }
  const Ranking ranking = Rank(a);
  EXPECT_EQ(ranking.runs_cannot_run, heavy);
  EXPECT_EQ(ranking.runs_used, 61 - heavy);
  EXPECT_EQ(ranking.rows[0].excluded_to, heavy);
  EXPECT_EQ(ranking.rows[0].excluded_from, 0);
  EXPECT_NEAR(ranking.rows[0].effect, 350, 1e-6);
  ASSERT_EQ(ranking.remarks.size(), 2u);
  EXPECT_NE(ranking.remarks[0].find("runs failed"), std::string::npos);
  EXPECT_NE(ranking.remarks[1].find("unevenly over runner.mass"), std::string::npos);
}

// A study that ran until its intervals were narrow enough needs no more; one that was stopped does.
TEST(Ranking, TellsRunsThatWereNotNeededFromThoseStillToBeDone) {
  Answered a = Answer(Design::kLatinHypercube, 40);
  a.study.until = 0.05;
  a.results.states[39] = RunState::kNotRun;
  const auto says = [&](const char* what) {
    const Ranking ranking = Rank(a);
    return std::any_of(ranking.remarks.begin(), ranking.remarks.end(),
                       [&](const auto& remark) { return remark.find(what) != std::string::npos; });
  };
  EXPECT_TRUE(says("1 runs are still to be done"));
  a.results.is_complete = true;
  EXPECT_TRUE(says("1 runs up to the cap were not needed"));
}

TEST(Ranking, RunsThatFailedTheirGatesCountOnlyOnRequest) {
  Answered a = Answer(Design::kLatinHypercube, 40);
  a.results.states[7] = RunState::kFailedGates;
  a.results.states[8] = RunState::kNotRun;
  EXPECT_EQ(Rank(a).runs_used, 39);
  EXPECT_EQ(Rank(a).runs_failed_gates, 1);
  EXPECT_EQ(Rank(a).runs_not_run, 1);
  EXPECT_EQ(Rank(a, {.include_failed_gates = true}).runs_used, 40);
}

TEST(Ranking, ChangesUnderTheNoiseBarAreNotCalledEffects) {
  Answered a = Answer(Design::kOneAtATime, 0);
  a.results.outputs.col(1).setConstant(1000);
  a.results.outputs(2, 1) = 1000.5;  // heavy: half of the bar of 1 N
  for (const FactorRank& row : Rank(a).rows) {
    EXPECT_EQ(row.verdict, "no detectable effect") << row.factor;
  }
  EXPECT_EQ(Rank(a, {.relative_noise = 1e-4}).rows[0].verdict, "raises");
}

TEST(Ranking, RefusesWithoutRows) {
  Answered a = Answer(Design::kLatinHypercube, 40);
  a.results.states.assign(41, RunState::kNotRun);
  const Ranking ranking = Rank(a);
  EXPECT_FALSE(ranking.refusal.empty());
  EXPECT_TRUE(ranking.rows.empty());
  EXPECT_EQ(ranking.runs_used, 0);
}

TEST(Ranking, AnUnknownOutputIsRefused) {
  const Answered a = Answer(Design::kLatinHypercube, 40);
  const auto error = UserErrorOf([&] { RankFactors(a.study, a.table, a.results, "torque"); });
  EXPECT_EQ(error.value, "torque");
  EXPECT_NE(error.advice.find("footfall outputs"), std::string::npos);
}

TEST(Ranking, ResultsOfAnotherDesignAreABug) {
  Answered a = Answer(Design::kLatinHypercube, 40);
  a.results.states.pop_back();
  EXPECT_THROW(Rank(a), std::logic_error);
}

}  // namespace
}  // namespace footfall
