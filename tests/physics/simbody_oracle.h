#pragma once

#include <memory>
#include <vector>

#include "sim/engine/engine.h"

namespace footfall::physics_test {

/// The same tree in Simbody: pin mobilizers, massless bodies inside compound joints, a free root.
/// An engine written by others, which tests ours; the product does not contain it. Its headers want
/// C++17 (comparisons rewritten by C++20 are ambiguous), so neither file uses anything younger.
class SimbodyOracle {
 public:
  SimbodyOracle(const BodyModel& body, const Vector3d& gravity_G);
  ~SimbodyOracle();

  /// The question of BulletEngine::CalcAccelerations.
  SpeedVector CalcAccelerations(const BodyState& state, const JointVector& torque,
                                const std::vector<PointForce>& forces);

  /// For the last question: what the parent does to each link at its joint centre, as (moment;
  /// force) in ground axes, actuator torque included; entry 0 is the root's, which must be zero.
  std::vector<Vector6d> CalcReactions() const;

  /// For the last question: classical acceleration of a point fixed to a link, ground axes, m/s2.
  Vector3d CalcPointAcceleration(int link, const Vector3d& p_LP) const;
  /// For the last question: J; and (angular; linear) momentum about the centre of mass.
  double CalcKineticEnergy() const;
  Vector6d CalcCentralMomentum() const;

 private:
  class System;
  std::unique_ptr<System> system_;
};

}  // namespace footfall::physics_test
