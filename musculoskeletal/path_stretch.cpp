#include "musculoskeletal/path_stretch.h"

#include <algorithm>
#include <stdexcept>

#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

/// Where the path goes on to after wrap `i`.
Vector3d FindNext(const PathStretch& stretch, std::size_t count, std::size_t i,
                  const Vector3d& p_S) {
  for (++i; i < count; ++i) {
    if (stretch.wraps[i].touches) {
      return stretch.wraps[i].p_Q;
    }
  }
  return p_S;
}

/// Where the path comes from before wrap `i`.
Vector3d FindPrevious(const PathStretch& stretch, std::size_t i, const Vector3d& p_P) {
  while (i-- > 0) {
    if (stretch.wraps[i].touches) {
      return stretch.wraps[i].p_T;
    }
  }
  return p_P;
}

/// Fits every wrap between its neighbours once; the largest move of a tangent point, m.
double FitWraps(std::span<const PathWrap> wraps, const Kinematics& kinematics, const Vector3d& p_P,
                const Vector3d& p_S, PathStretch& stretch) {
  double moved = 0;
  for (std::size_t i = 0; i < wraps.size(); ++i) {
    const WrapCylinder& cylinder = wraps[i].cylinder;
    const auto link = static_cast<std::size_t>(cylinder.link);
    const Matrix3d& R_GL = kinematics.R_GL[link];
    const WrapResult before = stretch.wraps[i];
    stretch.wraps[i] = CalcWrap(
        FindPrevious(stretch, i, p_P), FindNext(stretch, wraps.size(), i, p_S),
        kinematics.p_GL[link] + R_GL * cylinder.p_LC, R_GL * cylinder.axis, cylinder.radius);
    const WrapResult& after = stretch.wraps[i];
    moved = std::max({moved, (after.p_Q - before.p_Q).lpNorm<Eigen::Infinity>(),
                      (after.p_T - before.p_T).lpNorm<Eigen::Infinity>()});
  }
  return moved;
}

/// Length and pulls along straight pieces and touched cylinders.
void Measure(std::size_t count, const Vector3d& p_P, const Vector3d& p_S, PathStretch& stretch) {
  Vector3d p_first = p_S;
  Vector3d p_last = p_P;
  stretch.length = 0;
  for (std::size_t i = count; i-- > 0;) {
    p_first = stretch.wraps[i].touches ? stretch.wraps[i].p_Q : p_first;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const WrapResult& wrap = stretch.wraps[i];
    if (!wrap.touches) {
      continue;
    }
    stretch.pull_Q[i] = (p_last - wrap.p_Q).normalized();
    stretch.pull_T[i] = (FindNext(stretch, count, i, p_S) - wrap.p_T).normalized();
    stretch.length += (wrap.p_Q - p_last).norm() + wrap.arc;
    p_last = wrap.p_T;
  }
  stretch.length += (p_S - p_last).norm();
  stretch.pull_start = (p_first - p_P).normalized();
  stretch.pull_end = (p_last - p_S).normalized();
}

}  // namespace

PathStretch CalcStretch(std::span<const PathWrap> wraps, const Kinematics& kinematics,
                        const Vector3d& p_P, const Vector3d& p_S) {
  constexpr int kMaxSweeps = 200;
  constexpr double kStill = 1e-14;  // m
  if (wraps.size() > PathStretch::kMaxWraps) {
    throw std::logic_error("more cylinders on one stretch than PathStretch holds");
  }
  PathStretch stretch;
  for (int sweep = 0; sweep < kMaxSweeps && !wraps.empty(); ++sweep) {
    const double moved = FitWraps(wraps, kinematics, p_P, p_S, stretch);
    if (wraps.size() == 1 || moved < kStill) {
      break;
    }
  }
  Measure(wraps.size(), p_P, p_S, stretch);
  return stretch;
}

}  // namespace footfall
