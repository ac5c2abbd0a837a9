#pragma once

#include "musculoskeletal/model_constants.h"

namespace footfall {

/// Activation `time` (s) after it was `activation`, under an excitation u between 0 and 1.
///
/// Law (activation.h): da/dt = (u - a) / tau(a), tau = t_act (0.5 + 1.5 a) for u > a, else
/// t_deact / (0.5 + 1.5 a). Over a short time tau is taken where it begins:
///
///   a' = u + (a - u) exp(-time / tau(a))
///
/// exact to second order in time / tau; meant for steps of 0.2 ms. Excitations beyond 0 to 1 are
/// taken at their ends. @param model scales both times.
double StepActivation(double activation, double excitation, double time,
                      const ModelConstants& model = {});

/// The excitation with which StepActivation leads from one activation to another; beyond 0 to 1
/// where the muscle is not that fast.
double CalcExcitation(double from, double to, double time, const ModelConstants& model = {});

}  // namespace footfall
