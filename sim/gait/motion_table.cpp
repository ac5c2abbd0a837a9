#include "sim/gait/motion_table.h"

#include <fmt/format.h>

#include <iterator>
#include <set>
#include <stdexcept>
#include <utility>

#include "musculoskeletal/degree.h"
#include "sim/embedded_data.h"
#include "sim/gait/fourier.h"

namespace footfall {

SpeedBracket FindSpeeds(const Table& table, double speed) {
  std::set<double> speeds;
  for (int row = 0; row < table.NumRows(); ++row) {
    speeds.insert(table.Number(row, "speed"));
  }
  auto high = speeds.upper_bound(speed);
  if (high == speeds.begin()) {
    ++high;
  } else if (high == speeds.end()) {
    --high;
  }
  const double low = *std::prev(high);
  return {low, *high, (speed - low) / (*high - low)};
}

int FindSpeedRow(const Table& table, double speed) {
  for (int row = 0; row < table.NumRows(); ++row) {
    if (table.Number(row, "speed") == speed) {
      return row;
    }
  }
  throw std::logic_error(table.name() + " lacks a speed");
}

MotionTable::MotionTable(std::string_view file, int harmonics)
    : MotionTable(std::make_shared<const Table>(EmbeddedSimData(file), std::string(file)),
                  harmonics, {}) {}

MotionTable::MotionTable(std::shared_ptr<const Table> table, int harmonics, std::string runner)
    : table_(std::move(table)), harmonics_(harmonics), runner_(std::move(runner)) {}

Eigen::RowVectorXd MotionTable::Calc(std::string_view coordinate, double speed) const {
  return InterpolateSpeeds(*table_, speed, [&](double v) { return Read(coordinate, v); });
}

Eigen::RowVectorXd MotionTable::Read(std::string_view coordinate, double speed) const {
  for (int row = 0; row < table_->NumRows(); ++row) {
    if (table_->Number(row, "speed") != speed || table_->Text(row, "coordinate") != coordinate ||
        (!runner_.empty() && table_->Text(row, "runner") != runner_)) {
      continue;
    }
    Eigen::RowVectorXd series(2 * harmonics_ + 1);
    series[0] = table_->Number(row, "a0");
    for (Eigen::Index k = 1; k <= harmonics_; ++k) {
      series[2 * k - 1] = table_->Number(row, fmt::format("a{}", k));
      series[2 * k] = table_->Number(row, fmt::format("b{}", k));
    }
    return (table_->Text(row, "unit") == "deg" ? kDegree : 1) * series;
  }
  throw std::logic_error(table_->name() + " lacks " + std::string(coordinate));
}

Eigen::RowVectorXd ShiftHalfStride(Eigen::RowVectorXd series) {
  for (int c = 0; c < series.size(); ++c) {
    if (HarmonicOfColumn(c) % 2 == 1) {
      series[c] = -series[c];
    }
  }
  return series;
}

}  // namespace footfall
