#pragma once

#include <array>
#include <string>

#include "musculoskeletal/lumbar_levels.h"
#include "sim/gait/motion_table.h"

namespace footfall {

/// Of a man whose pelvis is as high as reference_motion.csv says, m.
inline constexpr double kMeasuredHeight = 1.80;

/// Puts a limb's measured angle ("hip_flexion") into the rows of both sides: the left is the right
/// half a stride later. `joints`: coordinate x Fourier column, rad.
void SetLimb(const BodyModel& body, const std::string& limb, const Eigen::RowVectorXd& right,
             MatrixXd& joints);

/// Shares the measured lumbar angles of a table, one per axis, out over the six joints
/// (MotionShare).
void SetLumbar(const std::array<LumbarLevel, kLumbarLevels>& levels, const MotionTable& table,
               double speed, MatrixXd& joints);

}  // namespace footfall
