#include "scenarios/sensitivity/sobol_indices.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "scenarios/sensitivity/resampling.h"
#include "scenarios/sensitivity/unit_designs.h"

namespace footfall {
namespace {

/// Base points with all three runs, at the least, for an estimate of a factor.
constexpr int kFewestPoints = 8;

/// Mean and variance of a and b together, weighted, over points where both exist.
struct Moments {
  double mean = 0, variance = 0;
};

/// Uses 2 n values where one matrix alone would give n.
Moments CalcMoments(const SaltelliOutputs& outputs, const VectorXd& weights) {
  double count = 0, sum = 0, squares = 0;
  for (Eigen::Index i = 0; i < outputs.a.size(); ++i) {
    const double a = outputs.a(i), b = outputs.b(i);
    if (std::isfinite(a + b)) {
      count += 2 * weights(i);
      sum += weights(i) * (a + b);
      squares += weights(i) * (a * a + b * b);
    }
  }
  const double mean = sum / count;
  return {mean, squares / count - mean * mean};
}

/// Differences between pairs that differ in one factor, as a least-squares problem for the effects:
/// y_ab - y_a = (x_ab - x_a) . effects, where x is the coordinate of a quantity, or marks the level
/// (1 .. L - 1) of a choice.
struct PairDifferences {
  MatrixXd steps;  // point x effect
  VectorXd changes;
};

/// Rows of the design block by block, each A, B, AB_1 .. AB_k with as many points.
class Layout {
 public:
  explicit Layout(const Sample& sample)
      : blocks_(sample.blocks),
        matrices_(sample.NumFactors() + 2),
        points_((sample.y.size() - 1) / (matrices_ * blocks_)) {}

  Eigen::Index NumPoints() const { return blocks_ * points_; }
  /// Row of a point in A (matrix 0), B (1) or AB_j (2 + j).
  Eigen::Index Row(int matrix, Eigen::Index point) const {
    const Eigen::Index block = point / points_;
    return 1 + (block * matrices_ + matrix) * points_ + point % points_;
  }
  VectorXd Take(const VectorXd& y, int matrix) const {
    VectorXd taken(NumPoints());
    for (Eigen::Index i = 0; i < taken.size(); ++i) {
      taken(i) = y(Row(matrix, i));
    }
    return taken;
  }

 private:
  Eigen::Index blocks_, matrices_, points_;
};

PairDifferences BuildPairs(const Sample& sample, const SaltelliOutputs& outputs, int factor) {
  const auto points = outputs.a.size();
  const int levels = sample.levels[static_cast<std::size_t>(factor)];
  const Layout layout(sample);
  PairDifferences pairs{MatrixXd::Zero(points, std::max(levels - 1, 1)),
                        outputs.ab.col(factor) - outputs.a};
  for (Eigen::Index i = 0; i < points; ++i) {
    const double from = sample.coordinates(layout.Row(0, i), factor);
    const double to = sample.coordinates(layout.Row(2 + factor, i), factor);
    if (levels == 0) {
      pairs.steps(i, 0) = to - from;
      continue;
    }
    if (from > 0) {
      pairs.steps(i, static_cast<Eigen::Index>(from) - 1) -= 1;
    }
    if (to > 0) {
      pairs.steps(i, static_cast<Eigen::Index>(to) - 1) += 1;
    }
  }
  return pairs;
}

/// Weighted least squares through the origin; pairs with a failed run drop out. Levels that never
/// occur without a sequence get zero (smallest solution).
VectorXd CalcEffects(const PairDifferences& pairs, const VectorXd& weights) {
  const auto effects = pairs.steps.cols();
  MatrixXd normal = MatrixXd::Zero(effects, effects);
  VectorXd right = VectorXd::Zero(effects);
  for (Eigen::Index i = 0; i < pairs.changes.size(); ++i) {
    if (std::isfinite(pairs.changes(i))) {
      const auto step = pairs.steps.row(i);
      normal += weights(i) * step.transpose() * step;
      right += weights(i) * pairs.changes(i) * step.transpose();
    }
  }
  return normal.completeOrthogonalDecomposition().solve(right);
}

/// Sorts the outputs into a, b and the columns of ab.
SaltelliOutputs SplitOutputs(const Sample& sample) {
  const int factors = sample.NumFactors();
  const Layout layout(sample);
  SaltelliOutputs outputs{layout.Take(sample.y, 0), layout.Take(sample.y, 1),
                          MatrixXd(layout.NumPoints(), factors)};
  for (int j = 0; j < factors; ++j) {
    outputs.ab.col(j) = layout.Take(sample.y, 2 + j);
  }
  return outputs;
}

/// Base points for which a, b and ab_i are all usable.
int CountPoints(const SaltelliOutputs& outputs, int factor) {
  const VectorXd sum = outputs.a + outputs.b + outputs.ab.col(factor);
  return static_cast<int>(sum.array().isFinite().count());
}

/// Why a factor has too few points, as text; empty if all have enough.
std::string FindRefusal(const Sample& sample, const SaltelliOutputs& outputs) {
  for (int j = 0; j < outputs.ab.cols(); ++j) {
    if (CountPoints(outputs, j) < kFewestPoints) {
      return fmt::format("{} has {} base points whose runs are all usable, {} are needed",
                         sample.names[static_cast<std::size_t>(j)], CountPoints(outputs, j),
                         kFewestPoints);
    }
  }
  return {};
}

/// Weights 1, and 0 for the points of one of the sequences that the design is woven from.
VectorXd LeaveOutSequence(Eigen::Index points, int sequence) {
  VectorXd weights = VectorXd::Ones(points);
  for (Eigen::Index i = sequence; i < points; i += kSobolShifts) {
    weights(i) = 0;
  }
  return weights;
}

/// One factor's estimates from all sequences, and without each of them.
class FactorReadings {
 public:
  FactorReadings(const Sample& sample, const SaltelliOutputs& outputs, int factor)
      : outputs_(outputs), factor_(factor), pairs_(BuildPairs(sample, outputs, factor)) {
    is_choice_ = sample.levels[static_cast<std::size_t>(factor)] > 0;
    const VectorXd once = VectorXd::Ones(outputs.a.size());
    effects_ = CalcEffects(pairs_, once);
    effects_.cwiseAbs().maxCoeff(&strongest_);
    indices_ = CalcSobolIndices(outputs, factor, once);
  }

