#include "io/hdf5/study_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <utility>

#include "io/file_lock.h"
#include "io/hdf5/copy_runs.h"
#include "io/hdf5/h5.h"
#include "io/hdf5/header_attributes.h"
#include "io/hdf5/layout.h"
#include "io/hdf5/open_file.h"
#include "io/hdf5/run_rows.h"
#include "io/hdf5/same_study.h"
#include "io/hdf5/skeleton.h"
#include "io/system_error.h"
#include "io/text_file.h"
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

/// Whether --force may put results in its place: a file of results (also a damaged one) or nothing.
bool IsReplaceable(const std::string& path) {
  h5::PrepareLibrary();
  return std::filesystem::is_regular_file(path) &&
         (std::filesystem::file_size(path) == 0 || H5Fis_hdf5(path.c_str()) > 0);
}

/// Nothing that stands is overwritten unasked, and nothing but results at all.
void CheckMayCreate(const std::string& path, bool overwrite, bool is_single_run) {
  if (std::filesystem::is_directory(path) || path.ends_with('/')) {
    throw UserError({.what = "cannot be created: this is a folder",
                     .file = path,
                     .advice = "name a file in it"});
  }
  if (std::filesystem::exists(path) && !IsReplaceable(path)) {
    throw UserError({.what = "the file exists and holds no results: it is not overwritten",
                     .file = path,
                     .advice = "name another file with -o"});
  }
  if (std::filesystem::exists(path) && !overwrite) {
    throw UserError({.what = "the file exists",
                     .file = path,
                     .advice = std::string(is_single_run ? "" : "continue it with --resume, ") +
                               "overwrite it with --force, or name another file with -o"});
  }
}

/// Told before the disk is full: others may write on it too.
void CheckRoom(const std::string& path, const StudyHeader& header) {
  const auto folder = std::filesystem::path(path).parent_path();
  std::error_code error;
  const auto space = std::filesystem::space(folder.empty() ? "." : folder, error);
  const double needed = EstimateBytes(header);
  if (!error && static_cast<double>(space.available) < needed) {
    throw SystemError(fmt::format(
        "{}: a file of {} runs takes {:.0f} MB while it grows, and {:.0f} MB are free: No space "
        "left on device; free some, name a file on another disk with -o, or ask for fewer runs",
        path, header.NumRuns(), needed / 1e6, static_cast<double>(space.available) / 1e6));
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
  std::string unfinished;  ///< where a single run stands until it is finished; empty for a study
  StudyHeader header;
  FileLock lock;
  std::optional<FileLock> old;  ///< keeps others from the file whose name a run will take
  h5::Handle file;
  std::vector<signed char> codes;  ///< by run, as stored
  bool failed = false;             ///< a write failed: store nothing more
  double seconds = 0;              ///< spent in storing, by this writer

  void WriteStatus(int run, const RunResult& result);
  void Pack();
  void TakeName();
  void Flush() const { h5::Check(H5Fflush(file, H5F_SCOPE_LOCAL), "flush the file"); }
};

void StudyWriter::Impl::WriteStatus(int run, const RunResult& result) {
  const auto code = static_cast<signed char>(static_cast<int>(StateOf(result.status)) - 1);
  h5::WriteRow(h5::OpenDataset(file, "/status/code"), run, H5T_NATIVE_SCHAR, &code);
  Flush();
  codes.at(static_cast<std::size_t>(run)) = code;
}

StudyWriter::StudyWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
StudyWriter::StudyWriter(StudyWriter&&) noexcept = default;

StudyWriter::~StudyWriter() {
  if (impl_ && !impl_->unfinished.empty()) {
    std::error_code ignored;
    std::filesystem::remove(impl_->unfinished, ignored);
  }
}

StudyWriter StudyWriter::Create(const std::string& name, const StudyHeader& header,
                                bool overwrite) {
  const std::string path = FollowLinks(name);
  CheckMayCreate(path, overwrite, header.is_single_run);
  std::optional<FileLock> old;  // refuses a file that another program is writing
  if (std::filesystem::exists(path)) {
    old.emplace(path, false, path);
  }
  const std::string temporary = path + ".part";
  FileLock lock(temporary, true, path);
  const bool waits = header.is_single_run;  // for its end before it takes its name
  h5::PrepareLibrary();
  try {
    CheckRoom(path, header);
    WriteSkeleton(temporary, header, waits ? Packing::kPacked : Packing::kGrowing);
    if (!waits) {
      std::filesystem::rename(temporary, path);
    }
    return StudyWriter(std::make_unique<Impl>(
        Impl{path, waits ? temporary : "", header, std::move(lock), std::move(old),
             h5::OpenFile(waits ? temporary : path, true),
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
      Impl{path, "", header, std::move(lock), {}, std::move(file), std::move(codes)}));
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
      CheckRoom(path, header);
      WriteSkeleton(temporary, header, Packing::kGrowing);
      CopyRuns(file, temporary, rows);
      std::filesystem::rename(temporary, path);
    } catch (const h5::Error& error) {
      std::filesystem::remove(temporary);
      throw SystemError(
          fmt::format("{}: cannot be extended and stays as it was: {}", path, error.what()));
    } catch (...) {
      std::filesystem::remove(temporary);
      throw;
    }
  }
  return Resume(path, header);
}

std::vector<RunState> StudyWriter::States() const {
  std::vector<RunState> states;
  for (const signed char code : impl_->codes) {
    states.push_back(StateOfCode(code));
  }
  return states;
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
    WriteRunSeries(impl_->file, record.run, record.result.series);
    WriteRunNumbers(impl_->file, impl_->header, record.run, record.result);
    impl_->Flush();
    WriteStoreSeconds(impl_->file, record.run, watch.Seconds());
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
    for (std::size_t run = 0; run < rows.size(); ++run) {
      rows[run] = codes[run] == kNotRunCode ? -1 : static_cast<int>(run);
    }
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

void StudyWriter::Impl::TakeName() {
  try {
    h5::Check(file.Reset(), "close the file");
  } catch (const h5::Error& error) {
    throw SystemError(path + ": " + error.what());
  }
  std::filesystem::rename(unfinished, path);
  unfinished.clear();
}

void StudyWriter::Finish(bool reached) {
  const bool complete = reached || DoneRuns().size() == impl_->codes.size();
  if (!complete || impl_->failed) {
    return;
  }
  if (!impl_->unfinished.empty()) {
    impl_->TakeName();
  } else if (!impl_->header.is_single_run &&
             !h5::HasFilters(h5::OpenDataset(impl_->file, "/grf"))) {
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
