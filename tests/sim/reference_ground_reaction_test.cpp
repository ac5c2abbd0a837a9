#include "sim/gait/reference_ground_reaction.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "musculoskeletal/table.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

constexpr double kContactTime = 0.26;  // s

TEST(ReferenceGroundReaction, OfTheTenMenBrakesAndPushesAlike) {
  // A steady run has no mean fore-aft force, and its mean vertical force is the body's weight, so
  // that a stance's impulse is the step's time (Hamner and Delp 2013, subject 01: 0.361, 0.341 s).
  const Table table(EmbeddedSimData("reference_ground_reaction.csv"), "");
  for (const double speed : {3.0, 4.0}) {
    double impulse = 0, ap = 0, size = 0;
    for (int row = 0; row < table.NumRows(); ++row) {
      if (table.Number(row, "speed") == speed) {
        const double dt = 0.02 * table.Number(row, "contact_time");
        impulse += dt * table.Number(row, "vertical");
        ap += dt * table.Number(row, "ap");
        size += dt * std::abs(table.Number(row, "ap"));
      }
    }
    EXPECT_LT(std::abs(ap), 0.02 * size) << speed;
    EXPECT_NEAR(impulse, speed == 3.0 ? 0.361 : 0.341, 0.015) << "of a step at " << speed;
  }
}

TEST(ReferenceGroundReaction, IsNothingInTheAir) {
  const ReferenceGroundReaction curve(3.3, kContactTime, "rearfoot");
  for (const double stance : {-0.1, 0.0, 1.0, 1.2}) {
    EXPECT_EQ(curve.Calc(stance).norm(), 0) << stance;
  }
}

TEST(ReferenceGroundReaction, ImpactIsThePublishedOneInRearfootStrikersAlone) {
  const auto peak = [](const char* strike, double speed) {
    double most = 0;
    for (int i = 0; i < 36; ++i) {
      const double stance = 0.005 * i;
      most = std::max(most, ReferenceGroundReaction(speed, kContactTime, strike).Calc(stance)[0]);
    }
    return most;
  };
  EXPECT_NEAR(peak("rearfoot", 3), 1.57, 0.1);  // Munro 1987
  EXPECT_NEAR(peak("rearfoot", 4), 1.945, 0.1);
  EXPECT_LT(peak("forefoot", 3), 1.45);
}

TEST(ReferenceGroundReaction, IsSeenTooEarlyByTheLead) {
  // Braking peaks at 28 % of the stance that the filtered forces show at 3 m/s.
  const ReferenceGroundReaction curve(3, kContactTime, "forefoot");
  double at = 0;
  for (int i = 200; i < 500; ++i) {
    const double stance = 0.001 * i;
    at = curve.Calc(stance)[1] < curve.Calc(at)[1] ? stance : at;
  }
  EXPECT_NEAR(at * kContactTime, 0.28 * 0.284 - kLowPassLead, 0.004);
}

}  // namespace
}  // namespace footfall
