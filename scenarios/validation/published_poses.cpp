#include "scenarios/validation/published_poses.h"

#include <algorithm>
#include <stdexcept>
#include <string>

#include "musculoskeletal/degree.h"

namespace footfall {
namespace {

PoseConditions Build(const PoseParameters& pose, const LoadParameters& load = {}) {
  PoseConditions conditions;
  conditions.pose = pose;
  conditions.load = load;
  return conditions;
}

std::vector<PublishedPose> BuildAll() {
  const LoadParameters lifted{.hand_mass = 20};
  return {
      {"standing", Build({})},
      {"standing_flexed", Build({.trunk_flexion = 36 * kDegree})},
      {"bent_back", Build({.trunk_flexion = -20 * kDegree})},
      {"lying", Build({.support = "lying"})},
      {"sitting", Build({.support = "sitting", .trunk_flexion = 0})},
      {"sitting_backrest", Build({.support = "backrest", .backrest_angle = 15 * kDegree})},
      {"sitting_slumped",
       Build({.support = "sitting", .trunk_flexion = 30 * kDegree, .pelvis_tilt = -15 * kDegree})},
      {"lifting_stooped",
       Build({.trunk_flexion = 80 * kDegree, .pelvis_tilt = 30 * kDegree}, lifted)},
      {"lifting_squatted", Build({.trunk_flexion = 35 * kDegree,
                                  .pelvis_tilt = 15 * kDegree,
                                  .knee_flexion = 75 * kDegree},
                                 lifted)},
      {"carrying", Build({.trunk_flexion = 0}, {.hand_mass = 20, .hand_distance = 0.20})},
      {"holding_far", Build({}, {.hand_mass = 20, .hand_distance = 0.60})},
  };
}

}  // namespace

const std::vector<PublishedPose>& PublishedPoses() {
  static const std::vector<PublishedPose> poses = BuildAll();
  return poses;
}

const PoseConditions& GetPublishedPose(std::string_view name) {
  const auto& all = PublishedPoses();
  const auto found = std::find_if(all.begin(), all.end(), [&](auto& p) { return p.name == name; });
  if (found == all.end()) {
    throw std::out_of_range("no published pose " + std::string(name));
  }
  return found->conditions;
}

}  // namespace footfall
