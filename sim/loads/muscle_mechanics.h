#pragma once

#include <array>

#include "musculoskeletal/body_muscles.h"

namespace footfall {

/// Rows of the joints that muscles serve: 18 of the lumbar levels, then of each leg hip flexion,
/// adduction, rotation, knee, ankle, subtalar (kLegJoints without the toes, whose fascia and short
/// flexors are no muscles of the table).
inline constexpr int kServedPerLeg = kLegJointsPerSide - 1;
inline constexpr int kServedRows = kSpineRows + 2 * kServedPerLeg;

/// What all muscles and the passive tissue beside them do to the joints, given how hard each acts:
/// the inverse question to BodyMuscleSolver's, with the same paths, fibres and tissue.
///
/// A muscle's y is its activation in the trunk (rigid tendons) and its tension over F0 in the legs,
/// whose fibres are states (elastic_tendon.h). At one instant the torques are linear in y,
///
///   tau = columns y + passive,   rows as above, N m,
///
/// passive: fibres at activation 0 in the trunk, discs and ligaments at the compression found,
/// capsules of the hips.
class MuscleMechanics {
 public:
  MuscleMechanics(const BodyModel& body, const BodyMuscles& muscles);

  Eigen::Index NumTrunk() const { return num_trunk_; }
  Eigen::Index NumLegs() const { return static_cast<Eigen::Index>(muscles_->limbs.muscles.size()); }
  const Muscle& leg(Eigen::Index i) const {
    return muscles_->limbs.muscles[static_cast<std::size_t>(i)];
  }
  /// Coordinate of a row.
  int coordinate(int row) const { return coordinates_[static_cast<std::size_t>(row)]; }

  /// Paths and tissue at a state. `force_G`: intersegmental forces of the levels (SpineInput), of
  /// this instant or of one just before; with `trunk_activations` they say how far discs are
  /// pressed.
  void Prepare(const BodyState& state, const PerLevel<Vector3d>& force_G,
               const VectorXd& trunk_activations);

  /// Lengths of the legs' paths, m.
  const VectorXd& leg_length() const { return geometry_.length; }
  const MatrixXd& columns() const { return columns_; }
  const VectorXd& passive() const { return passive_; }

  /// Compression of L5/S1 under the activations and forces of the last Prepare, N.
  double l5s1_compression() const { return loads_.force[0].x(); }

 private:
  void FillTrunk();
  void FillLegs();

  BodyModel body_;
  const BodyMuscles* muscles_;
  Eigen::Index num_trunk_;
  LinkTree tree_;
  SpineSolver spine_;
  std::array<int, kServedRows> coordinates_ = {};
  Kinematics kinematics_;
  SpineInput input_;
  SpineLoads loads_;
  LimbGeometry geometry_;
  MatrixXd columns_;
  VectorXd passive_;
};

}  // namespace footfall
