#include "viz/view.h"

#include <algorithm>

#include "sim/pose/solve_pose.h"

namespace footfall {

View FitView(const PoseSolution& solution, const Point& corner, const Point& size) {
  constexpr double kMargin = 0.17;  // m: flesh around the joints
  Point low = Point::Constant(1e9), high = Point::Constant(-1e9);
  for (const Body& body : solution.body.bodies) {
    const Point p = PointOnBody(solution.kinematics, body, Vector3d::Zero()).head<2>();
    low = low.cwiseMin(p);
    high = high.cwiseMax(p);
  }
  low.array() -= kMargin;
  high.array() += kMargin;
  const Point extent = high - low;
  return {.corner = corner,
          .size = size,
          .centre_G = (low + high) / 2,
          .scale = std::min(size.x() / extent.x(), size.y() / extent.y())};
}

}  // namespace footfall
