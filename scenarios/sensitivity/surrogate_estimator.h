#pragma once

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// Effects and shares of variance from a polynomial chaos (`polynomial_chaos.h`), for runs that are
/// spread over all factors at once: latin_hypercube, factorial.
///
///   effect_i = E[y | x_i high] - E[y | x_i low] = sum over pure terms of i of c_t (phi(1) -
///   phi(0)) main_i   = sum over pure terms of i  of (c_t^2 - v_t) / D total_i  = sum over terms
///   that hold i of (c_t^2 - v_t) / D D        = sum over all terms of (c_t^2 - v_t) + residual
///   variance
///
/// v_t is the estimation variance of c_t: without it few runs would turn noise into shares. What
/// the surrogate does not explain stays in D and belongs to nobody. Intervals come from the
/// residual bootstrap: new outputs = fit + residuals drawn at random, each divided by sqrt(1 -
/// leverage). Refuses where there are fewer runs than first-order terms need, or a level without
/// two runs.
Estimates EstimateBySurrogate(const Sample& sample);

}  // namespace footfall
