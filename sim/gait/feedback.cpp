#include "sim/gait/feedback.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "sim/gait/least_squares.h"
#include "sim/gait/state_map.h"

namespace footfall {
namespace {

constexpr double kSaturation = 6;    // |u| beyond this is not asked of a runner
constexpr double kEffortWeight = 1;  // R
constexpr double kFiniteStateStep = 1e-4, kFiniteInputStep = 1e-3;
constexpr int kRiccatiIterations = 1000;
constexpr double kRiccatiTolerance = 1e-7;
constexpr int kStages = 2 * kSectionsPerStep;
constexpr int kTicksPerSection = kTicksPerStep / kSectionsPerStep;

/// What a state's errors cost: the pelvis fully, drift to the side a little, joints less. Joints at
/// 0.3 rather than 0.01 widen the basin: pushes of 0.4 m/s backwards instead of 0.2.
VectorXd BuildStateCost(Eigen::Index states, Eigen::Index coordinates) {
  VectorXd cost = VectorXd::Constant(states, 0.3);
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

/// [A before; 0 0] and [now; 1]: the map of a state with the answer that is on its way.
MatrixXd StackState(const MatrixXd& A, const MatrixXd& before, Eigen::Index sent) {
  MatrixXd whole = MatrixXd::Zero(A.rows() + sent, A.cols() + before.cols());
  whole.topLeftCorner(A.rows(), A.cols()) = A;
  whole.topRightCorner(before.rows(), before.cols()) = before;
  return whole;
}

MatrixXd StackInput(const MatrixXd& now) {
  MatrixXd whole(now.rows() + now.cols(), now.cols());
  whole << now, MatrixXd::Identity(now.cols(), now.cols());
  return whole;
}

}  // namespace

StepFeedback::StepFeedback(const RunnerSetup& setup, const Gait& gait, bool symmetric, double later)
    : setup_(&setup), scale_(CalcDifferenceScale(setup.body)) {
  StepSimulator simulator(setup);
  const MatrixXd torque = simulator.CalcTorque(gait);
  BodyState state = gait.section;
  state.p_GB.x() = 0;
  for (int section = 0; section < kSectionsPerStep; ++section) {
    inputs_[static_cast<size_t>(section)] =
        BuildNerveInputs(setup.body, section, later / setup.step_time);
  }
  for (int stage = 0; stage < kStages; ++stage) {
    const int step = stage / kSectionsPerStep, first = stage % kSectionsPerStep * kTicksPerSection;
    sections_[static_cast<size_t>(stage)] = ToRightStance(step, state);
    simulator.RunTicks(step, first, first + kTicksPerSection, torque, {}, state, {});
  }
  std::vector<SectionMap> maps;
  for (int stage = 0; stage < kStages; ++stage) {
    const bool repeats = symmetric && stage >= kSectionsPerStep;
    maps.push_back(repeats ? maps[static_cast<size_t>(stage - kSectionsPerStep)]
                           : Linearise(gait, stage));
  }
  SolveRiccati(maps);
}

BodyState StepFeedback::ToRightStance(int step, const BodyState& state) const {
  return step == 0 ? state : Mirror(setup_->body, state);
}

void StepFeedback::Apply(const NerveAnswer& answer, double age, JointVector& torque,
                         double& dt) const {
  const auto& inputs = inputs_[static_cast<size_t>(answer.section)];
  double stretch = 1;
  for (size_t i = 0; i < inputs.size(); ++i) {
    const double bump =
        CalcBump(inputs[i], age) * inputs[i].scale * answer.u[static_cast<Eigen::Index>(i)];
    stretch += inputs[i].parts.empty() ? bump : 0;
    for (const CommandKnob::Part& part : inputs[i].parts) {
      const Coordinate& c = setup_->body.coordinates[static_cast<size_t>(part.coordinate)];
      const bool right = answer.step == 0;
      torque[right ? part.coordinate : c.mirror] +=
          (right ? 1 : c.mirror_sign) * part.weight * bump;
    }
  }
  dt *= stretch;
}

NerveAnswer StepFeedback::BuildSilence(int step, int section) const {
  const auto count = static_cast<Eigen::Index>(inputs_[static_cast<size_t>(section)].size());
  return {section, step, VectorXd::Zero(count)};
}

NerveAnswer StepFeedback::CalcAnswer(int step, int section, const BodyState& state,
                                     const NerveAnswer& before) const {
  const auto stage = static_cast<size_t>(step * kSectionsPerStep + section);
  NerveAnswer answer = BuildSilence(step, section);
  VectorXd x(scale_.size() + before.u.size());
  x << CalcDifference(ToRightStance(step, state), sections_[stage]).cwiseQuotient(scale_), before.u;
  answer.u = (-gains_[stage] * x).cwiseMax(-kSaturation).cwiseMin(kSaturation);
  return answer;
}

StepFeedback::SectionMap StepFeedback::Linearise(const Gait& gait, int stage) const {
  const int step = stage / kSectionsPerStep, section = stage % kSectionsPerStep;
  const int earlier = (stage + kStages - 1) % kStages, later = (stage + 1) % kStages;
  const auto simulators = BuildSimulators(*setup_);
  const MatrixXd torque = simulators[0]->CalcTorque(gait);
  NerveAnswer now = BuildSilence(step, section);
  NerveAnswer before = BuildSilence(earlier / kSectionsPerStep, earlier % kSectionsPerStep);
  const Eigen::Index states = scale_.size(), sent = now.u.size(), on_way = before.u.size();
  auto residual = [&](int worker, const VectorXd& z, VectorXd& out) {
    NerveAnswer one = now, other = before;
    other.u = kFiniteInputStep * z.segment(states, on_way);
    one.u = kFiniteInputStep * z.tail(sent);
    const VectorXd d = kFiniteStateStep * z.head(states).cwiseProduct(scale_);
    BodyState state = ToRightStance(step, AddDifference(sections_[static_cast<size_t>(stage)], d));
    StepChange change;
    change.adjust = [&](double phase, JointVector& tau, double& dt) {
      const double age = phase - static_cast<double>(section) / kSectionsPerStep;
      Apply(one, age, tau, dt);
      Apply(other, age + 1.0 / kSectionsPerStep, tau, dt);
    };
    const int first = section * kTicksPerSection;
    if (!simulators[static_cast<size_t>(worker)]->RunTicks(step, first, first + kTicksPerSection,
                                                           torque, change, state, {})) {
      return false;
    }
    out = CalcDifference(ToRightStance(later / kSectionsPerStep, state),
                         sections_[static_cast<size_t>(later)])
              .cwiseQuotient(scale_);
    return true;
  };
  const VectorXd zero = VectorXd::Zero(states + on_way + sent);
  VectorXd at_zero;
  residual(0, zero, at_zero);
  const MatrixXd jacobian = CalcJacobian(residual, zero, at_zero, 1, true);
  return {jacobian.leftCols(states) / kFiniteStateStep,
          jacobian.middleCols(states, on_way) / kFiniteInputStep,
          jacobian.rightCols(sent) / kFiniteInputStep};
}

void StepFeedback::SolveRiccati(const std::vector<SectionMap>& maps) {
  const VectorXd cost = BuildStateCost(scale_.size(), setup_->body.NumCoordinates());
  const Eigen::Index states = scale_.size();
  std::array<MatrixXd, kStages> A, B;
  for (size_t k = 0; k < kStages; ++k) {
    A[k] = StackState(maps[k].A, maps[k].before, maps[k].now.cols());
    B[k] = StackInput(maps[k].now);
  }
  MatrixXd P = MatrixXd::Zero(A[0].cols(), A[0].cols());  // cost to go from stage 0
  P.diagonal().head(states) = cost;
  for (int iteration = 0; iteration < kRiccatiIterations; ++iteration) {
    const MatrixXd before = P;
    for (size_t k = kStages; k-- > 0;) {
      const MatrixXd BtP = B[k].transpose() * P;
      MatrixXd weight = BtP * B[k];
      weight.diagonal().array() += kEffortWeight;
      gains_[k] = weight.ldlt().solve(BtP * A[k]);
      MatrixXd next = A[k].transpose() * (P * (A[k] - B[k] * gains_[k]));
      next.diagonal().head(states) += cost;
      P = 0.5 * (next + next.transpose());
    }
    if ((P - before).norm() < kRiccatiTolerance * P.norm()) {
      break;
    }
  }
  MatrixXd open = maps[0].A, closed = A[0] - B[0] * gains_[0];
  for (size_t k = 1; k < kStages; ++k) {
    open = (maps[k].A * open).eval();
    closed = ((A[k] - B[k] * gains_[k]) * closed).eval();
  }
  open_multipliers_ = CalcMultipliers(open);
  closed_multipliers_ = CalcMultipliers(closed);
}

}  // namespace footfall
