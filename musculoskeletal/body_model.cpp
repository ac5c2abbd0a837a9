#include "musculoskeletal/body_model.h"

#include <algorithm>
#include <stdexcept>

namespace footfall {

std::vector<Eigen::Index> FindJoints(const BodyModel& body) {
  std::vector<Eigen::Index> joints;
  for (int c = 0; c < body.NumCoordinates(); ++c) {
    const bool yields =
        std::any_of(body.tissues.begin(), body.tissues.end(),
                    [c](const YieldingTissue& tissue) { return tissue.coordinate == c; });
    if (!yields) {
      joints.push_back(c);
    }
  }
  return joints;
}

int FindCoordinate(const BodyModel& body, std::string_view name) {
  for (int i = 0; i < body.NumCoordinates(); ++i) {
    if (body.coordinates[static_cast<std::size_t>(i)].name == name) {
      return i;
    }
  }
  throw std::out_of_range("no coordinate " + std::string(name));
}

const Body& FindBody(const BodyModel& body, std::string_view name) {
  for (const Body& candidate : body.bodies) {
    if (candidate.name == name) {
      return candidate;
    }
  }
  throw std::out_of_range("no body " + std::string(name));
}

BodyState Mirror(const BodyModel& body, const BodyState& state) {
  BodyState mirrored = state;
  mirrored.p_GB.z() = -state.p_GB.z();
  mirrored.R_GB = Quaterniond(state.R_GB.w(), -state.R_GB.x(), -state.R_GB.y(), state.R_GB.z());
  // An angular velocity is an axial vector: the mirror turns its in-plane parts.
  mirrored.v(0) = -state.v(0);
  mirrored.v(1) = -state.v(1);
  mirrored.v(5) = -state.v(5);
  for (int i = 0; i < body.NumCoordinates(); ++i) {
    const Coordinate& coordinate = body.coordinates[static_cast<std::size_t>(i)];
    mirrored.q(i) = coordinate.mirror_sign * state.q(coordinate.mirror);
    mirrored.qd(i) = coordinate.mirror_sign * state.qd(coordinate.mirror);
  }
  return mirrored;
}

}  // namespace footfall
