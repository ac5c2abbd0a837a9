#pragma once

#include <vector>

#include "sim/gait/muscle_demand.h"
#include "sim/gait/runner_plant.h"
#include "sim/gait/stride_jacobian.h"

namespace footfall {

/// Ticks between the phases at which strength is asked for: some 5 ms.
inline constexpr int kShortageTicks = 5;

inline constexpr double kShortageReserve = 1;  ///< (N m)^2, in place of kLegReserve
inline constexpr double kFreeReserve = 1.5;    ///< N m
inline constexpr size_t kShortageMemory = 20;  ///< phases: some 0.1 s

/// What a gait asks of the legs beyond the strength of their muscles.
///
/// Law: after every kShortageTicks-th tick, or another, the whole body is recruited
/// (BodyMuscleSolver) for the torques across its joints there; the shortage of that phase is
///   s = |r| - kFreeReserve   over hips, knees, ankles and subtalar joints, N m,
/// r what muscles leave to the reserves. Reserves give way by kShortageReserve here, twenty times
/// more than where loads are recorded: r then sets in some newton metres before the limit of
/// strength, not some tenths, and a search sees the limit coming. Below zero nothing is short;
/// rearfoot base gaits stay there. Tendons are those of the gait that was followed
/// last, found at every second phase (FindTendons); derivatives hold them, and come from the
/// adjoint of the recruitment (Recruiter::CalcTrial): one solve a phase, for all numbers that go
/// back through it. Where `core.activation_rate` is limited, so is what each muscle gives by its
/// activation one phase before (SweepActivations). Intersegmental forces, which only stiffen discs,
/// are left out. Not thread safe.
class StrengthShortage {
 public:
  /// Where the body stands after a tick and what drives it there.
  struct Phase {
    int tick;
    BodyState state;
    JointDrive drive;
    JointVector torque;  ///< across every joint
  };

  /// `steps`: 1 of a gait that repeats mirrored after a step, 2 of any other.
  StrengthShortage(const RunnerSetup& setup, int steps, int ticks = kShortageTicks);

  /// Follows a gait. False where the runner falls. `same_tendons`: tendons stay as they were in the
  /// gait before.
  bool Follow(StepSimulator& simulator, const Gait& gait, bool same_tendons = false);
  /// s of the phases of the gait that was followed last.
  const VectorXd& values() const { return values_; }
  const Phase& phase(size_t i) const { return phases_[i]; }
  /// How the shortages of some phases answer to state and command there and, where activation takes
  /// its time, to the torques before, back to kShortageMemory phases: in one sweep from the last
  /// phase to the first.
  std::vector<GaitReading> CalcReadings(const std::vector<size_t>& wanted);

 private:
  void HoldMuscles(bool same_tendons);
  /// s of a phase, recruited.
  double Calc(size_t phase);
  const ActivationWindow* WindowOf(size_t phase) const;
  double SampleTime() const;
  size_t BeforeInStride(size_t phase) const;
  /// How a phase, which was solved last, answers to the joints that muscles see.
  struct PhaseSlopes {
    VectorXd by_before;    ///< of activations: to those of the phase before (CalcActivationSlopes)
    MatrixXd activations;  ///< x moves (angle and speed of each of joints_), multipliers held
    MatrixXd imbalance;    ///< the same
  };
  PhaseSlopes CalcSlopes(size_t phase);
  /// How a number answers at a phase's tick that answers to the activations of the phase and to its
  /// demand (rows of the problem).
  TickDerivative CalcByTick(size_t phase, const PhaseSlopes& slopes, const VectorXd& by_activations,
                            const VectorXd& by_demand) const;
  /// What joints ask for in a state; kinematics_ stands there then.
  BodyDemand CalcDemand(const BodyState& state, const JointVector& torque);
  /// The phase's problem in another state of the body, with the multipliers of the last solve.
  RecruitmentTrial CalcTrial(size_t phase, const BodyState& state);
  /// How the activations of a phase answer to those of the phase before: 0 for muscles that are not
  /// at a bound of rate.
  VectorXd CalcActivationSlopes(size_t phase) const;

  const RunnerSetup* setup_;
  int steps_;
  int ticks_;  ///< from phase to phase
  BodyMuscleSolver solver_;
  std::vector<int> joints_;  ///< coordinates that muscles see: legs, lumbar spine, midfeet
  std::vector<Phase> phases_;
  std::vector<TendonState> tendons_;
  MatrixXd activations_;                   ///< muscle x phase of the stride; empty: free
  std::vector<ActivationWindow> windows_;  ///< what they leave each phase; empty: free
  VectorXd values_;
  Kinematics kinematics_;
  BodyLoads loads_;
};

}  // namespace footfall
