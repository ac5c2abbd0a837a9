#pragma once

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// Effects and shares of variance from a polynomial chaos (`polynomial_chaos.h`), for runs that are
/// spread over all factors at once: latin_hypercube, factorial.
///
///   effect_i = E[y | x_i high] - E[y | x_i low], others apart from it
///            = sum over pure terms of i of c_t (phi_t(1) - phi_t(0)) = a . c
///   main_i   = share of the pure terms of i, total_i of all terms that hold i (`chaos_shares.h`)
///
/// Interval of the effect: Student's, with variance s^2 |a' (X'X)^-1 X'|^2 and n - p degrees of
/// freedom; exact for normal scatter about the terms (measured: 0.94 to 0.95 at 24 to 48 runs). For
/// the strongest of the L - 1 contrasts of a choice of L levels the error probability is divided by
/// L - 1 (Bonferroni): conservative where one level stands out.
///
/// Where factors go together (mass with height) a share says what a factor explains on its own and
/// through what goes with it (Li et al. 2010; Caniou and Sudret 2010), and may be negative, which
/// is shown as 0. What the surrogate does not explain stays in the whole and belongs to nobody.
/// `total_known` leaves out of all sums the terms that hold a nuisance: the shares as they were if
/// the model's constants were known.
///
/// Runs of a factorial are no draws: what their terms leave is curvature, not scatter, and
/// intervals are a measure of it, no more. Refuses where there are fewer runs than first-order
/// terms need, or a level without two runs.
Estimates EstimateBySurrogate(const Sample& sample);

}  // namespace footfall
