#pragma once

#include <string_view>
#include <vector>

#include "scenarios/exclusion.h"
#include "scenarios/ranking.h"
#include "scenarios/sensitivity/sample.h"

/// Estimates of factors in the words of people: the rows of a ranking.
namespace footfall {

/// The change of condition of a paired study, among its factors.
inline constexpr std::string_view kPairKey = "pair";

/// Rows of the sample that were run and cannot be used: 1 for each.
std::vector<char> ListFailed(const Study& study, const Sample& sample, const StudyResults& results);

/// Runs by side of a factor (lower and upper half of a quantity; of a choice every level but
/// `to_level`, and it): one who cannot run in one half of the range says so here. Only runs that
/// tell of the factor independently of each other count: not those of a sobol or morris study that
/// repeat others but for one factor.
SideCounts CountSides(Design design, const Sample& sample, const std::vector<char>& failed,
                      Eigen::Index column, int to_level);

/// Key and sides of a factor as a row tells them: names of levels, values with units. The factor
/// behind the last one is the pair.
void NameSides(const Study& study, std::size_t factor, const FactorEstimate& estimate,
               FactorRank& rank);

/// Rows with verdicts and excluded runs, ordered by total share, else mu*, else size of effect,
/// largest first. `ranking` gives unit, mean, deviation and noise bar.
std::vector<FactorRank> BuildRows(const Study& study, const Sample& sample,
                                  const std::vector<char>& failed, const Estimates& estimates,
                                  const Ranking& ranking);

}  // namespace footfall
