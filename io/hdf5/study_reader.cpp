#include "io/hdf5/study_reader.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>
#include <vector>

#include "io/hdf5/h5.h"
#include "io/hdf5/header_attributes.h"
#include "io/hdf5/layout.h"
#include "io/hdf5/open_file.h"
#include "io/hdf5/whole_steps.h"

namespace footfall {
namespace {

using RowMajorMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// One run of a table of NumberTables().
std::vector<double> ReadNumberRow(hid_t file, const char* path, int run) {
  const h5::Handle dataset = h5::OpenDataset(file, path);
  const auto extent = h5::Extent(dataset);
  std::vector<double> row(extent.size() > 1 ? extent[1] : 1);
  h5::ReadRow(dataset, run, H5T_NATIVE_DOUBLE, row.data());
  return row;
}

/// Undoes PackSeries: the parts share the row's channels evenly.
void ReadSeries(hid_t file, const SeriesInfo& info, int run, StrideSeries& series) {
  const h5::Handle dataset = h5::OpenDataset(file, info.path);
  const auto extent = h5::Extent(dataset);
  std::size_t channels = 1;
  for (std::size_t i = 1; i + 1 < extent.size(); ++i) {
    channels *= extent[i];
  }
  using RowMajor = Eigen::Array<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  RowMajor values(static_cast<Eigen::Index>(channels), static_cast<Eigen::Index>(extent.back()));
  h5::ReadRow(dataset, run, H5T_NATIVE_FLOAT, values.data());
  if (info.step != 0) {
    values = values.unaryExpr(
        [&](float steps) { return static_cast<float>(FromSteps(steps, info.step)); });
  }
  const auto rows = static_cast<Eigen::Index>(channels / info.parts.size());
  for (std::size_t part = 0; part < info.parts.size(); ++part) {
    series.*info.parts[part] =
        values.middleRows(static_cast<Eigen::Index>(part) * rows, rows).cast<double>();
  }
}

/// A gate that the run did not have has no limit.
std::vector<Gate> BuildGates(const StudyHeader& header, const std::vector<double>& values,
                             const std::vector<double>& limits) {
  std::vector<Gate> gates;
  for (std::size_t i = 0; i < header.gates.size(); ++i) {
    if (!std::isnan(limits[i])) {
      gates.push_back({header.gates[i].name, header.gates[i].unit, values[i], limits[i]});
    }
  }
  return gates;
}

/// RunResult knows no run that was not made: it counts as one that cannot be.
RunStatus StatusOf(RunState state) {
  switch (state) {
    case RunState::kOk:
      return RunStatus::kOk;
    case RunState::kFailedGates:
      return RunStatus::kFailedGates;
    default:
      return RunStatus::kCannotRun;
  }
}

/// Up to the first zero.
std::string ReadReason(hid_t file, int run) {
  std::string reason(kReasonLength, '\0');
  h5::ReadRow(h5::OpenDataset(file, "/status/reason"), run, H5T_C_S1, reason.data());
  return reason.substr(0, reason.find('\0'));
}

/// What a file says whose study ended before its cap.
bool IsMarkedComplete(hid_t file) {
  return h5::HasAttribute(file, kCompleteName) && h5::ReadInteger(file, kCompleteName) != 0;
}

}  // namespace

struct StudyReader::Impl {
  std::string path;
  h5::Handle file;
  StudyHeader header;
};

StudyReader::StudyReader(const std::string& path) {
  h5::Handle file = OpenResults(path, false);
  StudyHeader header = ReadOrExplain(path, [&] { return ReadHeader(file, path); });
  impl_ = std::make_unique<Impl>(Impl{path, std::move(file), std::move(header)});
}

StudyReader::~StudyReader() = default;
StudyReader::StudyReader(StudyReader&&) noexcept = default;

const StudyHeader& StudyReader::header() const { return impl_->header; }
const std::string& StudyReader::path() const { return impl_->path; }

StudyResults StudyReader::ReadResults() const {
  return ReadOrExplain(impl_->path, [&] {
    StudyResults results;
    for (const OutputColumn& output : header().outputs) {
      results.output_names.push_back(output.name);
      results.output_units.push_back(output.unit);
    }
    const auto values = h5::ReadNumberTable(impl_->file, "/outputs");
    results.outputs = Eigen::Map<const RowMajorMatrix>(
        values.data(), NumRuns(), static_cast<Eigen::Index>(header().outputs.size()));
    const auto codes = h5::ReadNumberTable(impl_->file, "/status/code");
    for (int run = 0; run < NumRuns(); ++run) {
      const RunState state = StateOfCode(static_cast<int>(codes.at(static_cast<std::size_t>(run))));
      results.states.push_back(state);
      results.reasons.push_back(state == RunState::kNotRun ? "" : ReadReason(impl_->file, run));
    }
    results.is_complete =
        IsMarkedComplete(impl_->file) || std::count(codes.begin(), codes.end(), kNotRunCode) == 0;
    return results;
  });
}

RunState StudyReader::ReadState(int run) const {
  return ReadOrExplain(impl_->path, [&] {
    return StateOfCode(static_cast<int>(ReadNumberRow(impl_->file, "/status/code", run).at(0)));
  });
}

RunResult StudyReader::ReadNumbers(int run) const {
  if (run < 0 || run >= NumRuns()) {
    throw std::out_of_range("no run " + std::to_string(run) + " in " + impl_->path);
  }
  return ReadOrExplain(impl_->path, [&] {
    const hid_t file = impl_->file;
    const RunState state = ReadState(run);
    RunResult result;
    result.status = StatusOf(state);
    result.reason = state == RunState::kNotRun ? "not run" : ReadReason(file, run);
    result.outputs = ReadNumberRow(file, "/outputs", run);
    result.spread = ReadNumberRow(file, "/spread", run);
    result.gates = BuildGates(header(), ReadNumberRow(file, "/gates/value", run),
                              ReadNumberRow(file, "/gates/limit", run));
    result.series.stride_time = ReadNumberRow(file, "/stride_time", run).at(0);
    result.one_step_simulations =
        static_cast<int>(ReadNumberRow(file, "/status/one_step_simulations", run).at(0));
    result.solve_seconds = ReadNumberRow(file, "/timing/solve_seconds", run).at(0);
    return result;
  });
}

RunResult StudyReader::ReadRun(int run) const {
  RunResult result = ReadNumbers(run);
  return ReadOrExplain(impl_->path, [&] {
    for (const SeriesInfo& info : SeriesTable()) {
      ReadSeries(impl_->file, info, run, result.series);
    }
    return std::move(result);
  });
}

}  // namespace footfall
