#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// R_GB = Rz(tilt) Rx(list) Ry(rotation) of a pelvis, angles in rad.
Quaterniond BuildPelvisRotation(const Vector3d& tilt_list_rotation);

/// The angles of a pelvis from R_GB, rad; list within +- pi/2.
Vector3d ReadPelvisAngles(const Matrix3d& R_GB);

}  // namespace footfall
