#include "scenarios/changes.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "scenarios/catalogue.h"
#include "scenarios/designs.h"
#include "scenarios/sensitivity/verdict.h"

namespace footfall {
namespace {

/// From one end to the other of what can be changed.
struct Reach {
  std::string from, to;
  double share = 0;  ///< of the study's range
};

/// What the study says about the part of its range that a runner can move in; none where that is
/// nothing.
std::optional<Reach> FindReach(const StudyFactor& asked, const FactorRank& row) {
  const Factor& known = GetFactor(asked.key);
  if (asked.IsChoice()) {
    return IsModelKey(asked.key) ? std::optional<Reach>({row.from, row.to, 1}) : std::nullopt;
  }
  const double to_si = UnitToSi(known.unit);
  const double low = std::max(known.intervention.low * to_si, asked.low);
  const double high = std::min(known.intervention.high * to_si, asked.high);
  if (!known.intervention.Exists() || !(low < high)) {
    return std::nullopt;
  }
  return Reach{FormatDesignValue(asked, low), FormatDesignValue(asked, high),
               (high - low) / (asked.high - asked.low)};
}

/// The change in the direction that lowers the output.
Change BuildChange(const FactorRank& row, const Reach& reach, double mean) {
  const bool reversed = row.effect > 0;
  Change change = ScaleEffect(row, reversed ? -reach.share : reach.share, mean, mean);
  change.from = reversed ? reach.to : reach.from;
  change.to = reversed ? reach.from : reach.to;
  return change;
}

}  // namespace

Change ScaleEffect(const FactorRank& row, double share, double mean, double whole) {
  const double scale = share / std::abs(whole);
  Change change;
  change.factor = row.factor;
  change.change = scale * row.effect;
  change.low = scale * (share < 0 ? row.high : row.low);
  change.high = scale * (share < 0 ? row.low : row.high);
  change.step = row.step;
  change.step_change = row.step_effect * std::abs(mean / whole);
  change.is_detected = HasDirection(row.verdict);
  return change;
}

void SortByRelief(std::vector<Change>& changes) {
  std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
    return a.is_detected != b.is_detected ? a.is_detected : a.change < b.change;
  });
}

std::vector<Change> RankChanges(const Study& study, const Ranking& ranking) {
  std::vector<Change> changes;
  for (const FactorRank& row : ranking.rows) {
    const StudyFactor* asked = FindStudyFactor(study, row.factor);
    if (asked == nullptr || row.is_nuisance || !std::isfinite(row.effect)) {
      continue;
    }
    if (const std::optional<Reach> reach = FindReach(*asked, row)) {
      changes.push_back(BuildChange(row, *reach, ranking.mean));
    }
  }
  SortByRelief(changes);
  return changes;
}

}  // namespace footfall
