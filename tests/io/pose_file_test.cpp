#include "io/toml/pose_file.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

TEST(PoseFile, AnEmptyFileIsStandingWithAFreeTrunk) {
  const PoseScenario scenario = ParsePose("", "a.toml");
  EXPECT_EQ(scenario.conditions.pose.support, "standing");
  EXPECT_TRUE(std::isnan(scenario.conditions.pose.trunk_flexion));
}

TEST(PoseFile, GivenAnglesAreReadAndFreeOnesStayFree) {
  const PoseScenario scenario = ParsePose(
      "title = \"t\"\n[pose]\ntrunk_flexion = 90\npelvis_tilt = \"free\"\n[load]\nhand_mass = "
      "\"500 "
      "g\"\n",
      "a.toml");
  EXPECT_EQ(scenario.title, "t");
  EXPECT_NEAR(scenario.conditions.pose.trunk_flexion, std::acos(0.0), 1e-12);
  EXPECT_TRUE(std::isnan(scenario.conditions.pose.pelvis_tilt));
  EXPECT_NEAR(scenario.conditions.load.hand_mass, 0.5, 1e-12);
}

TEST(PoseFile, MistakesNameLineKeyAndRange) {
  try {
    ParsePose(
        "[pose]\ntrunk_flexion = 300\nsupport = \"hanging\"\n[load]\nhandmass = 3\n"
        "hand_mass = \"free\"\n",
        "a.toml");
    FAIL();
  } catch (const UserError& error) {
    const std::string message = error.what();
    for (const char* part :
         {"a.toml:2", "free or -30 to 110 deg", "a.toml:3", "standing, sitting, backrest, lying",
          "a.toml:5", "load.hand_mass?", "a.toml:6"}) {
      EXPECT_NE(message.find(part), std::string::npos) << part << " in " << message;
    }
  }
}

TEST(PoseFile, EveryPostureOfTheLibraryIsRead) {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(FOOTFALL_POSES)) {
    EXPECT_NO_THROW(ReadPose(entry.path().string())) << entry.path();
    ++count;
  }
  EXPECT_GE(count, 18);
}

}  // namespace
}  // namespace footfall
