#include "io/hdf5/study_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <numeric>
#include <stdexcept>
#include <utility>

#include "io/file_lock.h"
#include "io/hdf5/copy_runs.h"
#include "io/hdf5/h5.h"
#include "io/hdf5/header_attributes.h"
#include "io/hdf5/layout.h"
#include "io/hdf5/open_file.h"
#include "io/hdf5/same_study.h"
#include "io/hdf5/skeleton.h"
#include "io/hdf5/whole_steps.h"
#include "io/system_error.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

/// Wall time since it was made.
class Stopwatch {
 public:
  double Seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// A run's series as the file holds it: part after part, channel by channel, phase fastest. Empty
/// where the run has none.
std::vector<float> PackSeries(const SeriesInfo& info, const StrideSeries& series,
                              std::size_t expected) {
  std::vector<float> packed;
  for (const auto part : info.parts) {
    const Eigen::ArrayXXd& values = series.*part;
    for (Eigen::Index row = 0; row < values.rows(); ++row) {
      for (Eigen::Index phase = 0; phase < values.cols(); ++phase) {
        packed.push_back(static_cast<float>(values(row, phase)));
      }
    }
  }
  if (!packed.empty() && packed.size() != expected) {
    throw std::logic_error(fmt::format("{}: a run gives {} samples, the file expects {}", info.path,
                                       packed.size(), expected));
  }
  return packed;
}

/// Writes nothing for a run that has no series: they stay missing.
void WriteSeriesRow(hid_t dataset, const SeriesInfo& info, int run,
                    const std::vector<float>& packed) {
  if (packed.empty()) {
    return;
  }
  if (info.step == 0) {
    h5::WriteRow(dataset, run, H5T_NATIVE_FLOAT, packed.data());
    return;
  }
  std::vector<StepCount> steps(packed.size());
  std::transform(packed.begin(), packed.end(), steps.begin(),
                 [&](float value) { return ToSteps(value, info.step); });
  h5::WriteRow(dataset, run, H5T_NATIVE_UINT16, steps.data());
}

/// Writes nothing for a run that gives no values: they stay NaN.
void WriteNumberRow(hid_t dataset, const char* path, int run, const std::vector<double>& row) {
  if (row.empty()) {
    return;
  }
  if (row.size() != h5::RowSize(dataset)) {
    throw std::logic_error(fmt::format("{}: a run gives {} values, the file expects {}", path,
                                       row.size(), h5::RowSize(dataset)));
  }
  h5::WriteRow(dataset, run, H5T_NATIVE_DOUBLE, row.data());
}

/// One number of each gate by the column of its name.
std::vector<double> GateColumns(const StudyHeader& header, const std::vector<Gate>& gates,
                                double Gate::*field) {
  std::vector<double> row(header.gates.size(), kNone);
  for (const Gate& gate : gates) {
    const auto found =
        std::find_if(header.gates.begin(), header.gates.end(),
                     [&](const GateColumn& column) { return column.name == gate.name; });
    if (found == header.gates.end()) {
      throw std::logic_error("the file has no gate " + gate.name);
    }
    row[static_cast<std::size_t>(found - header.gates.begin())] = gate.*field;
  }
  return row;
}

/// One row per entry of NumberTables(), in its order.
std::vector<std::vector<double>> PackNumbers(const StudyHeader& header, const RunResult& result) {
  return {result.outputs,
          result.spread,
          GateColumns(header, result.gates, &Gate::value),
          GateColumns(header, result.gates, &Gate::limit),
          {result.series.stride_time > 0 ? result.series.stride_time : kNone},
          {static_cast<double>(result.one_step_simulations)},
          {result.solve_seconds},
          {}};  // store_seconds is known when all this is written
}

/// The text filled up with zeros; a longer one is cut, not inside a letter of several bytes.
std::string FitReason(std::string reason) {
  if (reason.size() > kReasonLength) {
    auto end = static_cast<std::size_t>(kReasonLength) - 3;
    while (end > 0 && (static_cast<unsigned char>(reason[end]) & 0xC0U) == 0x80U) {
      --end;
    }
    reason = reason.substr(0, end) + "...";
  }
  reason.resize(kReasonLength, '\0');
  return reason;
}

/// Nothing that stands is overwritten unasked.
void CheckMayCreate(const std::string& path, bool overwrite) {
  if (std::filesystem::is_directory(path) || path.ends_with('/')) {
    throw UserError({.what = "cannot be created: this is a folder",
                     .file = path,
                     .advice = "name a file in it"});
  }
  if (std::filesystem::exists(path) && !overwrite) {
    throw UserError({.what = "the file exists",
                     .file = path,
                     .advice = "continue it with --resume, overwrite it with --force, or name "
                               "another file with -o"});
  }
}

/// Notes in a closed file how long packing it took.
void WritePackSeconds(const std::string& path, double seconds) {
  h5::Handle file = h5::OpenFile(path, true);
  h5::WriteAttribute(h5::OpenDataset(file, kStoreSecondsPath), "pack_seconds",
                     std::vector<double>{seconds});
  h5::Check(file.Reset(), "close the packed file");
}

}  // namespace

