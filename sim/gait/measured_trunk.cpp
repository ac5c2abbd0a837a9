#include "sim/gait/measured_trunk.h"

#include <string>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/pelvis_rotation.h"
#include "sim/gait/fourier.h"
#include "sim/gait/joint_series.h"
#include "sim/gait/state_map.h"

namespace footfall {
namespace {

constexpr double kPhaseStep = 1e-4;  // of a central difference

}  // namespace

MeasuredTrunk::MeasuredTrunk(const RunnerSetup& setup, const MeasuredRunner& runner)
    : setup_(&setup), rate_(runner.relative_cadence / (2 * setup.step_time)) {
  const MotionTable table = runner.ReadStrides(kHarmonics);
  const Conditions& conditions = setup.conditions;
  const double speed = conditions.gait.speed;
  auto series = [&](const std::string& name) { return table.Calc(name, speed); };
  const BodyModel& body = setup.body;
  joints_.setZero(body.NumCoordinates(), 2 * kHarmonics + 1);
  for (const std::string name : {"arm_flex", "arm_add", "arm_rot", "elbow_flex"}) {
    SetLimb(body, name, series(name + "_r"), joints_);
  }
  SetLumbar(BuildLumbarLevels(body, conditions.runner, conditions.spine), table, speed, joints_);
  angles_ << series("pelvis_tilt"), series("pelvis_list"), series("pelvis_rotation");
  place_ << series("pelvis_tx"), series("pelvis_ty"), series("pelvis_tz");
  place_ *= body.height / runner.height;
}

BodyState MeasuredTrunk::CalcState(double phase) const {
  BodyState state = BuildZeroState(setup_->body);
  const VectorXd basis = CalcFourierBasis(phase, kHarmonics);
  const VectorXd slope = CalcFourierSlope(phase, kHarmonics);
  state.q = joints_ * basis;
  state.qd = rate_ * joints_ * slope;
  state.R_GB = CalcRotation(phase);
  state.p_GB = place_ * basis;
  state.v.head<3>() = CalcTurn(CalcRotation(phase + kPhaseStep), CalcRotation(phase - kPhaseStep)) *
                      (rate_ / (2 * kPhaseStep));
  state.v.tail<3>() = rate_ * place_ * slope;
  return state;
}

Quaterniond MeasuredTrunk::CalcRotation(double phase) const {
  return BuildPelvisRotation(angles_ * CalcFourierBasis(phase, kHarmonics));
}

}  // namespace footfall
