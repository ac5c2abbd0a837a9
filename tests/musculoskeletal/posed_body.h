#pragma once

#include <string_view>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"

namespace footfall {

/// A body with the kinematics of one pose, for tests that look at where things are.
class PosedBody {
 public:
  explicit PosedBody(const RunnerParameters& runner = {}, const PostureParameters& posture = {})
      : body(BuildBody(runner, posture)) {
    state = BuildZeroState(body);
    CalcKinematics(body, state, kinematics);
  }

  /// Turns one coordinate (rad) and moves everything there.
  PosedBody& Turn(std::string_view coordinate, double angle) {
    state.q(FindCoordinate(body, coordinate)) = angle;
    CalcKinematics(body, state, kinematics);
    return *this;
  }

  /// A point of a body's published frame, in G.
  Vector3d At(std::string_view name, const Vector3d& p_BP = Vector3d::Zero()) const {
    return PointOnBody(body, kinematics, name, p_BP);
  }

  Vector3d CentreOfMass() const { return CalcCentreOfMass(body, kinematics); }
  /// First link above L5/S1: what it carries is the upper body.
  int UpperBodyLink() const { return body.lumbar_first[0] + 1; }
  Vector3d UpperBodyCentre() const {
    return CalcSubtreeCentreOfMass(body, kinematics, UpperBodyLink());
  }
  double LinkMass(std::string_view name) const {
    return body.links[static_cast<std::size_t>(FindBody(body, name).link)].mass;
  }

  BodyState state;
  BodyModel body;
  Kinematics kinematics;
};

/// Bare sole below the origin of the calcaneus frame, m: heel pad and bone, for a height of 1.70 m.
inline constexpr double kSoleBelowHeel = 0.02;

}  // namespace footfall
