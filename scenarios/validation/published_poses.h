#pragma once

#include <string_view>
#include <vector>

#include "sim/pose/pose_conditions.h"

namespace footfall {

/// A posture in which living people have been measured.
struct PublishedPose {
  std::string_view name;  ///< also of its file in scenarios/library/poses
  PoseConditions conditions;
};

/// The postures of the checks, a man of 70 kg and 1.75 m. The exact angles of the people measured
/// are unknown; these are assumptions, the same for all checks. A test keeps them equal to the
/// files of the library.
const std::vector<PublishedPose>& PublishedPoses();
/// Throws std::out_of_range for a name that there is not.
const PoseConditions& GetPublishedPose(std::string_view name);

}  // namespace footfall
