#include "scenarios/designs.h"

#include <algorithm>
#include <cmath>

#include "scenarios/assignment.h"
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

/// SI value, or level index, at a unit coordinate.
double ValueAt(const StudyFactor& factor, double unit) {
  if (factor.IsChoice()) {
    const auto levels = static_cast<double>(factor.levels.size());
    return std::min(std::floor(unit * levels), levels - 1);
  }
  return unit < 1 ? factor.low + unit * (factor.high - factor.low) : factor.high;
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

/// Designs that are laid out in unit coordinates.
MatrixXd BuildUnits(const Study& study) {
  switch (study.design) {
    case Design::kMorris:
      return BuildMorris(study.samples, ListLevels(study), study.seed);
    case Design::kSobol:
      return BuildSaltelli(study.samples, NumFactors(study), study.seed);
    case Design::kFactorial:
      return BuildFactorial(study.levels, ListLevels(study));
    case Design::kLatinHypercube:
    case Design::kOneAtATime:
      break;
  }
  return BuildLatinHypercube(study.samples, NumFactors(study), study.seed);
}

/// From unit coordinates to the study's own values, column by column.
MatrixXd UnitsToValues(const Study& study, const MatrixXd& units) {
  MatrixXd values(units.rows(), units.cols());
  for (Eigen::Index j = 0; j < units.cols(); ++j) {
    const StudyFactor& factor = study.factors[static_cast<std::size_t>(j)];
    values.col(j) = units.col(j).unaryExpr([&](double unit) { return ValueAt(factor, unit); });
  }
  return values;
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
  const MatrixXd rows = study.design == Design::kOneAtATime
                            ? BuildOneAtATime(study, base)
                            : UnitsToValues(study, BuildUnits(study));
  DesignTable table;
  table.values.resize(rows.rows() + 1, base.size());
  table.values << base, rows;
  return table;
}

double CountRuns(const Study& study) {
  const double factors = NumFactors(study);
  switch (study.design) {
    case Design::kOneAtATime:
      return static_cast<double>(1 + BuildOneAtATime(study, BaseRow(study)).rows());
    case Design::kMorris:
      return 1 + study.samples * (factors + 1);
    case Design::kLatinHypercube:
      return 1.0 + study.samples;
    case Design::kSobol:
      return 1 + study.samples * (factors + 2);
    case Design::kFactorial:
      break;
  }
  return 1 + CountFactorial(study);
}

Conditions BuildConditions(const Study& study, const DesignTable& table, int run) {
  Conditions conditions = study.base.conditions;
  for (int j = 0; j < NumFactors(study); ++j) {
    const double value = table.values(run, j);
    if (!IsSame(value, table.values(0, j))) {
      SetFactor(conditions, study.factors[static_cast<std::size_t>(j)], value);
    }
  }
  return conditions;
}

std::string FormatDesignValue(const StudyFactor& factor, double value) {
  if (factor.IsChoice() && !std::isnan(value)) {
    return factor.levels.at(static_cast<std::size_t>(value));
  }
  return FormatValue(GetFactor(factor.key), value);
}

}  // namespace footfall
