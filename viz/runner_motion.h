#pragma once

#include <string>
#include <utility>
#include <vector>

#include "sim/conditions.h"
#include "sim/run_result.h"

namespace footfall {

/// One moving body as the 3-D viewer draws it, in the frame of the link that carries it: X forward,
/// Y up, Z right in the zero pose, origin at the joint below it (of the limbs: above it).
struct BodyMotion {
  std::string name;                                      ///< "femur_r"
  std::vector<std::pair<std::string, Vector3d>> joints;  ///< child body -> its joint centre, m
  double underside = kNone;  ///< lowest y of the shod sole on this body, m; NaN for no foot
  /// Rows: origin x y z (m), then quaternion x y z w of the link in G; columns: phases of the
  /// stride.
  Eigen::ArrayXXd frames;
};

/// The runner over one stride, kept in place: x = 0 is the pelvis origin at every phase, so that
/// ground and forces move under it.
struct RunnerMotion {
  std::vector<BodyMotion> bodies;
  /// Force of the upper on the lower body at L5/S1 and the joint centre it acts at, G: 3 x phase.
  Eigen::Array3Xd l5s1_force, l5s1_point;
};

/// Every second sample of the series is drawn; the eye does not tell them from all.
inline constexpr int kMotionPhases = kStridePhases / 2;

/// Frames of all bodies by forward kinematics of the runner of `conditions` along `series`.
///
/// L5/S1 in the endplate frame E of the sacrum: f_E = (AP, -compression, ML), f_G = R_GL R_LE f_E.
/// Throws std::logic_error where the series does not have the body's coordinates.
RunnerMotion BuildRunnerMotion(const Conditions& conditions, const StrideSeries& series);

/// A named curve over the stride.
struct NamedCurve {
  std::string name;
  Eigen::ArrayXd values;
};

/// Angles that the plots show, rad: pelvis_tilt, pelvis_list, pelvis_rotation; lumbar_extension,
/// lumbar_bending, lumbar_rotation as sums over the six levels; hips, knees, ankles,
/// subtalar, midfoot and toe joints.
std::vector<NamedCurve> CalcShownAngles(const Conditions& conditions, const StrideSeries& series);

}  // namespace footfall
