#include "sim/gait/strength_shortage.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/kinematics.h"
#include "sim/engine/difference_layout.h"
#include "sim/gait/activation_sweep.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/tendon_sweep.h"

namespace footfall {
namespace {

constexpr double kDifference = 1e-6;  // rad, rad/s
constexpr int kTendonPhases = 2;      // from one place where tendons are found to the next

double CalcReserve(const VectorXd& remainder) {
  double squares = 0;
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    squares += IsToeRow(row) ? 0 : remainder[row] * remainder[row];
  }
  return std::sqrt(squares);
}

/// d CalcReserve / d remainder.
VectorXd CalcReserveSlope(const VectorXd& remainder) {
  VectorXd slope = remainder / std::max(CalcReserve(remainder), 1e-12);
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    slope[row] = IsToeRow(row) ? 0 : slope[row];
  }
  return slope;
}

}  // namespace

StrengthShortage::StrengthShortage(const RunnerSetup& setup, int steps, int ticks)
    : setup_(&setup), steps_(steps), ticks_(ticks), solver_(setup.body, *setup.muscles) {
  solver_.SetLegReserve(kShortageReserve, kToeReserve);
  for (int row = 0; row < kLegRows; ++row) {
    joints_.push_back(solver_.leg_coordinate(row));
  }
  for (const int first : setup.body.lumbar_first) {
    joints_.insert(joints_.end(), {first, first + 1, first + 2});
  }
  for (const FootStructure& foot : setup.feet) {
    joints_.push_back(foot.midfoot);  // muscles to the toes cross it
  }
}

