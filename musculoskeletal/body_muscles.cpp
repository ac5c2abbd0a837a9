#include "musculoskeletal/body_muscles.h"

#include <string>
#include <vector>

#include "musculoskeletal/mirrored_sides.h"

namespace footfall {

BodyMuscles BuildBodyMuscles(const BodyModel& body, const RunnerParameters& runner,
                             const CoreParameters& core, const PostureParameters& posture,
                             const SpineParameters& spine, const ModelConstants& model) {
  BodyMuscles muscles{BuildTrunk(body, runner, core, posture, spine, model),
                      BuildLowerLimbs(body, runner, core, model)};
  for (Muscle& muscle : muscles.limbs.muscles) {
    muscle.recruited = muscle.recruited && muscle.group != "psoas";
  }
  return muscles;
}

void CalcActivationWindow(const BodyMuscles& muscles, const VectorXd& before, double time,
                          ActivationWindow& window) {
  const auto trunk = static_cast<Eigen::Index>(muscles.trunk.muscles.size());
  window.low.setZero(before.size());
  window.high.setOnes(before.size());
  if (muscles.trunk.rate_limited) {
    LimitActivations(before, 0, trunk, time, muscles.trunk.model, window);
  }
  if (muscles.limbs.rate_limited) {
    LimitActivations(before, trunk, before.size() - trunk, time, muscles.trunk.model, window);
  }
}

BodyMuscleSolver::BodyMuscleSolver(const BodyModel& body, const BodyMuscles& muscles)
    : body_(body),
      limbs_(muscles.limbs),
      tree_(body),
      spine_(body, muscles.trunk),
      sides_(muscles.Blocks()),
      num_trunk_(sides_[0]) {
  for (int row = 0; row < kLegRows; ++row) {
    const char* side = row < kLegJointsPerSide ? "_r" : "_l";
    leg_coordinate_[static_cast<std::size_t>(row)] =
        FindCoordinate(body, std::string(kLegJoints[row % kLegJointsPerSide]) + side);
  }
  SizeProblem(muscles.trunk.height_ratio);
}

void BodyMuscleSolver::SizeProblem(double height_ratio) {
  const RecruitmentProblem& spine = spine_.problem();
  const auto num_legs = static_cast<Eigen::Index>(limbs_.muscles.size());
  const Eigen::Index n = num_trunk_ + num_legs;
  RecruitmentProblem& p = task_.problem;
  p.A = MatrixXd::Zero(kSpineRows + kLegRows, n);
  p.b = task_.demand = VectorXd::Zero(kSpineRows + kLegRows);
  p.exponent = spine.exponent;
  p.S = MatrixXd::Zero(kSpineRows + kLegRows, kSpineRows + kLegRows);
  p.S.topLeftCorner(kSpineRows, kSpineRows) = spine.S;
  SetLegReserve(kLegReserve, kToeReserve);
  p.weight = p.low = p.high = VectorXd::Zero(n);
  p.weight.head(num_trunk_) = spine.weight;
  p.low.head(num_trunk_) = spine.low;
  p.high.head(num_trunk_) = spine.high;
  for (Eigen::Index i = 0; i < num_legs; ++i) {
    const auto index = static_cast<std::size_t>(i);
    const double fiber = limbs_.muscles[index].optimal_fiber_length / height_ratio;
    p.weight(num_trunk_ + i) =
        limbs_.table_force[index] * fiber / (kFascicleForce * kFascicleLength);
    const bool recruited = limbs_.muscles[index].recruited;
    p.low(num_trunk_ + i) = recruited ? limbs_.lowest_activation[index] : 0;
    p.high(num_trunk_ + i) = recruited ? 1 : 0;
  }
  FindBlocks();
  low_ = p.low;
  high_ = p.high;
  task_.legs.arm = MatrixXd::Zero(kLegRows, num_legs);
  trunk_activations_ = VectorXd::Zero(num_trunk_);
  spine_remainder_ = VectorXd::Zero(kSpineRows);
}

void BodyMuscleSolver::FindBlocks() {
  std::vector<RecruitmentBlock>& blocks = task_.problem.blocks;
  const auto add = [&](Eigen::Index muscle, Eigen::Index row, Eigen::Index rows) {
    if (blocks.empty() || blocks.back().row != row || blocks.back().rows != rows) {
      blocks.push_back({muscle, 0, row, rows});
    }
    ++blocks.back().muscles;
  };
  for (Eigen::Index i = 0; i < num_trunk_; ++i) {
    add(i, 0, spine_.CrossesHip(i) ? kSpineRows + kLegRows : kSpineRows);
  }
  Eigen::Index muscle = num_trunk_;
  for (const Muscle& leg : limbs_.muscles) {
    const int side = leg.side == Side::kRight ? 0 : 1;
    add(muscle++, kSpineRows + side * kLegJointsPerSide, kLegJointsPerSide);
  }
}

void BodyMuscleSolver::SetLegReserve(double compliance, double toes) {
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    task_.problem.S(kSpineRows + row, kSpineRows + row) = IsToeRow(row) ? toes : compliance;
  }
}

