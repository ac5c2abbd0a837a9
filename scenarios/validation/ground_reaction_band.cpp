#include "scenarios/validation/ground_reaction_band.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

#include "scenarios/published_ground_reaction.h"

namespace footfall {
namespace {

constexpr double kContact = 20;  // N, as the published curves have it
constexpr double kDeviations = 2;

/// A foot's force over its one stance, `samples` even steps from its first to its last contact; the
/// series begins at foot strike. Empty without contact.
Eigen::ArrayXd ReadStance(const Eigen::ArrayXXd& force, int axis, Eigen::Index samples) {
  Eigen::Index last = -1;
  while (last + 1 < force.cols() && force(1, last + 1) > kContact) {
    ++last;
  }
  if (last < 1) {
    return {};
  }
  Eigen::ArrayXd stance(samples);
  for (Eigen::Index i = 0; i < samples; ++i) {
    const double at = static_cast<double>(last * i) / static_cast<double>(samples - 1);
    const auto before = std::min(static_cast<Eigen::Index>(at), last - 1);
    const double share = at - static_cast<double>(before);
    stance[i] = (1 - share) * force(axis, before) + share * force(axis, before + 1);
  }
  return stance;
}

/// Runners x samples, BW.
Eigen::ArrayXXd ReadPublished(int axis) {
  const std::vector<PublishedGroundReaction> runners = ReadPublishedGroundReactions();
  Eigen::ArrayXXd curves(runners.size(), runners.front().vertical.size());
  for (Eigen::Index i = 0; i < curves.rows(); ++i) {
    const PublishedGroundReaction& runner = runners[static_cast<std::size_t>(i)];
    const std::vector<double>& curve = axis == 1 ? runner.vertical : runner.ap;
    curves.row(i) = Eigen::Map<const Eigen::ArrayXd>(curve.data(), curves.cols()).transpose();
  }
  return curves;
}

}  // namespace

double CalcShareWithinBand(const StrideSeries& series, double body_weight, int axis) {
  const Eigen::ArrayXXd published = ReadPublished(axis);
  const Eigen::ArrayXd stance = ReadStance(series.ground_force_r, axis, published.cols());
  if (stance.size() == 0) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  const auto runners = static_cast<double>(published.rows());
  const Eigen::ArrayXd mean = published.colwise().mean();
  const Eigen::ArrayXd deviation =
      ((published.rowwise() - mean.transpose()).square().colwise().sum() / (runners - 1)).sqrt();
  const auto banded = deviation > 0;
  const auto within = banded && (stance / body_weight - mean).abs() <= kDeviations * deviation;
  return static_cast<double>(within.count()) / static_cast<double>(banded.count());
}

}  // namespace footfall
