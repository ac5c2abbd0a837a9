#include "sim/gait/least_change.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "sim/gait/gait_limits.h"
#include "sim/gait/periodic_solver.h"
#include "sim/gait/stride_jacobian.h"

namespace footfall {
namespace {

constexpr int kRounds = 16, kAttempts = 6, kReturnIterations = 25, kActiveRounds = 12;
constexpr double kLeastDamping = 0.3, kDampingFactor = 5;
constexpr double kLittle = 0.7;       // norm of what is missing that nothing is done about: 0.5 N m
constexpr double kNegligible = 0.01;  // cost of a gait that is left as it is
// A search ends where nothing is missing and the last round gained less than this share of the
// cost, or after so many poor rounds in a row while something is missing. What the model at hand
// promises says little: at its own least it promises nothing, and valleys bend.
constexpr double kSmallGain = 0.02;
constexpr double kPoorGain = 0.1;
constexpr int kPoorRounds = 3;

/// A periodic gait tried.
struct Trial {
  Gait gait;
  VectorXd z;         ///< from the usual gait
  VectorXd aims;      ///< what they are missed by
  VectorXd short_of;  ///< GaitLimits' values
  double error = 0, cost = 0;
};

class LeastChangeSearch {
 public:
  LeastChangeSearch(const StrideMap& map, StepSimulator& simulator, const ChangeNorm& norm,
                    SearchExtent extent)
      : map_(&map),
        conditions_alone_(map.WithoutAims()),
        simulator_(&simulator),
        norm_(&norm),
        extent_(extent),
        limits_(simulator.setup(), map.NumSteps()) {}

  LeastChange Search(const Gait& usual, const Gait& gait, int work_limit) {
    LeastChange result;
    Trial here{gait, map_->ReadChange(usual, gait), {}, {}, 0, 0};
    if (!Judge(here)) {
      result.short_of = std::numeric_limits<double>::infinity();
      result.simulations = simulations_;
      return result;
    }
    int poor = 0;
    double gain = 1;  // of the last round, share of the cost
    for (int round = 0;
         round < kRounds && simulations_ < work_limit && IsWorthwhile(here, gain, poor); ++round) {
      const double cost = here.cost;
      if (!Advance(here)) {
        break;
      }
      result.changed = true;
      gain = 1 - here.cost / cost;
      poor = gain < kPoorGain ? poor + 1 : 0;
    }
    result.gait = std::move(here.gait);
    result.short_of = here.short_of.norm();
    result.error = here.error;
    result.simulations = simulations_;
    return result;
  }

 private:
  /// Fills what the gait misses and is short of, and its cost. False where the runner falls.
  bool Judge(Trial& trial) {
    simulations_ += 2;
    VectorXd residuals;
    if (!map_->CalcResiduals(*simulator_, trial.gait, residuals) ||
        !limits_.Follow(*simulator_, trial.gait)) {
      return false;
    }
    trial.aims = residuals.tail(map_->NumAims());
    trial.short_of = limits_.values();
    trial.cost = trial.z.dot(norm_->CalcGradient(trial.z)) + trial.aims.squaredNorm() +
                 trial.short_of.squaredNorm();
    return true;
  }

  /// What a round knows of the place that it starts from.
  struct Place {
    MatrixXd on_conditions, on_aims, on_limits;  ///< Jacobians; limits overstepped or near
    VectorXd excess;                             ///< over those limits
  };

  /// True where something is missing or the change may become noticeably less.
  bool IsWorthwhile(const Trial& here, double gain, int poor) const {
    if (here.short_of.norm() >= kLittle) {
      return poor < kPoorRounds;
    }
    return extent_ == SearchExtent::kLeastChange && here.cost >= kNegligible && gain >= kSmallGain;
  }

  Place LookAround(const Gait& gait) {
    std::vector<Eigen::Index> near;
    for (Eigen::Index i = 0; i < limits_.excess().size(); ++i) {
      if (limits_.IsNear(i)) {
        near.push_back(i);
      }
    }
    Place place;
    place.excess = limits_.excess()(near);
    const MatrixXd jacobian =
        CalcStrideJacobian(simulator_->setup(), *map_, gait, limits_.CalcReadings(near));
    simulations_ += kStrideJacobianCost + static_cast<int>(near.size());
    place.on_conditions = jacobian.topRows(map_->NumConditions());
    place.on_aims = jacobian.middleRows(map_->NumConditions(), map_->NumAims());
    place.on_limits = jacobian.bottomRows(place.excess.size());
    return place;
  }

