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

/// Ways to one runner.
class Ways {
 public:
  Ways(const Conditions& conditions, int work_limit, AdaptationStyle style)
      : conditions_(conditions), work_limit_(work_limit) {
    const BaseGait stored = BuildBaseGait(conditions.gait);
    const BaseGait base = BuildStart(stored, conditions);
    const SizedGait gait{base.gait, base.body_mass, base.body_height};
    start_ = {base.conditions, gait, gait, FindOwnReaction(stored, style), base.mean_lean, true};
  }

  /// To the runner with both sides alike, then, where sides differ, apart; each way in parts.
  SolvedGait Go(int parts) const {
    if (IsSymmetric(conditions_)) {
      return Follow(start_, conditions_, parts, true);
    }
    WalkStart start = start_;
    start.conditions = CalcSymmetricPart(conditions_);
    SolvedGait alike = Follow(start_, start.conditions, parts, false);
    if (!alike.found) {
      return alike;
    }
    start.gait = AsStride({alike.gait, alike.setup->body.mass, alike.setup->body.height});
    start.usual = AsStride(start.usual);
    start.symmetric = false;
    SolvedGait apart = Follow(start, conditions_, parts, true);
    apart.simulations += alike.simulations;
    return apart;
  }

 private:
  SolvedGait Follow(const WalkStart& start, const Conditions& to, int parts,
                    bool to_the_end) const {
    Walk walk(start, work_limit_);
    if (walk.GoInParts(to, parts) && (to_the_end || parts > 1)) {
      walk.MakeChangeLeast();
    }
    return walk.Take();
  }

  Conditions conditions_;
  int work_limit_;
  WalkStart start_;
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
  const Ways ways(conditions, work_limit, style);
  SolvedGait at_once = ways.Go(1);
  if (at_once.found && at_once.short_of < kLittleShort) {
    return at_once;
  }
  SolvedGait in_parts = ways.Go(kParts);
  const int simulations = at_once.simulations + in_parts.simulations;
  const bool better = in_parts.found && (!at_once.found || in_parts.short_of < at_once.short_of);
  SolvedGait best = std::move(better ? in_parts : at_once);
  best.simulations = simulations;
  return best;
}

}  // namespace footfall
