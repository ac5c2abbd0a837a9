#pragma once

#include "musculoskeletal/body_model.h"

namespace footfall {

/// Thorax against pelvis about an axis (0 extension, 1 right bending, 2 left rotation): the sum of
/// six joints, rad.
/// @param coordinates coordinate x time
inline Eigen::ArrayXd SumLumbarAngles(const BodyModel& body,
                                      const Eigen::Ref<const Eigen::ArrayXXd>& coordinates,
                                      int axis) {
  Eigen::ArrayXd sum = Eigen::ArrayXd::Zero(coordinates.cols());
  for (const int first : body.lumbar_first) {
    sum += coordinates.row(first + axis).transpose();
  }
  return sum;
}

}  // namespace footfall
