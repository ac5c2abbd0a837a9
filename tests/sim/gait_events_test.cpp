// Events of a hand-made ground reaction.

#include "sim/loads/gait_events.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// Two steps of 360 ms at 1 ms: half-sine stances of 240 ms from 36 ms into each step, with an
/// impact bump of given height at 30 ms.
StrideRecord MakeRecord(double bump) {
  StrideRecord record;
  record.dt = 1e-3;
  record.pelvis.setZero(6, 720);
  for (int foot = 0; foot < 2; ++foot) {
    auto& ground = record.ground[static_cast<size_t>(foot)];
    ground.setZero(3, 720);
    for (int k = 0; k <= 240; ++k) {
      const double t = k - 30.0;
      ground(1, 360 * foot + 36 + k) =
          1800 * std::sin(std::numbers::pi * k / 240) + bump * std::exp(-t * t / (2 * 5.0 * 5.0));
    }
  }
  return record;
}

TEST(GaitEvents, FindsStrikeAndContactTime) {
  const GaitEvents events = FindGaitEvents(MakeRecord(0));
  // 30 N on a half sine of 1800 N is reached 1800 sin(pi k / 240) = 30, k = 1.27 ms after its
  // start.
  EXPECT_NEAR(events.strike[0], 0.03727, 1e-4);
  EXPECT_NEAR(events.strike[1], 0.39727, 1e-4);
  EXPECT_NEAR(events.contact_time[0], 0.24 - 2 * 0.00127, 1e-5);
  EXPECT_EQ(events.stance[0].first, 38);
  EXPECT_EQ(events.stance[0].ticks, 237);
  EXPECT_NEAR(events.active_peak[0], 1800, 1);
}

TEST(GaitEvents, ToesThatBrushTheGroundBeforeDoNotStrike) {
  StrideRecord record = MakeRecord(0);
  const GaitEvents without = FindGaitEvents(record);
  for (Eigen::Index tick = 5; tick < 20; ++tick) {
    record.ground[0](1, tick) = 50;
  }
  const GaitEvents events = FindGaitEvents(record);
  EXPECT_EQ(events.strike[0], without.strike[0]);
  EXPECT_EQ(events.contact_time[0], without.contact_time[0]);
  EXPECT_EQ(events.active_peak[0], without.active_peak[0]);
}

TEST(GaitEvents, TellsAnImpactMaximumFromAShoulder) {
  const GaitEvents with = FindGaitEvents(MakeRecord(900));
  EXPECT_TRUE(with.has_impact_maximum[0]);
  EXPECT_NEAR(with.impact_peak[0], 900 + 1800 * std::sin(std::numbers::pi * 30 / 240), 15);
  EXPECT_FALSE(FindGaitEvents(MakeRecord(100)).has_impact_maximum[0]);
}

// A heel that touches with 150 N a moment before the foot is loaded.
TEST(GaitEvents, ALightTouchIsNoImpactPeak) {
  StrideRecord record = MakeRecord(900);
  for (auto& ground : record.ground) {
    const Eigen::ArrayXXd later = ground;
    for (Eigen::Index tick = 0; tick < ground.cols(); ++tick) {
      const Eigen::Index k = tick % 360;
      ground(1, tick) =
          k < 36 ? later(1, tick) : later(1, tick - std::min<Eigen::Index>(k - 36, 15));
      ground(1, tick) = k >= 36 && k < 51 ? 150 : ground(1, tick);
    }
  }
  const GaitEvents touched = FindGaitEvents(record), plain = FindGaitEvents(MakeRecord(900));
  EXPECT_TRUE(touched.has_impact_maximum[0]);
  EXPECT_NEAR(touched.impact_peak[0], plain.impact_peak[0], 1);
  EXPECT_NEAR(touched.loading_rate[0], plain.loading_rate[0], 0.1 * plain.loading_rate[0]);
}

// Of the rise of a half sine of 1800 N with a bump of 900 N at 30 ms, before its top.
TEST(GaitEvents, ARippleIsNoImpactPeak) {
  StrideRecord record = MakeRecord(900);
  record.ground[0](1, 36 + 22) = record.ground[0](1, 36 + 23) + 5;  // a fall of 0.6 %
  EXPECT_EQ(FindGaitEvents(record).impact_peak[0], FindGaitEvents(MakeRecord(900)).impact_peak[0]);
}

// The mean slope of a straight rise is its slope, whatever the ticks are.
TEST(GaitEvents, LoadingRateDoesNotHangOnTicks) {
  for (const double shift : {0.0, 0.3, 0.7}) {
    StrideRecord record = MakeRecord(0);
    for (Eigen::Index k = 0; k < 80; ++k) {
      const double t = static_cast<double>(k) - shift;
      record.ground[0](1, 36 + k) = t < 0 ? 0 : t < 30 ? 50 * t : 1500 - 20 * (t - 30);
    }
    EXPECT_NEAR(FindGaitEvents(record).loading_rate[0], 50e3, 0.01 * 50e3) << shift;
  }
}

TEST(GaitEvents, SteeperImpactLoadsFaster) {
  EXPECT_GT(FindGaitEvents(MakeRecord(900)).loading_rate[0],
            1.5 * FindGaitEvents(MakeRecord(0)).loading_rate[0]);
}

}  // namespace
}  // namespace footfall
