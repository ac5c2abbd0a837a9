#pragma once

#include <string>

#include "io/hdf5/study_reader.h"

namespace footfall {

/// Factors, status and outputs of a study as CSV, a line per run. Headings carry SI units,
/// "l5s1_compression_peak [N]"; numbers have 17 significant digits, so that they come back bitwise;
/// a value that was not computed is an empty cell; a choice is its level's name.
std::string FormatStudyCsv(const StudyReader& reader);

/// All series of one run as CSV, a line per phase: phase, time in s, then every channel,
/// "lumbar/force l5s1 compression [N]".
std::string FormatSeriesCsv(const StudyReader& reader, int run);

}  // namespace footfall
