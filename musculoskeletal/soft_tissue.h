#pragma once

#include <array>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/tissue_parameters.h"

namespace footfall {

/// Lets a rigid body give: hangs part of its mass on springs and puts sliders into its spine, as
/// far as `tissue` asks for it. Before anything keeps indices of links or coordinates.
///
/// A wobbling mass of a segment (thigh, shank, pelvis, thorax) is a link of its own at the end of
/// the tree, which slides along the segment's long axis, Y of its link, by q (m, towards the head):
///   m_w = share m,  I_w = share I,  both about the segment's centre;  the bone keeps the rest
///   f = k (q_0 - q) - c qd,  k = m_w w^2,  c = 2 zeta m_w w,  w = 2 pi frequency
///   q_0 = g / w^2
/// so that mass, centre and inertia of the segment are unchanged at q = 0, which is where it hangs
/// in upright standing. With the bone held it swings at `frequency`, damped by `damping_ratio`.
/// Ignored: motion across the segment, turning, stiffening of active muscle, the slices of the
/// waist, head and arms, which stay rigid.
///
/// An axial disc is a massless slider between a lumbar level's lower body and its three hinges,
/// along the normal of the lower endplate, q > 0 apart: k and c = loss time x k for each level
/// alike, and q_0 = weight above along the normal / k, so that q = 0 in upright standing. What
/// muscles squeeze a disc with is not asked: k is the slope about the load at which it was
/// measured.
/// Source: Gruber 1998, Liu and Nigg 2000, Pain and Challis 2006; Gardner-Morse and Stokes 2004.
void AddSoftTissue(const TissueParameters& tissue,
                   const std::array<LumbarLevel, kLumbarLevels>& levels, BodyModel& body);

/// The same tissues so stiff that they hardly give: from there a gait of the rigid body is followed
/// to the soft one.
TissueParameters CalcStiffened(const TissueParameters& tissue);

}  // namespace footfall
