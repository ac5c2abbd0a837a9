#include "sim/contact/sole.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>

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

/// What the right heel bears where all its points are pressed by a depth (m), N.
double SumHeelForce(const std::vector<SolePoint>& points, double depth) {
  double sum = 0;
  for (const SolePoint& point : points) {
    if (point.side == Side::kRight && point.name.starts_with("heel")) {
      sum += point.layers.normal.SolveForce(depth, 1);
    }
  }
  return sum;
}

// Small enough a force that nothing bottoms out: springs in series and the Hertz-like tissue.
TEST(Sole, HeelPointsTogetherHaveTheHeelsStiffness) {
  Conditions c;
  const double force = 20, depth_of_flat = force / c.shoe.heel_stiffness +
                                           force / c.insole.stiffness + force / c.sock.stiffness +
                                           force / c.surface.stiffness;
  const double depth_of_tissue = std::pow(force / (1.17e6 * c.shoe.heel_containment), 2.0 / 3.0);
  EXPECT_NEAR(SumHeelForce(Build(c), depth_of_flat + depth_of_tissue), force, 1e-4 * force);
}

/// How far the bare right heel is pressed by a force, without what the ground gives, m.
double FindHeelDepth(const Conditions& c, double force) {
  const std::vector<SolePoint> points = Build(c);
  const double ground = force / c.surface.stiffness;
  double low = 0, high = 0.03;
  while (high - low > 1e-9) {
    const double depth = 0.5 * (low + high);
    (SumHeelForce(points, depth + ground) < force ? low : high) = depth;
  }
  return low;
}

// De Clercq 1994 (J Biomech 27:1213): the pad is pressed by 9.0 mm barefoot, 5.5 mm in shoes.
TEST(Sole, HeelCupKeepsThePadFromBulging) {
  Conditions bare;
  ApplyModel(bare.shoe, "barefoot");
  bare.insole.thickness = bare.sock.thickness = 0;
  Conditions cupped = bare;
  cupped.shoe.heel_containment = Conditions().shoe.heel_containment;
  EXPECT_NEAR(FindHeelDepth(bare, 1000), 0.0090, 1e-4);
  EXPECT_NEAR(FindHeelDepth(cupped, 1000), 0.0055, 1e-4);
}

TEST(Sole, MedialWedgeThickensTheMedialSideOnly) {
  Conditions flat, wedged;
  wedged.insole.wedge = 0.1745;
  auto lower = [&](std::string_view name) {
    return Find(Build(flat), name, Side::kLeft).p_LP.y() -
           Find(Build(wedged), name, Side::kLeft).p_LP.y();
  };
  EXPECT_NEAR(lower("mt5"), 0, 1e-12);  // the lateral edge
  const double width = 0.082 * flat.runner.height / 1.70;
  EXPECT_NEAR(lower("mt1"), std::tan(0.1745) * width, 1e-9);
  wedged.insole.wedge = -0.1745;
  EXPECT_NEAR(lower("mt1"), 0, 1e-12);
}

// Shares of the table: all of it under the back of the heel, none under the ball.
TEST(Sole, HeelLiftTapersToNothingAtTheBall) {
  Conditions flat, lifted;
  lifted.insole.heel_lift = 0.012;
  const auto a = Build(flat), b = Build(lifted);
  for (const auto& [name, share] : {std::pair{"heel_rear", 1.0},
                                    {"heel_medial", 0.9},
                                    {"midfoot_lateral", 0.5},
                                    {"mt2", 0.0}}) {
    const double lower =
        Find(a, name, Side::kRight).p_LP.y() - Find(b, name, Side::kRight).p_LP.y();
    EXPECT_NEAR(lower, 0.012 * share, 1e-12) << name;
  }
}

TEST(Sole, ArchSupportStandsUnderTheArchAlone) {
  Conditions flat, supported;
  supported.insole.arch_support_height = 0.020;
  const auto a = Build(flat), b = Build(supported);
  for (size_t i = 0; i < a.size(); ++i) {
    const double lower = a[i].name == "midfoot_medial" ? 0.020 : 0;
    EXPECT_NEAR(a[i].p_LP.y() - b[i].p_LP.y(), lower, 1e-12) << a[i].name;
  }
}

