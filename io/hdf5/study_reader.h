#pragma once

#include <memory>
#include <string>

#include "io/hdf5/study_header.h"
#include "scenarios/study.h"

namespace footfall {

/// Reads a results file, of a study or of a single run, while it grows or after.
class StudyReader {
 public:
  /// Opens the file and reads its header. Throws UserError for a file that is missing, no HDF5,
  /// truncated, damaged, or no results file of footfall.
  explicit StudyReader(const std::string& path);
  ~StudyReader();
  StudyReader(StudyReader&&) noexcept;
  StudyReader& operator=(StudyReader&&) = delete;

  const StudyHeader& header() const;
  const std::string& path() const;
  int NumRuns() const { return header().NumRuns(); }

  /// Outputs, states and reasons of all runs.
  StudyResults ReadResults() const;
  RunState ReadState(int run) const;
  /// All that is stored of one run: outputs, gates and series. A run that is not stored gives NaN
  /// and cannot_run, so ask ReadState first. Throws UserError where the file is damaged,
  /// std::out_of_range for a run that the design does not have.
  RunResult ReadRun(int run) const;
  /// The same without series, which are nearly all of a file: for going through many runs.
  RunResult ReadNumbers(int run) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace footfall
