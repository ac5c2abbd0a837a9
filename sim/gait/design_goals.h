#pragma once

#include <array>
#include <vector>

#include "sim/gait/heel_speed.h"
#include "sim/gait/reference_ground_reaction.h"
#include "sim/gait/reference_trunk_moment.h"
#include "sim/gait/stride_map.h"
#include "sim/gait/strike_types.h"

namespace footfall {

/// How strongly a design is drawn to each thing. A weight multiplies a residual before squaring.
struct DesignWeights {
  double periodicity = 30;  ///< per scaled state difference
  double speed = 100;       ///< per m/s
  double joints = 8;        ///< per rad and sample
  double pelvis = 24;       ///< per rad and sample
  double lumbar = 30;       ///< per rad of one level and sample
  double arms = 3;          ///< per rad and sample
  double neck = 12;         ///< per rad and sample
  /// Per N m across L5/S1 and sample: extension, bending, turning. Runners differ least in turning
  /// (standard deviation at 3 m/s 13, 23 and 4 N m).
  Vector3d trunk_moment{0.1, 0.1, 0.3};
  double vertical = 6;         ///< per body weight and sample
  double fore_aft = 8;         ///< per body weight and sample
  double impact = 20;          ///< per body weight above the impact limit
  double smoothness = 0.1;     ///< per 20 N m between samples
  double change = 0.02;        ///< per knob
  double landing = 1;          ///< on StrikeWeights
  double effort = 0;           ///< per unit of StepEffort and phase; 0: not asked
  double assist = 0;           ///< per body weight of help on the pelvis
  double assist_strength = 0;  ///< 0: no help at all; 1: full springs
};

/// A step as a design looks at it: every kSampleTicks ticks.
struct DesignTrace {
  struct Sample {
    BodyState state;
    JointVector torque;
    Vector6d root;    ///< of the assist on the pelvis, N m and N
    Vector3d ground;  ///< on both feet, N
  };
  std::vector<Sample> samples;
  std::vector<double> effort;  ///< of StepEffort, where it is asked
  BodyState end;               ///< mirrored
  double distance = 0;         ///< m

  static constexpr int kSampleTicks = 5;
  /// Of the stride, 0 at right strike.
  static double PhaseOfSample(const RunnerSetup& setup, std::size_t sample);
};

/// What a base gait is drawn to, as residuals of least squares: that it repeats at its speed, the
/// measured motion, heel speed, trunk moment and ground reaction, little effort and little help.
class DesignGoals {
 public:
  explicit DesignGoals(const RunnerSetup& setup);

  /// Appends all residuals of a step.
  /// @param z change of the gait in the unknowns of `map`
  void AddResiduals(const StrideMap& map, const Gait& gait, const VectorXd& z,
                    const DesignWeights& weights, const DesignTrace& trace,
                    std::vector<double>& r) const;
  const ReferenceGroundReaction& ground_reaction() const { return ground_reaction_; }
  const ReferenceTrunkMoment& trunk_moment() const { return trunk_moment_; }

 private:
  using Sample = DesignTrace::Sample;
  void AddGroundReaction(const Sample& sample, double phase, const DesignWeights& weights,
                         std::vector<double>& r) const;
  void AddHeelSpeed(const DesignTrace& trace, std::size_t sample, const DesignWeights& weights,
                    std::vector<double>& r) const;
  void AddPosture(const Sample& sample, double phase, const DesignWeights& weights,
                  std::vector<double>& r) const;

  const RunnerSetup* setup_;
  ReferenceGroundReaction ground_reaction_;
  ReferenceTrunkMoment trunk_moment_;
  StrikeWeights strike_weights_;
  std::array<LandingFoot, 2> landing_feet_;
  std::vector<Heels> reference_heels_;  ///< per sample
};

inline constexpr double kDesignImpact =
    0.055;  ///< s after strike, in which an impact peak may fall

}  // namespace footfall