// The middle of the pad lies 46 mm before the toe joint of a runner of 1.70 m.
TEST(Sole, AShortBigToeHasItsPadFurtherBack) {
  Conditions normal, brief;
  brief.foot_l.hallux_length = 0.8;
  const auto a = Build(normal), b = Build(brief);
  for (size_t i = 0; i < a.size(); ++i) {
    const bool its_own = a[i].name == "hallux" && a[i].side == Side::kLeft;
    const double back = its_own ? 0.2 * 0.046 * normal.runner.height / 1.70 : 0;
    EXPECT_NEAR(a[i].p_LP.x() - b[i].p_LP.x(), back, 1e-12) << a[i].name;
  }
}

// What is thicker lies deeper; under the heel only.
TEST(Sole, AThickHeelPadLiftsTheHeel) {
  Conditions normal, thick;
  thick.foot_r.heel_pad_thickness = 0.020;
  const auto a = Build(normal), b = Build(thick);
  for (size_t i = 0; i < a.size(); ++i) {
    const bool heel = a[i].name.starts_with("heel") && a[i].side == Side::kRight;
    EXPECT_NEAR(a[i].p_LP.y() - b[i].p_LP.y(), heel ? 0.004 : 0, 1e-12) << a[i].name;
  }
}

TEST(Sole, AMedialPostLiesUnderHeelAndArchOfTheMedialSide) {
  Conditions normal, posted;
  posted.shoe.medial_post = 1.5;
  const auto a = Build(normal), b = Build(posted);
  for (size_t i = 0; i < a.size(); ++i) {
    const bool over = a[i].name == "heel_medial" || a[i].name == "midfoot_medial";
    const double ratio =
        b[i].layers.normal.SolveForce(0.01, 1) / a[i].layers.normal.SolveForce(0.01, 1);
    EXPECT_EQ(ratio > 1.1, over) << a[i].name;
    EXPECT_EQ(ratio == 1, !over) << a[i].name;
  }
}

TEST(Sole, FlareStandsOutByTheThicknessBeneath) {
  Conditions straight, flared;
  straight.shoe.flare = 0;
  flared.shoe.flare = 0.2;
  auto out = [&](std::string_view name, Side side) {
    return Find(Build(flared), name, side).p_LP.z() - Find(Build(straight), name, side).p_LP.z();
  };
  const double thickness = 0.020 + 0.9 * 0.010;  // of the trainer under the side of the heel
  EXPECT_NEAR(out("heel_lateral", Side::kRight), thickness * std::tan(0.2), 1e-12);
  EXPECT_NEAR(out("heel_lateral", Side::kLeft), -thickness * std::tan(0.2), 1e-12);
  EXPECT_EQ(out("heel_rear", Side::kRight), 0);
}

TEST(Sole, BumpsFollowTheirSeedAndTheirSize) {
  Conditions c;
  c.surface.unevenness = 0.002;
  const auto once = Build(c), again = Build(c);
  c.surface.seed = 2;
  const auto other = Build(c);
  double square = 0;
  for (size_t i = 0; i < once.size(); ++i) {
    EXPECT_EQ(once[i].ground_height, again[i].ground_height);
    square += once[i].ground_height * once[i].ground_height / static_cast<double>(once.size());
  }
  EXPECT_NE(once[0].ground_height, other[0].ground_height);
  EXPECT_NEAR(std::sqrt(square), 0.002, 0.001);  // 20 deviates: standard error 16 %
}

TEST(Sole, AFootOfASoleThinnerThanItsDropStandsOnTheGround) {
  Conditions c;
  c.shoe.heel_thickness = 0.004;
  c.shoe.drop = 0.010;
  Conditions bare;
  bare.shoe.heel_thickness = bare.shoe.drop = 0;
  EXPECT_NEAR(Find(Build(c), "mt2", Side::kRight).p_LP.y(),
              Find(Build(bare), "mt2", Side::kRight).p_LP.y(), 1e-12);
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