struct StudyWriter::Impl {
  std::string path;
  StudyHeader header;
  FileLock lock;
  h5::Handle file;
  std::vector<signed char> codes;  ///< by run, as stored
  bool failed = false;             ///< a write failed: store nothing more
  double seconds = 0;              ///< spent in storing, by this writer

  void WriteSeries(int run, const StrideSeries& series) const;
  void WriteNumbers(int run, const RunResult& result) const;
  void WriteStoreSeconds(int run, double value) const;
  void WriteStatus(int run, const RunResult& result);
  void Pack();
  void Flush() const { h5::Check(H5Fflush(file, H5F_SCOPE_LOCAL), "flush the file"); }
};

void StudyWriter::Impl::WriteSeries(int run, const StrideSeries& series) const {
  for (const SeriesInfo& info : SeriesTable()) {
    const h5::Handle dataset = h5::OpenDataset(file, info.path);
    WriteSeriesRow(dataset, info, run, PackSeries(info, series, h5::RowSize(dataset)));
  }
}

void StudyWriter::Impl::WriteNumbers(int run, const RunResult& result) const {
  const auto rows = PackNumbers(header, result);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const TableInfo& table = NumberTables()[i];
    const h5::Handle dataset = h5::OpenDataset(file, table.path);
    WriteNumberRow(dataset, table.path, run, rows[i]);
  }
  const std::string reason = FitReason(result.reason);
  h5::WriteRow(h5::OpenDataset(file, "/status/reason"), run, H5T_C_S1, reason.data());
}

void StudyWriter::Impl::WriteStoreSeconds(int run, double value) const {
  const h5::Handle dataset = h5::OpenDataset(file, kStoreSecondsPath);
  WriteNumberRow(dataset, kStoreSecondsPath, run, {value});
}

void StudyWriter::Impl::WriteStatus(int run, const RunResult& result) {
  const auto code = static_cast<signed char>(static_cast<int>(StateOf(result.status)) - 1);
  h5::WriteRow(h5::OpenDataset(file, "/status/code"), run, H5T_NATIVE_SCHAR, &code);
  Flush();
  codes.at(static_cast<std::size_t>(run)) = code;
}

StudyWriter::StudyWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
StudyWriter::~StudyWriter() = default;
StudyWriter::StudyWriter(StudyWriter&&) noexcept = default;

StudyWriter StudyWriter::Create(const std::string& path, const StudyHeader& header,
                                bool overwrite) {
  CheckMayCreate(path, overwrite);
  const std::string temporary = path + ".part";
  FileLock lock(temporary, true, path);
  h5::PrepareLibrary();
  try {
    WriteSkeleton(temporary, header, Packing::kGrowing);
    std::filesystem::rename(temporary, path);
    return StudyWriter(std::make_unique<Impl>(
        Impl{path, header, std::move(lock), h5::OpenFile(path, true),
             std::vector<signed char>(static_cast<std::size_t>(header.NumRuns()), kNotRunCode)}));
  } catch (const h5::Error& error) {
    std::filesystem::remove(temporary);
    throw SystemError(fmt::format("{}: a file of {} runs takes {:.0f} MB while it grows: {}", path,
                                  header.NumRuns(), EstimateBytes(header) / 1e6, error.what()));
  } catch (...) {
    std::filesystem::remove(temporary);
    throw;
  }
}

