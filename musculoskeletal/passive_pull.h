#pragma once

#include "musculoskeletal/lower_limb_model.h"

namespace footfall {

/// By how much passive leg muscles pull otherwise than in a usual runner, N m about each
/// coordinate.
///
/// Law, over the muscles whose passive_length p is not 1 (tight or long hamstrings), behind rigid
/// tendons, r their arms, l their normalised fibre length at posture q:
///
///   torque_j = sum r_j(q) (F(l, p) - F(l, 1)),   F(l, p) = F_P cos(alpha)  (CalcForceRange)
///
/// A tight muscle (p < 1) pulls more: hamstrings extend the hip, turn the pelvis back, flex the
/// knee. The pull of the usual muscle is part of the torque that a runner's gait was found with;
/// how stiff the muscle is enters with all others (CalcPathImpedance). Ignored: stretch of the
/// tendon (passive force is small against F0), hysteresis of the fibre.
JointVector CalcPassivePull(const BodyModel& body, const LinkTree& tree,
                            const LowerLimbModel& limbs, const Kinematics& kinematics);

/// True where some muscle's passive_length is not 1.
bool HasPassivePull(const LowerLimbModel& limbs);

}  // namespace footfall
