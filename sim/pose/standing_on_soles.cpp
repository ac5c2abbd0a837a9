#include "sim/pose/standing_on_soles.h"

#include <Eigen/QR>
#include <algorithm>

#include "sim/gait/blend.h"
#include "sim/pose/standing_equations.h"

namespace footfall {
namespace {

constexpr double kTolerance = 1e-7;
constexpr int kMostIterations = 200;
constexpr int kUnknowns = StandingEquations::kUnknowns;
using Unknowns = StandingEquations::Unknowns;

/// Derivative of the equations by forward differences.
Eigen::Matrix<double, kUnknowns, kUnknowns> CalcJacobian(StandingEquations& stance,
                                                         const Unknowns& x, const Unknowns& r) {
  constexpr double kStep = 1e-7;
  Eigen::Matrix<double, kUnknowns, kUnknowns> J;
  for (int i = 0; i < kUnknowns; ++i) {
    Unknowns moved = x;
    moved(i) += kStep;
    J.col(i) = (stance.CalcImbalance(moved) - r) / kStep;
  }
  return J;
}

/// Longest step that makes the imbalance smaller, halved up to 20 times; false where none does.
bool TakeStep(StandingEquations& stance, const Unknowns& step, Unknowns& x, Unknowns& r) {
  constexpr double kLongest = 0.1;  // rad, m
  double share = std::min(
      1.0, kLongest / step.head<kUnknowns - StandingEquations::kControls>().cwiseAbs().maxCoeff());
  for (int halved = 0; halved < 20; ++halved, share /= 2) {
    const Unknowns next = x + share * step;
    const Unknowns left = stance.CalcImbalance(next);
    if (left.norm() < r.norm()) {
      x = next;
      r = left;
      return true;
    }
  }
  return false;
}

/// Newton's method from x; the imbalance where it ends.
Unknowns Settle(StandingEquations& stance, Unknowns& x) {
  Unknowns r = stance.CalcImbalance(x);
  for (int i = 0; i < kMostIterations && r.cwiseAbs().maxCoeff() > kTolerance; ++i) {
    const auto J = CalcJacobian(stance, x, r);
    if (!TakeStep(stance, -J.colPivHouseholderQr().solve(r), x, r)) {
      break;
    }
  }
  return r;
}

bool IsSettled(const Unknowns& r) { return r.cwiseAbs().maxCoeff() < 1e-4; }

/// A start from which Newton's method gets there: soles grip and let go, so that from upright
/// standing it may not. The way leads from the person with both sides alike to the asked one in
/// stages, halved where one fails. False where stages get too short.
bool WalkThere(const Conditions& conditions, Unknowns& x) {
  constexpr double kShortestStage = 1.0 / 64;
  const Conditions alike = CalcSymmetricPart(conditions);
  StandingEquations first(alike);
  x = first.Start();
  if (!IsSettled(Settle(first, x))) {
    return false;
  }
  double share = 0;
  for (double stage = 0.5; share < 1 && stage >= kShortestStage;) {
    const double next = std::min(1.0, share + stage);
    StandingEquations stance(Blend(alike, conditions, next));
    Unknowns tried = x;
    if (IsSettled(Settle(stance, tried))) {
      x = tried;
      share = next;
    } else {
      stage /= 2;
    }
  }
  return share == 1;
}

}  // namespace

StandingOnSoles SolveStanding(const Conditions& conditions) {
  StandingEquations stance(conditions);
  Unknowns x = stance.Start();
  Unknowns r = Settle(stance, x);
  if (Unknowns other; !IsSettled(r) && WalkThere(conditions, other)) {
    x = other;
    r = Settle(stance, x);
  }
  StandingOnSoles standing = stance.Describe(x);
  standing.imbalance = StandingEquations::CalcLargest(r);
  standing.found = IsSettled(r);
  standing.reason = standing.found ? "" : "no equilibrium on these soles was found";
  return standing;
}

}  // namespace footfall
