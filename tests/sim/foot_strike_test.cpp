// Foot strike angle and strike index of a hand-made landing.

#include "sim/loads/foot_strike.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/loads/gait_events.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

constexpr double kBallDistance = 0.19;  // m, from the heel's point

/// Both feet strike at tick 10.5 of 100 with the sole pitched by 0.1 rad + 0.01 rad a tick; the
/// first contact lies on the heel's point, `ball_share` of the force on the ball's. The foot points
/// 0.3 rad to the right.
struct Landing {
  StrideRecord record;
  GaitEvents events;

  explicit Landing(double ball_share) {
    record.dt = 1e-3;
    record.pelvis.setZero(6, 100);
    events.strike = {10.5e-3, 10.5e-3};
    for (FootRecord& foot : record.feet) {
      foot.points = {std::string(kHeelPoint), std::string(kBallPoint)};
      foot.sole_pitch = Eigen::ArrayXd::LinSpaced(100, 0.1, 0.1 + 0.99);
      foot.load.setZero(2, 100);
      foot.position.setZero(4, 100);
      foot.position.row(2) = kBallDistance * std::cos(0.3);
      foot.position.row(3) = kBallDistance * std::sin(0.3);
      for (Eigen::Index tick = 10; tick < 100; ++tick) {
        const double force = 10.0 * static_cast<double>(tick - 10);
        foot.load.col(tick) << (1 - ball_share) * force, ball_share * force;
      }
    }
  }
};

TEST(FootStrike, AngleIsThatAtTheMomentOfStrike) {
  const Landing landing(0);
  EXPECT_NEAR(CalcFootStrikeAngle(landing.record, landing.events, 0), 0.1 + 10.5 * 0.01, 1e-12);
}

// The heel's point lies 8 mm and the ball's 198 mm from the heel's end of a foot of 258 mm.
TEST(FootStrike, IndexIsWhereTheFootMeetsTheGround) {
  for (const double share : {0.0, 0.5, 1.0}) {
    const Landing landing(share);
    EXPECT_NEAR(CalcStrikeIndex(landing.record, landing.events, 1), (8 + 190 * share) / 258, 1e-3);
  }
}

TEST(FootStrike, NothingWhereAFootNeverLands) {
  Landing landing(0);
  landing.events.strike[0] = std::nan("");
  EXPECT_TRUE(std::isnan(CalcFootStrikeAngle(landing.record, landing.events, 0)));
  EXPECT_TRUE(std::isnan(CalcStrikeIndex(landing.record, landing.events, 0)));
}

}  // namespace
}  // namespace footfall
