#include "musculoskeletal/activation.h"

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

double CalcFall(double from, double time) {
  const double z = from / (0.5 + 1.5 * from) * std::exp(-time / (2 * kDeactivationTime));
  return 0.5 * z / (1 - 1.5 * z);
}

/// The unknown is s = -ln(1 - a): 2 (s - s_0) - 1.5 (exp(-s_0) - exp(-s)) = time / t_act is convex
/// and rising in s, so Newton from above converges monotonically.
double CalcRise(double from, double time) {
  if (from >= 1) {
    return 1;
  }
  const double start = -std::log1p(-from);
  double s = start + 2 * time / kActivationTime;
  for (int i = 0; i < 30; ++i) {
    const double error =
        2 * (s - start) - 1.5 * (std::exp(-start) - std::exp(-s)) - time / kActivationTime;
    const double step = error / (2 - 1.5 * std::exp(-s));
    s -= step;
    if (std::abs(step) < 1e-15 * (1 + s)) {
      break;
    }
  }
  return -std::expm1(-s);
}

}  // namespace

ActivationBounds CalcActivationBounds(double activation, double time, const ModelConstants& model) {
  const double own_time = time / model.activation_time_scale;
  const double from = std::clamp(activation, 0.0, 1.0);
  return {.low = CalcFall(from, own_time), .high = CalcRise(from, own_time)};
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

void LimitActivations(const VectorXd& activations, Eigen::Index first, Eigen::Index count,
                      double time, const ModelConstants& model, ActivationWindow& window) {
  for (Eigen::Index i = first; i < first + count; ++i) {
    const ActivationBounds bounds = CalcActivationBounds(activations(i), time, model);
    window.low(i) = bounds.low;
    window.high(i) = bounds.high;
  }
}

}  // namespace footfall
