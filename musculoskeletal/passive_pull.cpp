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
  return CalcForceRange(muscle, fiber).passive - CalcForceRange(usual, fiber).passive;
}

bool Differs(const Muscle& muscle) { return muscle.passive_length != 1; }

}  // namespace

PassivePull CalcPassivePull(const BodyModel& body, const LinkTree& tree,
                            const LowerLimbModel& limbs, const Kinematics& kinematics) {
  constexpr double kStep = 1e-5;  // m
  const JointVector none = JointVector::Zero(body.NumCoordinates());
  PassivePull pull{none, none};
  PathGeometry path;
  for (std::size_t i = 0; i < limbs.muscles.size(); ++i) {
    const Muscle& muscle = limbs.muscles[i];
    if (!Differs(muscle)) {
      continue;
    }
    CalcPathGeometry(muscle.path, kinematics, path);
    const double slope =
        (CalcChange(muscle, path.length + kStep) - CalcChange(muscle, path.length - kStep)) /
        (2 * kStep);
    for (const int c : limbs.crossed[i]) {
      const double arm = CalcMomentArm(body, tree, kinematics, path, c);
      pull.torque(c) += arm * CalcChange(muscle, path.length);
      pull.stiffness(c) += arm * arm * slope;
    }
  }
  return pull;
}

bool HasPassivePull(const LowerLimbModel& limbs) {
  return std::any_of(limbs.muscles.begin(), limbs.muscles.end(), Differs);
}

}  // namespace footfall
