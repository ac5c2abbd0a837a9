// What is known of shoes and feet in running, which comes out of the layers.

#include <gtest/gtest.h>

#include "sim/contact/layer_tables.h"
#include "sim/loads/outputs.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

double Output(const RunResult& result, const char* name) {
  return result.outputs.at(static_cast<size_t>(FindOutput(name)));
}

// Lieberman 2010: barefoot rearfoot striking has several times the loading rate of shod running.
// Who keeps his command has 2.5 times of it here, who keeps his ground reaction and path (by
// default) lands so that a third more is left.
TEST(FootAndShoe, BarefootHeelStrikingLoadsFaster) {
  const RunOptions options{.replay_in_bullet = false};
  const RunResult shod = Simulate(Conditions(), options);
  Conditions barefoot;
  ApplyModel(barefoot.shoe, "barefoot");
  ApplyModel(barefoot.insole, "none");
  ApplyModel(barefoot.sock, "none");
  const RunResult bare = Simulate(barefoot, options);
  ASSERT_NE(bare.status, RunStatus::kCannotRun) << bare.reason;
  EXPECT_GT(Output(bare, "vgrf_loading_rate"), 1.2 * Output(shod, "vgrf_loading_rate"));
  const RunResult stubborn =
      Simulate(barefoot, options, {.adaptation = AdaptationStyle::kLeastChange});
  ASSERT_NE(stubborn.status, RunStatus::kCannotRun) << stubborn.reason;
  EXPECT_GT(Output(stubborn, "vgrf_loading_rate"), 2 * Output(shod, "vgrf_loading_rate"));
}

}  // namespace
}  // namespace footfall