bool StrengthShortage::Follow(StepSimulator& simulator, const Gait& gait, bool same_tendons) {
  phases_.clear();
  const MatrixXd torque = simulator.CalcTorque(gait);
  BodyState state = gait.section;
  for (int step = 0; step < steps_; ++step) {
    const bool stood = simulator.Run(step, torque, {}, state, [&](const TickView& view) {
      if (view.tick % ticks_ == 0) {
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
  HoldMuscles(same_tendons);
  solver_.Reset();
  values_.resize(static_cast<Eigen::Index>(phases_.size()));
  for (size_t i = 0; i < phases_.size(); ++i) {
    values_[static_cast<Eigen::Index>(i)] = Calc(i);
  }
  return true;
}

std::vector<GaitReading> StrengthShortage::CalcReadings(const std::vector<size_t>& wanted) {
  /// A reading on its way back to earlier phases.
  struct Open {
    size_t reading, phase;
    VectorXd by_activations;  ///< of the phase that comes next
  };
  std::vector<GaitReading> readings(wanted.size());
  std::vector<Open> open;
  for (size_t at = phases_.size(); at-- > 0;) {
    for (size_t i = 0; i < wanted.size(); ++i) {
      if (wanted[i] == at) {
        open.push_back({i, at, VectorXd::Zero(solver_.activations().size())});
      }
    }
    if (open.empty()) {
      continue;
    }
    Calc(at);
    const PhaseSlopes slopes = CalcSlopes(at);
    for (Open& trace : open) {
      VectorXd by_residual = VectorXd::Zero(kSpineRows + kLegRows);
      if (trace.phase == at) {
        by_residual.tail(kLegRows) = CalcReserveSlope(loads_.leg_remainder);
      }
      const RecruitmentAdjoint adjoint = solver_.CalcAdjoint(by_residual, trace.by_activations);
      readings[trace.reading].push_back(
          CalcByTick(at, slopes, trace.by_activations, adjoint.by_demand));
      trace.by_activations = adjoint.by_bound.cwiseProduct(slopes.by_before);
    }
    std::erase_if(open, [&](const Open& trace) {
      return trace.by_activations.isZero(0) || trace.phase - at == kShortageMemory;
    });
  }
  return readings;
}

VectorXd StrengthShortage::CalcActivationSlopes(size_t phase) const {
  if (windows_.empty()) {
    return VectorXd::Zero(solver_.activations().size());
  }
  const auto before = activations_.col(static_cast<Eigen::Index>(BeforeInStride(phase)));
  const ActivationWindow& window = windows_[phase];
  VectorXd slopes = VectorXd::Zero(before.size());
  for (Eigen::Index i = 0; i < before.size(); ++i) {
    const double a = solver_.activations()(i);
    if (a == window.low(i) || a == window.high(i)) {
      const ActivationBounds slope =
          CalcActivationBoundSlopes(before(i), SampleTime(), setup_->muscles->trunk.model);
      slopes(i) = a == window.low(i) ? slope.low : slope.high;
    }
  }
  return slopes;
}

StrengthShortage::PhaseSlopes StrengthShortage::CalcSlopes(size_t phase) {
  const BodyState& state = phases_[phase].state;
  const RecruitmentTrial here = CalcTrial(phase, state);
  const auto moves = static_cast<Eigen::Index>(2 * joints_.size());
  PhaseSlopes slopes{CalcActivationSlopes(phase), MatrixXd(here.activations.size(), moves),
                     MatrixXd(here.imbalance.size(), moves)};
  const auto read = [&](const BodyState& moved, Eigen::Index move) {
    const RecruitmentTrial there = CalcTrial(phase, moved);
    slopes.activations.col(move) = (there.activations - here.activations) / kDifference;
    slopes.imbalance.col(move) = (there.imbalance - here.imbalance) / kDifference;
  };
  // Speeds first: while nothing turns no muscle's path has to be found again.
  for (size_t i = 0; i < joints_.size(); ++i) {
    BodyState faster = state;
    faster.qd[joints_[i]] += kDifference;
    read(faster, static_cast<Eigen::Index>(2 * i) + 1);
  }
  for (size_t i = 0; i < joints_.size(); ++i) {
    BodyState turned = state;
    turned.q[joints_[i]] += kDifference;
    read(turned, static_cast<Eigen::Index>(2 * i));
  }
  return slopes;
}

TickDerivative StrengthShortage::CalcByTick(size_t phase, const PhaseSlopes& slopes,
                                            const VectorXd& by_activations,
                                            const VectorXd& by_demand) const {
  const Phase& at = phases_[phase];
  TickDerivative derivative{at.tick, VectorXd::Zero(DifferenceSize(setup_->body)),
                            VectorXd::Zero(at.torque.size())};
  for (int row = 0; row < kSpineRows; ++row) {
    derivative.by_command[setup_->body.lumbar_first[static_cast<size_t>(row / 3)] + row % 3] =
        by_demand[row];
  }
  for (int row = 0; row < kLegRows; ++row) {
    derivative.by_command[solver_.leg_coordinate(row)] = by_demand[kSpineRows + row];
  }
  const VectorXd by_move =
      slopes.activations.transpose() * by_activations + slopes.imbalance.transpose() * by_demand;
  const DifferenceLayout layout(at.torque.size());
  for (size_t i = 0; i < joints_.size(); ++i) {
    derivative.by_state[layout.kAngles + joints_[i]] = by_move[static_cast<Eigen::Index>(2 * i)];
    derivative.by_state[layout.rates + joints_[i]] = by_move[static_cast<Eigen::Index>(2 * i) + 1];
  }
  return derivative;
}

BodyDemand StrengthShortage::CalcDemand(const BodyState& state, const JointVector& torque) {
  CalcKinematics(setup_->body, state, kinematics_);
  return BuildSample(setup_->body, setup_->feet, state, torque).demand;
}

RecruitmentTrial StrengthShortage::CalcTrial(size_t phase, const BodyState& state) {
  const JointVector torque =
      CalcJointTorque(setup_->body, setup_->feet, phases_[phase].drive, state);
  return solver_.CalcTrial(kinematics_, CalcDemand(state, torque), tendons_[phase], loads_,
                           WindowOf(phase));
}

size_t StrengthShortage::BeforeInStride(size_t phase) const {
  return phase == 0 ? windows_.size() - 1 : phase - 1;
}

const ActivationWindow* StrengthShortage::WindowOf(size_t phase) const {
  return windows_.empty() ? nullptr : &windows_[phase];
}

double StrengthShortage::SampleTime() const { return ticks_ * setup_->step_time / kTicksPerStep; }

void StrengthShortage::HoldMuscles(bool same_tendons) {
  const BodyModel& body = setup_->body;
  std::vector<MuscleSample> samples;
  for (const Phase& phase : phases_) {
    samples.push_back(BuildSample(body, setup_->feet, phase.state, phase.torque));
  }
  const bool mirrored = steps_ == 1;
  if (!same_tendons) {
    tendons_ = FindTendons(body, *setup_->muscles, samples, SampleTime(), kTendonPhases, mirrored);
  }
  activations_ =
      SweepActivations(body, *setup_->muscles, solver_, samples, tendons_, SampleTime(), mirrored);
  windows_.resize(static_cast<size_t>(activations_.cols()));
  for (size_t i = 0; i < windows_.size(); ++i) {
    CalcActivationWindow(*setup_->muscles,
                         activations_.col(static_cast<Eigen::Index>(BeforeInStride(i))),
                         SampleTime(), windows_[i]);
  }
}

double StrengthShortage::Calc(size_t phase) {
  const auto& [tick, state, drive, torque] = phases_[phase];
  solver_.Calc(kinematics_, CalcDemand(state, torque), tendons_[phase], loads_, WindowOf(phase));
  return CalcReserve(loads_.leg_remainder) - kFreeReserve;
}

}  // namespace footfall
