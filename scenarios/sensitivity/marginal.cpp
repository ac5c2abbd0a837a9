#include "scenarios/sensitivity/marginal.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace footfall {
namespace {

constexpr double kSmallestShare = 1e-15;
constexpr double kSmallestVariance = 1e-6;  // of the worst direction of a correlation

double CalcNormalDensity(double z) {
  return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
}

/// Indices that would sort a column.
std::vector<Eigen::Index> SortedOrder(const VectorXd& column) {
  std::vector<Eigen::Index> order(static_cast<std::size_t>(column.size()));
  std::iota(order.begin(), order.end(), Eigen::Index{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](Eigen::Index a, Eigen::Index b) { return column(a) < column(b); });
  return order;
}

/// The values of one column in the rank order of another.
VectorXd TakeOrder(const VectorXd& values, const VectorXd& pattern) {
  const auto from = SortedOrder(values), to = SortedOrder(pattern);
  VectorXd ordered(values.size());
  for (std::size_t i = 0; i < from.size(); ++i) {
    ordered(to[i]) = values(from[i]);
  }
  return ordered;
}

/// Columns of mean 0 and variance 1.
MatrixXd Standardise(MatrixXd columns) {
  columns.rowwise() -= columns.colwise().mean().eval();
  for (Eigen::Index j = 0; j < columns.cols(); ++j) {
    columns.col(j) /= columns.col(j).norm() / std::sqrt(static_cast<double>(columns.rows()));
  }
  return columns;
}

}  // namespace

double CalcNormalShare(double z) { return std::erfc(-z / std::numbers::sqrt2) / 2; }

double CalcNormalQuantile(double p) {
  p = std::clamp(p, kSmallestShare, 1 - kSmallestShare);
  const bool upper = p > 0.5;
  const double tail = upper ? 1 - p : p;  // the lower tail keeps its digits
  const double t = std::sqrt(-2 * std::log(tail));
  double z = (2.515517 + t * (0.802853 + t * 0.010328)) /
                 (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) -
             t;  // Abramowitz and Stegun 26.2.23, error 4.5e-4
  for (int i = 0; i < 3; ++i) {
    const double newton = (CalcNormalShare(z) - tail) / CalcNormalDensity(z);
    z -= newton / (1 + z * newton / 2);
  }
  return upper ? -z : z;
}

double TruncatedNormal::CalcQuantile(double u) const {
  const double low = CalcNormalShare((lowest - mean) / deviation);
  const double high = CalcNormalShare((highest - mean) / deviation);
  const double value = mean + deviation * CalcNormalQuantile(low + u * (high - low));
  return std::clamp(value, lowest, highest);
}

double CalcNormalCorrelation(double rank_correlation) {
  return 2 * std::sin(std::numbers::pi / 6 * rank_correlation);
}

bool IsPossibleCorrelation(const MatrixXd& correlation) {
  const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(correlation, Eigen::EigenvaluesOnly);
  return solver.eigenvalues().minCoeff() > kSmallestVariance;
}

MatrixXd CorrelateColumns(const MatrixXd& units, const MatrixXd& correlation) {
  const MatrixXd scores = Standardise(units.unaryExpr(&CalcNormalQuantile));
  const MatrixXd found = scores.transpose() * scores / static_cast<double>(scores.rows());
  const Eigen::LLT<MatrixXd> asked(correlation), sample(found);
  MatrixXd pattern = scores * MatrixXd(asked.matrixU());
  if (sample.info() == Eigen::Success) {  // fewer rows than columns cannot be decorrelated
    const MatrixXd apart = sample.matrixU().solve<Eigen::OnTheRight>(scores);
    pattern = apart * MatrixXd(asked.matrixU());
  }
  MatrixXd correlated(units.rows(), units.cols());
  for (Eigen::Index j = 0; j < units.cols(); ++j) {
    correlated.col(j) = TakeOrder(units.col(j), pattern.col(j));
  }
  return correlated;
}

}  // namespace footfall
