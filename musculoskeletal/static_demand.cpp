#include "musculoskeletal/static_demand.h"

#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

/// Adds the weight of `mass` at `p_G` on `link` to every level below it.
void AddWeight(const BodyModel& body, const LinkTree& tree, const Kinematics& kinematics,
               const CarriedMass& mass, SpineInput& input) {
  const Vector3d p_G = LinkPoint(kinematics, mass.link, mass.p_LP);
  const Vector3d weight_G(0, -mass.mass * kGravity, 0);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    if (!tree.Moves(body.lumbar_first[k], mass.link)) {
      continue;
    }
    const auto first = static_cast<std::size_t>(body.lumbar_first[k]) + 1;
    const Vector3d moment_G = (p_G - kinematics.p_GL[first]).cross(weight_G);
    input.force_G[k] += weight_G;
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const Vector3d axis_G = kinematics.R_GL[first + axis] * body.links[first + axis].axis;
      input.moment[k](static_cast<Eigen::Index>(axis)) -= axis_G.dot(moment_G);
    }
  }
}

}  // namespace

SpineInput CalcStaticDemand(const BodyModel& body, const BodyState& state,
                            const Kinematics& kinematics, std::span<const CarriedMass> carried) {
  SpineInput input;
  input.q = state.q;
  input.qd = JointVector::Zero(body.NumCoordinates());
  input.moment.fill(Vector3d::Zero());
  input.force_G.fill(Vector3d::Zero());
  const LinkTree tree(body);
  for (std::size_t i = 0; i < body.links.size(); ++i) {
    const Link& link = body.links[i];
    AddWeight(body, tree, kinematics, {static_cast<int>(i), link.p_LC, link.mass}, input);
  }
  for (const CarriedMass& mass : carried) {
    AddWeight(body, tree, kinematics, mass, input);
  }
  return input;
}

}  // namespace footfall
