#pragma once

#include <functional>
#include <vector>

#include "sim/gait/gait.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// From one section of a gait to the next: x' = A x + B u, x the scaled difference of the state to
/// the orbit's (CalcDifferenceScale) seen in right stance, u all that nerves may send.
struct SectionMap {
  MatrixXd A, B;
};

/// What the entries of u do at one instant, per unit.
struct NerveInfluence {
  MatrixXd torque;             ///< coordinate x entry, N m
  Eigen::RowVectorXd stretch;  ///< of time, per entry
};
/// Fills the influence of what is sent at and before a stage's section (0 .. 2 kSectionsPerStep - 1
/// over the stride) at a phase of its step.
using InfluenceFunction = std::function<void(int stage, double phase, NerveInfluence& influence)>;

/// Sections and maps of the first `stages` sections of a gait.
///
/// Law: the chain rule forward through every tick (TickLinearisation): with X the derivative of the
/// state by section and u, split into positions p and speeds v,
///   v' = v + dt M_eff^-1 (dr/dx X + dtau),   p' = p + dt v',
/// rotations of the pelvis carried along by exp(dt w), plus what a stretched tick changes.
/// Cost: about 60 steps for each step, whatever the number of sections and inputs.
struct SectionMaps {
  /// The orbit at all 2 kSectionsPerStep sections, seen in right stance.
  std::vector<BodyState> sections;
  std::vector<SectionMap> maps;
};
/// @param entries of u
SectionMaps LineariseSections(const RunnerSetup& setup, const Gait& gait, int stages,
                              Eigen::Index entries, const InfluenceFunction& influence);

}  // namespace footfall
