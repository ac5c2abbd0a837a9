#include "musculoskeletal/thorax_shape.h"

#include <gtest/gtest.h>

#include <numbers>

#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

PosedBody BuildWithKyphosis(double kyphosis_deg) {
  PostureParameters posture;
  posture.thoracic_kyphosis = kyphosis_deg * kDegree;
  return PosedBody({}, posture);
}

TEST(ThoraxShapeTest, FortyDegreesIsThePublishedThorax) {
  const ThoraxShape shape(40 * kDegree, 1.75);
  const Vector3d p(0.01, 0.43, 0.1);
  EXPECT_LT((shape.CalcMoved(p) - p).norm(), 1e-12);
}

TEST(ThoraxShapeTest, APointAboveTheMiddleMovesByHalfTheExtraAngleTimesItsHeight) {
  const ThoraxShape shape(42 * kDegree, 1.75);
  const Vector3d above(-0.045, 0.275 + 0.1, 0);
  const Vector3d shift = shape.CalcMoved(above) - above;
  EXPECT_NEAR(shift.x(), 0.1 * 1 * kDegree, 1e-6);  // small angle: error (1 deg)^3 / 6
  EXPECT_LT(shift.y(), 0);
}

TEST(ThoraxShapeTest, KyphosisMovesHeadShouldersAndMassForwardAndDown) {
  const PosedBody straight = BuildWithKyphosis(40), round = BuildWithKyphosis(60);
  for (const char* name : {"head", "humerus_r", "humerus_l"}) {
    const Vector3d shift = round.At(name) - straight.At(name);
    EXPECT_GT(shift.x(), 0.01) << name;
    EXPECT_LT(shift.y(), 0) << name;
    EXPECT_NEAR(shift.z(), 0, 1e-12) << name;
  }
  const Vector3d shift = round.UpperBodyCentre() - straight.UpperBodyCentre();
  EXPECT_GT(shift.x(), 0.008);
  EXPECT_LT(shift.x(), 0.030);
  EXPECT_LT(shift.y(), 0);
}

TEST(ThoraxShapeTest, LumbarSpineAndLegsStayWhereTheyWere) {
  const PosedBody straight = BuildWithKyphosis(40), round = BuildWithKyphosis(60);
  for (const char* name : {"torso", "lumbar1", "lumbar5", "toes_r"}) {
    EXPECT_EQ(round.At(name), straight.At(name)) << name;
  }
}

}  // namespace
}  // namespace footfall
