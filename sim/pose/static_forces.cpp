#include "sim/pose/static_forces.h"

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/muscle_path.h"
#include "musculoskeletal/static_demand.h"

namespace footfall {
namespace {

LinkForce CalcWeight(const Kinematics& kinematics, int link, const Vector3d& p_LP, double mass) {
  return {.link = link,
          .p_G = LinkPoint(kinematics, link, p_LP),
          .f_G = Vector3d(0, -mass * kGravity, 0)};
}

}  // namespace

std::vector<LinkForce> CalcWeights(const BodyModel& body, const Kinematics& kinematics,
                                   const std::vector<CarriedMass>& carried) {
  std::vector<LinkForce> forces;
  for (std::size_t i = 0; i < body.links.size(); ++i) {
    const Link& link = body.links[i];
    if (link.mass > 0) {
      forces.push_back(CalcWeight(kinematics, static_cast<int>(i), link.p_LC, link.mass));
    }
  }
  for (const CarriedMass& mass : carried) {
    forces.push_back(CalcWeight(kinematics, mass.link, mass.p_LP, mass.mass));
  }
  return forces;
}

Resultant CalcResultant(const std::vector<LinkForce>& forces, const Vector3d& origin) {
  Resultant sum;
  for (const LinkForce& force : forces) {
    sum.f_G += force.f_G;
    sum.m_G += (force.p_G - origin).cross(force.f_G) + force.m_G;
  }
  return sum;
}

JointVector CalcStaticTorques(const BodyModel& body, const LinkTree& tree,
                              const Kinematics& kinematics, const std::vector<LinkForce>& forces) {
  JointVector torques = JointVector::Zero(body.NumCoordinates());
  for (int c = 0; c < body.NumCoordinates(); ++c) {
    const auto link = static_cast<std::size_t>(c) + 1;
    Vector3d moment_G = Vector3d::Zero();
    for (const LinkForce& force : forces) {
      if (tree.Moves(c, force.link)) {
        moment_G += (force.p_G - kinematics.p_GL[link]).cross(force.f_G) + force.m_G;
      }
    }
    torques(c) = -(kinematics.R_GL[link] * body.links[link].axis).dot(moment_G);
  }
  return torques;
}

SpineInput CalcSpineInput(const BodyModel& body, const LinkTree& tree, const BodyState& state,
                          const std::vector<LinkForce>& forces, const JointVector& torques) {
  SpineInput input;
  input.q = state.q;
  input.qd = JointVector::Zero(body.NumCoordinates());
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const int first = body.lumbar_first[k];
    input.moment[k] = torques.segment<3>(first);
    input.force_G[k].setZero();
    for (const LinkForce& force : forces) {
      if (tree.Moves(first, force.link)) {
        input.force_G[k] += force.f_G;
      }
    }
  }
  return input;
}

}  // namespace footfall
