#include "sim/gait/scenario_solver.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "musculoskeletal/soft_tissue.h"
#include "sim/contact/sole.h"
#include "sim/gait/adaptation.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/blend.h"
#include "sim/gait/change_norm.h"
#include "sim/gait/fit_gait.h"
#include "sim/gait/periodic_solver.h"
#include "sim/gait/sloping_ground.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_sensitivity.h"
#include "sim/gait/stride_jacobian.h"
#include "sim/gait/within_limits.h"
#include "sim/gait/work_limit.h"

namespace footfall {
namespace {

constexpr double kShortestStage = 1.0 / 128;  // share of a way
constexpr int kIterationsPerStage = 25;
// Newton near the goal: fresh Jacobians, each used a few times, while each brings the error down.
constexpr int kFreshJacobians = 6, kIterationsPerJacobian = 8;
constexpr double kNear = 10;  // norm of conditions from where that may pay
constexpr double kLeastGain = 0.6;
constexpr int kLimitWork = 1500;  // one-step simulations that a search within limits may take

/// Walks from one set of conditions, whose gait is known, to another.
class Walk {
 public:
  Walk(const Conditions& from, const Gait& gait, double body_mass, double body_height,
       const MatrixXd& jacobian, double base_lean, bool symmetric, int work_limit)
      : here_(from),
        body_mass_(body_mass),
        body_height_(body_height),
        jacobian_(jacobian),
        base_lean_(base_lean),
        work_limit_(work_limit),
        usual_(gait),
        usual_mass_(body_mass),
        usual_height_(body_height) {
    solved_.gait = gait;
    solved_.symmetric = symmetric;
  }

