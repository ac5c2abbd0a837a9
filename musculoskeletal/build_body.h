#pragma once

#include <string_view>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/posture_parameters.h"
#include "musculoskeletal/runner_parameters.h"
#include "musculoskeletal/table.h"

namespace footfall {

/// The tables a body is built from; their columns are explained at the head of each file.
struct BodyTables {
  Table segments;  ///< parts with mass
  Table joints;    ///< hinges and fixed frames
};

/// The tables that are part of the program (musculoskeletal/data).
BodyTables BuildEmbeddedBodyTables();

/// The body of this runner: 45 joint coordinates and 6 of the floating pelvis
/// (docs/theory/body.md).
///
/// Lengths: every table row belongs to a body height and is scaled by runner.height over it; thigh
/// and shank take the leg-length difference, half each, + on the right and - on the left by a
/// quarter of it per bone. Masses: table mass x share of the sex, normalised to runner.mass.
/// Inertias: second moments stretched with the segment (mass_properties.h). Posture: kyphosis turns
/// the upper thorax (thorax_shape.h), forward_head moves the head's mass forward. trunk_lean,
/// pelvic_tilt and lumbar_lordosis are no property of the tree; who makes motions reads them.
/// Throws UserError where a table is wrong.
BodyModel BuildBody(const RunnerParameters& runner, const PostureParameters& posture);
BodyModel BuildBody(const BodyTables& tables, const RunnerParameters& runner,
                    const PostureParameters& posture);

/// Stretch from a point published in the frame of `body_name`, on a skeleton of `table_height`, to
/// the same point on this runner: p = scale.cwiseProduct(p_published). Differs between the axes
/// only in thigh and shank (leg-length difference). Hip and shoulder spacing of women is in the
/// joints.
Vector3d CalcBodyScale(const RunnerParameters& runner, std::string_view body_name,
                       double table_height);

/// Body height to which points of Rajagopal 2016 (legs, arms) belong, m.
inline constexpr double kLegTableHeight = 1.70;
/// Body height to which points of the lumbar spine tables belong, m.
inline constexpr double kTrunkTableHeight = 1.75;

}  // namespace footfall
