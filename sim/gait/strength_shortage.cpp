#include "sim/gait/strength_shortage.h"

#include <cmath>

#include "musculoskeletal/kinematics.h"
#include "sim/gait/gait_recorder.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/tendon_sweep.h"

namespace footfall {
namespace {

constexpr double kDifference = 1e-6;  // rad, rad/s, N m

double CalcReserve(const VectorXd& remainder) {
  double squares = 0;
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    squares += IsToeRow(row) ? 0 : remainder[row] * remainder[row];
  }
  return std::sqrt(squares);
}

}  // namespace

StrengthShortage::StrengthShortage(const RunnerSetup& setup, int steps)
    : setup_(&setup), steps_(steps), solver_(setup.body, *setup.muscles) {
  solver_.SetLegReserve(kShortageReserve);
  for (int row = 0; row < kLegRows; ++row) {
    joints_.push_back(solver_.leg_coordinate(row));
  }
  for (const int first : setup.body.lumbar_first) {
    joints_.insert(joints_.end(), {first, first + 1, first + 2});
  }
}

bool StrengthShortage::Follow(StepSimulator& simulator, const Gait& gait) {
  phases_.clear();
  const MatrixXd torque = simulator.CalcTorque(gait);
  BodyState state = gait.section;
  for (int step = 0; step < steps_; ++step) {
    const bool stood = simulator.Run(step, torque, {}, state, [&](const TickView& view) {
      if (view.tick % kShortageTicks == 0) {
        Phase& phase = phases_.emplace_back();
        phase.tick = step * kTicksPerStep + view.tick;
        phase.state = view.state;
        simulator.drives().Read(phase.tick, torque, phase.drive);
        phase.torque = CalcJointTorque(setup_->body, setup_->feet, phase.drive, phase.state);
      }
    });
    if (!stood) {
      return false;
    }
  }
  HoldTendons();
  solver_.Reset();
  values_.resize(static_cast<Eigen::Index>(phases_.size()));
  for (size_t i = 0; i < phases_.size(); ++i) {
    values_[static_cast<Eigen::Index>(i)] = Calc(i, phases_[i].state, phases_[i].torque);
  }
  return true;
}

GaitReading StrengthShortage::CalcReading(size_t phase) {
  const auto& [tick, state, drive, torque] = phases_[phase];
  const double here = Calc(phase, state, torque);
  GaitReading reading{tick, VectorXd::Zero(DifferenceSize(setup_->body)),
                      VectorXd::Zero(torque.size())};
  const auto read = [&](const BodyState& moved, Eigen::Index entry) {
    const JointVector moved_torque = CalcJointTorque(setup_->body, setup_->feet, drive, moved);
    reading.by_state[entry] = (Calc(phase, moved, moved_torque) - here) / kDifference;
  };
  for (const int j : joints_) {
    BodyState turned = state, faster = state;
    turned.q[j] += kDifference;
    faster.qd[j] += kDifference;
    read(turned, 5 + j);
    read(faster, 11 + torque.size() + j);
    const JointVector more = torque + kDifference * JointVector::Unit(torque.size(), j);
    reading.by_command[j] = (Calc(phase, state, more) - here) / kDifference;
  }
  return reading;
}

void StrengthShortage::HoldTendons() {
  const BodyModel& body = setup_->body;
  std::vector<MuscleSample> stride, mirrored;
  for (const Phase& phase : phases_) {
    stride.push_back(BuildSample(body, phase.state, phase.torque));
    mirrored.push_back(
        BuildSample(body, Mirror(body, phase.state), MirrorCoordinates(body, phase.torque)));
  }
  if (steps_ == 1) {
    stride.insert(stride.end(), mirrored.begin(), mirrored.end());
  }
  const double sample_time = kShortageTicks * setup_->step_time / kTicksPerStep;
  tendons_ = FindTendons(body, *setup_->muscles, stride, sample_time, 1);
}

double StrengthShortage::Calc(size_t phase, const BodyState& state, const JointVector& torque) {
  const MuscleSample sample = BuildSample(setup_->body, state, torque);
  CalcKinematics(setup_->body, state, kinematics_);
  solver_.Calc(kinematics_, sample.demand, tendons_[phase], loads_);
  return CalcReserve(loads_.leg_remainder) - kFreeReserve;
}

}  // namespace footfall
