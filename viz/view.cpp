#include "viz/view.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/pose/solve_pose.h"

namespace footfall {

bool IsSeenFromBehind(const PoseSolution& solution) {
  constexpr double kSideways = 8 * std::numbers::pi / 180;
  double flexion = 0, bending = 0;
  for (const int first : solution.body.lumbar_first) {
    flexion += solution.state.q(first);
    bending += solution.state.q(first + 1);
  }
  return std::abs(bending) > std::max(kSideways, std::abs(flexion));
}

View FitView(const PoseSolution& solution, const Point& corner, const Point& size) {
  constexpr double kMargin = 0.17;  // m: flesh around the joints
  View view{.corner = corner, .size = size, .centre_G = {}, .frontal = IsSeenFromBehind(solution)};
  Point low = Point::Constant(1e9), high = Point::Constant(-1e9);
  for (const Body& body : solution.body.bodies) {
    const Point p = view.InPlane(PointOnBody(solution.kinematics, body, Vector3d::Zero()));
    low = low.cwiseMin(p);
    high = high.cwiseMax(p);
  }
  low.array() -= kMargin;
  high.array() += kMargin;
  const Point extent = high - low;
  view.centre_G = (low + high) / 2;
  view.scale = std::min(size.x() / extent.x(), size.y() / extent.y());
  return view;
}

}  // namespace footfall
