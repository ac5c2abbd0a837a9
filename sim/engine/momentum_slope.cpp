#include "sim/engine/momentum_slope.h"

#include "sim/engine/difference_layout.h"
#include "sim/engine/spatial.h"

namespace footfall {
namespace {

/// A link and all that it carries.
struct Carried {
  JointSpace::Inertia inertia;
  Vector6d momentum;
};

Vector3d CalcByMove(const Carried& carried, const Vector6d& S, const Vector6d& V_carrier) {
  return (CrossForce(S, carried.momentum) + carried.inertia * CrossMotion(V_carrier, S)).tail<3>();
}

}  // namespace

Eigen::Matrix3Xd CalcMomentumSlope(const BodyModel& body, const JointSpace& space) {
  const DifferenceLayout layout(body.NumCoordinates());
  Eigen::Matrix3Xd slope = Eigen::Matrix3Xd::Zero(3, layout.size());
  std::vector<Carried> carried(body.links.size());
  for (int link = 0; link < static_cast<int>(carried.size()); ++link) {
    carried[static_cast<size_t>(link)] = {space.inertia(link), space.inertia(link) * space.V(link)};
  }
  for (int link = static_cast<int>(carried.size()) - 1; link > 0; --link) {
    const Carried& subtree = carried[static_cast<size_t>(link)];
    const int parent = body.links[static_cast<size_t>(link)].parent;
    const Vector6d& S = space.S(link);
    slope.col(layout.kAngles + link - 1) = CalcByMove(subtree, S, space.V(parent));
    slope.col(layout.rates + link - 1) = (subtree.inertia * S).tail<3>();
    carried[static_cast<size_t>(parent)].inertia += subtree.inertia;
    carried[static_cast<size_t>(parent)].momentum += subtree.momentum;
  }
  for (int k = 0; k < 3; ++k) {
    slope.col(layout.kTurn + k) = CalcByMove(carried[0], Vector6d::Unit(k), space.V(0));
  }
  for (int k = 0; k < 6; ++k) {
    slope.col(layout.root_speeds + k) = (carried[0].inertia * Vector6d::Unit(k)).tail<3>();
  }
  return slope;
}

}  // namespace footfall
