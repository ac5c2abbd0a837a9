#include "io/hdf5/run_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "io/hdf5/layout.h"
#include "io/hdf5/whole_steps.h"

namespace footfall {
namespace {

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

}  // namespace

void WriteRunSeries(hid_t file, int run, const StrideSeries& series) {
  for (const SeriesInfo& info : SeriesTable()) {
    const h5::Handle dataset = h5::OpenDataset(file, info.path);
    WriteSeriesRow(dataset, info, run, PackSeries(info, series, h5::RowSize(dataset)));
  }
}

void WriteRunNumbers(hid_t file, const StudyHeader& header, int run, const RunResult& result) {
  const auto rows = PackNumbers(header, result);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const TableInfo& table = NumberTables()[i];
    const h5::Handle dataset = h5::OpenDataset(file, table.path);
    WriteNumberRow(dataset, table.path, run, rows[i]);
  }
  const std::string reason = FitReason(result.reason);
  h5::WriteRow(h5::OpenDataset(file, "/status/reason"), run, H5T_C_S1, reason.data());
}

void WriteStoreSeconds(hid_t file, int run, double seconds) {
  const h5::Handle dataset = h5::OpenDataset(file, kStoreSecondsPath);
  WriteNumberRow(dataset, kStoreSecondsPath, run, {seconds});
}

}  // namespace footfall
