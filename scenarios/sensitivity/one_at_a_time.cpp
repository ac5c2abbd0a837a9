#include "scenarios/sensitivity/one_at_a_time.h"

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

/// True where the row has every factor but one at the base (NaN at the base equals itself).
bool MovesOnly(const Sample& sample, int row, int factor) {
  for (int j = 0; j < sample.NumFactors(); ++j) {
    const double value = sample.coordinates(row, j), base = sample.coordinates(0, j);
    const bool is_base = value == base || (std::isnan(value) && std::isnan(base));
    if (j != factor && !is_base) {
      return false;
    }
  }
  return true;
}

/// The output with one factor at a coordinate and the rest at the base; NaN if there is no such
/// run.
double FindOutput(const Sample& sample, int factor, double coordinate) {
  constexpr double kRounding = 1e-9;  // coordinates went to SI and back
  for (int row = 0; row < sample.y.size(); ++row) {
    if (std::abs(sample.coordinates(row, factor) - coordinate) < kRounding &&
        MovesOnly(sample, row, factor)) {
      return sample.y(row);
    }
  }
  return kUnknown;
}

/// The largest difference to the low end (level 0) that both runs allow to be taken.
FactorEstimate EstimateFactor(const Sample& sample, int factor) {
  const int levels = sample.levels[static_cast<std::size_t>(factor)];
  const double from = FindOutput(sample, factor, 0);
  FactorEstimate estimate;
  for (int to = 1; to <= std::max(levels - 1, 1); ++to) {
    const double effect = FindOutput(sample, factor, to) - from;
    if (std::isfinite(effect) && !(std::abs(effect) <= std::abs(estimate.effect))) {
      estimate.effect = effect;
      estimate.to_level = levels > 0 ? to : -1;
    }
  }
  return estimate;
}

}  // namespace

Estimates EstimateOneAtATime(const Sample& sample) {
  Estimates estimates;
  for (int j = 0; j < sample.NumFactors(); ++j) {
    estimates.factors.push_back(EstimateFactor(sample, j));
  }
  const bool has_any = std::any_of(estimates.factors.begin(), estimates.factors.end(),
                                   [](const FactorEstimate& e) { return std::isfinite(e.effect); });
  if (!has_any) {
    estimates.refusal = "no factor has two runs to compare";
  }
  estimates.method = "differences with one factor changed at a time";
  return estimates;
}

}  // namespace footfall
