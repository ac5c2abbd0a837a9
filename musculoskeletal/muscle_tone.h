#pragma once

#include "musculoskeletal/core_parameters.h"
#include "musculoskeletal/muscle.h"

namespace footfall {

/// Activation that a muscle of trunk or leg does not fall below, 1: the greatest of the tones that
/// CoreParameters gives it.
///
/// co_contraction: every trunk muscle; bracing: rectus, obliques, transversus; spasm_activation:
/// muscles of spasm_muscle on spasm_side; piriformis_tone: both piriformis. A tone is no force:
/// what the muscle pulls with follows from its length, speed and strength. Leg muscles without a
/// tone of their own may rest at 0. Ignored: reflexes, fatigue of a muscle in spasm.
double CalcTone(const CoreParameters& core, const Muscle& muscle, bool of_trunk);

}  // namespace footfall
