#pragma once

#include <string_view>
#include <vector>

#include "scenarios/changes.h"

/// What one person could change first: one change at a time, in that person.
namespace footfall {

/// Everything with an intervention range, each over what the person could reach, then the constants
/// of the model that are known within a range only. The catalogue's intervention range belongs to
/// its default value d: the person at x reaches
///   [x - (d - low), x + (high - d)],
/// kept inside what runners and shops have (population and intervention range together) or, where
/// the person is outside it, inside what is between there and x; always inside the physical range.
Study BuildAdviceStudy(const Scenario& person, std::uint64_t seed);

/// The runs: the person in `variants` (2 or more) guesses at the constants, the first with their
/// usual values, the others a Latin hypercube over what is not known of them; in every guess the
/// person as is, then one change after the other, to its low and to its high end.
DesignTable BuildAdviceDesign(const Study& study, int variants);

/// Advice from the results of BuildAdviceDesign, largest relief first: for every change the end
/// that relieves more, `change` the mean over the guesses of (y_changed - y) / y with
/// Student's 95 % interval, which so tells how far the answer hangs on what is not known of the
/// model. Detected: the interval leaves out zero and the mean is beyond `relative_noise`. A guess
/// in which either run failed does not count for that change; fewer than two leave no interval
/// (NaN). Effects along the way are taken to be linear for `step_change`. Ignores that two changes
/// may not add up.
std::vector<Change> DeriveAdvice(const Study& study, const StudyResults& results,
                                 std::string_view output, double relative_noise = 1e-3);

}  // namespace footfall
