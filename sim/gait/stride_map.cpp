#include "sim/gait/stride_map.h"

#include <cmath>

#include "sim/engine/difference_layout.h"
#include "sim/engine/momentum_slope.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"

namespace footfall {

double CalcThoraxLean(const RunnerPlant& plant, int thorax_link) {
  const Vector3d up = plant.joint_space().R_GL(thorax_link).col(1);
  return std::atan2(up.x(), up.y());
}

Eigen::RowVectorXd CalcThoraxLeanSlope(const RunnerPlant& plant, int thorax_link) {
  const JointSpace& space = plant.joint_space();
  const Vector3d up = space.R_GL(thorax_link).col(1);
  // A turn w moves `up` by w x up, the lean by w . along.
  const Vector3d along =
      up.cross(Vector3d(up.y(), -up.x(), 0)) / (up.x() * up.x() + up.y() * up.y());
  Eigen::RowVectorXd slope = Eigen::RowVectorXd::Zero(DifferenceSize(plant.body()));
  slope.segment<3>(DifferenceLayout::kTurn) = along;
  for (int i = thorax_link; i > 0; i = plant.body().links[static_cast<size_t>(i)].parent) {
    slope[DifferenceLayout::kAngles + i - 1] = along.dot(space.S(i).head<3>());
  }
  return slope;
}

StrideMap::StrideMap(const RunnerSetup& setup, bool symmetric, double target_lean, Habit habit)
    : setup_(&setup),
      symmetric_(symmetric),
      target_lean_(target_lean),
      thorax_link_(FindBody(setup.body, "torso").link),
      habit_(std::move(habit)),
      means_(setup),
      path_(setup),
      knobs_(BuildKnobs(setup.body, symmetric, setup.grain.harmonics)),
      scale_(CalcDifferenceScale(setup.body).replicate(NumSteps(), 1)) {}

StrideMap StrideMap::WithoutAims() const {
  StrideMap without = *this;
  without.habit_ = {};
  return without;
}

Gait StrideMap::BuildGait(const Gait& base, const VectorXd& z) const {
  Gait gait = base;
  const VectorXd moved = z.head(NumStates()).cwiseProduct(scale_);
  gait.section = AddDifference(base.section, moved.head(StatesPerStep()));
  if (!symmetric_) {
    gait.left_section = AddDifference(base.left_section, moved.tail(StatesPerStep()));
  }
  AddKnobs(knobs_, z.tail(z.size() - NumStates()), gait.command);
  return gait;
}

VectorXd StrideMap::ReadChange(const Gait& base, const Gait& gait) const {
  VectorXd z(NumUnknowns());
  z.head(StatesPerStep()) = CalcDifference(gait.section, base.section);
  if (!symmetric_) {
    z.segment(StatesPerStep(), StatesPerStep()) =
        CalcDifference(gait.left_section, base.left_section);
  }
  z.head(NumStates()).array() /= scale_.array();
  z.tail(z.size() - NumStates()) = ReadKnobs(knobs_, gait.command - base.command);
  return z;
}

BodyState StrideMap::FindStart(const Gait& gait, int step) const {
  BodyState start = ToRightStance(setup_->body, step, step == 0 ? gait.section : gait.left_section);
  start.p_GB.x() = 0;
  return start;
}

bool StrideMap::CalcResiduals(StepSimulator& simulator, const Gait& gait, VectorXd& residuals,
                              double* mean_lean) const {
  return Run(simulator, gait, false, residuals, mean_lean);
}

bool StrideMap::CalcOneGo(StepSimulator& simulator, const Gait& gait, VectorXd& residuals) const {
  return Run(simulator, gait, true, residuals, nullptr);
}

bool StrideMap::Run(StepSimulator& simulator, Gait gait, bool one_go, VectorXd& residuals,
                    double* mean_lean) const {
  const MatrixXd torque = simulator.CalcTorque(gait);
  std::vector<BodyState> ends;
  double lean = 0;
  VectorXd own(AimsPerStep());
  own << habit_.reaction_weight * habit_.reaction, habit_.path_weight * habit_.path;
  VectorXd aims = -own.replicate(NumSteps(), 1);
  auto observe = [&](const TickView& view) {
    lean += CalcLean(view.plant) / (NumSteps() * kTicksPerStep);
    if (aims.size() > 0) {
      AddAims(view.step, view.tick - 1, view.plant, view.before,
              aims.segment(view.step * AimsPerStep(), AimsPerStep()));
    }
  };
  for (int step = 0; step < NumSteps(); ++step) {
    ends.push_back(FindStart(gait, step));
    if (!simulator.Run(step, torque, {}, ends.back(), observe)) {
      return false;
    }
    if (one_go && step == 0) {
      gait.left_section = Mirror(setup_->body, ends.back());
    }
  }
  residuals.resize(NumConditions() + NumAims());
  residuals << CalcConditions(ends, gait, lean), aims;
  if (mean_lean != nullptr) {
    *mean_lean = lean;
  }
  return residuals.allFinite();
}

void StrideMap::AddAims(int step, int tick, const RunnerPlant& plant, const BodyState& state,
                        Eigen::Ref<VectorXd> aims) const {
  if (ReactionMeans::IsEdge(tick)) {
    const Vector6d momentum = plant.joint_space().CalcMomentum();
    means_.Add(tick, habit_.reaction_weight * momentum.tail<3>(), aims.head(kReactionMeans));
  }
  if (MotionPath::IsRead(tick)) {
    aims.segment(kReactionMeans + MotionPath::FirstOf(tick), MotionPath::kPathAngles) +=
        habit_.path_weight * path_.Calc(step, tick, state);
  }
}

void StrideMap::AddAimSlopes(int step, int tick, const RunnerPlant& plant, const BodyState& state,
                             Eigen::Ref<MatrixXd> aims) const {
  if (NumAims() == 0) {
    return;
  }
  if (ReactionMeans::IsEdge(tick)) {
    means_.Add(tick, habit_.reaction_weight * CalcMomentumSlope(setup_->body, plant.joint_space()),
               aims.topRows(kReactionMeans));
  }
  if (MotionPath::IsRead(tick)) {
    aims.middleRows(kReactionMeans + MotionPath::FirstOf(tick), MotionPath::kPathAngles) +=
        habit_.path_weight * path_.CalcSlope(step, tick, state);
  }
}

VectorXd StrideMap::CalcConditions(const std::vector<BodyState>& ends, const Gait& gait,
                                   double mean_lean) const {
  VectorXd c(NumConditions());
  double distance = 0;
  for (int step = 0; step < NumSteps(); ++step) {
    const bool back = step == NumSteps() - 1;
    const BodyState& end = ends[static_cast<size_t>(step)];
    distance += end.p_GB.x();
    c.segment(FirstState(step), StatesPerStep()) = CalcDifference(
        step == 0 ? Mirror(setup_->body, end) : end, back ? gait.section : gait.left_section);
  }
  c.head(NumStates()).array() /= scale_.array();
  const double speed = distance / (NumSteps() * setup_->step_time);
  c[NumStates()] = (speed - setup_->conditions.gait.speed) / kSpeedScale;
  c[NumStates() + 1] = std::isnan(target_lean_) ? 0 : (mean_lean - target_lean_) / kLeanScale;
  return c;
}

}  // namespace footfall
