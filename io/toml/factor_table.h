#pragma once

#include <toml++/toml.h>

#include <vector>

#include "io/toml/problems.h"
#include "scenarios/population.h"
#include "scenarios/study.h"

namespace footfall {

/// Reads the group [factors] of a study. `"runner.mass" = ...` and `runner.mass = ...` are the
/// same. A range named "population" brings its distribution along where a population is given.
/// Entries with a mistake are noted and left out. Private to io/.
std::vector<StudyFactor> TakeFactors(const toml::node& node, const Population* population,
                                     Problems& problems);

}  // namespace footfall
