#include "musculoskeletal/path_line.h"

#include "musculoskeletal/kinematics.h"

namespace footfall {

std::span<const PathWrap> FindWraps(const MusclePath& path, std::size_t first, std::size_t after) {
  std::size_t end = first;
  while (end < path.wraps.size() && path.wraps[end].after == static_cast<int>(after)) {
    ++end;
  }
  return std::span(path.wraps).subspan(first, end - first);
}

Vector3d CalcPointPosition(const MusclePath& path, const PathPoint& point,
                           const Kinematics& kinematics) {
  if (point.bone >= 0) {
    const GuidedBone& bone = path.bones[static_cast<std::size_t>(point.bone)];
    return LinkPoint(kinematics, bone.link, CalcGuidedPoint(bone, kinematics, point.p_LP).p_LP);
  }
  if (point.second_link < 0) {
    return LinkPoint(kinematics, point.link, point.p_LP);
  }
  return (1 - point.second_share) * LinkPoint(kinematics, point.link, point.p_LP) +
         point.second_share * LinkPoint(kinematics, point.second_link, point.p_SP);
}

std::vector<Vector3d> CalcPathLine(const MusclePath& path, const Kinematics& kinematics) {
  std::vector<Vector3d> line = {CalcPointPosition(path, path.points[0], kinematics)};
  std::size_t first_wrap = 0;
  for (std::size_t i = 0; i + 1 < path.points.size(); ++i) {
    const Vector3d next = CalcPointPosition(path, path.points[i + 1], kinematics);
    const std::span<const PathWrap> wraps = FindWraps(path, first_wrap, i);
    first_wrap += wraps.size();
    const PathStretch stretch = CalcStretch(wraps, kinematics, line.back(), next);
    for (std::size_t w = 0; w < wraps.size(); ++w) {
      if (stretch.wraps[w].touches) {
        line.push_back(stretch.wraps[w].p_Q);
        line.push_back(stretch.wraps[w].p_T);
      }
    }
    line.push_back(next);
  }
  return line;
}

}  // namespace footfall
