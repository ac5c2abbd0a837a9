#pragma once

#include "sim/conditions.h"

namespace footfall {

/// True where left and right are the same, so that the gait repeats after one mirrored step.
bool IsSymmetric(const Conditions& conditions);

/// The same runner with both sides alike: feet their mean, legs of one length, no spasm of one
/// side.
Conditions CalcSymmetricPart(const Conditions& conditions);

/// Conditions part of the way from one to another: numbers linearly, where they more than double
/// (or halve) in proportion, so that a ground of 5,000 N/mm gets to one of 50 in even steps; named
/// choices the target's.
Conditions Blend(const Conditions& from, const Conditions& to, double share);

}  // namespace footfall
