#include "musculoskeletal/backpack.h"

#include <gtest/gtest.h>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

const Link& ThoraxOf(const BodyModel& body) {
  return body.links[static_cast<std::size_t>(FindBody(body, "torso").link)];
}

// Closed form: two bodies' common centre, Steiner's theorem, a box m (b^2 + c^2) / 12.
TEST(Backpack, IsPartOfTheThorax) {
  const BodyModel bare = BuildBody({}, {});
  BodyModel body = bare;
  const BackpackParameters pack{.backpack_mass = 15, .backpack_distance = 0.2};
  AddBackpack(pack, {}, body);
  const Link &before = ThoraxOf(bare), &after = ThoraxOf(body);
  EXPECT_DOUBLE_EQ(body.mass, bare.mass + 15);
  EXPECT_DOUBLE_EQ(after.mass, before.mass + 15);
  const Vector3d place = CalcBackpackPlace(bare, {}, 0.2);
  const Vector3d centre = (before.mass * before.p_LC + 15 * place) / (before.mass + 15);
  EXPECT_LT((after.p_LC - centre).norm(), 1e-12);
  const Vector3d apart = place - before.p_LC;
  const double reduced = before.mass * 15 / (before.mass + 15);
  const double about_z = before.I_LC(2, 2) + 15 * (0.24 * 0.24 + 0.5 * 0.5) / 12 +
                         reduced * (apart.x() * apart.x() + apart.y() * apart.y());
  EXPECT_NEAR(after.I_LC(2, 2), about_z, 1e-10);
}

TEST(Backpack, LiesBehindTheBack) {
  const BodyModel body = BuildBody({}, {});
  const Vector3d near = CalcBackpackPlace(body, {}, 0.1), far = CalcBackpackPlace(body, {}, 0.3);
  EXPECT_NEAR(near.x() - far.x(), 0.2, 1e-12);
  EXPECT_LT(near.x(), ThoraxOf(body).p_LC.x() - 0.1);
}

TEST(Backpack, NoneChangesNothing) {
  const BodyModel bare = BuildBody({}, {});
  BodyModel body = bare;
  AddBackpack({}, {}, body);
  EXPECT_EQ(ThoraxOf(body).mass, ThoraxOf(bare).mass);
  EXPECT_EQ(ThoraxOf(body).I_LC, ThoraxOf(bare).I_LC);
}

}  // namespace
}  // namespace footfall
