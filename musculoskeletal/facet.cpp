#include "musculoskeletal/facet.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace footfall {
namespace {

/// s, rad.
double CalcClosingAngle(const ModelConstants& model) {
  return model.facet_angle_scale * kFacetAngleDeg * std::numbers::pi / 180;
}

/// Force on the tips at the neutral angle of a healthy level, N.
double CalcNeutralContact(double preload, const ModelConstants& model) {
  return model.facet_share_scale * kFacetShare * (std::max(preload, 0.0) + kFacetOffset);
}

}  // namespace

double FacetLoad::Total() const { return std::hypot(compression, shear + torsion); }

double CalcFacetCompression(double extension, double preload, double lost_height,
                            const ModelConstants& model) {
  return CalcNeutralContact(preload, model) * std::exp(extension / CalcClosingAngle(model)) +
         kFacetShareOfLostHeight * lost_height * std::max(preload, 0.0);
}

FacetMoment CalcFacetMoment(double extension, double preload, const ModelConstants& model) {
  const double angle = CalcClosingAngle(model);
  const double unit = kFacetArm * CalcNeutralContact(preload, model);
  const double grown = unit * std::exp(extension / angle);
  return {.moment = unit - grown, .stiffness = grown / angle};
}

double CalcFacetTorsion(double moment) { return std::abs(moment) / kFacetArm; }

double CalcFacetShear(double forward_shear, const ModelConstants& model) {
  return model.facet_shear_scale * kFacetShareOfShear * std::max(forward_shear, 0.0);
}

}  // namespace footfall
