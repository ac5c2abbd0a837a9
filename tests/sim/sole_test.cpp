#include "sim/contact/sole.h"

#include <gtest/gtest.h>

#include "musculoskeletal/build_body.h"
#include "sim/conditions.h"

namespace footfall {
namespace {

std::vector<SolePoint> Build(const Conditions& c) {
  return BuildSoles(BuildBody(c.runner, c.posture), c);
}

const SolePoint& Find(const std::vector<SolePoint>& points, std::string_view name, Side side) {
  for (const SolePoint& point : points) {
    if (point.name == name && point.side == side) {
      return point;
    }
  }
  throw std::logic_error("no such sole point");
}

TEST(Sole, HeelPointsTogetherHaveTheHeelsStiffness) {
  Conditions c;
  double sole = 0;
  for (const SolePoint& point : Build(c)) {
    if (point.side == Side::kRight && point.name.starts_with("heel")) {
      sole += point.layers.sole_stiffness;
    }
  }
  const double series =
      1 / (1 / c.shoe.heel_stiffness + 1 / c.insole.stiffness + 1 / c.surface.stiffness);
  EXPECT_NEAR(sole, series, 1e-6 * series);
}

TEST(Sole, DropRaisesTheHeelOverTheForefoot) {
  Conditions flat, dropped;
  flat.shoe.drop = 0;
  dropped.shoe.drop = 0.012;
  auto difference = [&](std::string_view name) {
    return Find(Build(flat), name, Side::kRight).p_LP.y() -
           Find(Build(dropped), name, Side::kRight).p_LP.y();
  };
  EXPECT_NEAR(difference("heel_rear") - difference("mt2"), 0.012, 1e-12);
}

TEST(Sole, ShortFirstRayMovesOnlyItsOwnPointsOnItsOwnFoot) {
  Conditions normal, brief;
  brief.foot_r.first_ray_shortening = 0.01;
  const auto a = Build(normal), b = Build(brief);
  for (const char* name : {"mt1", "hallux"}) {
    EXPECT_NEAR(Find(a, name, Side::kRight).p_LP.x() - Find(b, name, Side::kRight).p_LP.x(), 0.01,
                1e-12);
  }
  EXPECT_EQ(Find(a, "mt5", Side::kRight).p_LP, Find(b, "mt5", Side::kRight).p_LP);
  EXPECT_EQ(Find(a, "hallux", Side::kLeft).p_LP, Find(b, "hallux", Side::kLeft).p_LP);
}

TEST(Sole, FlatFootLowersTheMedialMidfoot) {
  Conditions normal, flat;
  flat.foot_l.arch_drop = 0.008;
  EXPECT_NEAR(Find(Build(normal), "midfoot_medial", Side::kLeft).p_LP.y() -
                  Find(Build(flat), "midfoot_medial", Side::kLeft).p_LP.y(),
              0.008, 1e-12);
}

TEST(Sole, LeftIsTheMirrorOfRight) {
  const auto points = Build(Conditions());
  const size_t half = points.size() / 2;
  for (size_t i = 0; i < half; ++i) {
    const Vector3d mirrored = points[half + i].p_LP.cwiseProduct(Vector3d(1, 1, -1));
    EXPECT_LT((points[i].p_LP - mirrored).norm(), 1e-12) << points[i].name;
  }
}

TEST(Sole, ShoesAddTheirMass) {
  Conditions c;
  BodyModel body = BuildBody(c.runner, c.posture);
  AddShoeMass(body, c.shoe);
  EXPECT_NEAR(body.mass, c.runner.mass + 2 * c.shoe.mass, 1e-9);
}

}  // namespace
}  // namespace footfall
