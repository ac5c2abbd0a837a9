#pragma once

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/runner_parameters.h"
#include "musculoskeletal/table.h"
#include "musculoskeletal/thorax_shape.h"

namespace footfall {

/// Adds links, coordinates and bodies to a body that so far holds the pelvis alone.
///
/// One row of the joints table is one hinge or one fixed frame; a run of right-side rows is added
/// once for each side. The joint centre of a row with a parent is p_PL = p_LB(parent) + s
/// p_published with s the stretch of the parent body (CalcBodyScale); rows without a parent
/// continue the chain at the same point. Women's hips and shoulders take the row's `female_z`; rows
/// with `kyphosis` move with the upper thorax. Throws UserError with the row's line for a parent
/// that does not stand above, or an axis of zero.
void AddJointTree(const Table& joints, const RunnerParameters& runner, const ThoraxShape& thorax,
                  BodyModel& model);

}  // namespace footfall
