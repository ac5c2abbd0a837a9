#include "sim/contact/layer_stack.h"

#include <cmath>
#include <limits>

namespace footfall {
namespace {

constexpr int kMostIterations = 60;
constexpr double kTolerance = 1e-7;  // of u, relative

}  // namespace

double CalcDirection(double rate) {
  return rate / std::sqrt(rate * rate + kTurnSpeed * kTurnSpeed);
}

double CalcCompression(const Layer& layer, double force) {
  const double load = layer.limit > 0 ? force / (layer.stiffness * layer.limit) : 0;
  return force / layer.stiffness * std::pow(1 + std::pow(load, 4), -0.25);
}

LayerStack::LayerStack(double tissue_stiffness, double tissue_return,
                       const std::array<Layer, kFlatLayers>& layers)
    : tissue_compliance_(1 / std::cbrt(tissue_stiffness * tissue_stiffness)),
      tissue_mean_gain_((1 + tissue_return) / 2),
      tissue_half_loss_((1 - tissue_return) / 2) {
  for (int i = 0; i < kFlatLayers; ++i) {
    const Layer& layer = layers[static_cast<size_t>(i)];
    if (layer.stiffness <= 0) {
      continue;
    }
    inverse_stiffness_[i] = 1 / layer.stiffness;
    inverse_limit_force_[i] = layer.limit > 0 ? 1 / (layer.stiffness * layer.limit) : 0;
    mean_gain_[i] = (1 + layer.energy_return) / 2;
    half_loss_[i] = (1 - layer.energy_return) / 2;
  }
}

LayerStack::Response LayerStack::Solve(double depth, double s) const {
  const Array inverse_gain = CalcGain(s).inverse();
  const Array compliance = inverse_stiffness_ * inverse_gain;
  const Array limit = inverse_limit_force_ * inverse_gain;
  const double tissue_gain = tissue_mean_gain_ + tissue_half_loss_ * s;
  const double tissue = tissue_compliance_ / std::cbrt(tissue_gain * tissue_gain);
  // Tissue alone would give u = a, layers that do not bottom out u = b; this is within 2 % of both
  // in series.
  const double a = std::sqrt(depth / tissue), b = std::cbrt(depth / compliance.sum());
  const double share = std::isinf(b) ? 0 : a * a / (a * a + b * b);
  double u = a * std::sqrt(1 - share) * (1 + 0.27 * share * (1 - share));
  double low = 0, high = std::numeric_limits<double>::infinity();
  for (int iteration = 0; iteration < kMostIterations; ++iteration) {
    const Array fading = (1 + (u * u * u * limit).square().square()).inverse();
    const Array flat = compliance * fading.sqrt().sqrt();
    const double excess = u * u * (tissue + u * flat.sum()) - depth;
    (excess > 0 ? high : low) = u;
    const double next = u - excess / (u * (2 * tissue + 3 * u * (flat * fading).sum()));
    const bool last = std::abs(next - u) <= kTolerance * u;
    if (last || (next > low && next < high)) {
      u = next;
    } else {
      u = std::isinf(high) ? 2 * u : (low + high) / 2;
    }
    if (last) {
      break;
    }
  }
  const double force = u * u * u;
  const Array fading = (1 + (force * limit).square().square()).inverse();
  const Array flat = compliance * fading * fading.sqrt().sqrt();
  const double tissue_slope = (2.0 / 3.0) * tissue / u;
  Response response{.force = force, .compliance = flat.sum() + tissue_slope};
  // dX(f/g) = X' (df - f dg/g)/g; the sum over all layers is zero at fixed depth.
  const double turned =
      (flat * inverse_gain * half_loss_).sum() + tissue_slope * tissue_half_loss_ / tissue_gain;
  response.force_per_turn = force * turned / response.compliance;
  return response;
}

std::array<double, kFlatLayers + 1> LayerStack::CalcCompressions(double force, double s) const {
  const Array elastic = force * CalcGain(s).inverse();
  const Array load = (elastic * inverse_limit_force_).square().square();
  const Array x = elastic * inverse_stiffness_ / (1 + load).sqrt().sqrt();
  const double tissue = force / (tissue_mean_gain_ + tissue_half_loss_ * s);
  std::array<double, kFlatLayers + 1> all;
  for (int i = 0; i < kFlatLayers; ++i) {
    all[static_cast<size_t>(i)] = x[i];
  }
  all[kFlatLayers] = tissue_compliance_ * std::cbrt(tissue * tissue);
  return all;
}

}  // namespace footfall
