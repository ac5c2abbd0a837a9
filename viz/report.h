#pragma once

#include <string>

#include "io/hdf5/study_reader.h"
#include "viz/report_data.h"

namespace footfall {

/// Collects what the report shows from a results file: outputs and gates of all runs, rankings of
/// the study's outputs, series and moving body of some (ChooseEmbeddedRuns).
ReportData BuildReportData(const StudyReader& reader);

/// Writes the report of a study's or single run's HDF5 file as one self-contained HTML file.
/// Throws UserError for a file that cannot be read, SystemError for one that cannot be written.
void WriteReport(const std::string& h5_path, const std::string& html_path);

}  // namespace footfall
