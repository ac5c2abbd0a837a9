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
  const double scale = (reversed ? -1 : 1) * reach.share / std::abs(mean);
  return {.factor = row.factor,
          .from = reversed ? reach.to : reach.from,
          .to = reversed ? reach.from : reach.to,
          .change = scale * row.effect,
          .low = scale * (reversed ? row.high : row.low),
          .high = scale * (reversed ? row.low : row.high),
          .is_detected = HasDirection(row.verdict)};
}

}  // namespace

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
  std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
    return a.is_detected != b.is_detected ? a.is_detected : a.change < b.change;
  });
  return changes;
}

}  // namespace footfall
