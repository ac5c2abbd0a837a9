#include "sim/gait/base_gait_tuner.h"

#include <fmt/format.h>

#include <limits>
#include <memory>
#include <random>
#include <stdexcept>

#include "musculoskeletal/degree.h"
#include "musculoskeletal/user_error.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/deviate.h"
#include "sim/gait/gait_designer.h"
#include "sim/gait/gait_recorder.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/move_section.h"
#include "sim/gait/periodic_solver.h"
#include "sim/gait/state_map.h"
#include "sim/gait/stride_jacobian.h"

namespace footfall {
namespace {

/// The pelvis starts on full springs and ends on none; between, help costs more and more. Ground
/// reaction and landing count little before the body carries itself. Muscles are spared at last.
struct Stage {
  double assist_strength, assist_weight, ground, effort_weight;
  int iterations;
};
constexpr Stage kStages[] = {
    {1.0, 0.5, 0.1, 0, 14}, {1.0, 8, 0.3, 0, 10}, {0.3, 30, 0.5, 0, 8},        {0.1, 60, 0.7, 0, 8},
    {0.02, 60, 1, 0, 8},    {0.0, 0, 1, 0, 10},   {0.0, 0, 1, kBaseEffort, 16}};
// A stage that still gains goes on: from some starts help may only be withdrawn later.
constexpr int kMoreIterations = 40;
// The reference's pelvis height belongs to a taller man; the first guess stands lower, m.
constexpr double kFirstLift = -0.03;
// Size of the scatter of another start, in units of CalcDifferenceScale.
constexpr double kScatter = 0.5;
constexpr int kPolishes = 3, kPolishIterations = 40;
// Muscle forces make the impedance, impedance the orbit: rounds until neither changes much.
constexpr int kImpedanceRounds = 2;
// The first design ends with the table's impedance; with that of muscles the best gait is another.
// Further designs until the cost falls by less than a share.
constexpr int kRedesigns = 8, kRedesignIterations = 16;
constexpr double kSettled = 0.02;

std::string Describe(const DesignReport& report) {
  return fmt::format(
      "periodicity {:.1e}, speed {:.3f} m/s, joints {:.2f} deg, pelvis {:.2f} deg, ground "
      "reaction {:.2f} and {:.3f} BW RMS, L5/S1 extension {:.0f} N m, moments {:.1f} N m RMS, peak "
      "{:.2f} BW, contact {:.3f} s, help {:.0f} N, effort up to {:.1f}",
      report.periodicity, report.speed, report.fit.joints / kDegree, report.fit.pelvis / kDegree,
      report.fit.vertical, report.fit.fore_aft, report.lumbar_moment_peak, report.fit.trunk_moment,
      report.active_peak, report.contact_time, report.assist_peak, report.effort_peak);
}

Conditions DefaultConditions(const GaitDemand& demand) {
  Conditions conditions;
  conditions.gait = demand;
  return conditions;
}

/// A gait is designed for muscles that all take their time: what they could not follow is effort.
Conditions DesignConditions(const GaitDemand& demand) {
  Conditions conditions = DefaultConditions(demand);
  conditions.core.activation_rate = "limited";
  return conditions;
}

/// Gaits are designed from flight to flight: a first guess there has no foot in the ground.
void StartInFlight(RunnerSetup& setup) {
  setup.strike_phase = kStrikePhase - kFlightTicks / (2.0 * kTicksPerStep);
}

/// What a design begins with that starts from a gait near the one it wants.
struct Redesign {
  Redesign(const BaseGait& near, const GaitDemand& demand)
      : setup(DesignConditions(demand), near.task),
        gait(MoveSection(setup, near.gait, -kFlightTicks)) {
    StartInFlight(setup);
    gait.section.v[3] += demand.speed - gait.speed;
    gait.speed = demand.speed;
    gait.step_time = setup.step_time;
    weights.effort = kBaseEffort;
  }
  RunnerSetup setup;
  Gait gait;
  DesignWeights weights;
};

/// Another start: a deviate times kScatter times the scale of each state's difference.
Gait Scatter(const RunnerSetup& setup, Gait gait, unsigned seed) {
  std::mt19937_64 random(seed);
  VectorXd d = kScatter * CalcDifferenceScale(setup.body);
  for (double& entry : d) {
    entry *= CalcDeviate(random);
  }
  gait.section = AddDifference(gait.section, d);
  return gait;
}

/// Newton steps to a periodic orbit at a setup. Throws.
BaseGait PolishAt(const RunnerSetup& setup, const Gait& near, const TuneProgress& progress) {
  BaseGait base;
  base.gait = near;
  Symmetrise(setup.body, base.gait.command);
  base.gait.speed = setup.conditions.gait.speed;
  base.gait.step_time = setup.step_time;
  base.conditions = setup.conditions;
  base.body_mass = setup.body.mass;
  base.body_height = setup.body.height;
  StepSimulator simulator(setup);
  PeriodicSolution solution;
  for (int polish = 0; polish < kPolishes; ++polish) {
    // Lean is free here: what comes out is what scenarios are then held to.
    const StrideMap free(setup, true, std::numeric_limits<double>::quiet_NaN());
    VectorXd conditions;
    free.CalcResiduals(simulator, base.gait, conditions, &base.mean_lean);
    const StrideMap map(setup, true, base.mean_lean);
    solution = SolvePeriodic(map, simulator, base.gait, CalcStrideJacobian(setup, map, base.gait),
                             ChangeNorm(map), {}, kPolishIterations);
    progress(fmt::format("polish {}: what does not repeat {:.1e}", polish + 1, solution.error));
    if (solution.simulations <= 1) {
      break;
    }
    base.gait = map.BuildGait(base.gait, solution.z);
    base.gait.section.p_GB.x() = 0;
  }
  if (!solution.found || solution.error > kPeriodicTolerance) {
    throw std::runtime_error("tuning ended without a periodic gait");
  }
  return base;
}

}  // namespace

BaseGait TuneBaseGait(const GaitDemand& demand, unsigned seed, const TuneProgress& progress) {
  BaseGait start;
  RunnerSetup setup(DesignConditions(demand), start.task);
  StartInFlight(setup);
  GaitDesigner designer(setup);
  Gait& gait = start.gait;
  gait = designer.BuildGuess(kFirstLift);
  if (seed != 0) {
    gait = Scatter(setup, std::move(gait), seed);
  }
  for (const Stage& stage : kStages) {
    DesignWeights weights;
    weights.assist_strength = stage.assist_strength;
    weights.assist = stage.assist_weight;
    weights.landing = stage.ground;
    weights.vertical *= stage.ground;
    weights.fore_aft *= stage.ground;
    weights.effort = stage.effort_weight;
    gait = designer.Improve(gait, weights, stage.iterations, kMoreIterations, progress);
    progress(fmt::format("assist {:.2f}: {}", stage.assist_strength,
                         Describe(designer.Judge(gait, weights))));
  }
  gait = MoveSection(setup, gait, kFlightTicks);
  BaseGait base = FinishBaseGait(start, demand, progress);
  double cost = CalcDesignCost(base, demand), before = std::numeric_limits<double>::infinity();
  for (int redesign = 1; redesign <= kRedesigns && cost < (1 - kSettled) * before; ++redesign) {
    progress(fmt::format("redesign {} with the impedance of the muscles, from cost {:.0f}",
                         redesign, cost));
    base = RetuneBaseGait(base, demand, kRedesignIterations, progress);
    before = cost;
    cost = CalcDesignCost(base, demand);
  }
  return base;
}

double CalcDesignCost(const BaseGait& near, const GaitDemand& demand) {
  try {
    const Redesign redesign(near, demand);
    return GaitDesigner(redesign.setup).CalcCost(redesign.gait, redesign.weights);
  } catch (const UserError&) {
    throw;
  } catch (const std::runtime_error&) {  // falls where the section is moved or muscles are held
    return std::numeric_limits<double>::infinity();
  }
}

BaseGait RetuneBaseGait(const BaseGait& near, const GaitDemand& demand, int iterations,
                        const TuneProgress& progress) {
  const Redesign redesign(near, demand);
  GaitDesigner designer(redesign.setup);
  BaseGait end = near;
  end.gait = designer.Improve(redesign.gait, redesign.weights, iterations, 0, progress);
  progress(Describe(designer.Judge(end.gait, redesign.weights)));
  end.gait = MoveSection(redesign.setup, end.gait, kFlightTicks);
  return FinishBaseGait(end, demand, progress);
}

BaseGait FinishBaseGait(const BaseGait& near, const GaitDemand& demand,
                        const TuneProgress& progress) {
  const Conditions conditions = DefaultConditions(demand);
  auto setup = std::make_unique<RunnerSetup>(conditions, near.task);
  BaseGait base = PolishAt(*setup, near.gait, progress);
  for (int round = 1; round <= kImpedanceRounds; ++round) {
    const GaitTask task = RecordTask(*setup, base.gait);
    auto next = std::make_unique<RunnerSetup>(conditions, task);
    const Gait refitted = RefitCommand(*setup, *next, base.gait);
    progress(fmt::format("impedance of the muscles, round {}", round));
    base = PolishAt(*next, refitted, progress);
    base.task = task;
    setup = std::move(next);
  }
  const DesignReport report = GaitDesigner(*setup).Judge(base.gait, {});
  base.fit = report.fit;
  progress(Describe(report));
  return base;
}

}  // namespace footfall