  /// One round from the gait that was judged last: as much of a step of Gauss-Newton as helps;
  /// false where nothing does.
  bool Advance(Trial& here) {
    const Place place = LookAround(here.gait);
    double growth = kDampingFactor;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
      const auto [step, norm] = FindStep(place, here);
      Trial next;
      if (Return(here, step, place.on_conditions, norm, next) && next.cost < here.cost) {
        here = std::move(next);
        const double relief = attempt == 0 ? kDampingFactor * kDampingFactor : kDampingFactor;
        damping_ = std::max(kLeastDamping, damping_ / relief);
        return true;
      }
      damping_ *= growth;
      growth *= kDampingFactor;
    }
    return false;
  }

  /// The periodic gait next to here + step. False where none is found.
  bool Return(const Trial& here, const VectorXd& step, const MatrixXd& on_conditions,
              const ChangeNorm& norm, Trial& next) {
    const Gait moved = map_->BuildGait(here.gait, step);
    const PeriodicSolution back = SolvePeriodic(conditions_alone_, *simulator_, moved,
                                                on_conditions, norm, {}, kReturnIterations);
    simulations_ += back.simulations;
    if (!back.found) {
      return false;
    }
    next.gait = map_->BuildGait(moved, back.z);
    next.z = here.z + step + back.z;
    next.error = back.error;
    return Judge(next);
  }

  /// A step, and the norm in which it was short: changes and the limits that it meets.
  struct Step {
    VectorXd d;
    ChangeNorm norm;
  };

  /// min |z + d|^2 + |r + R d|^2 + |max(0, e + E d)|^2 + damping |d|^2 subject to J d = 0: only
  /// limits that the step meets or leaves overstepped count. Which those are is found in some
  /// rounds.
  Step FindStep(const Place& place, const Trial& here) const {
    std::vector<Eigen::Index> met = ListMet(place, VectorXd::Zero(here.z.size()));
    Step step = FindStep(place, here, met);
    for (int round = 1; round < kActiveRounds; ++round) {
      std::vector<Eigen::Index> met_now = ListMet(place, step.d);
      if (met_now == met) {
        break;
      }
      met = std::move(met_now);
      step = FindStep(place, here, met);
    }
    return step;
  }

  /// Limits that a step oversteps.
  static std::vector<Eigen::Index> ListMet(const Place& place, const VectorXd& step) {
    const VectorXd excess = place.excess + place.on_limits * step;
    std::vector<Eigen::Index> met;
    for (Eigen::Index i = 0; i < excess.size(); ++i) {
      if (excess[i] > 0) {
        met.push_back(i);
      }
    }
    return met;
  }

  Step FindStep(const Place& place, const Trial& here, const std::vector<Eigen::Index>& met) const {
    const MatrixXd on_limits = place.on_limits(met, Eigen::all);
    Step step{{}, norm_->Scaled(1 + damping_).Beside(place.on_aims).Beside(on_limits)};
    step.d =
        step.norm.FindLeast(place.on_conditions, VectorXd::Zero(place.on_conditions.rows()),
                            norm_->CalcGradient(here.z) + place.on_aims.transpose() * here.aims +
                                on_limits.transpose() * place.excess(met));
    return step;
  }

  const StrideMap* map_;
  StrideMap conditions_alone_;
  StepSimulator* simulator_;
  const ChangeNorm* norm_;
  SearchExtent extent_;
  GaitLimits limits_;
  double damping_ = kLeastDamping;
  int simulations_ = 0;
};

}  // namespace

LeastChange FindLeastChange(const StrideMap& map, StepSimulator& simulator, const ChangeNorm& norm,
                            const Gait& usual, const Gait& gait, SearchExtent extent,
                            int work_limit) {
  return LeastChangeSearch(map, simulator, norm, extent).Search(usual, gait, work_limit);
}

}  // namespace footfall
