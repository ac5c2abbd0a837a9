#pragma once

#include "io/hdf5/h5.h"
#include "io/hdf5/study_header.h"
#include "sim/run_result.h"

namespace footfall {

/// One run's rows in a results file (layout.h). What a run does not have stays missing there: NaN,
/// or no sample. Throw std::logic_error where a run does not fit the file, h5::Error where HDF5
/// fails.
void WriteRunSeries(hid_t file, int run, const StrideSeries& series);
/// Outputs, spread, gates, status; not yet that the run is done.
void WriteRunNumbers(hid_t file, const StudyHeader& header, int run, const RunResult& result);
/// Wall time that storing the run took, s.
void WriteStoreSeconds(hid_t file, int run, double seconds);

}  // namespace footfall
