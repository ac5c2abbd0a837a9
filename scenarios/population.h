#pragma once

#include <string_view>
#include <vector>

#include "scenarios/study.h"

/// Virtual populations: how the properties of runners are spread, and which go together, so that a
/// study draws runners as one meets them, not corners of a box.
namespace footfall {

/// One quantity, normal within each sex, in the catalogue's unit. Cut off at three deviations and
/// at the physical range.
struct PopulationRow {
  std::string_view key;
  double mean_men, deviation_men, mean_women, deviation_women;
  std::string_view source;
};

/// Rank correlation of two quantities within a sex.
struct PopulationCorrelation {
  std::string_view first, second;
  double value;
  std::string_view source;
};

struct Population {
  std::string_view name;
  std::vector<PopulationRow> rows;
  std::vector<PopulationCorrelation> correlations;
};

/// All there are: "adults".
const std::vector<Population>& Populations();
/// The population of that name, nullptr if there is none.
const Population* FindPopulation(std::string_view name);

/// The normal distributions (SI) that a factor has in a population: its own row's, one per sex, or,
/// without a row, the one whose 5th and 95th percentile are the catalogue's population range. Empty
/// where there is neither.
std::vector<TruncatedNormal> BuildNormals(const Population& population, const Factor& factor);
/// The normal distribution (SI) with that 5th and 95th percentile (SI), cut off as above.
TruncatedNormal BuildNormal(const Factor& factor, double low, double high);

/// Correlations of the study's factors in its population that the study does not state itself.
std::vector<RankCorrelation> ListPopulationCorrelations(const Study& study);

}  // namespace footfall
