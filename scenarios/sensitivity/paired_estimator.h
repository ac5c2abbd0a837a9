#pragma once

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// Two conditions, A and B, in the same n runners: rows behind the base are, block by block, the
/// runners in A and then the same runners in B.
///
/// The last estimate, behind those of the factors, is the condition's: from A to B,
///
///   effect = mean of d_r = y_B,r - y_A,r,   interval by bootstrap over runners, widened as
///   Student's main   = (mean(d)^2 - var(d) / n) / 4 / D,   total = mean(d^2) / 4 / D, D      =
///   var(y_A + y_B) / 4 + mean(d^2) / 4,
///
/// since each runner is half the time in A and half in B. That runners differ from each other does
/// not widen the interval: every runner is compared with itself. Effects of the factors are those
/// on the runner's mean (y_A + y_B) / 2, by surrogate (`surrogate_estimator.h`), and their shares
/// are of D. Interactions with the condition are the factors that move d beyond doubt: in whom the
/// change of condition works differently. `raised` is the share of runners with d > 0.
Estimates EstimatePaired(const Sample& sample);

}  // namespace footfall
