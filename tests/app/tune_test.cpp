#include <gtest/gtest.h>

#include "io/text_file.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/stride_map.h"
#include "tests/app/footfall_program.h"

/// `footfall tune`, called as a developer does.
namespace footfall {
namespace {

using testing::Contains;
using testing::Finished;
using testing::Footfall;
using testing::TemporaryFolder;

void WriteStored(const TemporaryFolder& folder, double speed) {
  WriteTextFile(folder.Path(BaseGaitFileName(kDefaultStrike, speed)),
                WriteBaseGait(GetStoredBaseGait(speed)));
}

Finished Tune(const TemporaryFolder& folder) {
  return Footfall(folder, {"tune", "--directory", folder.Path(""), "--strike", "rearfoot",
                           "--speed", "3.5", "--iterations", "0"});
}

// Without an iteration of its design: what the neighbours suggest, made periodic.
TEST(Tune, MakesAMissingGaitFromItsNeighboursOnce) {
  const TemporaryFolder folder;
  WriteStored(folder, 3.0);
  WriteStored(folder, 4.0);
  const Finished made = Tune(folder);
  ASSERT_EQ(made.exit_code, 0) << made.err;
  EXPECT_TRUE(Contains(made.out, "written"));
  const std::string path = folder.Path(BaseGaitFileName(kDefaultStrike, 3.5));
  const std::string text = ReadTextFile(path);
  const BaseGait base = ReadBaseGait(text);
  EXPECT_DOUBLE_EQ(base.gait.speed, 3.5);
  EXPECT_LT(base.fit.joints, 0.05);

  Conditions conditions;
  conditions.gait.speed = 3.5;
  const RunnerSetup setup(conditions, base.task);
  StepSimulator simulator(setup);
  VectorXd residuals;
  ASSERT_TRUE(
      StrideMap(setup, true, base.mean_lean).CalcResiduals(simulator, base.gait, residuals));
  EXPECT_LT(residuals.norm(), 1e-5);

  const Finished again = Tune(folder);
  EXPECT_EQ(again.exit_code, 0);
  EXPECT_TRUE(Contains(again.out, "left as it is"));
  EXPECT_EQ(ReadTextFile(path), text);
}

TEST(Tune, TellsWhichFileIsNoGait) {
  const TemporaryFolder folder;
  const std::string path = folder.Path(BaseGaitFileName(kDefaultStrike, 3.0));
  WriteTextFile(path, "summary 1 2\n3.3 x\n");
  const Finished finished = Tune(folder);
  EXPECT_EQ(finished.exit_code, 2);
  EXPECT_TRUE(Contains(finished.err, path)) << finished.err;
  EXPECT_TRUE(Contains(finished.err, "delete the file")) << finished.err;
}

TEST(Tune, WantsAFolderThatIsThere) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"tune", "--directory", folder.Path("nowhere")});
  EXPECT_EQ(finished.exit_code, 2);
  EXPECT_TRUE(Contains(finished.err, "no such folder")) << finished.err;
}

}  // namespace
}  // namespace footfall
