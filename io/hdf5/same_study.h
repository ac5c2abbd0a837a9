#pragma once

#include <string>
#include <vector>

#include "io/hdf5/study_header.h"

namespace footfall {

/// Throws UserError where a study in a file is not the one asked for now, and says in what it
/// differs: text of the study, base scenario, version, tables, names of rows, design.
void CheckSameStudy(const StudyHeader& stored, const StudyHeader& asked, const std::string& file);

/// Rows of the study asked for now that take the stored ones: same values bit by bit, so that a run
/// of the larger study is the one that is stored. Throws UserError where anything but text, samples
/// and the outputs to rank differs, and where a stored row has no place (a Latin hypercube of more
/// rows has other strata; Sobol' points and Morris trajectories only get more).
std::vector<int> PlaceInLargerStudy(const StudyHeader& stored, const StudyHeader& asked,
                                    const std::string& file);

}  // namespace footfall
