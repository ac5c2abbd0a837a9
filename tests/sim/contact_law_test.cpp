// Normal and tangential law together at one point.

#include "sim/contact/contact_law.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

ContactLaw SoleOnGround() {
  ContactLaw law;
  law.normal = LayerStack(1e6, 0.4, {Layer{}, Layer{}, Layer{90e3, 0.021, 0.7}, Layer{}});
  law.shear.stiffness = 50e3;
  law.shear.damping = 200;
  law.shear.faces = {Face{0.9}, Face{0.9}, Face{0.8}};
  return law;
}

TEST(ContactLaw, NeverActsInTheAir) {
  const ContactForce contact = CalcContactForce(SoleOnGround(), {}, 0.001, {1, -1, 0}, 1e-3);
  EXPECT_TRUE(contact.force.isZero());
  EXPECT_TRUE(contact.damping.isZero());
}

TEST(ContactLaw, NeverPulls) {
  for (const double up : {0.01, 1.0, 100.0}) {
    EXPECT_GE(CalcContactForce(SoleOnGround(), {}, -1e-3, {0, up, 0}, 0).force.y(), 0);
  }
}

TEST(ContactLaw, FrictionSlidesAtCoulombsLimit) {
  const ContactForce contact = CalcContactForce(SoleOnGround(), {}, -0.01, {20, 0, 0}, 1e-3);
  const double normal = contact.force.y();
  EXPECT_NEAR(contact.force.x(), -0.8 * normal, 1e-9);
  EXPECT_EQ(contact.shear.slipping, kSoleOnGround);
}

TEST(ContactLaw, ImplicitStepTellsTheForceAtItsEnd) {
  // f(d + dt d') for a point that keeps its speed: first order in dt.
  const ContactLaw law = SoleOnGround();
  const Vector3d v(0, -0.5, 0);
  const double dt = 1e-4;
  const double now = CalcContactForce(law, {}, -0.01, v, dt).force.y();
  const double end = CalcContactForce(law, {}, -0.01 + dt * v.y(), v, 0).force.y();
  EXPECT_NEAR(now, end, 1e-4 * end);
}

TEST(ContactLaw, RemembersTheForceForTheNextSearch) {
  const ContactLaw law = SoleOnGround();
  ContactState state;
  const ContactForce contact = CalcContactForce(law, state, -0.01, {0.1, 0, 0}, 1e-3);
  AdvanceContact(law, contact, contact.force, {0.1, 0, 0}, 1e-3, state);
  EXPECT_EQ(state.force, contact.force.y());
  EXPECT_NEAR(state.shear.stretch.x(), 1e-4, 1e-12);
}

}  // namespace
}  // namespace footfall