  /// Goes all the way or as far as it can: the whole way, the same with a fresh Jacobian, halves of
  /// it, twice as far after each stage that worked.
  bool Go(const Conditions& to) {
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

  /// Draws the gait, where it is, to a ground reaction.
  void Keep(const VectorXd& own) {
    const StrideMap map = BuildMap(*solved_.setup);
    TakeJacobian();
    StepSimulator simulator(*solved_.setup);
    PeriodicSolution solution = KeepGroundReaction(map, simulator, solved_.gait, jacobian_, own);
    solved_.simulations += solution.simulations;
    solved_.periodicity_error = solution.error;
    solved_.found = solution.found;
    if (solution.found) {
      solved_.gait = map.BuildGait(solved_.gait, solution.z);
    } else {
      solved_.reason = "no steady gait near the runner's own ground reaction";
    }
  }

  /// Changes the gait, where it is, until legs are strong enough for it and no foot drags.
  void StayWithinLimits() {
    const StrideMap map = BuildMap(*solved_.setup);
    StepSimulator simulator(*solved_.setup);
    const int work = std::min(kLimitWork, work_limit_ - solved_.simulations);
    const WithinLimits within =
        KeepWithinLimits(map, simulator, ChangeNorm(map),
                         ScaleGait(usual_, body_mass_ / usual_mass_, body_height_ / usual_height_),
                         solved_.gait, work / StepsPerSimulation());
    solved_.simulations += StepsPerSimulation() * within.simulations;
    solved_.short_of = within.after;
    if (within.after < within.before) {
      solved_.gait = within.gait;
      solved_.periodicity_error = within.error;
    }
  }

  bool found() const { return solved_.found; }
  SolvedGait Take() { return std::move(solved_); }

 private:
  int StepsPerSimulation() const { return solved_.symmetric ? 1 : 2; }

  void GiveUp(double share, bool stuck) {
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

  StrideMap BuildMap(const RunnerSetup& setup) const {
    const double lean = base_lean_ + setup.conditions.posture.trunk_lean;
    return {setup, solved_.symmetric, lean};
  }

  /// Where the gait has been going, per unit of the way.
  void SetCourse(const Gait& before, double share) {
    course_ = BuildMap(*solved_.setup).ReadChange(before, solved_.gait) / share;
  }

  /// One solve at new conditions; moves there if it succeeds. Starts from where the course of the
  /// last stage leads `ahead` on the way.
  bool Step(const Conditions& conditions, double ahead) {
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
    const ChangeNorm norm(map);
    PeriodicSolution solution =
        SolvePeriodic(map, simulator, start, jacobian_, norm, VectorXd::Zero(map.NumUnknowns()),
                      kIterationsPerStage);
    solved_.simulations += StepsPerSimulation() * solution.simulations;
    solved_.periodicity_error =
        solution.z.size() > 0 ? solution.error : std::numeric_limits<double>::infinity();
    solved_.found = solution.found;
    Gait gait = solution.z.size() > 0 ? map.BuildGait(start, solution.z) : start;
    if (!solved_.found && solved_.periodicity_error < kNear) {
      FinishNear(map, norm, simulator, gait, solution);
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
  void FinishNear(const StrideMap& map, const ChangeNorm& norm, StepSimulator& simulator,
                  Gait& gait, PeriodicSolution& solution) {
    const VectorXd zero = VectorXd::Zero(map.NumUnknowns());
    for (int fresh = 0; fresh < kFreshJacobians && !solved_.found; ++fresh) {
      solution =
          SolvePeriodic(map, simulator, gait, CalcStrideJacobian(simulator.setup(), map, gait),
                        norm, zero, kIterationsPerJacobian);
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

  void TakeJacobian() {
    const RunnerSetup setup{here_};
    jacobian_ = CalcStrideJacobian(setup, BuildMap(setup), solved_.gait);
    solved_.simulations += kStrideJacobianCost * StepsPerSimulation();
  }

  Conditions here_;
  double body_mass_, body_height_;
  MatrixXd jacobian_;
  double base_lean_;
  int work_limit_;
  Gait usual_;  ///< that the walk began with, of a runner of this mass and height
  double usual_mass_, usual_height_;
  VectorXd course_;  ///< empty before the first stage
  SolvedGait solved_;
};

/// The ground reaction that a base runner has at the base gait.
VectorXd CalcOwnGroundReaction(const BaseGait& base) {
  const RunnerSetup setup{base.conditions};
  StepSimulator simulator(setup);
  VectorXd own;
  CalcGroundReaction(simulator, base.gait, own);
  return own;
}

}  // namespace

SolvedGait SolveScenario(const Conditions& conditions, AdaptationStyle style) {
  return SolveWithin(conditions, kWorkLimit, style);
}

/// The stored gait as a start for a runner: with soft tissue of the kind that the runner has, so
/// stiff that the gait hardly knows of it.
BaseGait BuildStart(const BaseGait& stored, const Conditions& conditions) {
  BaseGait start = stored;
  start.conditions.tissue = CalcStiffened(conditions.tissue);
  FitGait(BuildRunningBody(start.conditions), start);
  return start;
}

SolvedGait SolveWithin(const Conditions& conditions, int work_limit, AdaptationStyle style) {
  SolvedGait nowhere;
  nowhere.reason = FindNoTraction(conditions);
  if (!nowhere.reason.empty()) {
    return nowhere;
  }
  const BaseGait stored = BuildBaseGait(conditions.gait);
  const BaseGait base = BuildStart(stored, conditions);
  const BodyModel skeleton = BuildRunningBody(base.conditions);
  const Conditions alike = CalcSymmetricPart(conditions);
  Walk together(base.conditions, base.gait, base.body_mass, base.body_height,
                BuildSymmetricJacobian(skeleton, base.gait.step_time, base.sensitivity),
                base.mean_lean, true, work_limit);
  if (together.Go(alike) && style == AdaptationStyle::kOwnGroundReaction) {
    together.Keep(CalcOwnGroundReaction(stored));
  }
  if (together.found()) {
    together.StayWithinLimits();
  }
  SolvedGait both = together.Take();
  if (!both.found || IsSymmetric(conditions)) {
    return both;
  }
  const BodyModel& body = both.setup->body;
  both.gait.left_section = both.gait.section;
  Walk apart(alike, both.gait, body.mass, body.height,
             BuildStrideJacobian(skeleton, base.gait.step_time, base.sensitivity), base.mean_lean,
             false, work_limit - both.simulations);
  if (apart.Go(conditions)) {
    apart.StayWithinLimits();
  }
  SolvedGait solved = apart.Take();
  solved.simulations += both.simulations;
  return solved;
}

}  // namespace footfall
