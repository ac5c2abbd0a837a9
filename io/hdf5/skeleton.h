#pragma once

#include <string>

#include "io/hdf5/study_header.h"

namespace footfall {

/// How a file stores its series.
enum class Packing {
  /// As numbers, all room allocated and filled with NaN. Storing a run later writes numbers in
  /// place and changes no structure of the file: a process that dies meanwhile, at any moment,
  /// leaves every other run readable, and a disk cannot fill up half way. Measured: a file whose
  /// compressed blocks moved as they were written broke in 2 of 296 kills.
  kGrowing,
  /// Shuffled and deflated where it pays (SeriesInfo), room allocated as it is written: of a study
  /// that is complete.
  kPacked,
};

/// Writes a results file that is complete but for the results: attributes, scales, factors, and
/// every dataset at its full size, filled with NaN ("not_run"). Throws h5::Error.
void WriteSkeleton(const std::string& path, const StudyHeader& header, Packing packing);

/// Bytes of a growing file's series, which make nearly all of it.
double EstimateBytes(const StudyHeader& header);

}  // namespace footfall
