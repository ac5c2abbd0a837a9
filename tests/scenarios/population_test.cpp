#include "scenarios/population.h"

#include <gtest/gtest.h>

#include "scenarios/catalogue.h"
#include "scenarios/check_study.h"
#include "scenarios/designs.h"
#include "scenarios/runner_draws.h"
#include "small_study.h"

namespace footfall {
namespace {

StudyFactor FromAdults(std::string_view key) {
  const Factor& factor = GetFactor(key);
  const double to_si = UnitToSi(factor.unit);
  return {.key = factor.key,
          .low = factor.population.low * to_si,
          .high = factor.population.high * to_si,
          .normals = BuildNormals(*FindPopulation("adults"), factor)};
}

Study AdultStudy() {
  Study study;
  study.samples = 400;
  study.population = "adults";
  study.factors = {FromAdults("runner.mass"),
                   FromAdults("runner.height"),
                   FromAdults("posture.trunk_lean"),
                   {.key = "runner.sex", .levels = {"male", "female"}}};
  study.correlations = ListPopulationCorrelations(study);
  return study;
}

/// Mean of a column over the rows of one sex.
double MeanOf(const MatrixXd& values, Eigen::Index column, double sex) {
  const auto chosen = (values.col(3).array() == sex).cast<double>();
  return (values.col(column).array() * chosen).sum() / chosen.sum();
}

double Correlation(const VectorXd& a, const VectorXd& b) {
  const VectorXd x = a.array() - a.mean(), y = b.array() - b.mean();
  return x.dot(y) / (x.norm() * y.norm());
}

TEST(Population, AdultsAreSoundStudies) {
  EXPECT_TRUE(FindStudyProblems(AdultStudy()).empty());
  EXPECT_EQ(FindPopulation("martians"), nullptr);
}

TEST(Population, MenAndWomenHaveTheirOwnSize) {
  const MatrixXd values = BuildDesign(AdultStudy()).values.bottomRows(400);
  EXPECT_NEAR(MeanOf(values, 1, 0), 1.77, 0.01);
  EXPECT_NEAR(MeanOf(values, 1, 1), 1.64, 0.01);
  EXPECT_NEAR(MeanOf(values, 0, 0), 72, 1.5);
  EXPECT_NEAR(MeanOf(values, 0, 1), 59, 1.5);
}

TEST(Population, MassGoesWithHeightWithinASex) {
  Study study = AdultStudy();
  study.factors.pop_back();  // all of the base's sex
  const MatrixXd values = BuildDesign(study).values.bottomRows(400);
  EXPECT_NEAR(Correlation(values.col(0), values.col(1)), 0.57, 0.05);
  EXPECT_NEAR(Correlation(values.col(0), values.col(2)), 0, 0.05);
}

TEST(Population, WithoutARowOfItsOwnTheCataloguesRangeHoldsNineTenths) {
  const MatrixXd values = BuildDesign(AdultStudy()).values.bottomRows(400);
  const StudyFactor lean = FromAdults("posture.trunk_lean");
  const auto inside =
      (values.col(2).array() > lean.low && values.col(2).array() < lean.high).count();
  EXPECT_NEAR(static_cast<double>(inside) / 400, 0.9, 0.01);
}

TEST(Population, EveryDrawIsPhysicallyValid) {
  const Study study = AdultStudy();
  const MatrixXd values = DrawRunners(study, 512);
  for (Eigen::Index j = 0; j < 3; ++j) {
    for (const double value : values.col(j)) {
      EXPECT_TRUE(IsInRange(GetFactor(study.factors[static_cast<std::size_t>(j)].key), value));
    }
  }
}

TEST(Population, EveryRowAndCorrelationTellsItsSource) {
  for (const Population& population : Populations()) {
    for (const PopulationRow& row : population.rows) {
      EXPECT_FALSE(row.source.empty()) << row.key;
    }
    for (const PopulationCorrelation& pair : population.correlations) {
      EXPECT_FALSE(pair.source.empty()) << pair.first;
    }
  }
}

}  // namespace
}  // namespace footfall
