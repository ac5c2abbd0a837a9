#include "scenarios/validation/published_poses.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "io/toml/pose_file.h"

namespace footfall {
namespace {

/// Every parameter of a posture as text.
std::string Describe(const PoseConditions& conditions) {
  std::string text;
  PoseConditions::VisitGroups(conditions, [&](std::string_view group, const auto& parameters) {
    std::decay_t<decltype(parameters)>::Visit(parameters, [&](const auto& info, const auto& field) {
      text += fmt::format("{}.{} {}\n", group, info.name, field);
    });
  });
  return text;
}

TEST(PublishedPoses, AreThoseOfTheLibrary) {
  for (const PublishedPose& pose : PublishedPoses()) {
    const std::string file = fmt::format("{}/{}.toml", FOOTFALL_POSES, pose.name);
    EXPECT_EQ(Describe(ReadPose(file).conditions), Describe(pose.conditions)) << file;
  }
}

}  // namespace
}  // namespace footfall
