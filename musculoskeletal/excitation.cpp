#include "musculoskeletal/excitation.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/activation.h"

namespace footfall {
namespace {

/// exp(-time / tau).
double CalcFade(double activation, bool rises, double time, const ModelConstants& model) {
  const double own_time = time / model.activation_time_scale, slow = 0.5 + 1.5 * activation;
  return std::exp(-own_time * (rises ? 1 / (kActivationTime * slow) : slow / kDeactivationTime));
}

}  // namespace

double StepActivation(double activation, double excitation, double time,
                      const ModelConstants& model) {
  const double u = std::clamp(excitation, 0.0, 1.0);
  return u + (activation - u) * CalcFade(activation, u > activation, time, model);
}

double CalcExcitation(double from, double to, double time, const ModelConstants& model) {
  const double fade = CalcFade(from, to > from, time, model);
  return (to - from * fade) / (1 - fade);
}

}  // namespace footfall
