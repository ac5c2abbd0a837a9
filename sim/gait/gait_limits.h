#pragma once

#include <memory>

#include "sim/gait/stride_jacobian.h"
#include "sim/gait/swing_clearance.h"

namespace footfall {

class StrengthShortage;

/// What a gait is short of, weighted so that it compares with a change of gait (ChangeNorm): phase
/// by phase the strength of the legs (StrengthShortage), then the height of the right and of the
/// left foot in their swing (SwingClearance). All zero: nothing is missing.
class GaitLimits {
 public:
  /// `steps`: 1 of a gait that repeats mirrored after a step, 2 of any other.
  GaitLimits(const RunnerSetup& setup, int steps);
  ~GaitLimits();

  /// Follows a gait. False where the runner falls.
  bool Follow(StepSimulator& simulator, const Gait& gait);
  /// What the gait that was followed last is short of.
  const VectorXd& values() const { return values_; }
  /// The same before what is within a limit counts as zero: how far it is from it, negative.
  const VectorXd& excess() const { return excess_; }
  /// True where a limit is overstepped or not far away.
  bool IsNear(Eigen::Index value) const;
  /// How some of the values answer, or would beyond their limits.
  std::vector<GaitReading> CalcReadings(const std::vector<Eigen::Index>& wanted);

 private:
  GaitReading CalcClearanceReading(size_t phase, int side);

  std::unique_ptr<StrengthShortage> shortage_;
  SwingClearance clearance_;
  VectorXd excess_;  ///< over the limit, below zero within it
  VectorXd values_;
};

inline constexpr double kNearReserve = 1;        ///< N m below kFreeReserve
inline constexpr double kNearHeight = 0.01;      ///< m above kSwingClearance
inline constexpr double kShortageWeight = 1;     ///< per N m, against knobs of about 10 N m
inline constexpr double kClearanceWeight = 350;  ///< per m

}  // namespace footfall
