#include "musculoskeletal/excitation.h"

#include <gtest/gtest.h>

#include "musculoskeletal/activation.h"

namespace footfall {
namespace {

constexpr double kStep = 2e-4;  // s

// Fully excited or not at all, small steps end where the law's own solution does.
TEST(ExcitationTest, ManySmallStepsFollowTheLaw) {
  for (const double from : {0.02, 0.5, 0.9}) {
    double up = from, down = from;
    for (int i = 0; i < 100; ++i) {
      up = StepActivation(up, 1, kStep);
      down = StepActivation(down, 0, kStep);
    }
    const ActivationBounds bounds = CalcActivationBounds(from, 100 * kStep);
    EXPECT_NEAR(up, bounds.high, 0.003) << from;
    EXPECT_NEAR(down, bounds.low, 0.003) << from;
  }
}

TEST(ExcitationTest, TheExcitationOfAChangeMakesIt) {
  for (const double from : {0.1, 0.6}) {
    for (const double change : {-0.0002, 0.0, 0.004}) {
      const double u = CalcExcitation(from, from + change, kStep);
      EXPECT_NEAR(StepActivation(from, u, kStep), from + change, 1e-12) << from << " " << change;
    }
  }
}

TEST(ExcitationTest, AChangeTooFastAsksForMoreThanThereIs) {
  EXPECT_GT(CalcExcitation(0.1, 0.5, kStep), 1);
  EXPECT_LT(CalcExcitation(0.5, 0.1, kStep), 0);
  EXPECT_EQ(StepActivation(0.1, 7, kStep), StepActivation(0.1, 1, kStep));
}

TEST(ExcitationTest, SlowerConstantsActSlower) {
  ModelConstants slow;
  slow.activation_time_scale = 2;
  EXPECT_NEAR(StepActivation(0.3, 1, 2 * kStep, slow), StepActivation(0.3, 1, kStep), 1e-15);
}

}  // namespace
}  // namespace footfall
