#include "musculoskeletal/pelvis_rotation.h"

#include <Eigen/Geometry>
#include <cmath>

namespace footfall {

Quaterniond BuildPelvisRotation(const Vector3d& angles) {
  return Quaterniond(Eigen::AngleAxisd(angles[0], Vector3d::UnitZ()) *
                     Eigen::AngleAxisd(angles[1], Vector3d::UnitX()) *
                     Eigen::AngleAxisd(angles[2], Vector3d::UnitY()));
}

Vector3d ReadPelvisAngles(const Matrix3d& R) {
  return {std::atan2(-R(0, 1), R(1, 1)), std::asin(R(2, 1)), std::atan2(-R(2, 0), R(2, 2))};
}

}  // namespace footfall
