#include "sim/gait/measured_runners.h"

#include <algorithm>
#include <utility>

#include "sim/embedded_data.h"

namespace footfall {
namespace {

constexpr const char* kFile = "measured_runners.csv";
constexpr const char* kStrides = "measured_strides.csv";

std::vector<MeasuredRunner> ReadNames(const Table& table) {
  std::vector<MeasuredRunner> runners;
  for (int row = 0; row < table.NumRows(); ++row) {
    const std::string& name = table.Text(row, "runner");
    if (std::none_of(runners.begin(), runners.end(),
                     [&](const MeasuredRunner& known) { return known.name == name; })) {
      MeasuredRunner runner;
      runner.name = name;
      runner.height = table.Number(row, "height");
      runners.push_back(std::move(runner));
    }
  }
  return runners;
}

/// Stride times of all at a measured speed, in the order of their names, s.
Eigen::ArrayXd ReadStrideTimes(const Table& table, double speed) {
  std::vector<double> times;
  for (int row = 0; row < table.NumRows(); ++row) {
    if (table.Number(row, "speed") == speed) {
      times.push_back(table.Number(row, "stride_time"));
    }
  }
  return Eigen::Map<Eigen::ArrayXd>(times.data(), static_cast<Eigen::Index>(times.size()));
}

}  // namespace

std::vector<MeasuredRunner> ReadMeasuredRunners(double speed) {
  const Table table(EmbeddedSimData(kFile), kFile);
  std::vector<MeasuredRunner> runners = ReadNames(table);
  const Eigen::ArrayXd times =
      InterpolateSpeeds(table, speed, [&](double v) { return ReadStrideTimes(table, v); });
  const auto strides = std::make_shared<const Table>(EmbeddedSimData(kStrides), kStrides);
  for (std::size_t i = 0; i < runners.size(); ++i) {
    runners[i].strides = strides;
    runners[i].relative_cadence = times.mean() / times[static_cast<Eigen::Index>(i)];
  }
  return runners;
}

}  // namespace footfall
