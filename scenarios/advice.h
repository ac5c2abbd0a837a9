#pragma once

#include <string>
#include <vector>

#include "scenarios/ranking.h"
#include "scenarios/scenario.h"

/// What one person could change first: a small study around that person, over what can be changed.
namespace footfall {

/// Everything with an intervention range, each over what the person could reach, others apart. The
/// catalogue's intervention range belongs to its default value d: the person at x reaches
///   [x - (d - low), x + (high - d)],
/// kept inside what runners and shops have (population and intervention range together) or, where
/// the person is outside it, inside what is between there and x; always inside the physical range.
/// Latin hypercube of `runs`, and noise runs of the person.
Study BuildAdviceStudy(const Scenario& person, int runs, std::uint64_t seed);

/// The ranking of a study by BuildAdviceStudy as advice, largest relief first: from where the
/// person is along the mean slope to the end that lowers the output. `now` is the output of the
/// base run; changes are shares of it.
std::vector<Change> DeriveAdvice(const Study& study, const Ranking& ranking, double now);

}  // namespace footfall
