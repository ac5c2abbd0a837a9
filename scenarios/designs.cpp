#include "scenarios/designs.h"

#include <algorithm>
#include <cmath>

#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"
#include "scenarios/runner_draws.h"
#include "scenarios/sensitivity/random.h"
#include "scenarios/sensitivity/unit_designs.h"

namespace footfall {
namespace {

int NumFactors(const Study& study) { return static_cast<int>(study.factors.size()); }

/// Kinds of the factors in the words of unit_designs.h.
FactorLevels ListLevels(const Study& study) {
  FactorLevels levels;
  for (const StudyFactor& factor : study.factors) {
    levels.push_back(static_cast<int>(factor.levels.size()));
  }
  return levels;
}

/// The base's own value in the factor's terms, kBaseValue if it has none there.
double BaseValue(const Study& study, const StudyFactor& factor) {
  const double value = GetParameter(study.base.conditions, factor.key);
  if (!factor.IsChoice() || !(value >= 0)) {
    return factor.IsChoice() ? kBaseValue : value;
  }
  const std::string& level = GetFactor(factor.key).levels[static_cast<std::size_t>(value)];
  const auto found = std::find(factor.levels.begin(), factor.levels.end(), level);
  return found == factor.levels.end() ? kBaseValue
                                      : static_cast<double>(found - factor.levels.begin());
}

/// Row 0 of every design.
Eigen::RowVectorXd BaseRow(const Study& study) {
  Eigen::RowVectorXd row(NumFactors(study));
  for (int j = 0; j < NumFactors(study); ++j) {
    row(j) = BaseValue(study, study.factors[static_cast<std::size_t>(j)]);
  }
  return row;
}

/// Values that one-at-a-time tries for a factor.
std::vector<double> ListAlternatives(const StudyFactor& factor, double base) {
  std::vector<double> values = {factor.low, factor.high};
  if (factor.IsChoice()) {
    values.resize(factor.levels.size());
    for (std::size_t l = 0; l < values.size(); ++l) {
      values[l] = static_cast<double>(l);
    }
  }
  std::erase(values, base);
  return values;
}

/// The base's row again and again, with one value replaced.
MatrixXd BuildOneAtATime(const Study& study, const Eigen::RowVectorXd& base) {
  std::vector<Eigen::RowVectorXd> rows;
  for (int j = 0; j < NumFactors(study); ++j) {
    for (const double value :
         ListAlternatives(study.factors[static_cast<std::size_t>(j)], base(j))) {
      rows.push_back(base);
      rows.back()(j) = value;
    }
  }
  MatrixXd values(rows.size(), base.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    values.row(static_cast<Eigen::Index>(i)) = rows[i];
  }
  return values;
}

/// Seeds of batches lie far apart; that of the first is the study's own.
std::uint64_t SeedOfBatch(const Study& study, int batch) {
  return study.seed + static_cast<std::uint64_t>(batch) * 0x9E3779B97F4A7C15u;
}

/// The units of one batch.
MatrixXd BuildUnits(const Study& study, int batch) {
  const std::uint64_t seed = SeedOfBatch(study, batch);
  switch (study.design) {
    case Design::kMorris:
      return BuildMorris(study.samples, ListLevels(study), seed);
    case Design::kSobol:
      return BuildSaltelli(study.samples, NumFactors(study), study.seed, batch);
    case Design::kFactorial:
      return BuildFactorial(study.levels, ListLevels(study));
    case Design::kPaired:
    case Design::kLatinHypercube:
    case Design::kOneAtATime:
      break;
  }
  return BuildLatinHypercube(study.samples, NumFactors(study), seed);
}

/// One batch; the runners of a paired study come twice.
MatrixXd BuildBatch(const Study& study, int batch) {
  const MatrixXd values = UnitsToValues(study, BuildUnits(study, batch));
  return study.design == Design::kPaired ? values.replicate(2, 1).eval() : values;
}

/// `rows` with further ones under them.
void Append(MatrixXd& rows, const MatrixXd& more) {
  rows.conservativeResize(rows.rows() + more.rows(), more.cols());
  rows.bottomRows(more.rows()) = more;
}

/// The base moved by a hair: up or down at random, but never out of the physical range.
Eigen::RowVectorXd MoveByAHair(const Study& study, Eigen::RowVectorXd row, RandomEngine& engine) {
  constexpr double kHair = 1e-4;  // of the range of the study
  for (int j = 0; j < NumFactors(study); ++j) {
    const StudyFactor& factor = study.factors[static_cast<std::size_t>(j)];
    const double step = kHair * (factor.high - factor.low) * (DrawUnit(engine) < 0.5 ? -1 : 1);
    if (!factor.IsChoice() && std::isfinite(row(j))) {
      row(j) += IsInRange(GetFactor(factor.key), row(j) + step) ? step : -step;
    }
  }
  return row;
}

/// The base and its noise runs.
MatrixXd BuildHead(const Study& study, const Eigen::RowVectorXd& base) {
  RandomEngine engine(study.seed ^ 0x6E6F697365u);
  MatrixXd rows = base;
  for (int i = 0; i < study.noise_runs; ++i) {
    Append(rows, MoveByAHair(study, base, engine));
  }
  return rows;
}

/// As a floating number: the product of twenty factors would overflow an integer.
double CountFactorial(const Study& study) {
  double runs = 1;
  for (const int choice : ListLevels(study)) {
    runs *= choice > 0 ? choice : study.levels;
  }
  return runs;
}

/// Same value, where kBaseValue (NaN) equals itself.
bool IsSame(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

/// A study numbers the levels that it names; the catalogue numbers all, so levels go by name.
void SetFactor(Conditions& conditions, const StudyFactor& factor, double value) {
  if (factor.IsChoice()) {
    SetParameter(conditions, factor.key, factor.levels.at(static_cast<std::size_t>(value)));
  } else {
    SetParameter(conditions, factor.key, value);
  }
}

}  // namespace

DesignTable BuildDesign(const Study& study) {
  const Eigen::RowVectorXd base = BaseRow(study);
  DesignTable table{BuildHead(study, base)};
  if (study.design == Design::kOneAtATime) {
    Append(table.values, BuildOneAtATime(study, base));
    return table;
  }
  for (int batch = 0; batch < CountBatches(study); ++batch) {
    Append(table.values, BuildBatch(study, batch));
  }
  return table;
}

double CountBatchRows(const Study& study) {
  const double factors = NumFactors(study);
  switch (study.design) {
    case Design::kOneAtATime:
      return static_cast<double>(BuildOneAtATime(study, BaseRow(study)).rows());
    case Design::kMorris:
      return study.samples * (factors + 1);
    case Design::kLatinHypercube:
      return study.samples;
    case Design::kPaired:
      return 2.0 * study.samples;
    case Design::kSobol:
      return study.samples * (factors + 2);
    case Design::kFactorial:
      break;
  }
  return CountFactorial(study);
}

double CountRuns(const Study& study) {
  return CountHeadRows(study) + CountBatches(study) * CountBatchRows(study);
}

Conditions BuildConditions(const Study& study, const DesignTable& table, int run) {
  Conditions conditions = study.base.conditions;
  if (const int side = FindPairSide(study, run); side >= 0) {
    SetParameters(conditions, study.pair.at(static_cast<std::size_t>(side)).settings);
  }
  for (int j = 0; j < NumFactors(study); ++j) {
    const double value = table.values(run, j);
    if (!IsSame(value, table.values(0, j))) {
      SetFactor(conditions, study.factors[static_cast<std::size_t>(j)], value);
    }
  }
  return conditions;
}

int FindPairSide(const Study& study, int run) {
  const int head = CountHeadRows(study);
  if (study.design != Design::kPaired || run < head) {
    return -1;
  }
  return (run - head) / study.samples % 2;
}

std::string FormatDesignValue(const StudyFactor& factor, double value) {
  if (factor.IsChoice() && !std::isnan(value)) {
    return factor.levels.at(static_cast<std::size_t>(value));
  }
  return FormatValue(GetFactor(factor.key), value);
}

}  // namespace footfall
