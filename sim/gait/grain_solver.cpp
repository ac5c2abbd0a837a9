#include "sim/gait/grain_solver.h"

#include <algorithm>
#include <limits>

#include "sim/gait/change_norm.h"
#include "sim/gait/gait_designer.h"
#include "sim/gait/periodic_solver.h"
#include "sim/gait/stride_jacobian.h"

namespace footfall {
namespace {

constexpr int kJacobians = 4, kIterationsPerJacobian = 12;
constexpr double kFree = std::numeric_limits<double>::quiet_NaN();

/// The same runner, its command cut or filled up to the grain's harmonics.
SolvedGait Regrain(const SolvedGait& solved, const ControlGrain& grain) {
  SolvedGait other;
  other.setup = std::make_unique<RunnerSetup>(solved.setup->conditions);
  other.setup->grain = grain;
  other.gait = solved.gait;
  other.gait.section.p_GB.x() = 0;
  const Eigen::Index columns = 2 * grain.harmonics + 1;
  const Eigen::Index kept = std::min(columns, solved.gait.command.cols());
  other.gait.command.setZero(solved.gait.command.rows(), columns);
  other.gait.command.leftCols(kept) = solved.gait.command.leftCols(kept);
  return other;
}

double CalcMeanLean(const SolvedGait& solved) {
  StepSimulator simulator(*solved.setup);
  VectorXd conditions;
  double lean = 0;
  StrideMap(*solved.setup, true, kFree).CalcResiduals(simulator, solved.gait, conditions, &lean);
  return lean;
}

/// Newton's steps to a periodic orbit of this mean lean.
void Polish(double lean, SolvedGait& solved) {
  const RunnerSetup& setup = *solved.setup;
  const StrideMap map(setup, true, lean);
  StepSimulator simulator(setup);
  for (int k = 0; k < kJacobians; ++k) {
    const PeriodicSolution solution =
        SolvePeriodic(map, simulator, solved.gait, CalcStrideJacobian(setup, map, solved.gait),
                      ChangeNorm(map), {}, kIterationsPerJacobian);
    if (solution.z.size() == 0) {
      solved.reason = "the runner falls";
      return;
    }
    solved.gait = map.BuildGait(solved.gait, solution.z);
    solved.periodicity_error = solution.error;
    solved.found = solution.found;
    if (solution.error < kPeriodicTolerance) {
      return;
    }
  }
  solved.reason = solved.found ? "" : "no steady gait near";
}

}  // namespace

SolvedGait SolveWithGrain(const SolvedGait& solved, const ControlGrain& grain) {
  SolvedGait other = Regrain(solved, grain);
  Polish(CalcMeanLean(solved), other);
  return other;
}

SolvedGait DesignWithGrain(const SolvedGait& solved, const ControlGrain& grain, int iterations) {
  SolvedGait other = Regrain(solved, grain);
  DesignWeights weights;
  weights.effort = kBaseEffort;
  other.gait = GaitDesigner(*other.setup).Improve(other.gait, weights, iterations, 0, {});
  Polish(CalcMeanLean(other), other);
  return other;
}

}  // namespace footfall
