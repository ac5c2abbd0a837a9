#pragma once

#include <memory>
#include <string>

#include "sim/gait/base_gait.h"
#include "sim/gait/periodic_solver.h"

namespace footfall {

/// The gait of one runner in one condition, solved.
struct SolvedGait {
  std::unique_ptr<RunnerSetup> setup;    ///< null where there is no such runner
  Gait gait;
  bool symmetric = true;
  bool found = false;
  std::string reason;                    ///< why not found
  double periodicity_error = 0;          ///< scaled norm of what does not repeat
  int simulations = 0;                   ///< of single steps
  int stages = 0;                        ///< into how many pieces the way was cut
};

/// Solves a scenario from the base gait.
///
/// Speed, cadence and trunk lean (base lean + posture.trunk_lean) are held; the command changes as
/// little as it can. The whole change is tried at once; where that fails it is cut into 2, 4, 8 stages
/// from the base's conditions to the asked ones, each started from the last with what was learnt of
/// the Jacobian. A runner for whom that fails gets a reason, never a guess.
SolvedGait SolveScenario(const Conditions& conditions, const BaseGait& base);

/// True where left and right are the same, so that the gait repeats after one mirrored step.
bool IsSymmetric(const Conditions& conditions);

/// Conditions part of the way from one to another: numbers linearly, named choices the target's.
Conditions Blend(const Conditions& from, const Conditions& to, double share);

}  // namespace footfall
