#include "musculoskeletal/passive_pull.h"

#include <algorithm>

namespace footfall {
namespace {

/// F(l, p) - F(l, 1) at a length of the path, N.
double CalcChange(const Muscle& muscle, double length) {
  const FiberState fiber = CalcRigidTendonFiber(muscle, length, 0);
  Muscle usual;
  usual.max_isometric_force = muscle.max_isometric_force;
  usual.passive_start = muscle.passive_start;
  usual.passive_share = muscle.passive_share;
  return CalcForceRange(muscle, fiber).passive - CalcForceRange(usual, fiber).passive;
}

bool Differs(const Muscle& muscle) { return muscle.passive_length != 1; }

}  // namespace

JointVector CalcPassivePull(const BodyModel& body, const LinkTree& tree,
                            const LowerLimbModel& limbs, const Kinematics& kinematics) {
  JointVector torque = JointVector::Zero(body.NumCoordinates());
  PathGeometry path;
  for (std::size_t i = 0; i < limbs.muscles.size(); ++i) {
    const Muscle& muscle = limbs.muscles[i];
    if (!Differs(muscle)) {
      continue;
    }
    CalcPathGeometry(muscle.path, kinematics, path);
    const double change = CalcChange(muscle, path.length);
    for (const int c : limbs.crossed[i]) {
      torque(c) += CalcMomentArm(body, tree, kinematics, path, c) * change;
    }
  }
  return torque;
}

bool HasPassivePull(const LowerLimbModel& limbs) {
  return std::any_of(limbs.muscles.begin(), limbs.muscles.end(), Differs);
}

}  // namespace footfall
