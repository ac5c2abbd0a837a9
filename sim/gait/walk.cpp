#include "sim/gait/walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "sim/gait/blend.h"
#include "sim/gait/change_norm.h"
#include "sim/gait/fit_gait.h"
#include "sim/gait/least_change.h"
#include "sim/gait/stride_jacobian.h"

namespace footfall {
namespace {

constexpr double kShortestStage = 1.0 / 128;  // share of a way
constexpr int kIterationsPerStage = 25;
// Newton near the goal: fresh Jacobians, each used a few times, while each brings the error down.
constexpr int kFreshJacobians = 6, kIterationsPerJacobian = 8;
constexpr double kNear = 10;  // norm of conditions from where that may pay
constexpr double kLeastGain = 0.6;
constexpr int kLimitWork = 1500;  // one-step simulations that a search within limits may take

}  // namespace

Walk::Walk(WalkStart start, int work_limit)
    : start_(std::move(start)),
      work_limit_(work_limit),
      here_(start_.conditions),
      body_mass_(start_.gait.body_mass),
      body_height_(start_.gait.body_height) {
  solved_.gait = start_.gait.gait;
  solved_.symmetric = start_.symmetric;
  solved_.drawn = start_.drawn;
  TakeJacobian();
}

bool Walk::Go(const Conditions& to) {
  const Conditions from = here_;
  double share = 0, stage = 1;
  bool fresh = false;
  while (share < 1) {
    const bool stuck = stage < kShortestStage;
    if (stuck || solved_.simulations >= work_limit_) {
      GiveUp(share, stuck);
      return false;
    }
    const double next = std::min(1.0, share + stage);
    const Gait before = solved_.gait;
    if (Step(next == 1 ? to : Blend(from, to, next), fresh ? 0 : next - share)) {
      SetCourse(before, next - share);
      share = next;
      stage *= 2;
      fresh = false;
      continue;
    }
    if (!fresh) {
      TakeJacobian();
      fresh = true;
    } else {
      stage = std::min(stage, 1 - share) / 2;
    }
  }
  return true;
}

bool Walk::GoInParts(const Conditions& to, int parts) {
  const Conditions from = here_;
  for (int part = 1; part < parts; ++part) {
    if (!Go(Blend(from, to, static_cast<double>(part) / parts))) {
      return false;
    }
    MakeChangeLeast(SearchExtent::kWithinLimits);
  }
  return Go(to);
}

void Walk::MakeChangeLeast(SearchExtent extent) {
  const StrideMap map = BuildMap(*solved_.setup);
  StepSimulator simulator(*solved_.setup);
  const int work = std::min(kLimitWork, work_limit_ - solved_.simulations);
  const LeastChange least =
      FindLeastChange(map, simulator, ChangeNorm(map), FitUsual(body_mass_, body_height_),
                      solved_.gait, extent, work / StepsPerSimulation());
  solved_.simulations += StepsPerSimulation() * least.simulations;
  solved_.short_of = least.short_of;
  if (least.changed) {
    solved_.drawn = true;
    solved_.gait = least.gait;
    solved_.periodicity_error = least.error;
  }
}

void Walk::GiveUp(double share, bool stuck) {
  solved_.found = false;
  solved_.reason = fmt::format(
      "no steady gait {}: {:.0f} % of the way from the base runner is solved, then {} (limit "
      "{:.0e}; {} one-step simulations)",
      stuck ? "within reach" : "within the limit of work", 100 * share,
      std::isfinite(solved_.periodicity_error)
          ? fmt::format("what does not repeat stays at {:.1e}", solved_.periodicity_error)
          : "the runner falls",
      kPeriodicLimit, solved_.simulations);
}

StrideMap Walk::BuildMap(const RunnerSetup& setup) const {
  return {setup, solved_.symmetric, start_.base_lean + setup.conditions.posture.trunk_lean,
          start_.habit};
}

Gait Walk::FitUsual(double body_mass, double body_height) const {
  return ScaleGait(start_.usual.gait, body_mass / start_.usual.body_mass,
                   body_height / start_.usual.body_height);
}

/// Where the gait has been going, per unit of the way.
void Walk::SetCourse(const Gait& before, double share) {
  course_ = BuildMap(*solved_.setup).ReadChange(before, solved_.gait) / share;
}

/// By how much a gait is changed, as SolvePeriodic takes it: a gait that limits drew away would be
/// drawn back.
VectorXd Walk::ReadChanged(const StrideMap& map, const RunnerSetup& setup, const Gait& gait) const {
  if (solved_.drawn) {
    return {};
  }
  return map.ReadChange(FitUsual(setup.body.mass, setup.body.height), gait);
}

/// One solve at new conditions; moves there if it succeeds. Starts from where the course of the
/// last stage leads `ahead` on the way.
bool Walk::Step(const Conditions& conditions, double ahead) {
  auto setup = std::make_unique<RunnerSetup>(conditions);
  Gait start =
      ScaleGait(solved_.gait, setup->body.mass / body_mass_, setup->body.height / body_height_);
  start.speed = conditions.gait.speed;
  start.step_time = setup->step_time;
  const StrideMap map = BuildMap(*setup);
  if (course_.size() > 0) {
    start = map.BuildGait(start, ahead * course_);
  }
  StepSimulator simulator(*setup);
  PeriodicSolution solution = SolvePeriodic(map, simulator, start, jacobian_, ChangeNorm(map),
                                            ReadChanged(map, *setup, start), kIterationsPerStage);
  solved_.simulations += StepsPerSimulation() * solution.simulations;
  solved_.periodicity_error =
      solution.z.size() > 0 ? solution.error : std::numeric_limits<double>::infinity();
  solved_.found = solution.found;
  Gait gait = solution.z.size() > 0 ? map.BuildGait(start, solution.z) : start;
  if (!solved_.found && solved_.periodicity_error < kNear) {
    FinishNear(map, simulator, gait, solution);
  }
  if (!solved_.found) {
    return false;
  }
  solved_.gait = gait;
  here_ = conditions;
  body_mass_ = setup->body.mass;
  body_height_ = setup->body.height;
  jacobian_ = std::move(solution.jacobian);
  solved_.setup = std::move(setup);
  return true;
}

/// From a place near the goal where Broyden's corrections have run dry.
void Walk::FinishNear(const StrideMap& map, StepSimulator& simulator, Gait& gait,
                      PeriodicSolution& solution) {
  const ChangeNorm norm(map);
  for (int fresh = 0; fresh < kFreshJacobians && !solved_.found; ++fresh) {
    solution =
        SolvePeriodic(map, simulator, gait, CalcStrideJacobian(simulator.setup(), map, gait), norm,
                      ReadChanged(map, simulator.setup(), gait), kIterationsPerJacobian);
    solved_.simulations += StepsPerSimulation() * (solution.simulations + kStrideJacobianCost);
    const bool gains = solution.error < kLeastGain * solved_.periodicity_error;
    gait = map.BuildGait(gait, solution.z);
    solved_.periodicity_error = solution.error;
    solved_.found = solution.found;
    if (!gains) {
      break;
    }
  }
}

void Walk::TakeJacobian() {
  const RunnerSetup setup{here_};
  jacobian_ = CalcStrideJacobian(setup, BuildMap(setup), solved_.gait);
  solved_.simulations += kStrideJacobianCost * StepsPerSimulation();
}

}  // namespace footfall
