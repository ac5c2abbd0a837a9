#include "sim/gait/scenario_solver.h"

#include <utility>

#include "musculoskeletal/soft_tissue.h"
#include "sim/contact/sole.h"
#include "sim/gait/adaptation.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/blend.h"
#include "sim/gait/fit_gait.h"
#include "sim/gait/sloping_ground.h"
#include "sim/gait/step_sensitivity.h"
#include "sim/gait/walk.h"
#include "sim/gait/within_limits.h"
#include "sim/gait/work_limit.h"

namespace footfall {
namespace {

constexpr int kParts = 4;  // of a way that leads beyond what legs can give

/// The ground reaction that a base runner has at the base gait.
VectorXd CalcOwnGroundReaction(const BaseGait& base) {
  const RunnerSetup setup{base.conditions};
  StepSimulator simulator(setup);
  VectorXd own;
  CalcGroundReaction(simulator, base.gait, own);
  return own;
}

/// The stored gait as a start for a runner: with soft tissue of the kind that the runner has, so
/// stiff that the gait hardly knows of it.
BaseGait BuildStart(const BaseGait& stored, const Conditions& conditions) {
  BaseGait start = stored;
  start.conditions.tissue = CalcStiffened(conditions.tissue);
  FitGait(BuildRunningBody(start.conditions), start);
  return start;
}

/// What a way found at once, or, where that is nothing or more than the legs can give, the better
/// of it and what the same way in parts found.
template <typename Way>
SolvedGait TakeBetter(const Way& go) {
  SolvedGait at_once = go(1);
  if (at_once.found && at_once.short_of < kLittleShort) {
    return at_once;
  }
  SolvedGait in_parts = go(kParts);
  const int simulations = at_once.simulations + in_parts.simulations;
  const bool better = in_parts.found && (!at_once.found || in_parts.short_of < at_once.short_of);
  SolvedGait best = std::move(better ? in_parts : at_once);
  best.simulations = simulations;
  return best;
}

/// Runners of one base gait.
class Family {
 public:
  Family(const Conditions& conditions, int work_limit)
      : work_limit_(work_limit),
        stored_(BuildBaseGait(conditions.gait)),
        base_(BuildStart(stored_, conditions)),
        skeleton_(BuildRunningBody(base_.conditions)) {}

  /// Somebody whose sides are alike.
  SolvedGait SolveAlike(const Conditions& alike, AdaptationStyle style, int parts) const {
    Walk walk({base_.conditions, base_.gait, base_.body_mass, base_.body_height,
               BuildSymmetricJacobian(skeleton_, base_.gait.step_time, base_.sensitivity),
               base_.mean_lean, true},
              work_limit_);
    if (walk.GoInParts(alike, parts) && style == AdaptationStyle::kOwnGroundReaction) {
      walk.Keep(CalcOwnGroundReaction(stored_));
    }
    return End(walk);
  }

  /// Somebody else, from the runner whose sides are this one's mean.
  SolvedGait SolveApart(const SolvedGait& alike, const Conditions& conditions, int parts) const {
    const RunnerSetup& mean = *alike.setup;
    Gait stride = alike.gait;
    stride.left_section = stride.section;
    Walk walk({mean.conditions, stride, mean.body.mass, mean.body.height,
               BuildStrideJacobian(skeleton_, base_.gait.step_time, base_.sensitivity),
               base_.mean_lean, false},
              work_limit_);
    walk.GoInParts(conditions, parts);
    return End(walk);
  }

 private:
  static SolvedGait End(Walk& walk) {
    if (walk.found()) {
      walk.StayWithinLimits();
    }
    return walk.Take();
  }

  int work_limit_;
  BaseGait stored_, base_;
  BodyModel skeleton_;
};

}  // namespace

SolvedGait SolveScenario(const Conditions& conditions, AdaptationStyle style) {
  return SolveWithin(conditions, kWorkLimit, style);
}

SolvedGait SolveWithin(const Conditions& conditions, int work_limit, AdaptationStyle style) {
  SolvedGait nowhere;
  nowhere.reason = FindNoTraction(conditions);
  if (!nowhere.reason.empty()) {
    return nowhere;
  }
  const Family family(conditions, work_limit);
  const Conditions mean = CalcSymmetricPart(conditions);
  SolvedGait alike = TakeBetter([&](int parts) { return family.SolveAlike(mean, style, parts); });
  if (!alike.found || IsSymmetric(conditions)) {
    return alike;
  }
  SolvedGait apart =
      TakeBetter([&](int parts) { return family.SolveApart(alike, conditions, parts); });
  apart.simulations += alike.simulations;
  return apart;
}

}  // namespace footfall
