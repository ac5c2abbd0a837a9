#include "sim/loads/muscle_mechanics.h"

#include <string>

namespace footfall {

MuscleMechanics::MuscleMechanics(const BodyModel& body, const BodyMuscles& muscles)
    : body_(body),
      muscles_(&muscles),
      num_trunk_(static_cast<Eigen::Index>(muscles.trunk.muscles.size())),
      tree_(body),
      spine_(body, muscles.trunk),
      columns_(MatrixXd::Zero(kServedRows, num_trunk_ + NumLegs())),
      passive_(VectorXd::Zero(kServedRows)) {
  for (int row = 0; row < kSpineRows; ++row) {
    coordinates_[static_cast<std::size_t>(row)] = body.lumbar_first[row / 3] + row % 3;
  }
  for (int row = kSpineRows; row < kServedRows; ++row) {
    const int leg_row = row - kSpineRows;
    const std::string joint = kLegJoints[leg_row % kServedPerLeg];
    coordinates_[static_cast<std::size_t>(row)] =
        FindCoordinate(body, joint + (leg_row < kServedPerLeg ? "_r" : "_l"));
  }
  input_.moment.fill(Vector3d::Zero());
}

void MuscleMechanics::Prepare(const BodyState& state, const PerLevel<Vector3d>& force_G,
                              const VectorXd& trunk_activations) {
  CalcKinematics(body_, state, kinematics_);
  input_.q = state.q;
  input_.qd = state.qd;
  input_.force_G = force_G;
  spine_.Prepare(kinematics_, input_, loads_);
  // Twice: the first pass finds the compression at which tissue is taken in the second.
  for (int pass = 0; pass < 2; ++pass) {
    spine_.Finish(kinematics_, input_, trunk_activations, VectorXd::Zero(kSpineRows), loads_);
    spine_.Refine(input_, loads_);
  }
  FillTrunk();
  FillLegs();
}

void MuscleMechanics::FillTrunk() {
  columns_.topLeftCorner(kSpineRows, num_trunk_) = spine_.problem().A;
  passive_.setZero();
  // With no moment asked, b is minus what tissue and passive fibres give.
  passive_.head(kSpineRows) = -spine_.problem().b;
  for (Eigen::Index i = 0; i < num_trunk_; ++i) {
    if (!muscles_->trunk.muscles[static_cast<std::size_t>(i)].recruited) {
      continue;
    }
    for (int side = 0; side < 2; ++side) {
      const Eigen::Index row = kSpineRows + side * kServedPerLeg;
      const Vector3d& arm = spine_.hip_arm(i, side);
      columns_.col(i).segment<3>(row) = spine_.force_range(i).active * arm;
      passive_.segment<3>(row) += spine_.force_range(i).passive * arm;
    }
  }
}

void MuscleMechanics::FillLegs() {
  CalcLimbGeometry(body_, tree_, muscles_->limbs, kinematics_, geometry_);
  for (int row = kSpineRows; row < kServedRows; ++row) {
    for (Eigen::Index i = 0; i < NumLegs(); ++i) {
      columns_(row, num_trunk_ + i) =
          leg(i).recruited ? geometry_.arm(coordinate(row), i) * leg(i).max_isometric_force : 0;
    }
  }
  for (std::size_t side = 0; side < 2; ++side) {
    passive_.segment<3>(kSpineRows + static_cast<Eigen::Index>(side) * kServedPerLeg) +=
        CalcCapsulePull(body_, kinematics_, muscles_->limbs.capsules[side]).torque;
  }
}

}  // namespace footfall
