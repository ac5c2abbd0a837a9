#include "sim/contact/contact_law.h"

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

/// u = f^(1/3) with u^3 / k_s + u^2 / k_t^(2/3) = d. Newton from above converges monotonically.
double SolveCubeRootOfForce(double sole_compliance, double tissue_compliance, double d) {
  double u = std::min(std::cbrt(d / sole_compliance), std::sqrt(d / tissue_compliance));
  for (int iteration = 0; iteration < 30; ++iteration) {
    const double excess = u * u * (u * sole_compliance + tissue_compliance) - d;
    const double slope = u * (3 * u * sole_compliance + 2 * tissue_compliance);
    const double step = excess / slope;
    u -= step;
    if (step < 1e-14 * u) {
      break;
    }
  }
  return u;
}

}  // namespace

NormalResponse CalcNormalResponse(const LayerStack& stack, double depth, double rate) {
  if (depth <= 0) {
    return {};
  }
  const double sole_compliance = 1 / stack.sole_stiffness;
  const double tissue_compliance = 1 / std::cbrt(stack.tissue_stiffness * stack.tissue_stiffness);
  const double u = SolveCubeRootOfForce(sole_compliance, tissue_compliance, depth);
  const double elastic = u * u * u;
  const double tissue_slope = (2.0 / 3.0) * tissue_compliance / u;  // d(depth)/df of the tissue
  const double compliance = sole_compliance + tissue_slope;
  const double w = tissue_slope / compliance;
  const double loss = stack.tissue_loss * w * w + stack.sole_loss * (1 - w) * (1 - w);
  const double factor = 1 + loss * rate;
  if (factor <= 0) {
    return {};
  }
  return {elastic * factor, factor / compliance, elastic * loss};
}

double CalcLoss(double energy_return) { return 1.5 * (1 - std::sqrt(energy_return)) / kLossSpeed; }

ContactForce CalcContactForce(const LayerStack& stack, double height, const Vector3d& v_G,
                              double dt) {
  if (height >= 0) {
    return {};
  }
  const NormalResponse normal = CalcNormalResponse(stack, -height, -v_G.y());
  const double v_slide =
      std::sqrt(v_G.x() * v_G.x() + v_G.z() * v_G.z() + kFrictionSpeed * kFrictionSpeed);
  const double drag = stack.friction * normal.force / v_slide;
  ContactForce contact;
  contact.force = {-drag * v_G.x(), normal.force - dt * normal.stiffness * v_G.y(),
                   -drag * v_G.z()};
  contact.damping = {drag, normal.damping + dt * normal.stiffness, drag};
  return contact;
}

}  // namespace footfall
