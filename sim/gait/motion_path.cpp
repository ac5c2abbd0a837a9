#include "sim/gait/motion_path.h"

#include <string>

#include "musculoskeletal/lumbar_angle.h"
#include "sim/engine/difference_layout.h"
#include "sim/gait/state_map.h"

namespace footfall {
namespace {

constexpr double kDifference = 1e-6;  // rad
constexpr const char* kLegJoints[] = {"hip_flexion", "hip_adduction", "hip_rotation", "knee_angle",
                                      "ankle_angle"};

}  // namespace

MotionPath::MotionPath(const RunnerSetup& setup) : setup_(&setup) {
  size_t i = 0;
  for (const char* joint : kLegJoints) {
    for (const char* side : {"_r", "_l"}) {
      joints_[i++] = FindCoordinate(setup.body, std::string(joint) + side);
    }
  }
}

VectorXd MotionPath::Calc(int step, int tick, const BodyState& state) const {
  return Calc(tick, ToRightStance(setup_->body, step, state));
}

VectorXd MotionPath::Calc(int tick, const BodyState& state) const {
  const double phase = static_cast<double>(tick) / (2 * kTicksPerStep) - setup_->strike_phase;
  const JointVector errors = setup_->reference.CalcErrors(phase, state.q);
  VectorXd path(kPathAngles);
  path.head<3>() = CalcTurn(state.R_GB, setup_->reference.CalcPelvisRotation(phase));
  for (int axis = 0; axis < 3; ++axis) {
    path[3 + axis] = SumLumbarAngles(setup_->body, errors.array(), axis)[0];
  }
  path.tail<10>() = errors(joints_);
  return path;
}

MatrixXd MotionPath::CalcSlope(int step, int tick, const BodyState& state) const {
  const BodyState seen = ToRightStance(setup_->body, step, state);
  const VectorXd here = Calc(tick, seen);
  const Eigen::Index size = DifferenceSize(setup_->body);
  MatrixXd slope = MatrixXd::Zero(kPathAngles, size);
  const auto read = [&](Eigen::Index first, Eigen::Index count) {
    for (Eigen::Index k = first; k < first + count; ++k) {
      const BodyState moved = AddDifference(seen, kDifference * VectorXd::Unit(size, k));
      slope.col(k) = (Calc(tick, moved) - here) / kDifference;
    }
  };
  read(DifferenceLayout::kTurn, 3);
  read(DifferenceLayout::kAngles, state.q.size());
  return step == 0 ? slope : slope * CalcMirrorOfDifferences(setup_->body);
}

}  // namespace footfall
