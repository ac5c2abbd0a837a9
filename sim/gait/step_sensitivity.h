#pragma once

#include "sim/gait/gait.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// How one step of a symmetric gait answers to small changes, from which the Jacobians of StrideMap
/// follow for a mirrored step and for a whole stride.
///
/// Law: with y the scaled difference of the state at the section (CalcDifferenceScale) and u the
/// knobs of BuildKnobs(body, false), a right step gives, seen in the mirror,
///   y' = A y + B u,   distance = D y + E u,   lean integral = L y + F u   (about the orbit).
/// The left step is the mirrored right one: the same with M u in place of u, M the signed
/// permutation of knobs that a mirror and half a stride make.
/// Rows: A B (states), D E (m), L F (rad, mean over the step). Columns: states, then knobs.
MatrixXd CalcStepSensitivity(const RunnerSetup& setup, const Gait& gait);

/// Jacobian of StrideMap(setup, true): knobs tied in mirrored pairs.
MatrixXd BuildSymmetricJacobian(const BodyModel& body, double step_time,
                                const MatrixXd& sensitivity);

/// Jacobian of StrideMap(setup, false) at a symmetric gait, both sections seen in right stance:
///   right step  A y + B u - y_left,   left step  A y_left + B M u - y,
/// distance and lean summed over both.
MatrixXd BuildStrideJacobian(const BodyModel& body, double step_time, const MatrixXd& sensitivity);

}  // namespace footfall
