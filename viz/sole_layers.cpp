#include "viz/sole_layers.h"

#include <cmath>
#include <stdexcept>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "sim/contact/foot_structure.h"
#include "sim/contact/sole.h"

namespace footfall {
namespace {

BodyModel BuildRunner(const Conditions& conditions) {
  BodyModel body = BuildBody(conditions.runner, conditions.posture);
  ShapeFeet(conditions, body);
  return body;
}

/// Highest value of a row; 0 for a foot that never bears.
double CalcPeak(const Eigen::ArrayXXd& load, Eigen::Index row) {
  return std::fmax(0, load.row(row).maxCoeff());
}

SoleLayers DescribePoint(const SolePoint& sole, const Vector3d& p_HP, double peak) {
  SoleLayers layers;
  layers.name = sole.name;
  layers.forward = p_HP.x();
  layers.lateral = sole.side == Side::kRight ? p_HP.z() : -p_HP.z();
  const PointThickness& thick = sole.thickness;
  layers.thickness = {thick.tissue, thick.sock, thick.insole, thick.shoe};
  layers.peak = peak;
  if (peak > 0) {
    const auto pressed = sole.layers.normal.CalcCompressions(peak, 1);
    layers.pressed = {pressed[kFlatLayers], pressed[kSockLayer], pressed[kInsoleLayer],
                      pressed[kShoeLayer]};
    layers.ground_pressed = pressed[kGroundLayer];
  }
  return layers;
}

}  // namespace

std::array<std::vector<SoleLayers>, 2> CalcSoleLayers(const Conditions& conditions,
                                                      const StrideSeries& series) {
  const BodyModel body = BuildRunner(conditions);
  Kinematics kinematics;
  CalcKinematics(body, BuildZeroState(body), kinematics);
  std::array<std::vector<SoleLayers>, 2> feet;
  for (const SolePoint& sole : BuildSoles(body, conditions)) {
    const bool right = sole.side == Side::kRight;
    std::vector<SoleLayers>& foot = feet[right ? 0 : 1];
    const Eigen::ArrayXXd& load = right ? series.sole_load_r : series.sole_load_l;
    const auto row = static_cast<Eigen::Index>(foot.size());
    if (row >= load.rows()) {
      throw std::logic_error("the series does not have the sole's points");
    }
    const Vector3d p_GP = CalcSolePoint(kinematics, sole);
    const Vector3d p_GH =
        PointOnBody(body, kinematics, right ? "calcn_r" : "calcn_l", Vector3d::Zero());
    foot.push_back(DescribePoint(sole, p_GP - p_GH, CalcPeak(load, row)));
  }
  return feet;
}

}  // namespace footfall
