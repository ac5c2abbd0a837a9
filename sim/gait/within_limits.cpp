#include "sim/gait/within_limits.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "sim/gait/gait_limits.h"
#include "sim/gait/periodic_solver.h"
#include "sim/gait/stride_jacobian.h"

namespace footfall {
namespace {

constexpr int kRounds = 16, kAttempts = 6, kReturnIterations = 25;
constexpr double kLeastDamping = 1, kDampingFactor = 10;
constexpr double kLittle = 0.7;     // norm of what is missing that nothing is done about: 0.5 N m
constexpr double kNoGain = 0.02;    // share of its cost by which a last round betters a gait
constexpr double kPoorGain = 0.15;  // the same where much is missing, three times in a row
constexpr int kPoorRounds = 3;

/// A periodic gait tried.
struct Trial {
  Gait gait;
  VectorXd z;         ///< from the usual gait
  VectorXd short_of;  ///< GaitLimits' values
  double error = 0, cost = 0;
};

class LimitSearch {
 public:
  LimitSearch(const StrideMap& map, StepSimulator& simulator, const ChangeNorm& norm)
      : map_(&map),
        simulator_(&simulator),
        norm_(&norm),
        limits_(simulator.setup(), map.NumSteps()) {}

  WithinLimits Search(const Gait& usual, const Gait& gait, int work_limit) {
    WithinLimits result;
    Trial here{gait, map_->ReadChange(usual, gait), {}, 0, 0};
    if (!Judge(here)) {
      return result;
    }
    result.before = here.short_of.norm();
    int poor = 0;
    double gain = 1;
    for (int round = 0; round < kRounds && result.before > kLittle && poor < kPoorRounds &&
                        gain > kNoGain && simulations_ < work_limit;
         ++round) {
      const double cost = here.cost;
      if (!Advance(here)) {
        break;
      }
      gain = 1 - here.cost / cost;
      poor = gain < kPoorGain && here.short_of.norm() > kLittle ? poor + 1 : 0;
    }
    result.gait = std::move(here.gait);
    result.after = here.short_of.norm();
    result.error = here.error;
    result.simulations = simulations_;
    return result;
  }

 private:
  /// Fills what the gait is short of, and its cost. False where the runner falls.
  bool Judge(Trial& trial) {
    ++simulations_;
    if (!limits_.Follow(*simulator_, trial.gait)) {
      return false;
    }
    trial.short_of = limits_.values();
    trial.cost = trial.z.dot(norm_->CalcGradient(trial.z)) + trial.short_of.squaredNorm();
    return true;
  }

  /// One round from the gait that was judged last: as much of a step of Gauss-Newton as helps;
  /// false where nothing does. Limits that are near count with a lack of nothing: what a step would
  /// overstep of them is held back.
  bool Advance(Trial& here) {
    std::vector<Eigen::Index> near;
    for (Eigen::Index i = 0; i < here.short_of.size(); ++i) {
      if (limits_.IsNear(i)) {
        near.push_back(i);
      }
    }
    const VectorXd s = here.short_of(near);
    const Eigen::Index rows = s.size();
    const MatrixXd jacobian =
        CalcStrideJacobian(simulator_->setup(), *map_, here.gait, limits_.CalcReadings(near));
    simulations_ += kStrideJacobianCost + static_cast<int>(rows);
    const MatrixXd on_conditions = jacobian.topRows(map_->NumConditions());
    const MatrixXd on_limits = jacobian.bottomRows(rows);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
      const ChangeNorm both = norm_->Scaled(1 + damping_).Beside(on_limits);
      const VectorXd step = FindStep(here.z, on_conditions, on_limits, s, both);
      Trial next;
      if (Return(here, step, on_conditions, both, next) && next.cost < here.cost) {
        here = std::move(next);
        damping_ = std::max(kLeastDamping, damping_ / kDampingFactor);
        return true;
      }
      damping_ *= kDampingFactor;
    }
    return false;
  }

  /// The periodic gait next to here + step. False where none is found.
  bool Return(const Trial& here, const VectorXd& step, const MatrixXd& on_conditions,
              const ChangeNorm& norm, Trial& next) {
    const Gait moved = map_->BuildGait(here.gait, step);
    const PeriodicSolution back =
        SolvePeriodic(*map_, *simulator_, moved, on_conditions, norm,
                      VectorXd::Zero(map_->NumUnknowns()), kReturnIterations);
    simulations_ += back.simulations;
    if (!back.found) {
      return false;
    }
    next.gait = map_->BuildGait(moved, back.z);
    next.z = here.z + step + back.z;
    next.error = back.error;
    return Judge(next);
  }

  /// min |z + d|^2 + |s + E d|^2 + damping |d|^2 subject to J d = 0; `both`: the part of d^2.
  VectorXd FindStep(const VectorXd& z, const MatrixXd& on_conditions, const MatrixXd& on_limits,
                    const VectorXd& s, const ChangeNorm& both) const {
    const VectorXd gradient = norm_->CalcGradient(z) + on_limits.transpose() * s;
    const VectorXd free = both.CalcDirections(gradient.transpose());
    return both.FindLeast(on_conditions, on_conditions * free) - free;
  }

  const StrideMap* map_;
  StepSimulator* simulator_;
  const ChangeNorm* norm_;
  GaitLimits limits_;
  double damping_ = kLeastDamping;
  int simulations_ = 0;
};

}  // namespace

WithinLimits KeepWithinLimits(const StrideMap& map, StepSimulator& simulator,
                              const ChangeNorm& norm, const Gait& usual, const Gait& gait,
                              int work_limit) {
  return LimitSearch(map, simulator, norm).Search(usual, gait, work_limit);
}

}  // namespace footfall
