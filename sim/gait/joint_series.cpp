#include "sim/gait/joint_series.h"

namespace footfall {

void SetLimb(const BodyModel& body, const std::string& limb, const Eigen::RowVectorXd& right,
             MatrixXd& joints) {
  joints.row(FindCoordinate(body, limb + "_r")) = right;
  joints.row(FindCoordinate(body, limb + "_l")) = ShiftHalfStride(right);
}

void SetLumbar(const std::array<LumbarLevel, kLumbarLevels>& levels, const MotionTable& table,
               double speed, MatrixXd& joints) {
  constexpr const char* kAxes[] = {"lumbar_extension", "lumbar_bending", "lumbar_rotation"};
  for (int axis = 0; axis < 3; ++axis) {
    const Eigen::RowVectorXd whole = table.Calc(kAxes[axis], speed);
    for (const LumbarLevel& level : levels) {
      joints.row(level.first_coordinate + axis) = MotionShare(level, axis) * whole;
    }
  }
}

}  // namespace footfall
