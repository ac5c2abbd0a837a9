#pragma once

#include <vector>

#include "musculoskeletal/user_error.h"
#include "scenarios/study.h"

namespace footfall {

/// What is wrong with how a study lays out its runs: too few samples or levels; correlations of
/// something that is no quantity of the study, of a factor with itself, beyond +-1, stated twice,
/// impossible together, or in a design that needs independent factors; a paired study without two
/// conditions, a condition that cannot be set or that sets what a factor varies; an unknown
/// population; a nuisance that is no factor; `until` without a cap.
std::vector<UserErrorFields> FindDesignProblems(const Study& study);

}  // namespace footfall
