#pragma once

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace footfall {

/// The time over which a rate of loading is taken, s: a third of the rise of L5/S1 compression.
inline constexpr double kLoadingTime = 0.02;

/// Highest value of a step, mean of both steps. `row`: samples over a stride, a step in each half.
template <class Row>
double CalcStepPeak(const Row& row) {
  const Eigen::Index half = row.size() / 2;
  return 0.5 * (row.head(half).maxCoeff() + row.tail(row.size() - half).maxCoeff());
}

/// Highest mean slope over kLoadingTime of a step, mean of both steps, unit of `row` per s.
/// `row`: samples over a stride that repeats, a step in each half, `interval` s apart; between them
/// it is straight. It changes continuously with the curve: a rate from 20 to 80 % of a rise jumps
/// where another valley becomes the deepest.
template <class Row>
double CalcSteepestSlope(const Row& row, double interval) {
  const Eigen::Index n = row.size();
  const double span = kLoadingTime / interval;
  const auto whole = static_cast<Eigen::Index>(span);
  const double rest = span - static_cast<double>(whole);
  auto rise = [&](Eigen::Index from) {
    return (1 - rest) * row[(from + whole) % n] + rest * row[(from + whole + 1) % n] - row[from];
  };
  double steepest[2] = {-HUGE_VAL, -HUGE_VAL};
  for (Eigen::Index from = 0; from < n; ++from) {
    double& step = steepest[from < n / 2 ? 0 : 1];
    step = std::max(step, rise(from));
  }
  return 0.5 * (steepest[0] + steepest[1]) / kLoadingTime;
}

}  // namespace footfall
