#include "musculoskeletal/mass_properties.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

/// Closed form: a uniform box of edges a, b, c along X, Y, Z about its centre.
Matrix3d BoxInertia(double mass, const Vector3d& edge) {
  const Vector3d s = edge.cwiseAbs2();
  return (mass / 12 * Vector3d(s.y() + s.z(), s.x() + s.z(), s.x() + s.y())).asDiagonal();
}

TEST(MassPropertiesTest, StretchedBoxIsTheBoxOfStretchedEdges) {
  const Vector3d edge(0.2, 0.5, 0.3);
  const Vector3d scale(1.1, 0.8, 1.3);
  const MassProperties box{4, {0.1, 0.2, 0.3}, BoxInertia(4, edge)};
  const MassProperties scaled = CalcScaled(box, 6, scale);
  EXPECT_LT((scaled.inertia - BoxInertia(6, scale.cwiseProduct(edge))).norm(), 1e-15);
  EXPECT_LT((scaled.centre - Vector3d(0.11, 0.16, 0.39)).norm(), 1e-15);
  EXPECT_EQ(scaled.mass, 6);
}

TEST(MassPropertiesTest, TwoHalfBoxesMakeTheWholeBox) {
  const Vector3d half(0.2, 0.25, 0.3);
  const MassProperties lower{2, {0, 0.125, 0}, BoxInertia(2, half)};
  const MassProperties upper{2, {0, 0.375, 0}, BoxInertia(2, half)};
  const MassProperties whole = CalcSum(lower, upper);
  EXPECT_LT((whole.inertia - BoxInertia(4, {0.2, 0.5, 0.3})).norm(), 1e-15);
  EXPECT_LT((whole.centre - Vector3d(0, 0.25, 0)).norm(), 1e-15);
}

TEST(MassPropertiesTest, NothingPlusAPartIsThePart) {
  const MassProperties part{2, {1, 2, 3}, BoxInertia(2, {1, 1, 2})};
  const MassProperties sum = CalcSum({}, part);
  EXPECT_EQ(sum.mass, part.mass);
  EXPECT_TRUE(sum.centre.isApprox(part.centre));
  EXPECT_TRUE(sum.inertia.isApprox(part.inertia));
}

TEST(MassPropertiesTest, MirrorTurnsTheProductsWithZ) {
  MassProperties part{2, {1, 2, 3}, BoxInertia(2, {1, 1, 2})};
  part.inertia(0, 1) = part.inertia(1, 0) = 0.01;
  part.inertia(0, 2) = part.inertia(2, 0) = 0.02;
  part.inertia(1, 2) = part.inertia(2, 1) = 0.03;
  const MassProperties mirrored = CalcMirrored(part);
  EXPECT_EQ(mirrored.centre.z(), -3);
  EXPECT_EQ(mirrored.inertia(0, 1), 0.01);
  EXPECT_EQ(mirrored.inertia(0, 2), -0.02);
  EXPECT_EQ(mirrored.inertia(1, 2), -0.03);
}

}  // namespace
}  // namespace footfall
