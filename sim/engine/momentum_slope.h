#pragma once

#include "sim/engine/joint_space.h"

namespace footfall {

/// How the body's linear momentum (kg m/s, G) answers the state at which a JointSpace stands.
/// 3 x entry of a state difference (difference_layout.h).
///
/// Law, all spatial vectors about the pelvis origin: a subtree with momentum h and composite
/// inertia I that turns about (or slides along) a direction S takes its motion with it but for what
/// carries it, which moves by V_p:
///   dh/dq = S x* h + I (V_p x S),   dh/dqd = I S;
/// the whole body turned at the pelvis likewise, with V_p the pelvis' own motion.
Eigen::Matrix3Xd CalcMomentumSlope(const BodyModel& body, const JointSpace& space);

}  // namespace footfall
