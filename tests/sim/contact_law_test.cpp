// Normal and tangential law together at one point.

#include "sim/contact/contact_law.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

ContactLaw SoleOnGround() {
  ContactLaw law;
  law.normal = LayerStack(1e6, 0.4, {Layer{}, Layer{}, Layer{90e3, 0.021, 0.7}, Layer{}});
  law.friction = 0.8;
  return law;
}

TEST(ContactLaw, NeverActsInTheAir) {
  const ContactForce contact = CalcContactForce(SoleOnGround(), 0.001, {1, -1, 0}, 1e-3);
  EXPECT_TRUE(contact.force.isZero());
  EXPECT_TRUE(contact.damping.isZero());
}

TEST(ContactLaw, NeverPulls) {
  for (const double up : {0.01, 1.0, 100.0}) {
    EXPECT_GE(CalcContactForce(SoleOnGround(), -1e-3, {0, up, 0}, 0).force.y(), 0);
  }
}

TEST(ContactLaw, FrictionSlidesAtCoulombsLimit) {
  const ContactForce contact = CalcContactForce(SoleOnGround(), -0.01, {20, 0, 0}, 1e-3);
  const double normal = contact.force.y();
  // 20 m/s against a regularisation of 0.03 m/s: short of the limit by 1.1e-6.
  EXPECT_NEAR(contact.force.x(), -0.8 * normal, 1.2e-6 * normal);
}

TEST(ContactLaw, SpringResistsAccelerationsAsItsSlopeSays) {
  const ContactLaw law = SoleOnGround();
  const Vector3d v(0, -0.5, 0);
  const double dt = 1e-3, h = 1e-6;
  const double slope = (CalcContactForce(law, -0.01 - h, v, 0).force.y() -
                        CalcContactForce(law, -0.01 + h, v, 0).force.y()) /
                       (2 * h);
  const ContactForce at_once = CalcContactForce(law, -0.01, v, 0);
  const ContactForce stepped = CalcContactForce(law, -0.01, v, dt);
  EXPECT_EQ(stepped.force, at_once.force);
  EXPECT_NEAR(stepped.damping.y() - at_once.damping.y(), 0.25 * dt * slope, 1e-3 * dt * slope);
}

}  // namespace
}  // namespace footfall
