#include "musculoskeletal/facet.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace footfall {
namespace {

constexpr double kScale = kFacetAngleDeg * std::numbers::pi / 180;

/// Force on the tips at the neutral angle of a healthy level, N.
double CalcNeutralContact(double preload) {
  return kFacetShare * (std::max(preload, 0.0) + kFacetOffset);
}

}  // namespace

double FacetLoad::Total() const { return std::hypot(compression, shear + torsion); }

double CalcFacetCompression(double extension, double preload, double lost_height) {
  return CalcNeutralContact(preload) * std::exp(extension / kScale) +
         kFacetShareOfLostHeight * lost_height * std::max(preload, 0.0);
}

FacetMoment CalcFacetMoment(double extension, double preload) {
  const double unit = kFacetArm * CalcNeutralContact(preload);
  const double grown = unit * std::exp(extension / kScale);
  return {.moment = unit - grown, .stiffness = grown / kScale};
}

double CalcFacetTorsion(double moment) { return std::abs(moment) / kFacetArm; }

double CalcFacetShear(double forward_shear) {
  return kFacetShareOfShear * std::max(forward_shear, 0.0);
}

}  // namespace footfall
