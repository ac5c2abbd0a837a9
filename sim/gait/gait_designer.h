#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "sim/gait/base_gait.h"
#include "sim/gait/design_goals.h"
#include "sim/gait/least_squares.h"

namespace footfall {

class StepEffort;

/// Weight of muscle effort in a base gait's last stage: light within strength, firm beyond it.
inline constexpr double kBaseEffort = 0.3;

/// What a design came to.
struct DesignReport {
  double periodicity = 0;  ///< norm of the scaled state difference over a step
  double speed = 0;        ///< m/s
  GaitFit fit;
  double impact_peak = 0, active_peak = 0;  ///< body weights
  double contact_time = 0;                  ///< s
  double assist_peak = 0;                   ///< N
  double lumbar_moment_peak = 0;            ///< extension at L5/S1, N m
  double effort_peak = 0;                   ///< highest of StepEffort; 0 where it is not asked
};

/// Finds a base gait: a periodic, unassisted step near the measured motion and ground reaction.
///
/// Way: first the pelvis is carried by springs to its measured path (a named assist), so that any
/// command gives a whole step; then commands are learnt that make the springs idle, while they are
/// weakened to nothing; last the step is designed without them. Unknowns are the state at the
/// section and the command's knobs, least squares over one step, mirrored.
class GaitDesigner {
 public:
  explicit GaitDesigner(const RunnerSetup& setup);
  ~GaitDesigner();

  /// A first guess from the reference motion; the pelvis raised by `lift` (m).
  Gait BuildGuess(double lift) const;

  /// Improves a gait: so many iterations, and `more` while each still lowers the cost by 3 %;
  /// progress gets a line per iteration.
  Gait Improve(const Gait& gait, const DesignWeights& weights, int iterations, int more,
               const std::function<void(const std::string&)>& progress);

  /// The sum of squares that Improve would lower; infinity, or std::runtime_error where muscles
  /// have to be held, where the runner falls.
  double CalcCost(const Gait& gait, const DesignWeights& weights);

  DesignReport Judge(const Gait& gait, const DesignWeights& weights);

 private:
  /// Squared distances from what is measured, summed over a step.
  struct Squares {
    double joints = 0, pelvis = 0, trunk = 0;
    Eigen::Vector2d ground = Eigen::Vector2d::Zero();  ///< vertical, fore-aft
    int stance_samples = 0;
  };

  void HoldMuscles(const Gait& gait, const DesignWeights& weights);
  bool Trace(int worker, const Gait& gait, const DesignWeights& weights, DesignTrace& trace);
  /// Of a gait that is `z` from where a design began; false where the runner falls.
  bool CalcResiduals(int worker, const Gait& gait, const VectorXd& z, const DesignWeights& weights,
                     DesignTrace& trace, VectorXd& r);

  Squares SumSquares(const DesignTrace& trace) const;
  void FindPeaks(const DesignTrace& trace, DesignReport& report) const;

  const RunnerSetup* setup_;
  DesignGoals goals_;
  StrideMap map_;                                           ///< unknowns of a mirrored step
  std::vector<std::unique_ptr<StepSimulator>> simulators_;  ///< one for each worker
  std::vector<std::unique_ptr<StepEffort>> efforts_;
};

}  // namespace footfall
