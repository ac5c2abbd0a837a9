#include "scenarios/validation/ground_reaction_band.h"

#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

#include "musculoskeletal/table.h"
#include "scenarios/published_ground_reaction.h"
#include "scenarios/validation/low_pass.h"
#include "sim/embedded_data.h"
#include "sim/gait/reference_ground_reaction.h"

namespace footfall {
namespace {

constexpr const char* kTenRunners = "reference_ground_reaction.csv";
constexpr double kContact = 20;  // N, as the published curves have it

/// A periodic row between its samples; `at` counts samples.
double Read(const Eigen::ArrayXXd& series, int row, double at) {
  const double before = std::floor(at);
  const Eigen::Index n = series.cols();
  const Eigen::Index i = ((static_cast<Eigen::Index>(before) % n) + n) % n;
  const double share = at - before;
  return (1 - share) * series(row, i) + share * series(row, (i + 1) % n);
}

/// The place, from `at` on in steps of `step` (1 or -1), where the vertical force falls to
/// kContact.
double FindEnd(const Eigen::ArrayXXd& force, double at, int step) {
  double here = Read(force, 1, at);
  for (Eigen::Index i = 0; i < force.cols(); ++i) {
    const double next = Read(force, 1, at + step);
    if (next <= kContact) {
      return at + step * (here - kContact) / (here - next);
    }
    at += step;
    here = next;
  }
  return at;
}

/// A foot's force over its one stance, `samples` even steps. Empty without contact.
Eigen::ArrayXd ReadStance(const Eigen::ArrayXXd& force, int axis, Eigen::Index samples) {
  Eigen::Index peak = 0;
  if (force.row(1).maxCoeff(&peak) <= kContact) {
    return {};
  }
  const auto middle = static_cast<double>(peak);
  const double begin = FindEnd(force, middle, -1), end = FindEnd(force, middle, 1);
  Eigen::ArrayXd stance(samples);
  for (Eigen::Index i = 0; i < samples; ++i) {
    const double share = static_cast<double>(i) / static_cast<double>(samples - 1);
    stance[i] = Read(force, axis, begin + share * (end - begin));
  }
  return stance;
}

Eigen::ArrayXd ToArray(const std::vector<double>& values) {
  return Eigen::Map<const Eigen::ArrayXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

}  // namespace

GroundReactionBand BuildBandOfThree(int axis) {
  const std::vector<PublishedGroundReaction> runners = ReadPublishedGroundReactions();
  const auto count = static_cast<Eigen::Index>(runners.size());
  Eigen::ArrayXXd curves(count, runners.front().vertical.size());
  for (Eigen::Index i = 0; i < count; ++i) {
    const PublishedGroundReaction& runner = runners[static_cast<std::size_t>(i)];
    curves.row(i) = ToArray(axis == 1 ? runner.vertical : runner.ap).transpose();
  }
  return {CalcBand(curves)};
}

GroundReactionBand ReadBandOfTen(double speed, int axis) {
  const Table table(EmbeddedSimData(kTenRunners), kTenRunners);
  const char* column = axis == 1 ? "vertical" : "ap";
  std::vector<double> mean, deviation;
  for (int row = 0; row < table.NumRows(); ++row) {
    if (table.Number(row, "speed") == speed) {
      mean.push_back(table.Number(row, column));
      deviation.push_back(table.Number(row, std::string(column) + "_sd"));
    }
  }
  if (mean.empty()) {
    throw std::out_of_range("no ground reaction of runners at that speed");
  }
  return {{ToArray(mean), ToArray(deviation)}, kReferenceLowPass};
}

double CalcShareWithinBand(const StrideSeries& series, double body_weight, int axis,
                           const GroundReactionBand& band) {
  const Eigen::ArrayXXd force =
      LowPassPeriodic(series.ground_force_r, series.stride_time, band.low_pass);
  const Eigen::ArrayXd stance = ReadStance(force, axis, band.mean.size());
  if (stance.size() == 0) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  const auto banded = band.deviation > 0;
  const auto within =
      banded && (stance / body_weight - band.mean).abs() <= kBandDeviations * band.deviation;
  return static_cast<double>(within.count()) / static_cast<double>(banded.count());
}

}  // namespace footfall
