#pragma once

#include <string>
#include <vector>

#include "io/hdf5/study_header.h"
#include "sim/run_result.h"

/// The layout of a results file, declared once: writer, reader and exports walk these tables.
///
/// Every dataset of results has the run as its first dimension; row index = run index of the
/// design. Dimension scales of the same name as the dimension stand in the root.
namespace footfall {

/// Format of the file; the number grows when an old reader would misread a new file.
inline constexpr const char* kFormatName = "footfall";
inline constexpr int kFormatVersion = 2;

/// A dimension and what its entries are called.
struct Scale {
  std::string name;  ///< "level"
  std::string meaning;
  std::vector<std::string> entries;  ///< "l5s1", ...
};

/// All named dimensions of a file (not `run` and `phase`, whose entries are numbers).
std::vector<Scale> BuildScales(const StudyHeader& header);

/// One dataset of time series over the stride: run x SCALES... x phase; float32, or whole steps
/// (whole_steps.h) where `step` is not 0.
struct SeriesInfo {
  const char* path;
  const char* unit;
  const char* meaning;
  const char* frame;                ///< who on whom, where, in which frame; signs
  std::vector<const char*> scales;  ///< dimensions between run and phase
  /// What it stores, one after the other along the first of `scales` (right foot, left foot).
  std::vector<Eigen::ArrayXXd StrideSeries::*> parts;
  double step = 0;  ///< in `unit`
  /// Zero or missing over part of the stride. Such series and whole steps are deflated when the
  /// file is packed (to a third). Other float32 only shrinks to 0.8, for half of the packing time.
  bool rests = false;
};

/// *The* table of stored series: one row here adds a dataset to writer, reader and exports.
const std::vector<SeriesInfo>& SeriesTable();

/// One dataset of a number per run, or per run and column: float64.
struct TableInfo {
  const char* path;
  const char* column_scale;  ///< nullptr for one number per run
  const char* unit;          ///< of one number per run; columns have their own
  const char* meaning;
};

/// Wall time of storing each run, written when the rest of the run is on disk. Its attribute
/// `pack_seconds` is that of packing the finished file.
inline constexpr const char* kStoreSecondsPath = "/timing/store_seconds";

/// Attribute of the root, 0 or 1: the study has all the runs that it asks for, and the file is
/// packed. Absent in files of earlier builds.
inline constexpr const char* kCompleteName = "complete";

/// What is stored in float64 besides `/factors`.
const std::vector<TableInfo>& NumberTables();

/// `/status/code`, as attribute flag_meanings names them: RunState minus one.
inline constexpr int kNotRunCode = -1;
inline RunState StateOfCode(int code) { return static_cast<RunState>(code - kNotRunCode); }
/// Letters kept of a reason, filled up with zeros: texts of fixed room can be written in place, and
/// single letters are how netCDF stores them.
inline constexpr int kReasonLength = 240;
inline constexpr const char* kStatusMeanings = "not_run ok failed_gates cannot_run";
/// "not_run", "ok", "failed_gates", "cannot_run".
const char* StateName(RunState state);

}  // namespace footfall
