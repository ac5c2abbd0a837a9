#include "tests/physics/joint_space_engine.h"

#include <Eigen/Cholesky>

namespace footfall::physics_test {

JointSpaceEngine::JointSpaceEngine(const BodyModel& body, const Vector3d& gravity_G)
    : joint_space_(body, gravity_G) {}

SpeedVector JointSpaceEngine::CalcAccelerations(const BodyState& state, const JointVector& torque,
                                                std::span<const PointForce> forces) {
  joint_space_.Update(state);
  for (const PointForce& force : forces) {
    const Vector3d p_OP =
        joint_space_.p_OL(force.link) + joint_space_.R_GL(force.link) * force.p_LP;
    joint_space_.ApplyForce(force.link, p_OP, force.f_G);
  }
  joint_space_.FormEquations();
  SpeedVector rhs = -joint_space_.bias();
  rhs.tail(torque.size()) += torque;
  return joint_space_.mass_matrix().ldlt().solve(rhs);
}

}  // namespace footfall::physics_test