StudyWriter StudyWriter::Resume(const std::string& path, const StudyHeader& header) {
  { OpenResults(path, false); }  // says what is wrong with the file before it is touched
  FileLock lock(path, false, path);
  h5::Handle file = OpenResults(path, true);
  std::vector<signed char> codes(static_cast<std::size_t>(header.NumRuns()), kNotRunCode);
  ReadOrExplain(path, [&] {
    CheckSameStudy(ReadHeader(file, path), header, path);
    const auto stored = h5::ReadNumberTable(file, "/status/code");
    std::transform(stored.begin(), stored.end(), codes.begin(),
                   [](double code) { return static_cast<signed char>(code); });
  });
  return StudyWriter(std::make_unique<Impl>(
      Impl{path, header, std::move(lock), std::move(file), std::move(codes)}));
}

StudyWriter StudyWriter::Extend(const std::string& path, const StudyHeader& header) {
  {
    const FileLock lock(path, false, path);
    const h5::Handle file = OpenResults(path, false);
    const std::vector<int> rows = ReadOrExplain(
        path, [&] { return PlaceInLargerStudy(ReadHeader(file, path), header, path); });
    const std::string temporary = path + ".part";
    const FileLock temporary_lock(temporary, true, path);
    h5::PrepareLibrary();
    try {
      WriteSkeleton(temporary, header, Packing::kGrowing);
      CopyRuns(file, temporary, rows);
      std::filesystem::rename(temporary, path);
    } catch (const h5::Error& error) {
      std::filesystem::remove(temporary);
      throw SystemError(
          fmt::format("{}: cannot be extended and stays as it was: {}", path, error.what()));
    }
  }
  return Resume(path, header);
}

std::vector<int> StudyWriter::DoneRuns() const {
  std::vector<int> done;
  for (std::size_t run = 0; run < impl_->codes.size(); ++run) {
    if (impl_->codes[run] != kNotRunCode) {
      done.push_back(static_cast<int>(run));
    }
  }
  return done;
}

void StudyWriter::Append(const RunRecord& record) {
  if (impl_->failed) {
    throw SystemError(impl_->path + ": an earlier write failed");
  }
  h5::PrepareLibrary();
  const Stopwatch watch;
  try {
    impl_->WriteSeries(record.run, record.result.series);
    impl_->WriteNumbers(record.run, record.result);
    impl_->Flush();
    impl_->WriteStoreSeconds(record.run, watch.Seconds());
    // Only now is the run called done: whoever reads 'done' finds all of it.
    impl_->WriteStatus(record.run, record.result);
    impl_->seconds += watch.Seconds();
  } catch (const h5::Error& error) {
    impl_->failed = true;
    impl_->file.Abandon();
    throw SystemError(impl_->path + ": " + error.what());
  }
}

void StudyWriter::Impl::Pack() {
  const Stopwatch watch;
  const std::string temporary = path + ".part";
  const FileLock temporary_lock(temporary, true, path);
  try {
    WriteSkeleton(temporary, header, Packing::kPacked);
    std::vector<int> rows(codes.size());
    std::iota(rows.begin(), rows.end(), 0);
    CopyRuns(file, temporary, rows);
    WritePackSeconds(temporary, watch.Seconds());
    std::filesystem::rename(temporary, path);
    seconds += watch.Seconds();
  } catch (const h5::Error& error) {
    std::filesystem::remove(temporary);
    throw SystemError(
        fmt::format("{}: all runs are stored, but they cannot be packed: {}", path, error.what()));
  }
}

void StudyWriter::Finish() {
  const bool complete = DoneRuns().size() == impl_->codes.size();
  if (complete && !impl_->failed && !h5::HasFilters(h5::OpenDataset(impl_->file, "/grf"))) {
    impl_->Pack();
  }
}

double StudyWriter::Seconds() const { return impl_->seconds; }

void WriteRunFile(const std::string& path, const StudyHeader& header, const RunResult& result,
                  bool overwrite) {
  StudyWriter writer = StudyWriter::Create(path, header, overwrite);
  writer.Append({.run = 0, .result = result});
  writer.Finish();
}

}  // namespace footfall
