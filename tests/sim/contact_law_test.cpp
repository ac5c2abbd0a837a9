// The layer stack against its own definition and two closed forms.

#include "sim/contact/contact_law.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

LayerStack TissueOnSole() {
  LayerStack stack;
  stack.tissue_stiffness = 1e6;
  stack.sole_stiffness = 9e4;
  stack.friction = 0.8;
  return stack;
}

TEST(ContactLaw, LayersInSeriesCarryOneForce) {
  const LayerStack stack = TissueOnSole();
  for (double depth : {1e-6, 1e-3, 0.01, 0.03}) {
    const double f = CalcNormalResponse(stack, depth, 0).force;
    const double sum = f / stack.sole_stiffness + std::pow(f / stack.tissue_stiffness, 2.0 / 3.0);
    EXPECT_NEAR(sum, depth, 1e-12 * depth) << "force " << f;
  }
}

TEST(ContactLaw, SoftSoleAloneIsASpring) {
  LayerStack stack = TissueOnSole();
  stack.tissue_stiffness = 1e18;  // rigid: its share of depth is below 1e-9 m
  EXPECT_NEAR(CalcNormalResponse(stack, 0.01, 0).force, 900, 1e-3);
}

TEST(ContactLaw, TissueAloneIsHertzLike) {
  LayerStack stack = TissueOnSole();
  stack.sole_stiffness = 1e15;
  EXPECT_NEAR(CalcNormalResponse(stack, 0.01, 0).force, 1e6 * std::pow(0.01, 1.5), 1e-4);
}

TEST(ContactLaw, StiffnessIsTheSlopeOfForce) {
  const LayerStack stack = TissueOnSole();
  const double d = 0.012, h = 1e-7;
  const double slope =
      (CalcNormalResponse(stack, d + h, 0).force - CalcNormalResponse(stack, d - h, 0).force) /
      (2 * h);
  // Central differences of a smooth law: truncation 1e-9, rounding 1e-16 * 1000 / 1e-7 = 1e-6.
  EXPECT_NEAR(CalcNormalResponse(stack, d, 0).stiffness, slope, 1e-5 * slope);
}

TEST(ContactLaw, NeverPullsAndNeverActsInTheAir) {
  LayerStack stack = TissueOnSole();
  stack.sole_loss = 1;
  EXPECT_EQ(CalcNormalResponse(stack, -1e-3, 0).force, 0);
  EXPECT_EQ(CalcNormalResponse(stack, 1e-3, -1e3).force, 0);
  EXPECT_TRUE(CalcContactForce(stack, 0.001, Vector3d(1, -1, 0), 1e-3).force.isZero());
}

TEST(ContactLaw, FrictionSlidesAtCoulombsLimit) {
  const LayerStack stack = TissueOnSole();
  const ContactForce contact = CalcContactForce(stack, -0.01, Vector3d(2, 0, 0), 0);
  // 2 m/s against a regularisation of 0.03 m/s: short of the limit by 1.1e-4.
  EXPECT_NEAR(contact.force.x(), -stack.friction * contact.force.y(),
              1.2e-4 * stack.friction * contact.force.y());
}

TEST(ContactLaw, LossGivesBackTheStatedEnergy) {
  // A mass falls on a linear layer at kLossSpeed; energy kept against energy_return. The formula is
  // first order in c v (Hunt and Crossley 1975): 0.9 is kept within 0.012 of itself, 0.7 within
  // 0.05.
  for (const auto& [asked, slack] : {std::pair{0.9, 0.012}, std::pair{0.7, 0.05}}) {
    LayerStack stack = TissueOnSole();
    stack.tissue_stiffness = 1e18;
    stack.sole_loss = CalcLoss(asked);
    double depth = 0, v = kLossSpeed;
    const double dt = 1e-6, mass = 5;
    do {
      v -= dt * CalcNormalResponse(stack, depth, v).force / mass;
      depth += dt * v;
    } while (depth > 0);
    EXPECT_NEAR(v * v / (kLossSpeed * kLossSpeed), asked, slack);
  }
}

}  // namespace
}  // namespace footfall
