#include "musculoskeletal/activation.h"

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

/// Muscles are bounded as many at once as the processor's registers take.
using Lane = Eigen::Array<double, 8, 1>;
constexpr int kMostSteps = 30;
constexpr double kLastStep = 1e-6;  // Newton's next one would be its square

/// As many activations as a lane takes, from `first` on; zeros behind the last.
Lane ReadLane(const Eigen::Ref<const VectorXd>& activations, Eigen::Index first,
              Eigen::Index count) {
  Lane lane = Lane::Zero();
  lane.head(count) = activations.segment(first, count).array().max(0).min(1);
  return lane;
}

Eigen::Index CountInLane(Eigen::Index left) {
  return std::min<Eigen::Index>(Lane::SizeAtCompileTime, left);
}

Lane CalcFall(const Lane& from, double time) {
  const Lane z = from / (0.5 + 1.5 * from) * std::exp(-time / (2 * kDeactivationTime));
  return 0.5 * z / (1 - 1.5 * z);
}

/// With rest = 1 - a_0 and 1 - a = rest exp(-d) the law reads
///   2 d - 1.5 rest (1 - exp(-d)) = x,   x = time / t_act,
/// convex and rising in d: Newton steps from the root of its second order at 0.
Lane CalcRise(const Lane& from, double time) {
  const double x = time / kActivationTime;
  const Lane rest = 1 - from, slope = 2 - 1.5 * rest;
  Lane d = 2 * x / (slope + (slope.square() + 3 * x * rest).sqrt());
  for (int i = 0; i < kMostSteps; ++i) {
    const Lane left = rest * (-d).exp();
    const Lane step = (2 * d - 1.5 * (rest - left) - x) / (2 - 1.5 * left);
    d -= step;
    if ((step.abs() < kLastStep).all()) {
      break;
    }
  }
  return 1 - rest * (-d).exp();
}

}  // namespace

ActivationBounds CalcActivationBounds(double activation, double time, const ModelConstants& model) {
  const double own_time = time / model.activation_time_scale;
  const double from = std::clamp(activation, 0.0, 1.0);
  const Lane lane = Lane::Constant(from);
  return {.low = CalcFall(lane, own_time)[0], .high = CalcRise(lane, own_time)[0]};
}

ActivationBounds CalcActivationBoundSlopes(double activation, double time,
                                           const ModelConstants& model) {
  const double from = std::clamp(activation, 0.0, 1.0);
  const ActivationBounds to = CalcActivationBounds(from, time, model);
  const double decay = std::exp(-time / (2 * model.activation_time_scale * kDeactivationTime));
  const double low = (0.5 + 1.5 * to.low) / (0.5 + 1.5 * from);
  const double rest = 1 - from;
  return {.low = low * low * decay,
          .high = rest > 0 ? (2 / rest - 1.5) / (2 / (1 - to.high) - 1.5) : 0};
}

double CalcRateExcess(const Eigen::Ref<const VectorXd>& before,
                      const Eigen::Ref<const VectorXd>& after, double time,
                      const ModelConstants& model) {
  const double own_time = time / model.activation_time_scale;
  double excess = 0;
  for (Eigen::Index i = 0; i < before.size(); i += Lane::SizeAtCompileTime) {
    const Eigen::Index here = CountInLane(before.size() - i);
    const Lane from = ReadLane(before, i, here), to = ReadLane(after, i, here);
    excess = std::max(excess, (CalcFall(from, own_time) - to).maxCoeff());
    if ((to > from).any()) {
      excess = std::max(excess, (to - CalcRise(from, own_time)).maxCoeff());
    }
  }
  return excess;
}

void LimitActivations(const VectorXd& activations, Eigen::Index first, Eigen::Index count,
                      double time, const ModelConstants& model, ActivationWindow& window) {
  const double own_time = time / model.activation_time_scale;
  for (Eigen::Index i = 0; i < count; i += Lane::SizeAtCompileTime) {
    const Eigen::Index here = CountInLane(count - i);
    const Lane from = ReadLane(activations, first + i, here);
    window.low.segment(first + i, here) = CalcFall(from, own_time).head(here);
    window.high.segment(first + i, here) = CalcRise(from, own_time).head(here);
  }
}

}  // namespace footfall
