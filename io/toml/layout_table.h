#pragma once

#include <toml++/toml.h>

#include <string_view>

#include "io/toml/problems.h"
#include "scenarios/study.h"

namespace footfall {

/// One entry of [study]: design, samples, levels, seed, outputs, noise_runs, population,
/// correlations, until, max_samples, nuisance. Notes a mistake for an unknown key or a value of
/// another type; whether the study makes sense is checked later, as a whole. Private to io/.
void TakeStudyKey(std::string_view name, const toml::node& node, Study& study, Problems& problems);

/// The group [pair]: two groups, each named by its condition, with the parameters that it sets:
///
///     [pair.trainer]
///     "shoe.model" = "trainer"
///     [pair.minimal]
///     "shoe.model" = "minimal"
std::vector<PairSide> TakePair(const toml::node& node, Problems& problems);

}  // namespace footfall
