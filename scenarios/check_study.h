#pragma once

#include <vector>

#include "musculoskeletal/user_error.h"
#include "scenarios/study.h"

namespace footfall {

/// Everything that is wrong with a study, not only the first: no factors, an unknown factor, a
/// range that is empty or outside the physical one, a level that does not exist, a field set by two
/// factors (`foot.X` and `foot_r.X`, `shoe.model` and `shoe.drop`), too few or too many runs, an
/// unknown output, and what `check_design.h` finds. Empty if the study can be run.
std::vector<UserErrorFields> FindStudyProblems(const Study& study);

/// Throws one UserError that tells all problems, a line each; does nothing for a sound study.
void CheckStudy(const Study& study);

}  // namespace footfall
