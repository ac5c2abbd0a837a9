#pragma once

#include <memory>
#include <string>
#include <vector>

#include "io/hdf5/study_header.h"
#include "scenarios/study.h"

namespace footfall {

/// Stores a study run by run. After each Append the run is on disk: a process killed at any moment
/// loses only runs in flight, and readers may look in meanwhile. One writer per file (FileLock).
///
/// Rows are where the design puts them, whatever the order of Append, and hold nothing that differs
/// between two machines of one kind except `/timing`: an interrupted and resumed study equals an
/// uninterrupted one bitwise, dataset by dataset.
class StudyWriter {
 public:
  /// Begins a new file: made whole under a temporary name beside `path`, then renamed; a file of a
  /// single run only by Finish, so that what is there stays until there is something better. Throws
  /// UserError where `path` exists and not `overwrite` or holds anything but results, or cannot be
  /// created; SystemError where the disk is full, or has no room for the file while it grows.
  static StudyWriter Create(const std::string& path, const StudyHeader& header, bool overwrite);

  /// Continues the file at `path`. Throws UserError where it is no results file, is written by
  /// another process, or was made from another study, other tables or another version.
  static StudyWriter Resume(const std::string& path, const StudyHeader& header);

  /// Continues the file at `path` as a study of more rows: what is stored moves to the rows of the
  /// new design that have the same values, the rest is not run yet. The new file is made whole
  /// beside the old one, then takes its name. Throws UserError as Resume and where the stored rows
  /// have no place in the new design; SystemError where the disk is full, and then leaves the file
  /// as it was.
  static StudyWriter Extend(const std::string& path, const StudyHeader& header);

  ~StudyWriter();
  StudyWriter(StudyWriter&&) noexcept;
  StudyWriter& operator=(StudyWriter&&) = delete;

  /// What became of every row, those stored before this writer included.
  std::vector<RunState> States() const;
  /// Rows that are stored, in rising order.
  std::vector<int> DoneRuns() const;

  /// Stores one run for good. Throws SystemError where the disk is full or fails; what was stored
  /// before stays readable, and the writer stores nothing more. Throws std::logic_error for a
  /// result whose sizes do not fit the header.
  void Append(const RunRecord& record);

  /// Packs the file where all runs are stored, or where the study has `reached` its aim without the
  /// rest: shuffled and deflated where it pays, marked as complete, written beside it and renamed.
  /// Does nothing to a study with runs left to do. Throws SystemError where there is no room, and
  /// then leaves the unpacked file, whose numbers are the same.
  void Finish(bool reached = false);

  /// Wall time spent so far in Append and Finish of this writer.
  double Seconds() const;

 private:
  struct Impl;
  explicit StudyWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Stores a single run as a file of its own. Errors as StudyWriter::Create and Append.
void WriteRunFile(const std::string& path, const StudyHeader& header, const RunResult& result,
                  bool overwrite);

}  // namespace footfall
