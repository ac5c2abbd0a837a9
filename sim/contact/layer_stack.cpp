#include "sim/contact/layer_stack.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace footfall {
namespace {

constexpr int kMostIterations = 60;
constexpr double kTolerance = 1e-12;  // of u, relative

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

double LayerStack::SolveForce(double depth, double s) const {
  const Array inverse_gain = CalcGain(s).inverse();
  const Array compliance = inverse_stiffness_ * inverse_gain;
  const Array limit = inverse_limit_force_ * inverse_gain;
  const double tissue_gain = tissue_mean_gain_ + tissue_half_loss_ * s;
  const double tissue = tissue_compliance_ / std::cbrt(tissue_gain * tissue_gain);
  double low = 0, high = std::numeric_limits<double>::infinity();
  double u = std::min(std::cbrt(depth / compliance.sum()), std::sqrt(depth / tissue));
  for (int iteration = 0; iteration < kMostIterations; ++iteration) {
    const double force = u * u * u;
    const Array load = (force * limit).square().square();
    const Array fading = (1 + load).sqrt().sqrt().inverse();
    const double excess = tissue * u * u + force * (compliance * fading).sum() - depth;
    const double slope = 2 * tissue * u + 3 * u * u * (compliance * fading / (1 + load)).sum();
    (excess > 0 ? high : low) = u;
    double next = u - excess / slope;
    if (!(next > low && next < high)) {
      next = std::isinf(high) ? 2 * u : (low + high) / 2;
    }
    const double step = std::abs(next - u);
    u = next;
    if (step <= kTolerance * u) {
      break;
    }
  }
  return u * u * u;
}

LayerStack::Slopes LayerStack::CalcSlopes(double force, double s) const {
  const Array inverse_gain = CalcGain(s).inverse();
  const Array load = (force * inverse_limit_force_ * inverse_gain).square().square();
  const Array flat = inverse_stiffness_ * inverse_gain / ((1 + load).sqrt().sqrt() * (1 + load));
  const double tissue_gain = tissue_mean_gain_ + tissue_half_loss_ * s;
  const double tissue =
      (2.0 / 3.0) * tissue_compliance_ / std::cbrt(tissue_gain * tissue_gain * force);
  Slopes slopes;
  slopes.compliance = flat.sum() + tissue;
  // dX(f/g) = X' (df - f dg/g)/g; the sum over all layers is zero at fixed depth.
  const double turned =
      (flat * inverse_gain * half_loss_).sum() + tissue * tissue_half_loss_ / tissue_gain;
  slopes.force_per_turn = force * turned / slopes.compliance;
  return slopes;
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