void BodyMuscleSolver::Prepare(const Kinematics& kinematics, const BodyDemand& demand,
                               BodyLoads& loads, const Moved& moved) {
  spine_.Prepare(kinematics, demand.spine, loads.spine, moved);
  const RecruitmentProblem& spine = spine_.problem();
  RecruitmentProblem& p = task_.problem;
  p.A.topLeftCorner(kSpineRows, num_trunk_) = spine.A;
  task_.demand.head(kSpineRows) = spine.b;
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    task_.demand(kSpineRows + row) = demand.moment(leg_coordinate_[static_cast<std::size_t>(row)]);
  }
  TakeCapsulesOff(kinematics);
  AddPsoasAtHips();
  PrepareLegs(kinematics, demand.spine.qd, moved.angles);
  EmptyLeftRows();
  placed_q_ = demand.spine.q;
  placed_qd_ = demand.spine.qd;
}

void BodyMuscleSolver::EmptyLeftRows() {
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    if (left_[static_cast<std::size_t>(row)]) {
      task_.problem.A.row(kSpineRows + row).setZero();
      task_.legs.arm.row(row).setZero();
      task_.demand(kSpineRows + row) = 0;
    }
  }
}

void BodyMuscleSolver::TakeCapsulesOff(const Kinematics& kinematics) {
  for (std::size_t side = 0; side < 2; ++side) {
    const Eigen::Index row = kSpineRows + static_cast<Eigen::Index>(side) * kLegJointsPerSide;
    task_.demand.segment<3>(row) -=
        CalcCapsulePull(body_, kinematics, limbs_.capsules[side]).torque;
  }
}

void BodyMuscleSolver::AddPsoasAtHips() {
  for (Eigen::Index i = 0; i < num_trunk_; ++i) {
    for (int side = 0; side < 2; ++side) {
      const Vector3d& arm = spine_.hip_arm(i, side);
      const MuscleForceRange& range = spine_.force_range(i);
      const Eigen::Index row = kSpineRows + side * kLegJointsPerSide;
      task_.problem.A.col(i).segment<3>(row) = range.active * arm;
      task_.demand.segment<3>(row) -= range.passive * arm;
    }
  }
}

void BodyMuscleSolver::PrepareLegs(const Kinematics& kinematics, const JointVector& qd,
                                   const CoordinateSet& moved) {
  CalcLimbGeometry(body_, tree_, limbs_, kinematics, geometry_, moved);
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    task_.legs.arm.row(row) = geometry_.arm.row(leg_coordinate_[static_cast<std::size_t>(row)]);
  }
  task_.legs.length = geometry_.length;
  task_.legs.speed.noalias() = -geometry_.arm.transpose() * qd;
}

void BodyMuscleSolver::Pose(const Kinematics& kinematics, const BodyDemand& demand,
                            const TendonState& tendons, BodyLoads& loads,
                            const ActivationWindow* window, const Moved& moved) {
  Prepare(kinematics, demand, loads, moved);
  SetBounds(window);
  CalcLegForceRanges(limbs_, task_.legs, tendons, active_, passive_);
  FillLegColumns(active_, passive_, task_);
}

RecruitmentTrial BodyMuscleSolver::CalcTrial(const Kinematics& kinematics, const BodyDemand& demand,
                                             const TendonState& tendons, BodyLoads& loads,
                                             const ActivationWindow* window) {
  Pose(kinematics, demand, tendons, loads, window, FindMoved(demand.spine));
  return recruiter_.CalcTrial(task_.problem);
}

