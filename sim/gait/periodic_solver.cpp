#include "sim/gait/periodic_solver.h"

#include <limits>
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

/// Shortens a step from z until conditions grow by no more than is allowed; fills the residuals at
/// its end.
Outcome Shorten(const StrideMap& map, StepSimulator& simulator, const Gait& base, const VectorXd& z,
                double error, VectorXd& step, VectorXd& residuals, int& simulations) {
  Outcome outcome = Outcome::kFalls;
  for (int attempt = 0; attempt < kShortenings && outcome != Outcome::kBetter; ++attempt) {
    step *= attempt > 0 ? kShorten : 1;
    ++simulations;
    if (map.CalcResiduals(simulator, map.BuildGait(base, z + step), residuals)) {
      const double grown = residuals.head(map.NumConditions()).norm();
      outcome = grown < kAllowedGrowth * error ? Outcome::kBetter : Outcome::kTooFar;
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

/// What the linearised problem knows.
struct Place {
  VectorXd z;
  VectorXd residuals;  ///< conditions, aims
  const MatrixXd& jacobian;
};

/// How the next step is chosen among those that meet the conditions.
enum class StepChoice {
  kHold,   ///< nearest to the base
  kAim,    ///< least change from the usual gait, aims missed least
  kClose,  ///< shortest
};

VectorXd FindStep(const StrideMap& map, const ChangeNorm& norm, const VectorXd& changed,
                  const Place& place, StepChoice choice) {
  const auto on_conditions = place.jacobian.topRows(map.NumConditions());
  const auto on_aims = place.jacobian.bottomRows(map.NumAims());
  const VectorXd wanted = -place.residuals.head(map.NumConditions());
  const ChangeNorm cost = norm.Beside(on_aims);
  switch (choice) {
    case StepChoice::kHold:
      return cost.FindLeast(on_conditions, wanted, cost.CalcGradient(place.z));
    case StepChoice::kAim:
      return cost.FindLeast(on_conditions, wanted,
                            norm.CalcGradient(changed + place.z) +
                                on_aims.transpose() * place.residuals.tail(map.NumAims()));
    case StepChoice::kClose:
      break;
  }
  return cost.FindLeast(on_conditions, wanted);
}

}  // namespace

void CorrectJacobian(const VectorXd& step, const VectorXd& change, const ChangeNorm& norm,
                     MatrixXd& jacobian) {
  const VectorXd gradient = norm.CalcGradient(step);
  jacobian += (change - jacobian * step) * gradient.transpose() / gradient.dot(step);
}

PeriodicSolution SolvePeriodic(const StrideMap& map, StepSimulator& simulator, const Gait& base,
                               MatrixXd jacobian, const ChangeNorm& norm, const VectorXd& changed,
                               int max_iterations) {
  const auto error_of = [&](const VectorXd& residuals) {
    return residuals.head(map.NumConditions()).norm();
  };
  PeriodicSolution best;
  VectorXd z = VectorXd::Zero(map.NumUnknowns()), residuals;
  best.simulations = 1;
  if (!map.CalcResiduals(simulator, base, residuals)) {
    return best;
  }
  best.z = z;
  best.error = error_of(residuals);
  std::vector<double> errors;
  for (int iteration = 0; iteration < max_iterations && best.error > kPeriodicTolerance;
       ++iteration) {
    errors.push_back(best.error);
    if (HasRunDry(errors)) {
      break;
    }
    const StepChoice choice = changed.size() == 0                         ? StepChoice::kHold
                              : iteration < max_iterations / kAimingShare ? StepChoice::kAim
                                                                          : StepChoice::kClose;
    VectorXd step = FindStep(map, norm, changed, {z, residuals, jacobian}, choice);
    VectorXd residuals_new;
    const Outcome outcome = Shorten(map, simulator, base, z, error_of(residuals), step,
                                    residuals_new, best.simulations);
    if (outcome == Outcome::kFalls) {
      break;
    }
    CorrectJacobian(step, residuals_new - residuals, norm, jacobian);
    if (outcome == Outcome::kTooFar) {
      continue;
    }
    z += step;
    residuals = residuals_new;
    if (error_of(residuals) < best.error) {
      best.z = z;
      best.error = error_of(residuals);
    }
  }
  JudgeInOneGo(map, simulator, base, best);
  best.jacobian = std::move(jacobian);
  return best;
}

}  // namespace footfall
