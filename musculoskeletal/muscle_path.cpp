#include "musculoskeletal/muscle_path.h"

#include <stdexcept>

namespace footfall {
namespace {

Vector3d LinkPoint(const Kinematics& kinematics, int link, const Vector3d& p_LP) {
  const auto i = static_cast<std::size_t>(link);
  return kinematics.p_GL[i] + kinematics.R_GL[i] * p_LP;
}

Vector3d CalcPosition(const PathPoint& point, const Kinematics& kinematics) {
  if (point.second_link < 0) {
    return LinkPoint(kinematics, point.link, point.p_LP);
  }
  return (1 - point.second_share) * LinkPoint(kinematics, point.link, point.p_LP) +
         point.second_share * LinkPoint(kinematics, point.second_link, point.p_SP);
}

WrapResult CalcWrapInGround(const WrapCylinder& cylinder, const Kinematics& kinematics,
                            const Vector3d& p_P, const Vector3d& p_S) {
  const Vector3d axis = kinematics.R_GL[static_cast<std::size_t>(cylinder.link)] * cylinder.axis;
  return CalcWrap(p_P, p_S, LinkPoint(kinematics, cylinder.link, cylinder.p_LC), axis,
                  cylinder.radius);
}

void AddLoad(PathGeometry& geometry, int link, const Vector3d& p_G, const Vector3d& f_G) {
  if (geometry.num_loads == PathGeometry::kMaxLoads) {
    throw std::logic_error("muscle path has more points than PathGeometry holds");
  }
  PathLoad& load = geometry.loads[static_cast<std::size_t>(geometry.num_loads++)];
  load.link = link;
  load.p_G = p_G;
  load.f_G = f_G;
}

void AddPointLoad(PathGeometry& geometry, const Kinematics& kinematics, const PathPoint& point,
                  const Vector3d& f_G) {
  if (point.second_link < 0) {
    AddLoad(geometry, point.link, LinkPoint(kinematics, point.link, point.p_LP), f_G);
    return;
  }
  AddLoad(geometry, point.link, LinkPoint(kinematics, point.link, point.p_LP),
          (1 - point.second_share) * f_G);
  AddLoad(geometry, point.second_link, LinkPoint(kinematics, point.second_link, point.p_SP),
          point.second_share * f_G);
}

/// One stretch between two points: its length, and the pull of unit tension on either end.
struct Stretch {
  double length;
  Vector3d pull_start, pull_end;
};

Stretch CalcStraight(const Vector3d& p_P, const Vector3d& p_S) {
  const Vector3d d = p_S - p_P;
  const double length = d.norm();
  const Vector3d direction = d / length;
  return {length, direction, -direction};
}

/// Stretch number `after`, with the loads on its cylinder if it touches one.
Stretch CalcStretch(const PathWrap* wrap, const Kinematics& kinematics, const Vector3d& p_P,
                    const Vector3d& p_S, PathGeometry& geometry) {
  if (wrap == nullptr) {
    return CalcStraight(p_P, p_S);
  }
  const WrapResult result = CalcWrapInGround(wrap->cylinder, kinematics, p_P, p_S);
  if (!result.touches) {
    return CalcStraight(p_P, p_S);
  }
  const Vector3d pull_start = (result.p_Q - p_P).normalized();
  const Vector3d pull_end = (result.p_T - p_S).normalized();
  AddLoad(geometry, wrap->cylinder.link, result.p_Q, -pull_start);
  AddLoad(geometry, wrap->cylinder.link, result.p_T, -pull_end);
  return {result.length, pull_start, pull_end};
}

bool IsAfter(const MusclePath& path, std::size_t wrap, std::size_t point) {
  return wrap < path.wraps.size() && path.wraps[wrap].after == static_cast<int>(point);
}

}  // namespace

LinkTree::LinkTree(const BodyModel& body) : above_(body.links.size(), 0) {
  for (std::size_t link = 1; link < body.links.size(); ++link) {
    above_[link] = above_[static_cast<std::size_t>(body.links[link].parent)] |
                   (std::uint64_t{1} << (link - 1));
  }
}

double CalcPathLength(const MusclePath& path, const Kinematics& kinematics) {
  PathGeometry geometry;
  CalcPathGeometry(path, kinematics, geometry);
  return geometry.length;
}

void CalcPathGeometry(const MusclePath& path, const Kinematics& kinematics,
                      PathGeometry& geometry) {
  geometry.length = 0;
  geometry.num_loads = 0;
  Vector3d p_P = CalcPosition(path.points[0], kinematics);
  Vector3d pull = Vector3d::Zero();
  std::size_t wrap = 0;
  for (std::size_t i = 0; i + 1 < path.points.size(); ++i) {
    const Vector3d p_S = CalcPosition(path.points[i + 1], kinematics);
    const PathWrap* around = IsAfter(path, wrap, i) ? &path.wraps[wrap++] : nullptr;
    const Stretch stretch = CalcStretch(around, kinematics, p_P, p_S, geometry);
    geometry.length += stretch.length;
    AddPointLoad(geometry, kinematics, path.points[i], pull + stretch.pull_start);
    pull = stretch.pull_end;
    p_P = p_S;
  }
  AddPointLoad(geometry, kinematics, path.points.back(), pull);
}

double CalcMomentArm(const BodyModel& body, const LinkTree& tree, const Kinematics& kinematics,
                     const PathGeometry& geometry, int coordinate) {
  const auto link = static_cast<std::size_t>(coordinate) + 1;
  Vector3d moment = Vector3d::Zero();
  for (int i = 0; i < geometry.num_loads; ++i) {
    const PathLoad& load = geometry.loads[static_cast<std::size_t>(i)];
    if (tree.Moves(coordinate, load.link)) {
      moment += (load.p_G - kinematics.p_GL[link]).cross(load.f_G);
    }
  }
  return (kinematics.R_GL[link] * body.links[link].axis).dot(moment);
}

std::vector<int> FindCrossedCoordinates(const BodyModel& body, const LinkTree& tree,
                                        const MusclePath& path) {
  std::vector<int> links;
  for (const PathPoint& point : path.points) {
    links.push_back(point.link);
    if (point.second_link >= 0) {
      links.push_back(point.second_link);
    }
  }
  for (const PathWrap& wrap : path.wraps) {
    links.push_back(wrap.cylinder.link);
  }
  std::vector<int> crossed;
  for (int c = 0; c < body.NumCoordinates(); ++c) {
    std::size_t moved = 0;
    for (const int link : links) {
      moved += tree.Moves(c, link) ? 1 : 0;
    }
    if (moved > 0 && moved < links.size()) {
      crossed.push_back(c);
    }
  }
  return crossed;
}

}  // namespace footfall