Moved BodyMuscleSolver::FindMoved(const SpineInput& input) const {
  Moved moved;
  if (placed_q_.size() == input.q.size()) {
    for (Eigen::Index c = 0; c < input.q.size(); ++c) {
      moved.angles[static_cast<std::size_t>(c)] = input.q(c) != placed_q_(c);
      moved.speeds[static_cast<std::size_t>(c)] = input.qd(c) != placed_qd_(c);
    }
  }
  return moved;
}

void BodyMuscleSolver::Calc(const Kinematics& kinematics, const BodyDemand& demand,
                            const TendonState& tendons, BodyLoads& loads,
                            const ActivationWindow* window) {
  Pose(kinematics, demand, tendons, loads, window);
  loads.spine.recruitment = {.converged = true};
  for (int pass = 0; pass < passes_; ++pass) {
    if (pass > 0) {
      spine_.Refine(demand.spine, loads.spine);
      task_.problem.b.head(kSpineRows) = spine_.problem().b;
    }
    loads.spine.recruitment = Join(loads.spine.recruitment, Recruit(pass > 0));
    trunk_activations_ = activations_.head(num_trunk_);
    spine_remainder_ = recruiter_.residual().head(kSpineRows);
    spine_.Finish(kinematics, demand.spine, trunk_activations_, spine_remainder_, loads.spine);
  }
  loads.leg_activations = activations_.tail(active_.size());
  loads.leg_forces = loads.leg_activations.cwiseProduct(active_) + passive_;
  loads.leg_moment.resize(kLegRows);
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    loads.leg_moment(row) = left_[static_cast<std::size_t>(row)]
                                ? 0
                                : demand.moment(leg_coordinate_[static_cast<std::size_t>(row)]);
  }
  loads.leg_remainder = recruiter_.residual().tail(kLegRows);
}

void BodyMuscleSolver::SetBounds(const ActivationWindow* window) {
  task_.problem.low = low_;
  task_.problem.high = high_;
  if (window != nullptr) {
    task_.problem.low = low_.cwiseMax(window->low).cwiseMin(high_);
    task_.problem.high = high_.cwiseMin(window->high).cwiseMax(low_);
  }
}

RecruitmentReport BodyMuscleSolver::Recruit(bool again) {
  if (!mirrored_) {
    const RecruitmentReport report =
        again ? recruiter_.SolveAgain(task_.problem) : recruiter_.Solve(task_.problem);
    activations_ = recruiter_.activations();
    return report;
  }
  TieSides(task_.problem, sides_, tied_);
  const RecruitmentReport report = recruiter_.Solve(tied_);
  UntieSides(recruiter_.activations(), sides_, activations_);
  return report;
}

double BodyMuscleSolver::effort() const {
  return 2 * CalcMuscleCost(task_.problem, activations_) +
         recruiter_.residual().dot(recruiter_.multipliers());
}

void CalcLegForceRanges(const LowerLimbModel& limbs, const LegTask& legs,
                        const TendonState& tendons, VectorXd& active, VectorXd& passive) {
  const bool rigid = tendons.stretch.size() == 0;
  active.resize(legs.length.size());
  passive.resize(legs.length.size());
  for (Eigen::Index i = 0; i < legs.length.size(); ++i) {
    const Muscle& muscle = limbs.muscles[static_cast<std::size_t>(i)];
    const FiberState fiber =
        CalcFiberBehindTendon(muscle, legs.length(i), legs.speed(i), rigid ? 0 : tendons.stretch(i),
                              rigid ? 0 : tendons.stretch_speed(i));
    const MuscleForceRange range =
        muscle.recruited ? CalcForceRange(muscle, fiber) : MuscleForceRange{};
    active(i) = range.active;
    passive(i) = range.passive;
  }
}

void FillLegColumns(const VectorXd& active, const VectorXd& passive, BodyTask& task) {
  const Eigen::Index n = active.size();
  task.problem.A.bottomRightCorner(kLegRows, n) = task.legs.arm * active.asDiagonal();
  task.problem.b = task.demand;
  task.problem.b.tail(kLegRows).noalias() -= task.legs.arm * passive;
}

}  // namespace footfall
