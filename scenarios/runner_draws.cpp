#include "scenarios/runner_draws.h"

#include <algorithm>
#include <cmath>

#include "scenarios/catalogue.h"
#include "scenarios/sensitivity/unit_designs.h"

namespace footfall {
namespace {

constexpr std::string_view kSexKey = "runner.sex";

/// Column of a factor, -1 if the study does not vary it.
int FindColumn(const Study& study, std::string_view key) {
  const auto& factors = study.factors;
  const auto found = std::find_if(factors.begin(), factors.end(),
                                  [&](const StudyFactor& factor) { return factor.key == key; });
  return found == factors.end() ? -1 : static_cast<int>(found - factors.begin());
}

/// Index of a sex in the catalogue.
std::size_t SexIndex(const std::string& sex) {
  const auto& levels = GetFactor(kSexKey).levels;
  return static_cast<std::size_t>(std::find(levels.begin(), levels.end(), sex) - levels.begin());
}

/// SI value, or level index, at a unit coordinate. A uniform quantity's upper end is met exactly.
double ValueAt(const StudyFactor& factor, double unit, std::size_t sex) {
  if (factor.IsChoice()) {
    const auto levels = static_cast<double>(factor.levels.size());
    return std::min(std::floor(unit * levels), levels - 1);
  }
  if (!factor.normals.empty()) {
    return factor.normals[std::min(sex, factor.normals.size() - 1)].CalcQuantile(unit);
  }
  return unit < 1 ? factor.low + unit * (factor.high - factor.low) : factor.high;
}

/// Sex of a row: its own where the study varies sex, else the base's.
std::size_t SexOf(const Study& study, const MatrixXd& units, Eigen::Index row, int sex_column) {
  if (sex_column < 0) {
    return SexIndex(study.base.conditions.runner.sex);
  }
  const StudyFactor& sex = study.factors[static_cast<std::size_t>(sex_column)];
  const double level = ValueAt(sex, units(row, sex_column), 0);
  return SexIndex(sex.levels[static_cast<std::size_t>(level)]);
}

}  // namespace

MatrixXd UnitsToValues(const Study& study, const MatrixXd& units) {
  const MatrixXd ordered =
      study.correlations.empty() ? units : CorrelateColumns(units, BuildNormalCorrelation(study));
  const int sex_column = FindColumn(study, kSexKey);
  MatrixXd values(units.rows(), units.cols());
  for (Eigen::Index i = 0; i < units.rows(); ++i) {
    const std::size_t sex = SexOf(study, ordered, i, sex_column);
    for (Eigen::Index j = 0; j < units.cols(); ++j) {
      values(i, j) = ValueAt(study.factors[static_cast<std::size_t>(j)], ordered(i, j), sex);
    }
  }
  return values;
}

bool AreCorrelated(const Study& study) {
  const bool by_sex = FindColumn(study, kSexKey) >= 0 &&
                      std::any_of(study.factors.begin(), study.factors.end(),
                                  [](const StudyFactor& f) { return f.normals.size() > 1; });
  return by_sex || !study.correlations.empty();
}

MatrixXd DrawRunners(const Study& study, int draws) {
  const bool normal = std::any_of(study.factors.begin(), study.factors.end(),
                                  [](const StudyFactor& f) { return !f.normals.empty(); });
  if (!normal && !AreCorrelated(study)) {
    return {};
  }
  const int factors = static_cast<int>(study.factors.size());
  return UnitsToValues(study, BuildSobolPoints(draws, factors, study.seed));
}

MatrixXd BuildNormalCorrelation(const Study& study) {
  const auto factors = static_cast<Eigen::Index>(study.factors.size());
  MatrixXd correlation = MatrixXd::Identity(factors, factors);
  for (const RankCorrelation& asked : study.correlations) {
    const int a = FindColumn(study, asked.first), b = FindColumn(study, asked.second);
    if (a >= 0 && b >= 0 && a != b) {
      correlation(a, b) = correlation(b, a) = CalcNormalCorrelation(asked.value);
    }
  }
  return correlation;
}

}  // namespace footfall
