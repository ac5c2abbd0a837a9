#pragma once

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// Effects and shares of variance from a polynomial chaos (`polynomial_chaos.h`), for runs that are
/// spread over all factors at once: latin_hypercube, factorial.
///
///   effect_i = E[y | x_i high] - E[y | x_i low], others apart from it
///            = sum over pure terms of i of c_t (phi_t(1) - phi_t(0))
///   main_i   = sum over pure terms t of i  of g_t / D
///   total_i  = sum over terms t that hold i of g_t / D
///   D        = sum over all terms of g_t + residual variance
///   g_t      = sum over terms s of S_ts (c_t c_s - v_ts)
///
/// S is the covariance of the terms over the runners and v the one with which the coefficients are
/// estimated: without v few runs would turn noise into shares. Where factors are independent S is
/// the identity and g_t = c_t^2 - v_tt. Where they go together (mass with height) g_t is the
/// covariance of the term with the whole: a share then says what a factor explains on its own and
/// through what goes with it (Li et al. 2010; Caniou and Sudret 2010), and may be negative, which
/// is shown as 0. What the surrogate does not explain stays in D and belongs to nobody.
///
/// `total_known` leaves out of all sums the terms that hold a nuisance: the shares as they were if
/// the model's constants were known. Intervals come from the
/// residual bootstrap: new outputs = fit + residuals drawn at random, each divided by sqrt(1 -
/// leverage). Refuses where there are fewer runs than first-order terms need, or a level without
/// two runs.
Estimates EstimateBySurrogate(const Sample& sample);

}  // namespace footfall
