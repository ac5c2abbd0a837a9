#include "sim/gait/periodic_solver.h"

#include <limits>
#include <utility>
#include <vector>

namespace footfall {
namespace {

constexpr double kShorten = 0.4;  // factor on a step that made things worse
constexpr int kShortenings = 4;
constexpr double kAllowedGrowth = 1.5;  // Broyden may walk uphill a little
// A solve that has not come down to this share of its error in so many iterations has run dry.
constexpr size_t kPatience = 6;
constexpr double kLeastProgress = 0.7;
// Aims are followed in this share of the iterations; after that they would only pull while a solve
// closes in.
constexpr int kAimingShare = 3;

enum class Outcome { kFalls, kTooFar, kBetter };

/// A gait on the way, by its change from the base.
struct Iterate {
  VectorXd z;
  VectorXd residuals;  ///< conditions, aims
  double error = 0;    ///< norm of the conditions
};

/// Fills what follows from z. False where the runner falls.
bool Judge(const StrideMap& map, StepSimulator& simulator, const Gait& base, Iterate& at) {
  if (!map.CalcResiduals(simulator, map.BuildGait(base, at.z), at.residuals)) {
    return false;
  }
  at.error = at.residuals.head(map.NumConditions()).norm();
  return true;
}

/// Takes a step, shortened until conditions grow by no more than is allowed.
Outcome TakeStep(const StrideMap& map, StepSimulator& simulator, const Gait& base,
                 const Iterate& from, VectorXd step, Iterate& to, int& simulations) {
  Outcome outcome = Outcome::kFalls;
  for (int attempt = 0; attempt < kShortenings && outcome != Outcome::kBetter; ++attempt) {
    step *= attempt > 0 ? kShorten : 1;
    to.z = from.z + step;
    ++simulations;
    if (Judge(map, simulator, base, to)) {
      outcome = to.error < kAllowedGrowth * from.error ? Outcome::kBetter : Outcome::kTooFar;
    } else {
      outcome = Outcome::kFalls;
    }
  }
  return outcome;
}

/// Judges the best gait as it repeats when its steps follow on each other.
void JudgeInOneGo(const StrideMap& map, StepSimulator& simulator, const Gait& base,
                  PeriodicSolution& best) {
  if (!map.symmetric()) {
    VectorXd c;
    const bool stood = map.CalcOneGo(simulator, map.BuildGait(base, best.z), c);
    best.error =
        stood ? c.head(map.NumConditions()).norm() : std::numeric_limits<double>::infinity();
    ++best.simulations;
  }
  best.found = best.error < kPeriodicLimit;
}

bool HasRunDry(const std::vector<double>& errors) {
  return errors.size() > kPatience &&
         errors.back() > kLeastProgress * errors[errors.size() - 1 - kPatience];
}

/// How the next step is chosen among those that meet the conditions.
enum class StepChoice {
  kHold,   ///< nearest to the base
  kAim,    ///< least change from the usual gait, aims missed least
  kClose,  ///< shortest
};

VectorXd FindStep(const StrideMap& map, const ChangeNorm& norm, const VectorXd& changed,
                  const Iterate& from, const MatrixXd& jacobian, StepChoice choice) {
  const auto on_conditions = jacobian.topRows(map.NumConditions());
  const auto on_aims = jacobian.bottomRows(map.NumAims());
  const VectorXd wanted = -from.residuals.head(map.NumConditions());
  const ChangeNorm cost = norm.Beside(on_aims);
  switch (choice) {
    case StepChoice::kHold:
      return cost.FindLeast(on_conditions, wanted, cost.CalcGradient(from.z));
    case StepChoice::kAim:
      return cost.FindLeast(on_conditions, wanted,
                            norm.CalcGradient(changed + from.z) +
                                on_aims.transpose() * from.residuals.tail(map.NumAims()));
    case StepChoice::kClose:
      break;
  }
  return cost.FindLeast(on_conditions, wanted);
}

StepChoice Choose(const VectorXd& changed, int iteration, int max_iterations) {
  if (changed.size() == 0) {
    return StepChoice::kHold;
  }
  return iteration < max_iterations / kAimingShare ? StepChoice::kAim : StepChoice::kClose;
}

/// Broyden's rank-one correction of a Jacobian after a step that changed what it is of by
/// `change`.
void CorrectJacobian(const VectorXd& step, const VectorXd& change, const ChangeNorm& norm,
                     MatrixXd& jacobian) {
  const VectorXd gradient = norm.CalcGradient(step);
  jacobian += (change - jacobian * step) * gradient.transpose() / gradient.dot(step);
}

}  // namespace

PeriodicSolution SolvePeriodic(const StrideMap& map, StepSimulator& simulator, const Gait& base,
                               MatrixXd jacobian, const ChangeNorm& norm, const VectorXd& changed,
                               int max_iterations) {
  PeriodicSolution best;
  Iterate here{VectorXd::Zero(map.NumUnknowns()), {}, 0}, next;
  best.simulations = 1;
  if (!Judge(map, simulator, base, here)) {
    return best;
  }
  best.z = here.z;
  best.error = here.error;
  std::vector<double> errors;
  for (int iteration = 0; iteration < max_iterations && best.error > kPeriodicTolerance;
       ++iteration) {
    errors.push_back(best.error);
    if (HasRunDry(errors)) {
      break;
    }
    const VectorXd step =
        FindStep(map, norm, changed, here, jacobian, Choose(changed, iteration, max_iterations));
    const Outcome outcome = TakeStep(map, simulator, base, here, step, next, best.simulations);
    if (outcome == Outcome::kFalls) {
      break;
    }
    CorrectJacobian(next.z - here.z, next.residuals - here.residuals, norm, jacobian);
    if (outcome == Outcome::kTooFar) {
      continue;
    }
    std::swap(here, next);
    if (here.error < best.error) {
      best.z = here.z;
      best.error = here.error;
    }
  }
  JudgeInOneGo(map, simulator, base, best);
  best.jacobian = std::move(jacobian);
  return best;
}

}  // namespace footfall
