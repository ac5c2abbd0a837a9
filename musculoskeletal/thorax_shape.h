#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// Where the thoracic curve carries the upper thorax.
///
/// Law: kyphosis is the angle between the ends of the thoracic spine. Extra kyphosis d (against the
/// 40 deg of the published skeleton) turns the upper half of the thorax forward by d/2 about the
/// middle of the thoracic spine, p_TM = (-0.045, 0.275, 0) x height/1.75 m in the torso frame:
///   p' = p_M + R_z(-d/2) (p - p_M).
/// It carries the neck joint, the shoulder joints and the mass of the upper thorax; the other d/2
/// belongs to the lower half, where the lumbar spine takes it up, and does not move the torso
/// frame. Small-angle effect: a point at height h above the middle moves forward by h d/2. Ignored:
/// the gradual bend inside each half, muscle points on the ribs, the turn of the upper half's
/// inertia. The split d/2 is an assumption, between full compensation (no shift) and none (twice
/// the shift).
class ThoraxShape {
 public:
  /// @param kyphosis rad; @param height of the runner, m.
  ThoraxShape(double kyphosis, double height);
  /// Where a point of the upper thorax (torso frame, runner's size) comes to lie.
  Vector3d CalcMoved(const Vector3d& p_TP) const;

 private:
  Vector3d p_TM_;
  Matrix3d R_;
};

}  // namespace footfall
