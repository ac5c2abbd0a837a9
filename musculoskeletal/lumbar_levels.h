#pragma once

#include <array>
#include <string>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/runner_parameters.h"
#include "musculoskeletal/spine_parameters.h"

namespace footfall {

/// One lumbar level of this runner: the disc and the endplate in whose frame its loads are told.
///
/// Endplate frame E of the lower vertebra: x_E forward along the endplate, y_E its normal (up),
/// z_E = Z; R_BE = R_z(-endplate_tilt). A tilt + lowers the front edge.
/// Disc area: table (man of 1.75 m) x (height/1.75)^2; women 0.8 of it at 1.63 m, their mean
/// height, x (height/1.63)^2. Disc and foramen heights scale with height; a disc keeps what its
/// grade leaves (disc.h). Sources: data/levels.csv.
struct LumbarLevel {
  std::string name;             ///< "l5s1" ... "t12l1"
  std::string upper, lower;     ///< bodies above and below
  int first_coordinate = 0;     ///< FE; LB and AR follow
  double endplate_tilt = 0;     ///< rad, forward +
  double disc_area = 0;         ///< m2
  double scale = 1;             ///< of lengths against the table's man
  double grade = 1;             ///< of degeneration, 1 to 4
  double kept_height = 1;       ///< share of the healthy disc's height
  double height_anterior = 0;   ///< m, lying, as the grade leaves it
  double height_posterior = 0;  ///< m, likewise
  double foramen_height = 0;    ///< m, lying, with a healthy disc
  double flexion_share = 0;     ///< of lumbar flexion-extension
  double bending_share = 0;     ///< of lumbar side bending
  double rotation_share = 0;    ///< of axial rotation between pelvis and thorax

  /// Rotates vectors of the endplate frame into the lower body's frame.
  Matrix3d R_BE() const {
    return Eigen::AngleAxisd(-endplate_tilt, Vector3d::UnitZ()).toRotationMatrix();
  }
};

/// Share of the level in the motion of the lumbar region about an axis: 0 flexion-extension, 1 side
/// bending, 2 axial rotation.
double MotionShare(const LumbarLevel& level, int axis);

/// The six levels from L5/S1 upwards, in the order of kLevelNames.
std::array<LumbarLevel, kLumbarLevels> BuildLumbarLevels(const BodyModel& body,
                                                         const RunnerParameters& runner,
                                                         const SpineParameters& spine);

}  // namespace footfall
