#include "sim/gait/scenario_solver.h"

#include <utility>

#include "musculoskeletal/soft_tissue.h"
#include "sim/contact/sole.h"
#include "sim/gait/adaptation.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/blend.h"
#include "sim/gait/fit_gait.h"
#include "sim/gait/least_change.h"
#include "sim/gait/sloping_ground.h"
#include "sim/gait/walk.h"
#include "sim/gait/work_limit.h"

namespace footfall {
namespace {

constexpr int kParts = 4;  // of a way that leads beyond what legs can give

/// The stored gait as a start for a runner: with soft tissue of the kind that the runner has, so
/// stiff that the gait hardly knows of it.
BaseGait BuildStart(const BaseGait& stored, const Conditions& conditions) {
  BaseGait start = stored;
  start.conditions.tissue = CalcStiffened(conditions.tissue);
  FitGait(BuildRunningBody(start.conditions), start);
  return start;
}

/// The same as a stride, its left section that of the mirrored step.
SizedGait AsStride(SizedGait step) {
  step.gait.left_section = step.gait.section;
  return step;
}

SolvedGait Follow(const WalkStart& start, const Conditions& to, int parts, SearchExtent extent,
                  int work_limit) {
  Walk walk(start, work_limit);
  if (walk.GoInParts(to, parts)) {
    walk.MakeChangeLeast(extent);
  }
  return walk.Take();
}

SolvedGait Solve(const WalkStart& start, const Conditions& to, SearchExtent extent, int work_limit);

/// The way by command alone, then, from its end, to the least change: where aiming at the own
/// ground reaction leads nowhere.
SolvedGait FollowByCommandAlone(WalkStart start, const Conditions& to, SearchExtent extent,
                                int work_limit) {
  const Habit habit = std::exchange(start.habit, {});
  SolvedGait rough = Solve(start, to, SearchExtent::kWithinLimits, work_limit);
  if (!rough.found) {
    return rough;
  }
  start.conditions = to;
  start.gait = {rough.gait, rough.setup->body.mass, rough.setup->body.height};
  start.habit = habit;
  start.drawn = true;
  SolvedGait end = Follow(start, to, 1, extent, work_limit);
  const int simulations = rough.simulations + end.simulations;
  SolvedGait& better = end.found ? end : rough;
  better.simulations = simulations;
  return std::move(better);
}

/// What a way found at once, or, where that is nothing or more than the legs can give, the better
/// of it and what another way found: the same in parts, or by command alone.
SolvedGait Solve(const WalkStart& start, const Conditions& to, SearchExtent extent,
                 int work_limit) {
  SolvedGait at_once = Follow(start, to, 1, extent, work_limit);
  if (at_once.found && at_once.short_of < kLittleShort) {
    return at_once;
  }
  const bool aims = !start.habit.IsNone();
  SolvedGait other = at_once.found || !aims ? Follow(start, to, kParts, extent, work_limit)
                                            : FollowByCommandAlone(start, to, extent, work_limit);
  const int simulations = at_once.simulations + other.simulations;
  const bool better = other.found && (!at_once.found || other.short_of < at_once.short_of);
  SolvedGait best = std::move(better ? other : at_once);
  best.simulations = simulations;
  return best;
}

WalkStart StartAtBase(const Conditions& conditions, AdaptationStyle style) {
  const BaseGait stored = BuildBaseGait(conditions.gait);
  const BaseGait base = BuildStart(stored, conditions);
  const SizedGait gait{base.gait, base.body_mass, base.body_height};
  return {.conditions = base.conditions,
          .gait = gait,
          .usual = gait,
          .habit = FindHabit(stored, style),
          .base_lean = base.mean_lean};
}

/// From the runner whose sides are the mean of those of somebody else.
WalkStart StartAtMean(WalkStart base, const SolvedGait& mean) {
  base.conditions = mean.setup->conditions;
  base.gait = AsStride({mean.gait, mean.setup->body.mass, mean.setup->body.height});
  base.usual = AsStride(base.usual);
  base.symmetric = false;
  base.drawn = mean.drawn;
  return base;
}

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
  const WalkStart base = StartAtBase(conditions, style);
  if (IsSymmetric(conditions)) {
    return Solve(base, conditions, SearchExtent::kLeastChange, work_limit);
  }
  SolvedGait mean =
      Solve(base, CalcSymmetricPart(conditions), SearchExtent::kWithinLimits, work_limit);
  if (!mean.found) {
    return mean;
  }
  SolvedGait apart =
      Solve(StartAtMean(base, mean), conditions, SearchExtent::kLeastChange, work_limit);
  apart.simulations += mean.simulations;
  return apart;
}

}  // namespace footfall
