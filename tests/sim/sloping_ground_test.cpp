#include "sim/gait/sloping_ground.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/gait/scenario_solver.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

// A block on an incline begins to slide at mu = tan(slope).
TEST(SlopingGround, NeedsTheTangentOfItsSteepestAngle) {
  SurfaceParameters surface;
  EXPECT_EQ(CalcLeastFriction(CalcGravity(surface)), 0);
  surface.slope = -0.1;
  EXPECT_NEAR(CalcLeastFriction(CalcGravity(surface)), std::tan(0.1), 1e-15);
  surface.slope = 0;
  surface.camber = 0.05;
  EXPECT_NEAR(CalcLeastFriction(CalcGravity(surface)), std::tan(0.05), 1e-15);
  // Steepest angle of ground that is turned about two axes: cos = cos(slope) cos(camber).
  surface.slope = 0.12;
  const double steepest = std::acos(std::cos(0.12) * std::cos(0.05));
  EXPECT_NEAR(CalcLeastFriction(CalcGravity(surface)), std::tan(steepest), 1e-14);
  EXPECT_NEAR(CalcGravity(surface).norm(), kGravity, 1e-14);
}

TEST(SlopingGround, RefusesOnlyWhatNobodyCanHold) {
  Conditions c;
  c.surface.friction = 0.1;
  EXPECT_EQ(FindNoTraction(c), "");  // flat ice
  c.surface.slope = std::atan(1.01 * 0.1 * c.shoe.friction);
  EXPECT_NE(FindNoTraction(c), "");
  c.surface.slope = std::atan(0.99 * 0.1 * c.shoe.friction);
  EXPECT_EQ(FindNoTraction(c), "");
}

// The law behind it: over a step of a gait that repeats, the ground's mean force is the runner's
// weight, whatever its course; so uphill its part along the ground is tan(slope) of its part
// across.
TEST(SlopingGround, AGaitThatRepeatsBearsGravityAlongTheGround) {
  Conditions c;
  c.surface.slope = 0.05;
  const SolvedGait solved = SolveScenario(c);
  ASSERT_TRUE(solved.found) << solved.reason;
  StepSimulator simulator(*solved.setup);
  BodyState state = solved.gait.section;
  Vector3d impulse = Vector3d::Zero();
  ASSERT_TRUE(
      simulator.Run(0, simulator.CalcTorque(solved.gait), {}, state, [&](const TickView& v) {
        for (const Vector3d& force : v.forces.sole) {
          impulse += v.dt * force;
        }
      }));
  const Vector3d weight = solved.setup->body.mass * CalcGravity(c.surface);
  const Vector3d mean = impulse / solved.setup->step_time;
  EXPECT_NEAR(mean.y(), -weight.y(), 2e-3 * weight.norm());
  EXPECT_NEAR(mean.x() / mean.y(), std::tan(0.05), 2e-3);
}

}  // namespace
}  // namespace footfall
