#include "sim/contact/layers_of_point.h"

#include <algorithm>
#include <cmath>

#include "sim/conditions.h"
#include "sim/contact/machine_test.h"
#include "sim/contact/slip_faces.h"
#include "sim/contact/sole.h"

namespace footfall {
namespace {

// Whole-region stiffness of plantar soft tissue, N/m^1.5. Heel: 9 mm under about 1 kN in barefoot
// running (De Clercq 1994), so 1000 / 0.009^1.5; forefoot tissue is thinner and about twice as
// stiff.
constexpr double kHeelTissue = 1.17e6;
constexpr double kForefootTissue = 2.4e6;
// Soft tissue loses 55-70 % of the energy (own compilation), 0.6 in vivo at running speeds.
constexpr double kTissueLoss = 0.60;
// Knits and sockliners are solid at about this share of their thickness pressed away.
constexpr double kPackedStrain = 0.65;

/// Spring of a layer under one point; nothing without a thickness.
Layer BuildLayer(double stiffness, double thickness, double strain, double energy_return) {
  return {thickness > 0 ? stiffness : 0, strain * thickness, energy_return};
}

Layer BuildInsole(const SolePlace& place, double thickness, const InsoleParameters& insole) {
  double compliance = 1 / (place.share * insole.stiffness);
  if (place.arch) {
    compliance += insole.arch_support_height / kArchSupportHeight / insole.arch_support_stiffness;
  }
  return BuildLayer(1 / compliance, thickness, kPackedStrain, insole.energy_return);
}

/// The sole's friction, or that of a weaker face which nothing else holds.
double CalcFriction(const Conditions& conditions) {
  double least = conditions.shoe.friction * conditions.surface.friction;
  for (const Face& face : BuildFaces(conditions)) {
    least = face.hold > 0 ? least : std::min(least, face.friction);
  }
  return least;
}

}  // namespace

double CalcTissueThickness(bool heel, const FootParameters& foot) {
  return foot.heel_pad_thickness * (heel ? 1 : std::pow(kHeelTissue / kForefootTissue, 2.0 / 3.0));
}

PointThickness CalcThickness(const SolePlace& place, const Conditions& conditions) {
  const InsoleParameters& insole = conditions.insole;
  const ShoeParameters& shoe = conditions.shoe;
  const double edge = insole.wedge > 0 ? place.from_lateral : place.from_medial;
  PointThickness thickness;
  thickness.sock = conditions.sock.thickness;
  thickness.insole = insole.thickness + std::tan(std::abs(insole.wedge)) * edge +
                     place.drop_share * insole.heel_lift +
                     (place.arch ? insole.arch_support_height : 0);
  const double forefoot = std::max(0.0, shoe.heel_thickness - shoe.drop);
  thickness.shoe = forefoot + place.drop_share * (shoe.heel_thickness - forefoot);
  return thickness;
}

Layer BuildShoeLayer(const SolePlace& place, const Conditions& conditions) {
  const ShoeParameters& shoe = conditions.shoe;
  const double region = place.heel ? shoe.heel_stiffness : shoe.forefoot_stiffness;
  const double thickness = CalcThickness(place, conditions).shoe;
  const double deepest = CalcCompression({region, shoe.bottoming_strain * thickness, 1}, kPeakLoad);
  return BuildLayer(place.share * region * (place.post ? shoe.medial_post : 1), thickness,
                    shoe.bottoming_strain, CalcLayerReturn(shoe.energy_return, deepest));
}

ContactLaw BuildContactLaw(const SolePlace& place, const FootParameters& foot,
                           const Conditions& conditions) {
  const PointThickness thickness = CalcThickness(place, conditions);
  const SockParameters& sock = conditions.sock;
  const SurfaceParameters& surface = conditions.surface;
  std::array<Layer, kFlatLayers> layers;
  layers[kSockLayer] =
      BuildLayer(place.share * sock.stiffness, thickness.sock, kPackedStrain, sock.energy_return);
  layers[kInsoleLayer] = BuildInsole(place, thickness.insole, conditions.insole);
  layers[kShoeLayer] = BuildShoeLayer(place, conditions);
  layers[kGroundLayer] = {place.share * surface.stiffness, 0, surface.energy_return};
  // The same tissue in a thicker layer: f = E A (x / t)^1.5.
  const double thinner = std::pow(kUsualHeelPad / foot.heel_pad_thickness, 1.5);
  const double tissue =
      place.share * thinner *
      (place.heel ? kHeelTissue * foot.heel_pad_stiffness * conditions.shoe.heel_containment
                  : kForefootTissue);
  const double tissue_return = 1 - conditions.model.tissue_loss_scale * kTissueLoss;
  return {LayerStack(tissue, tissue_return, layers), CalcFriction(conditions)};
}

}  // namespace footfall
