#pragma once

#include <utility>

#include "sim/gait/least_change.h"
#include "sim/gait/periodic_solver.h"
#include "sim/gait/solved_gait.h"
#include "sim/gait/stride_map.h"

namespace footfall {

/// A gait, and the size of who runs it.
struct SizedGait {
  Gait gait;
  double body_mass, body_height;  ///< kg, m
};

/// A gait that is known, from where a walk leads to others.
struct WalkStart {
  Conditions conditions;
  SizedGait gait;
  SizedGait usual;        ///< from which changes count
  Habit habit;            ///< what is held on to
  double base_lean;       ///< mean lean of the trunk at posture.trunk_lean 0, rad
  bool symmetric = true;  ///< one mirrored step, or a stride
  bool drawn = false;     ///< as in SolvedGait
};

/// Leads a periodic gait from one set of conditions to another, and counts what that costs.
class Walk {
 public:
  /// `work_limit`: one-step simulations; looked at between stages of the way, each of which takes
  /// at most 700 more, and between rounds of FindLeastChange.
  Walk(WalkStart start, int work_limit);

  /// Goes all the way or as far as it can: the whole way, the same with a fresh Jacobian, halves of
  /// it, twice as far after each stage that worked.
  bool Go(const Conditions& to);
  /// Goes there in equal parts and brings the gait within limits after each part but the last.
  bool GoInParts(const Conditions& to, int parts);
  /// Changes the gait, where it is, to the least change within what legs can give
  /// (FindLeastChange). Stages that follow stay near it.
  void MakeChangeLeast(SearchExtent extent);

  bool found() const { return solved_.found; }
  SolvedGait Take() { return std::move(solved_); }

 private:
  int StepsPerSimulation() const { return solved_.symmetric ? 1 : 2; }
  StrideMap BuildMap(const RunnerSetup& setup) const;
  /// The usual gait on a runner of that size.
  Gait FitUsual(double body_mass, double body_height) const;
  VectorXd ReadChanged(const StrideMap& map, const RunnerSetup& setup, const Gait& gait) const;
  bool Step(const Conditions& conditions, double ahead);
  void FinishNear(const StrideMap& map, StepSimulator& simulator, Gait& gait,
                  PeriodicSolution& solution);
  void SetCourse(const Gait& before, double share);
  void TakeJacobian();
  void GiveUp(double share, bool stuck);

  WalkStart start_;
  int work_limit_;
  Conditions here_;
  double body_mass_, body_height_;  ///< of the runner here
  MatrixXd jacobian_;
  VectorXd course_;  ///< of the gait per unit of the way; empty before the first stage
  SolvedGait solved_;
};

}  // namespace footfall
