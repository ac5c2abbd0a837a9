#include "viz/sole_layers.h"

#include <gtest/gtest.h>

#include "sim/contact/sole.h"

namespace footfall {
namespace {

/// 100 N on every point of the right sole at one instant, none on the left.
StrideSeries PressRightFoot() {
  StrideSeries series;
  const auto points = static_cast<Eigen::Index>(SolePointNames().size());
  series.sole_load_r.setZero(points, kStridePhases);
  series.sole_load_l.setZero(points, kStridePhases);
  series.sole_load_r.col(30) = 100;
  return series;
}

const SoleLayers& Find(const std::vector<SoleLayers>& foot, std::string_view name) {
  for (const SoleLayers& point : foot) {
    if (point.name == name) {
      return point;
    }
  }
  throw std::logic_error("no such point");
}

TEST(SoleLayers, AreAsThickAsTheParametersSay) {
  Conditions c;
  c.foot_r.heel_pad_thickness = 0.020;
  c.insole.wedge = 0.1;
  const auto feet = CalcSoleLayers(c, PressRightFoot());
  const SoleLayers& heel = Find(feet[0], "heel_lateral");
  EXPECT_EQ(heel.thickness[0], 0.020);
  EXPECT_EQ(Find(feet[1], "heel_rear").thickness[0], 0.016);
  EXPECT_EQ(heel.thickness[1], c.sock.thickness);
  EXPECT_NEAR(heel.thickness[3], 0.020 + 0.9 * c.shoe.drop, 1e-12);
  EXPECT_GT(Find(feet[0], "heel_medial").thickness[2], heel.thickness[2]);
}

TEST(SoleLayers, LieOnTheFootSeenFromAboveAlikeOnBothSides) {
  const auto feet = CalcSoleLayers(Conditions(), PressRightFoot());
  ASSERT_EQ(feet[0].size(), SolePointNames().size());
  for (std::size_t i = 0; i < feet[0].size(); ++i) {
    EXPECT_NEAR(feet[0][i].forward, feet[1][i].forward, 1e-9) << feet[0][i].name;
    EXPECT_NEAR(feet[0][i].lateral, feet[1][i].lateral, 1e-9) << feet[0][i].name;
  }
  EXPECT_GT(Find(feet[0], "hallux").forward, Find(feet[0], "mt1").forward);
  EXPECT_GT(Find(feet[0], "mt5").lateral, Find(feet[0], "mt1").lateral);
}

TEST(SoleLayers, OnlyALoadedFootIsPressed) {
  const Conditions c;
  const auto feet = CalcSoleLayers(c, PressRightFoot());
  const SoleLayers& point = Find(feet[0], "mt2");
  EXPECT_EQ(point.peak, 100);
  // Far below bottoming out the sole is linear: 18 % of the forefoot's stiffness.
  EXPECT_NEAR(point.pressed[3], 100 / (0.18 * c.shoe.forefoot_stiffness), 1e-4);
  EXPECT_EQ(Find(feet[1], "mt2").pressed[3], 0);
}

}  // namespace
}  // namespace footfall