  void AddPart(const VectorXd& weights) {
    const SobolIndices part = CalcSobolIndices(outputs_, factor_, weights);
    effect_.push_back(CalcEffects(pairs_, weights)(strongest_));
    main_.push_back(part.main);
    total_.push_back(part.total);
  }

  FactorEstimate Finish() const {
    FactorEstimate e;
    e.effect = effects_(strongest_);
    e.effect_interval = CalcJackknifeInterval(e.effect, effect_, static_cast<int>(effects_.size()));
    e.to_level = is_choice_ ? static_cast<int>(strongest_) + 1 : -1;
    e.main = std::clamp(indices_.main, 0.0, 1.0);
    e.total = std::clamp(indices_.total, 0.0, 1.0);
    e.main_interval = ClampShare(CalcJackknifeInterval(indices_.main, main_));
    e.total_interval = ClampShare(CalcJackknifeInterval(indices_.total, total_));
    return e;
  }

 private:
  const SaltelliOutputs& outputs_;
  int factor_;
  bool is_choice_ = false;
  PairDifferences pairs_;
  VectorXd effects_;
  Eigen::Index strongest_ = 0;
  SobolIndices indices_;
  std::vector<double> effect_, main_, total_;  // without each sequence
};

}  // namespace

SobolIndices CalcSobolIndices(const SaltelliOutputs& outputs, int factor, const VectorXd& weights) {
  const Moments moments = CalcMoments(outputs, weights);
  double count = 0, main = 0, total = 0;
  for (Eigen::Index i = 0; i < outputs.a.size(); ++i) {
    const double a = outputs.a(i), b = outputs.b(i), ab = outputs.ab(i, factor);
    if (std::isfinite(a + b + ab)) {
      count += weights(i);
      main += weights(i) * (b - moments.mean) * (ab - a);
      total += weights(i) * (a - ab) * (a - ab) / 2;
    }
  }
  const double scale = count * moments.variance;
  return scale > 0 ? SobolIndices{main / scale, total / scale} : SobolIndices{};
}

Estimates EstimateSobol(const Sample& sample) {
  const SaltelliOutputs outputs = SplitOutputs(sample);
  Estimates estimates;
  estimates.refusal = FindRefusal(sample, outputs);
  if (!estimates.refusal.empty()) {
    return estimates;
  }
  std::vector<FactorReadings> readings;
  for (int j = 0; j < sample.NumFactors(); ++j) {
    readings.emplace_back(sample, outputs, j);
  }
  for (int sequence = 0; sequence < kSobolShifts; ++sequence) {
    const VectorXd weights = LeaveOutSequence(outputs.a.size(), sequence);
    for (FactorReadings& reading : readings) {
      reading.AddPart(weights);
    }
  }
  for (const FactorReadings& reading : readings) {
    estimates.factors.push_back(reading.Finish());
  }
  estimates.method = fmt::format("Sobol' indices by Saltelli and Jansen over {} base points",
                                 (outputs.a + outputs.b).array().isFinite().count());
  return estimates;
}

}  // namespace footfall
