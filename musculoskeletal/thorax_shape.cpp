#include "musculoskeletal/thorax_shape.h"

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/posture_parameters.h"

namespace footfall {

// The published thorax is the default of PostureParameters; forward bending is negative about Z.
ThoraxShape::ThoraxShape(double kyphosis, double height)
    : p_TM_(Vector3d(-0.045, 0.275, 0) * (height / kTrunkTableHeight)),
      R_(Eigen::AngleAxisd((PostureParameters{}.thoracic_kyphosis - kyphosis) / 2,
                           Vector3d::UnitZ())
             .toRotationMatrix()) {}

Vector3d ThoraxShape::CalcMoved(const Vector3d& p_TP) const { return p_TM_ + R_ * (p_TP - p_TM_); }

}  // namespace footfall
