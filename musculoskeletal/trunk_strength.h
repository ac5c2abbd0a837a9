#pragma once

#include "musculoskeletal/recruitment.h"

namespace footfall {

/// Greatest moment, N m, that the trunk muscles of a spine problem (SpineSolver::problem(), 18
/// rows) give about one axis (0 extension, 1 right, 2 left turn) with a sign, the same at all six
/// levels and none about the other axes, with up to kStrengthDiscMoment per level and axis left to
/// the discs.
///
/// Law: by bisection, the greatest M for which recruitment leaves less than 1 N m at every level
/// when the discs take part as 18 more actuators. It is what dynamometers measure of a person held
/// upright, apart from will.
double CalcTrunkStrength(const RecruitmentProblem& spine, int axis, double sign);

inline constexpr double kStrengthDiscMoment = 10;  ///< N m per level and axis

}  // namespace footfall
