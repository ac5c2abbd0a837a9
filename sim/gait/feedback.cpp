#include "sim/gait/feedback.h"

#include <algorithm>
#include <cmath>

#include "sim/engine/difference_layout.h"
#include "sim/gait/periodic_riccati.h"
#include "sim/gait/state_map.h"

namespace footfall {
namespace {

constexpr double kSaturation = 6;  // |u| beyond this is not asked of a runner
constexpr int kStages = 2 * kSectionsPerStep;

/// What a state's errors cost against u'u: the pelvis most, drift to the side a little, joints
/// less. Gentle answers widen the basin: with ten times these costs pushes to a side are taken to
/// 0.6 m/s instead of 1.2.
VectorXd BuildStateCost(Eigen::Index states, Eigen::Index coordinates) {
  constexpr double kPelvis = 1.0 / 30, kJoints = 0.01, kDrift = 1.5e-4;
  const DifferenceLayout layout(coordinates);
  VectorXd cost = VectorXd::Constant(states, kJoints);
  cost[layout.kHeight] = kPelvis;
  cost[layout.kLateral] = kDrift;
  cost.segment<3>(layout.kTurn).setConstant(kPelvis);
  cost.segment<6>(layout.root_speeds).setConstant(kPelvis);
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

/// The map of a state with the answers that are on their way, which move up by one.
LinearStage StackStage(const SectionMap& map, Eigen::Index inputs) {
  const Eigen::Index states = map.A.rows(), way = map.B.cols() - inputs;
  LinearStage stage{MatrixXd::Zero(states + way, states + way),
                    MatrixXd::Zero(states + way, inputs)};
  stage.A.topLeftCorner(states, states) = map.A;
  stage.A.topRightCorner(states, way) = map.B.rightCols(way);
  stage.A.block(states + inputs, states, way - inputs, way - inputs).setIdentity();
  stage.B.topRows(states) = map.B.leftCols(inputs);
  stage.B.middleRows(states, inputs).setIdentity();
  return stage;
}

}  // namespace

StepFeedback::StepFeedback(const RunnerSetup& setup, const Gait& gait, bool symmetric, double later)
    : setup_(&setup), scale_(CalcDifferenceScale(setup.body)) {
  for (int section = 0; section < kSectionsPerStep; ++section) {
    inputs_.push_back(BuildNerveInputs(setup, section, later / setup.step_time));
  }
  const double last = inputs_.front().front().end;
  num_inputs_ = static_cast<Eigen::Index>(inputs_.front().size());
  num_on_way_ = static_cast<Eigen::Index>(std::ceil(last * kSectionsPerStep)) - 1;
  SectionMaps linear = LineariseSections(setup, gait, symmetric ? kSectionsPerStep : kStages,
                                         (1 + num_on_way_) * num_inputs_,
                                         [&](int stage, double phase, NerveInfluence& influence) {
                                           FillInfluence(stage, phase, influence);
                                         });
  sections_ = std::move(linear.sections);
  SolveGains(linear.maps);
}

void StepFeedback::FillInfluence(int stage, double phase, NerveInfluence& influence) const {
  const Eigen::Index entries = (1 + num_on_way_) * num_inputs_;
  influence.torque.setZero(setup_->body.NumCoordinates(), entries);
  influence.stretch.setZero(entries);
  for (Eigen::Index back = 0; back <= num_on_way_; ++back) {
    const int other = (stage - static_cast<int>(back) + kStages) % kStages;
    const auto section = static_cast<size_t>(other % kSectionsPerStep);
    const double age =
        phase + static_cast<double>(back - stage % kSectionsPerStep) / kSectionsPerStep;
    for (Eigen::Index i = 0; i < num_inputs_; ++i) {
      const NerveInput& input = inputs_[section][static_cast<size_t>(i)];
      const double pull = input.scale * CalcBump(input, age);
      const Eigen::Index entry = back * num_inputs_ + i;
      AddPull(setup_->body, input, other / kSectionsPerStep, pull, influence.torque.col(entry));
      influence.stretch[entry] = input.parts.empty() ? pull : 0;
    }
  }
}

void StepFeedback::Apply(const NerveAnswer& answer, double age, JointVector& torque,
                         double& dt) const {
  const auto& inputs = inputs_[static_cast<size_t>(answer.section)];
  double stretch = 1;
  for (size_t i = 0; i < inputs.size(); ++i) {
    const double pull =
        inputs[i].scale * CalcBump(inputs[i], age) * answer.u[static_cast<Eigen::Index>(i)];
    AddPull(setup_->body, inputs[i], answer.step, pull, torque);
    stretch += inputs[i].parts.empty() ? pull : 0;
  }
  dt *= stretch;
}

NerveTraffic StepFeedback::BuildSilence() const {
  return NerveTraffic(static_cast<size_t>(1 + num_on_way_), {0, 0, VectorXd::Zero(num_inputs_)});
}

NerveAnswer StepFeedback::CalcAnswer(int step, int section, const BodyState& state,
                                     const NerveTraffic& before) const {
  const auto stage = static_cast<size_t>(step) * kSectionsPerStep + static_cast<size_t>(section);
  VectorXd x(scale_.size() + num_on_way_ * num_inputs_);
  x.head(scale_.size()) = CalcDifference(ToRightStance(setup_->body, step, state), sections_[stage])
                              .cwiseQuotient(scale_);
  for (Eigen::Index k = 0; k < num_on_way_; ++k) {
    x.segment(scale_.size() + k * num_inputs_, num_inputs_) = before[static_cast<size_t>(k)].u;
  }
  const MatrixXd& gain = gains_[stage % gains_.size()];
  return {section, step, (-gain * x).cwiseMax(-kSaturation).cwiseMin(kSaturation)};
}

void StepFeedback::SolveGains(const std::vector<SectionMap>& maps) {
  const Eigen::Index states = scale_.size(), all = states + num_on_way_ * num_inputs_;
  std::vector<LinearStage> stages;
  stages.reserve(maps.size());
  for (const SectionMap& map : maps) {
    stages.push_back(StackStage(map, num_inputs_));
  }
  VectorXd cost = VectorXd::Zero(all);
  cost.head(states) = BuildStateCost(states, setup_->body.NumCoordinates());
  gains_ = SolvePeriodicRiccati(stages, cost);
  MatrixXd open = MatrixXd::Identity(states, states), closed = MatrixXd::Identity(all, all);
  for (size_t k = 0; k < kStages; ++k) {
    const size_t at = k % maps.size();
    open = (maps[at].A * open).eval();
    closed = ((stages[at].A - stages[at].B * gains_[at]) * closed).eval();
  }
  open_multipliers_ = CalcMultipliers(open);
  closed_multipliers_ = CalcMultipliers(closed);
}

}  // namespace footfall
