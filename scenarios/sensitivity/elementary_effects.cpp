#include "scenarios/sensitivity/elementary_effects.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "scenarios/sensitivity/resampling.h"

namespace footfall {
namespace {

/// Effects per factor (or per level of a choice) that an interval needs.
constexpr int kFewestEffects = 4;

/// Elementary effects of one factor: per level above 0 of a choice, one group for a quantity.
using EffectGroups = std::vector<std::vector<double>>;

/// The factor in which two rows differ; -1 if in none or the second begins a trajectory.
int FindMoved(const Sample& sample, int row) {
  const int rows_per_trajectory = sample.NumFactors() + 1;
  if ((row - 1) % rows_per_trajectory == 0) {
    return -1;
  }
  for (int j = 0; j < sample.NumFactors(); ++j) {
    if (sample.coordinates(row, j) != sample.coordinates(row - 1, j)) {
      return j;
    }
  }
  return -1;
}

/// Notes d of one step of a trajectory; a failed run on either side gives none.
void AddEffect(const Sample& sample, int row, int factor, EffectGroups& groups) {
  const double change = sample.y(row) - sample.y(row - 1);
  if (!std::isfinite(change)) {
    return;
  }
  const double before = sample.coordinates(row - 1, factor);
  const double after = sample.coordinates(row, factor);
  if (sample.levels[static_cast<std::size_t>(factor)] == 0) {
    groups[0].push_back(change / (after - before));
  } else {  // one of the two is level 0
    const double level = std::max(before, after);
    groups[static_cast<std::size_t>(level) - 1].push_back(after > before ? change : -change);
  }
}

/// All effects of all trajectories, sorted by factor. Row 0 is the base and belongs to none.
std::vector<EffectGroups> ListEffects(const Sample& sample) {
  std::vector<EffectGroups> effects;
  for (const int levels : sample.levels) {
    effects.emplace_back(static_cast<std::size_t>(std::max(levels - 1, 1)));
  }
  for (int row = 2; row < sample.y.size(); ++row) {
    const int moved = FindMoved(sample, row);
    if (moved >= 0) {
      AddEffect(sample, row, moved, effects[static_cast<std::size_t>(moved)]);
    }
  }
  return effects;
}

/// Trajectories with a step that both of its runs allow to be taken.
int CountTrajectories(const Sample& sample) {
  const int length = sample.NumFactors() + 1;
  int count = 0;
  for (int first = 1; first + length <= sample.y.size(); first += length) {
    bool usable = false;
    for (int row = first + 1; row < first + length; ++row) {
      usable = usable || std::isfinite(sample.y(row) - sample.y(row - 1));
    }
    count += usable ? 1 : 0;
  }
  return count;
}

/// mu of the strongest group, mu* over all groups, sigma within the strongest.
FactorEstimate EstimateFactor(const EffectGroups& groups, bool is_choice) {
  const auto strongest = std::max_element(
      groups.begin(), groups.end(),
      [](const auto& a, const auto& b) { return std::abs(CalcMean(a)) < std::abs(CalcMean(b)); });
  FactorEstimate estimate;
  estimate.effect = CalcMean(*strongest);
  estimate.effect_interval = CalcMeanInterval(*strongest, static_cast<int>(groups.size()));
  estimate.to_level = is_choice ? static_cast<int>(strongest - groups.begin()) + 1 : -1;
  double sizes = 0, count = 0;
  for (const std::vector<double>& group : groups) {
    for (const double effect : group) {
      sizes += std::abs(effect);
      ++count;
    }
  }
  estimate.mu_star = sizes / count;
  estimate.sigma =
      std::sqrt(CalcSumOfSquares(*strongest) / static_cast<double>(strongest->size() - 1));
  return estimate;
}

/// Why a factor has too few effects, as text; empty if all have enough.
std::string FindRefusal(const Sample& sample, const std::vector<EffectGroups>& effects) {
  for (std::size_t j = 0; j < effects.size(); ++j) {
    for (const auto& group : effects[j]) {
      if (group.size() < kFewestEffects) {
        return fmt::format("{} has {} elementary effects (of one level), {} are needed",
                           sample.names[j], group.size(), kFewestEffects);
      }
    }
  }
  return {};
}

}  // namespace

Estimates EstimateElementaryEffects(const Sample& sample) {
  const std::vector<EffectGroups> effects = ListEffects(sample);
  Estimates estimates;
  estimates.refusal = FindRefusal(sample, effects);
  if (!estimates.refusal.empty()) {
    return estimates;
  }
  for (std::size_t j = 0; j < effects.size(); ++j) {
    estimates.factors.push_back(EstimateFactor(effects[j], sample.levels[j] > 0));
  }
  estimates.method =
      fmt::format("elementary effects of {} trajectories", CountTrajectories(sample));
  return estimates;
}

}  // namespace footfall
