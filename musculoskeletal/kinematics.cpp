#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

/// Mass and first moment (kg, kg m in G) of the link and all that it carries.
struct FirstMoment {
  double mass = 0;
  Vector3d moment = Vector3d::Zero();
};

FirstMoment SumSubtree(const BodyModel& body, const Kinematics& kinematics, int root) {
  FirstMoment sum;
  std::vector<bool> carried(body.links.size(), false);
  for (std::size_t i = static_cast<std::size_t>(root); i < body.links.size(); ++i) {
    const Link& link = body.links[i];
    // Parents come first, so one pass tells who hangs on the root.
    carried[i] = static_cast<int>(i) == root ||
                 (link.parent >= 0 && carried[static_cast<std::size_t>(link.parent)]);
    if (carried[i]) {
      sum.mass += link.mass;
      sum.moment += link.mass * (kinematics.p_GL[i] + kinematics.R_GL[i] * link.p_LC);
    }
  }
  return sum;
}

}  // namespace

BodyState BuildZeroState(const BodyModel& body) {
  BodyState state;
  state.q = JointVector::Zero(body.NumCoordinates());
  state.qd = JointVector::Zero(body.NumCoordinates());
  return state;
}

void CalcKinematics(const BodyModel& body, const BodyState& state, Kinematics& kinematics) {
  kinematics.R_GL.resize(body.links.size());
  kinematics.p_GL.resize(body.links.size());
  kinematics.R_GL[0] = state.R_GB.toRotationMatrix();
  kinematics.p_GL[0] = state.p_GB;
  for (std::size_t i = 1; i < body.links.size(); ++i) {
    const Link& link = body.links[i];
    const auto parent = static_cast<std::size_t>(link.parent);
    const double q = state.q(static_cast<Eigen::Index>(i) - 1);
    kinematics.p_GL[i] = kinematics.p_GL[parent] + kinematics.R_GL[parent] * link.p_PL;
    if (link.slides) {
      kinematics.R_GL[i] = kinematics.R_GL[parent];
      kinematics.p_GL[i] += q * (kinematics.R_GL[i] * link.axis);
    } else {
      kinematics.R_GL[i] =
          kinematics.R_GL[parent] * Eigen::AngleAxisd(q, link.axis).toRotationMatrix();
    }
  }
}

Vector3d CalcCentreOfMass(const BodyModel& body, const Kinematics& kinematics) {
  return CalcSubtreeCentreOfMass(body, kinematics, 0);
}

Vector3d CalcSubtreeCentreOfMass(const BodyModel& body, const Kinematics& kinematics, int link) {
  const FirstMoment sum = SumSubtree(body, kinematics, link);
  return sum.moment / sum.mass;
}

double CalcSubtreeMass(const BodyModel& body, int link) {
  double mass = 0;
  std::vector<bool> carried(body.links.size(), false);
  for (std::size_t i = static_cast<std::size_t>(link); i < body.links.size(); ++i) {
    const int parent = body.links[i].parent;
    carried[i] =
        static_cast<int>(i) == link || (parent >= 0 && carried[static_cast<std::size_t>(parent)]);
    mass += carried[i] ? body.links[i].mass : 0;
  }
  return mass;
}

Vector3d LinkPoint(const Kinematics& kinematics, int link, const Vector3d& p_LP) {
  const auto i = static_cast<std::size_t>(link);
  return kinematics.p_GL[i] + kinematics.R_GL[i] * p_LP;
}

Vector3d PointOnBody(const Kinematics& kinematics, const Body& on, const Vector3d& p_BP) {
  return LinkPoint(kinematics, on.link, on.p_LB + p_BP);
}

Vector3d PointOnBody(const BodyModel& body, const Kinematics& kinematics,
                     std::string_view body_name, const Vector3d& p_BP) {
  return PointOnBody(kinematics, FindBody(body, body_name), p_BP);
}

}  // namespace footfall
