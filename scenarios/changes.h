#pragma once

#include <vector>

#include "scenarios/ranking.h"

/// The second ranking of a study. A ranking by share of variance tells what *explains* differences
/// between runners, over the spread that they have; this one tells what a runner can *change*.
namespace footfall {

/// What relieves most first, what was not detected last.
void SortByRelief(Relief relief, std::vector<Change>& changes);

/// Ranks what can be changed by the relief it gives, what was not detected last.
///
/// A quantity goes through its intervention range as far as the study varied it,
///
///   change = effect (reach / range of the study) / |mean|,
///
/// along the mean slope; a choice of a model (shoe, insole, sock, surface) goes to the level that
/// differs most, or back. What has no intervention range (height, foot shape, a constant of the
/// model) cannot be changed and is not listed. Ignores: that two changes may not add up.
std::vector<Change> RankChanges(const Study& study, const Ranking& ranking);

}  // namespace footfall
