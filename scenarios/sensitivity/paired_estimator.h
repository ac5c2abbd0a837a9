#pragma once

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// Two conditions, A and B, in the same n runners: rows behind the base are, block by block, the
/// runners in A and then the same runners in B.
///
/// The last estimate, behind those of the factors, is the condition's: from A to B,
///
///   effect = E[d],  d_r = y_B,r - y_A,r of runner r,
///   main   = (E[d]^2 - var of its estimate) / 4 / D,   total = mean(d^2) / 4 / D,
///   D      = var((y_A + y_B) / 2) + mean(d^2) / 4,
///
/// since each runner is half the time in A and half in B. E[d] and its Student interval come from a
/// polynomial chaos of d over the runners' factors (`surrogate_estimator.h`): what differs between
/// runners because of a factor is no scatter of the mean, since a hypercube has each factor evenly.
/// With too few runners for that it is the mean of d with the deviation sqrt(var(d) / n), whose
/// interval is too wide where d depends on the factors (measured with 24 runners: holds the truth
/// in 0.94 with the fit; without, in 1.00 where a factor makes most of the scatter of d).
///
/// Effects of the factors are those on the runner's mean (y_A + y_B) / 2, by surrogate, and their
/// shares are of D. Interactions with the condition are the factors that move d beyond doubt: in
/// whom the change of condition works differently. `raised` is the share of runners with d > 0.
Estimates EstimatePaired(const Sample& sample);

}  // namespace footfall
