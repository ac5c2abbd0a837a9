#pragma once

#include "musculoskeletal/model_constants.h"
#include "musculoskeletal/types.h"

namespace footfall {

/// Activation that a muscle can have reached some time after another.
struct ActivationBounds {
  double low = 0, high = 1;
};

/// How far an activation can have fallen or risen `time` (s) after it was `activation`.
///
/// Law (Thelen 2003, after Winters 1995), u the excitation between 0 and 1:
///   da/dt = (u - a) / (t_act (0.5 + 1.5 a)) for u > a,   (u - a) (0.5 + 1.5 a) / t_deact otherwise
/// with t_act = 10 ms, t_deact = 40 ms. The bounds are its solutions for u = 1 and u = 0:
///   rise:  2 ln((1 - a_0) / (1 - a)) - 1.5 (a - a_0) = time / t_act        (solved by Newton)
///   fall:  a = 0.5 z / (1 - 1.5 z),  z = a_0 / (0.5 + 1.5 a_0) exp(-time / (2 t_deact))
/// A muscle at full activation needs 18 ms to fall to a half, 45 ms to a quarter. Ignored: the
/// delay from excitation to calcium, dependence on fibre type and length.
/// @param model scales both times.
ActivationBounds CalcActivationBounds(double activation, double time,
                                      const ModelConstants& model = {});

/// How these bounds answer to the activation before: derivatives of low and high. Exact.
ActivationBounds CalcActivationBoundSlopes(double activation, double time,
                                           const ModelConstants& model = {});

/// Bounds of many muscles at once.
struct ActivationWindow {
  VectorXd low, high;
};
/// Writes into a window of all muscles what `count` of them, from `first` on, can have reached
/// `time` (s) after `activations`, each from its own.
void LimitActivations(const VectorXd& activations, Eigen::Index first, Eigen::Index count,
                      double time, const ModelConstants& model, ActivationWindow& window);

/// Largest step from `before` to `after`, `time` (s) later, beyond what excitation could do, of any
/// muscle; 0 where none goes beyond.
double CalcRateExcess(const Eigen::Ref<const VectorXd>& before,
                      const Eigen::Ref<const VectorXd>& after, double time,
                      const ModelConstants& model);

inline constexpr double kActivationTime = 0.010;    ///< t_act, s
inline constexpr double kDeactivationTime = 0.040;  ///< t_deact, s

}  // namespace footfall
