#pragma once

#include <vector>

#include "io/hdf5/h5.h"
#include "scenarios/study.h"

/// Factors of a study as attributes of `/factors`. Private to io/.
namespace footfall {

/// Writes units, meanings, sources, ranges and distributions of the columns.
void WriteFactorAttributes(hid_t dataset, const std::vector<StudyFactor>& factors);

/// Reads them back, keys from the scale; none from a file without factors. Throws h5::Error for a
/// file that lacks a part.
std::vector<StudyFactor> ReadFactors(hid_t file);

}  // namespace footfall
