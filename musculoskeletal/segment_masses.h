#pragma once

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/posture_parameters.h"
#include "musculoskeletal/runner_parameters.h"
#include "musculoskeletal/table.h"
#include "musculoskeletal/thorax_shape.h"

namespace footfall {

/// Gives the links of a finished tree their masses, centres and inertias, and the model its sum.
///
/// Part i of the segments table, on this runner:
///   m_i = runner.mass  m_table,i f_i / sum_k m_table,k f_k   (k over both sides; f = 1 for men,
///                                                             female_ratio for women)
/// centre and inertia are stretched with the segment (CalcScaled); parts of one body are merged.
/// Parts with `kyphosis` move with the upper thorax; forward_head moves the head's centre forward.
/// Throws UserError with the row's line for an unknown body or a mass that is not positive.
void AddSegmentMasses(const Table& segments, const RunnerParameters& runner,
                      const PostureParameters& posture, const ThoraxShape& thorax,
                      BodyModel& model);

}  // namespace footfall
