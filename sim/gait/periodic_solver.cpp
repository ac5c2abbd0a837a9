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

enum class Outcome { kFalls, kTooFar, kBetter };

/// Shortens a step from z until conditions grow by no more than is allowed; fills those at its end.
Outcome Shorten(const StrideMap& map, StepSimulator& simulator, const Gait& base, const VectorXd& z,
                double error, VectorXd& step, VectorXd& conditions, int& simulations) {
  Outcome outcome = Outcome::kFalls;
  for (int attempt = 0; attempt < kShortenings && outcome != Outcome::kBetter; ++attempt) {
    step *= attempt > 0 ? kShorten : 1;
    ++simulations;
    if (map.CalcConditions(simulator, map.BuildGait(base, z + step), conditions)) {
      outcome = conditions.norm() < kAllowedGrowth * error ? Outcome::kBetter : Outcome::kTooFar;
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
    best.error = stood ? c.norm() : std::numeric_limits<double>::infinity();
    ++best.simulations;
  }
  best.found = best.error < kPeriodicLimit;
}

bool HasRunDry(const std::vector<double>& errors) {
  return errors.size() > kPatience &&
         errors.back() > kLeastProgress * errors[errors.size() - 1 - kPatience];
}

}  // namespace

void CorrectJacobian(const VectorXd& step, const VectorXd& change, const ChangeNorm& norm,
                     MatrixXd& jacobian) {
  const VectorXd gradient = norm.CalcGradient(step);
  jacobian += (change - jacobian * step) * gradient.transpose() / gradient.dot(step);
}

PeriodicSolution SolvePeriodic(const StrideMap& map, StepSimulator& simulator, const Gait& base,
                               MatrixXd jacobian, const ChangeNorm& norm, const VectorXd& start,
                               int max_iterations) {
  PeriodicSolution best;
  VectorXd z = start, c;
  best.simulations = 1;
  if (!map.CalcConditions(simulator, map.BuildGait(base, z), c)) {
    return best;
  }
  best.z = z;
  best.conditions = c;
  best.error = c.norm();
  std::vector<double> errors;
  for (int iteration = 0; iteration < max_iterations && best.error > kPeriodicTolerance;
       ++iteration) {
    errors.push_back(best.error);
    if (HasRunDry(errors)) {
      break;
    }
    VectorXd step = norm.FindLeast(jacobian, jacobian * z - c) - z;
    VectorXd c_new;
    const Outcome outcome =
        Shorten(map, simulator, base, z, c.norm(), step, c_new, best.simulations);
    if (outcome == Outcome::kFalls) {
      break;
    }
    CorrectJacobian(step, c_new - c, norm, jacobian);
    if (outcome == Outcome::kTooFar) {
      continue;
    }
    z += step;
    c = c_new;
    if (c.norm() < best.error) {
      best.z = z;
      best.conditions = c;
      best.error = c.norm();
    }
  }
  JudgeInOneGo(map, simulator, base, best);
  best.jacobian = std::move(jacobian);
  return best;
}

}  // namespace footfall
