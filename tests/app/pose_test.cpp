#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/app/footfall_program.h"

/// `footfall pose` through the built program.
namespace footfall {
namespace {

using testing::Contains;
using testing::Finished;
using testing::Footfall;
using testing::TemporaryFolder;

TEST(PoseCommand, PrintsOneObjectWithForcesPerBodyWeight) {
  const TemporaryFolder folder;
  const Finished finished =
      Footfall(folder, {"pose", "--set", "pose.trunk_flexion=36deg", "--json"});
  ASSERT_EQ(finished.exit_code, 0) << finished.err;
  const auto json = nlohmann::json::parse(finished.out);
  EXPECT_EQ(json["status"], "ok");
  const auto& compression = json["outputs"]["l4l5_compression"];
  EXPECT_GT(compression["value"].get<double>(), 900);
  EXPECT_NEAR(compression["per_bw"].get<double>(),
              compression["value"].get<double>() / (70 * 9.80665), 1e-3);
  EXPECT_EQ(json["outputs"]["l4l5_disc_pressure"]["unit"], "Pa");
  EXPECT_TRUE(json["gates"]["reserve_moment"]["pass"].get<bool>());
}

TEST(PoseCommand, PrintsALinePerLevel) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"pose"});
  ASSERT_EQ(finished.exit_code, 0) << finished.err;
  for (const char* part : {"L5/S1", "T12/L1", "erector_spinae", "reserve_moment", "passes"}) {
    EXPECT_TRUE(Contains(finished.out, part)) << part;
  }
}

TEST(PoseCommand, SaysWhatIsWrong) {
  const TemporaryFolder folder;
  const auto refused = [&](const char* setting, const char* part, int code) {
    const Finished finished = Footfall(folder, {"pose", "--set", setting});
    EXPECT_EQ(finished.exit_code, code) << finished.err;
    EXPECT_TRUE(Contains(finished.err, part)) << finished.err;
  };
  refused("load.hand_mass=200", "0 to 80 kg", 2);
  refused("pose.trunk_flexon=3", "pose.trunk_flexion", 2);
  refused("gait.speed=3", "unknown key", 2);
  refused("load.hand_mass=free", "not a number", 2);
  const Finished far = Footfall(folder, {"pose", "--set", "pose.trunk_flexion=0", "--set",
                                         "load.hand_distance=0.9", "--json"});
  EXPECT_EQ(far.exit_code, 1) << far.err;
  EXPECT_EQ(nlohmann::json::parse(far.out)["status"], "cannot_run");
}

TEST(PoseCommand, ItsKeysAreListed) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"factors", "--pose"});
  EXPECT_TRUE(Contains(finished.out, "\nload.hand_mass "));
  EXPECT_TRUE(Contains(finished.out, "free"));
}

}  // namespace
}  // namespace footfall
