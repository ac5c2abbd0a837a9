#include "scenarios/population.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "scenarios/catalogue.h"

namespace footfall {
namespace {

constexpr double kDeviationsTo95 = 1.6448536269514722;
constexpr double kCut = 3;  // deviations

constexpr std::string_view kAssumed = "assumed: the sign is known, the size is not";

Population BuildAdults() {
  return {
      "adults",
      {{"runner.height", 1.77, 0.07, 1.64, 0.065,
        "European adults, NCD-RisC 2016 (means 1.76-1.80 and 1.63-1.67 m), deviation within a sex "
        "6.5-7 cm"},
       {"runner.mass", 72, 8, 59, 7,
        "body mass index of recreational runners about 23 (men) and 22 (women), deviation about 2; "
        "order of magnitude, no single study"},
       {"spine.age_years", 38, 11, 36, 10, "recreational runners, order of magnitude"}},
      {{"runner.mass", "runner.height", 0.55,
        "body mass index does not depend on height: "
        "r = 2 sd(h) m / (h sd(m)) = 0.7, less for rank and "
        "spread of build"},
       {"spine.age_years", "posture.thoracic_kyphosis", 0.3,
        "kyphosis grows with age (Fon 1980); size of the rank correlation assumed"},
       {"core.deep_strength", "core.superficial_strength", 0.5, kAssumed},
       {"core.superficial_strength", "core.abdominal_strength", 0.5, kAssumed},
       {"foot.arch_drop", "foot.resting_eversion", 0.5,
        "flat feet stand everted; size of the rank correlation assumed"},
       {"posture.thoracic_kyphosis", "posture.forward_head", 0.4, kAssumed}}};
}

/// Cut off at three deviations and where the physical range ends; SI.
TruncatedNormal Cut(const Factor& factor, double mean, double deviation) {
  const double to_si = UnitToSi(factor.unit);
  return {mean, deviation, std::max(mean - kCut * deviation, factor.range.low * to_si),
          std::min(mean + kCut * deviation, factor.range.high * to_si)};
}

bool IsSamePair(const RankCorrelation& a, const PopulationCorrelation& b) {
  return (a.first == b.first && a.second == b.second) ||
         (a.first == b.second && a.second == b.first);
}

bool Varies(const Study& study, std::string_view key) {
  return std::any_of(study.factors.begin(), study.factors.end(),
                     [&](const StudyFactor& factor) { return factor.key == key; });
}

}  // namespace

const std::vector<Population>& Populations() {
  static const std::vector<Population> populations = {BuildAdults()};
  return populations;
}

const Population* FindPopulation(std::string_view name) {
  const auto& all = Populations();
  const auto found = std::find_if(all.begin(), all.end(), [&](auto& p) { return p.name == name; });
  return found == all.end() ? nullptr : &*found;
}

TruncatedNormal BuildNormal(const Factor& factor, double low, double high) {
  return Cut(factor, (low + high) / 2, (high - low) / 2 / kDeviationsTo95);
}

std::vector<TruncatedNormal> BuildNormals(const Population& population, const Factor& factor) {
  const double to_si = factor.IsChoice() ? 1 : UnitToSi(factor.unit);
  for (const PopulationRow& row : population.rows) {
    if (row.key == factor.key) {
      return {Cut(factor, row.mean_men * to_si, row.deviation_men * to_si),
              Cut(factor, row.mean_women * to_si, row.deviation_women * to_si)};
    }
  }
  if (factor.IsChoice() || !factor.population.Exists()) {
    return {};
  }
  return {BuildNormal(factor, factor.population.low * to_si, factor.population.high * to_si)};
}

std::vector<RankCorrelation> ListPopulationCorrelations(const Study& study) {
  std::vector<RankCorrelation> added;
  const Population* population = FindPopulation(study.population);
  if (population == nullptr) {
    return added;
  }
  for (const PopulationCorrelation& pair : population->correlations) {
    const bool stated = std::any_of(study.correlations.begin(), study.correlations.end(),
                                    [&](const auto& asked) { return IsSamePair(asked, pair); });
    if (!stated && Varies(study, pair.first) && Varies(study, pair.second)) {
      added.push_back({std::string(pair.first), std::string(pair.second), pair.value});
    }
  }
  return added;
}

}  // namespace footfall
