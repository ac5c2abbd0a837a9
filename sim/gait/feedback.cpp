#include "sim/gait/feedback.h"

#include <omp.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

#include "sim/gait/least_squares.h"
#include "sim/gait/state_map.h"

namespace footfall {
namespace {

constexpr double kDurationScale = 0.02;  // share of the step time per unit of u
constexpr double kSaturation = 4;        // |u| beyond this is not asked of a runner
constexpr double kEffortWeight = 3;      // R
constexpr double kFiniteStateStep = 1e-4, kFiniteInputStep = 1e-3;
constexpr int kRiccatiIterations = 3000;
constexpr double kRiccatiTolerance = 1e-9;

/// Joints and windows in which a step may be corrected (control prototype version 2).
struct InputRow {
  const char* joint;  // "" for a lumbar axis
  int lumbar_axis;
  char leg;  // 's' stance, 'w' swing
  double begin, end, scale;
};
constexpr InputRow kInputs[] = {{"hip_flexion", 0, 's', 0.20, 0.50, 20},
                                {"hip_flexion", 0, 's', 0.35, 0.75, 20},
                                {"hip_adduction", 0, 's', 0.20, 0.50, 20},
                                {"hip_adduction", 0, 's', 0.35, 0.75, 20},
                                {"hip_rotation", 0, 's', 0.20, 0.70, 10},
                                {"knee_angle", 0, 's', 0.20, 0.50, 20},
                                {"knee_angle", 0, 's', 0.35, 0.75, 20},
                                {"ankle_angle", 0, 's', 0.20, 0.70, 20},
                                {"subtalar_angle", 0, 's', 0.20, 0.70, 10},
                                {"hip_flexion", 0, 'w', 0.20, 0.60, 10},
                                {"hip_flexion", 0, 'w', 0.50, 1.00, 10},
                                {"hip_adduction", 0, 'w', 0.30, 1.00, 10},
                                {"knee_angle", 0, 'w', 0.50, 1.00, 5},
                                {"hip_rotation", 0, 'w', 0.30, 1.00, 5},
                                {"ankle_angle", 0, 'w', 0.50, 1.00, 3},
                                {"", 0, 's', 0.20, 0.60, 10},
                                {"", 1, 's', 0.20, 0.60, 10},
                                {"", 2, 's', 0.20, 0.60, 10},
                                {"", 0, 's', 0.50, 1.00, 10},
                                {"", 1, 's', 0.50, 1.00, 10},
                                {"", 2, 's', 0.50, 1.00, 10}};

std::vector<FeedbackInput> BuildInputs(const BodyModel& body) {
  std::vector<FeedbackInput> inputs;
  for (const InputRow& row : kInputs) {
    FeedbackInput input{{}, std::max(row.begin, kEarliestAnswer), row.end, row.scale};
    if (row.joint[0] == '\0') {
      for (int first : body.lumbar_first) {
        input.parts.push_back({first + row.lumbar_axis, 1});
      }
    } else {
      const std::string name = std::string(row.joint) + (row.leg == 's' ? "_r" : "_l");
      input.parts.push_back({FindCoordinate(body, name), 1});
    }
    inputs.push_back(input);
  }
  return inputs;
}

double CalcBump(const FeedbackInput& input, double phase) {
  if (phase <= input.begin || phase >= input.end) {
    return 0;
  }
  const double turn = 2 * std::numbers::pi * (phase - input.begin) / (input.end - input.begin);
  return 0.5 * (1 - std::cos(turn));
}

/// What a state's errors cost: the pelvis fully, drift to the side a little, joints hardly.
VectorXd BuildStateCost(Eigen::Index states, Eigen::Index coordinates) {
  VectorXd cost = VectorXd::Constant(states, 0.01);
  cost[0] = 1;
  cost[1] = 0.0045;
  cost.segment<3>(2).setOnes();
  cost.segment<6>(5 + coordinates).setOnes();
  return cost;
}

std::vector<double> CalcMultipliers(const MatrixXd& map) {
  const Eigen::VectorXcd eigenvalues = map.eigenvalues();
  std::vector<double> sizes;
  for (const auto& value : eigenvalues) {
    sizes.push_back(std::abs(value));
  }
  std::sort(sizes.rbegin(), sizes.rend());
  sizes.resize(std::min<size_t>(sizes.size(), 8));
  return sizes;
}

}  // namespace

StepFeedback::StepFeedback(const RunnerSetup& setup, const Gait& gait, bool symmetric)
    : setup_(&setup), inputs_(BuildInputs(setup.body)), scale_(CalcDifferenceScale(setup.body)) {
  StepSimulator simulator(setup);
  BodyState state = gait.section;
  state.p_GB.x() = 0;
  sections_[0] = state;
  simulator.Run(0, simulator.CalcTorque(gait), {}, state, {});
  sections_[1] = ToRightStance(1, state);
  std::vector<StepLinearisation> maps{Linearise(gait, 0)};
  maps.push_back(symmetric ? maps[0] : Linearise(gait, 1));
  SolveRiccati(maps);
}

BodyState StepFeedback::ToRightStance(int step, const BodyState& state) const {
  return step == 0 ? state : Mirror(setup_->body, state);
}

StepChange StepFeedback::BuildChange(int step, const VectorXd& u) const {
  StepChange change;
  change.duration = 1 + kDurationScale * u[u.size() - 1];
  change.add_torque = [this, step, u](double phase, JointVector& torque) {
    for (size_t i = 0; i < inputs_.size(); ++i) {
      const double bump =
          CalcBump(inputs_[i], phase) * inputs_[i].scale * u[static_cast<Eigen::Index>(i)];
      for (const CommandKnob::Part& part : inputs_[i].parts) {
        const Coordinate& c = setup_->body.coordinates[static_cast<size_t>(part.coordinate)];
        if (step == 0) {
          torque[part.coordinate] += part.weight * bump;
        } else {
          torque[c.mirror] += c.mirror_sign * part.weight * bump;
        }
      }
    }
  };
  return change;
}

StepChange StepFeedback::CalcChange(int step, const BodyState& state) const {
  const auto s = static_cast<size_t>(step);
  const VectorXd d = CalcDifference(ToRightStance(step, state), sections_[s]).cwiseQuotient(scale_);
  const VectorXd u = (-gains_[s] * d).cwiseMax(-kSaturation).cwiseMin(kSaturation);
  return BuildChange(step, u);
}

StepFeedback::StepLinearisation StepFeedback::Linearise(const Gait& gait, int step) const {
  const Eigen::Index states = scale_.size();
  const auto inputs = static_cast<Eigen::Index>(inputs_.size()) + 1;
  std::vector<std::unique_ptr<StepSimulator>> simulators;
  for (int worker = 0; worker < NumWorkers(); ++worker) {
    simulators.push_back(std::make_unique<StepSimulator>(*setup_));
  }
  const MatrixXd torque = simulators[0]->CalcTorque(gait);
  const BodyState& from = sections_[static_cast<size_t>(step)];
  const BodyState& to = sections_[static_cast<size_t>(1 - step)];
  auto map = [&](int worker, const VectorXd& d, const VectorXd& u, VectorXd& out) {
    BodyState state = ToRightStance(step, AddDifference(from, d.cwiseProduct(scale_)));
    if (!simulators[static_cast<size_t>(worker)]->Run(step, torque, BuildChange(step, u), state,
                                                      {})) {
      return false;
    }
    out = CalcDifference(ToRightStance(1 - step, state), to).cwiseQuotient(scale_);
    return true;
  };
  auto residual = [&](int worker, const VectorXd& z, VectorXd& out) {
    return map(worker, z.head(states) * kFiniteStateStep, z.tail(inputs) * kFiniteInputStep, out);
  };
  const VectorXd zero = VectorXd::Zero(states + inputs);
  VectorXd at_zero;
  residual(0, zero, at_zero);
  const MatrixXd jacobian = CalcJacobian(residual, zero, at_zero, 1, true);
  return {jacobian.leftCols(states) / kFiniteStateStep,
          jacobian.rightCols(inputs) / kFiniteInputStep};
}

void StepFeedback::SolveRiccati(const std::vector<StepLinearisation>& maps) {
  const VectorXd cost = BuildStateCost(scale_.size(), setup_->body.NumCoordinates());
  const MatrixXd Q = cost.asDiagonal();
  MatrixXd P = Q;  // cost to go before step 0
  for (int iteration = 0; iteration < kRiccatiIterations; ++iteration) {
    const MatrixXd before = P;
    for (int step : {1, 0}) {
      const StepLinearisation& map = maps[static_cast<size_t>(step)];
      const MatrixXd BtP = map.B.transpose() * P;
      MatrixXd weight = BtP * map.B;
      weight.diagonal().array() += kEffortWeight;
      const MatrixXd gain = weight.ldlt().solve(BtP * map.A);
      const MatrixXd next = Q + map.A.transpose() * P * (map.A - map.B * gain);
      P = 0.5 * (next + next.transpose());
      gains_[static_cast<size_t>(step)] = gain;
    }
    if ((P - before).norm() < kRiccatiTolerance * P.norm()) {
      break;
    }
  }
  const MatrixXd closed0 = maps[0].A - maps[0].B * gains_[0];
  const MatrixXd closed1 = maps[1].A - maps[1].B * gains_[1];
  open_multipliers_ = CalcMultipliers(maps[1].A * maps[0].A);
  closed_multipliers_ = CalcMultipliers(closed1 * closed0);
}

HoldReport Hold(const RunnerSetup& setup, const Gait& gait, const StepFeedback& feedback,
                double seconds, const Vector3d& push) {
  StepSimulator simulator(setup);
  const MatrixXd torque = simulator.CalcTorque(gait);
  BodyState state = gait.section;
  state.p_GB.x() = 0;
  state.v.tail<3>() += push;
  HoldReport report;
  double half_time = 0, half_distance = 0;
  for (int step = 0; report.seconds < seconds; step = 1 - step) {
    const StepChange change = feedback.CalcChange(step, state);
    const bool stood = simulator.Run(step, torque, change, state, {});
    report.seconds += setup.step_time * change.duration;
    if (!stood) {
      report.fell = true;
      return report;
    }
    if (report.seconds < 0.5 * seconds) {
      half_time = report.seconds;
      half_distance = state.p_GB.x();
    }
  }
  report.speed = (state.p_GB.x() - half_distance) / (report.seconds - half_time);
  return report;
}

}  // namespace footfall
