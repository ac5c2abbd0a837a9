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

/// The change in the direction that is for the better, along the mean slope.
Change BuildChange(const FactorRank& row, const Reach& reach, const Ranking& ranking) {
  const bool reversed = (row.effect > 0) == (ranking.relief == Relief::kLess);
  const double scale = (reversed ? -reach.share : reach.share) / std::abs(ranking.mean);
  Change change;
  change.factor = row.factor;
  change.from = reversed ? reach.to : reach.from;
  change.to = reversed ? reach.from : reach.to;
  change.change = scale * row.effect;
  change.low = scale * (reversed ? row.high : row.low);
  change.high = scale * (reversed ? row.low : row.high);
  change.step = row.step;
  change.step_change = std::copysign(1, ranking.mean) * row.step_effect;  // up is up, as above
  change.is_detected = HasDirection(row.verdict);
  return change;
}

}  // namespace

void SortByRelief(Relief relief, std::vector<Change>& changes) {
  std::stable_sort(changes.begin(), changes.end(), [&](const Change& a, const Change& b) {
    if (a.is_detected != b.is_detected) {
      return a.is_detected;
    }
    return relief == Relief::kMore ? a.change > b.change : a.change < b.change;
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
      changes.push_back(BuildChange(row, *reach, ranking));
    }
  }
  SortByRelief(ranking.relief, changes);
  return changes;
}

}  // namespace footfall
