#pragma once

#include <vector>

#include "sim/loads/muscle_mechanics.h"

namespace footfall {

struct SolvedGait;
struct StrideRecord;

/// How all muscles are to be excited for a stride, and what they cannot give.
///
/// Nodes are the ticks of a stride (about 1 ms), from the section; fine steps are the orbit's
/// substeps. Muscles: the trunk's, then the legs'.
struct MusclePlan {
  MatrixXd activation;  ///< muscle x node
  MatrixXd excitation;  ///< muscle x fine step, 0 to 1
  MatrixXd disc;        ///< kSpineRows x node, N m: what recruitment leaves to single discs
  MatrixXd along;       ///< leg muscle x node, m, of its fibres
  MatrixXd demand;      ///< kServedRows x node, N m: what muscles, tissue and discs give together
  MatrixXd remainder;   ///< of it, what they do not give along the orbit
};

/// Finds excitations with which muscles, as they act in time, give the torques of an orbit.
///
/// Way: recruited forces (StrideRecord) are smoothed over kPlanSmoothing; what is then missing is
/// shared out with the least relative change of y (MuscleMechanics),
///
///   dy = C A' (A C A' + eps)^-1 (b - A y),   C = diag((y + 0.02)^2)
///
/// A leg tendon's tension says its length, the path the fibre's length and speed, those the
/// activation (CalcActivationOfPull); activations are kept within 0 to 1 and within what excitation
/// can do in time (CalcActivationBounds); then fibres are stepped along the orbit (StepFiber) and
/// kPlanRelaxation of what is missing is shared out again, kPlanRounds times, and the round that
/// leaves least is taken (legs do not settle: muscles at their limits take turns). Last, the
/// excitations that lead from activation to activation (CalcExcitation). What is missing then, the
/// muscles do not give.
/// @param solved a symmetric gait, its steps with grain.substeps; `record` its stride.
MusclePlan PlanMuscles(const SolvedGait& solved, const BodyMuscles& muscles,
                       const StrideRecord& record);

inline constexpr double kPlanSmoothing = 0.008;  ///< s, standard deviation
inline constexpr int kPlanRounds = 14;
inline constexpr double kPlanRelaxation = 0.7;

}  // namespace footfall
