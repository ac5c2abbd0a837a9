#include "sim/contact/contact_law.h"

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

/// Rates well above this are far from turning, m/s.
constexpr double kFarFromTurning = 0.3;

/// How fast the direction s(rate) of LayerStack turns, for a linearly implicit step, s/m: the slope
/// of s, but near the turn at least half of the chord s / rate. A part of mass m on a force -F s
/// then changes its speed v by dv = -h F s / (m + h F c) with c >= s / (2 v), so |v + dv| <= |v|
/// however light it is: it never turns back faster than it came. The whole chord would be safe too,
/// but brakes four times too much at 0.05 m/s; and half of it where a heel comes down at 0.8 m/s,
/// where s hardly changes, took 1 % off the impact peak.
double CalcTurning(double rate) {
  const double square = rate * rate + kTurnSpeed * kTurnSpeed;
  const double far = rate * rate / (kFarFromTurning * kFarFromTurning);
  const double chord = 0.5 / (1 + far * far);
  return std::max(chord, kTurnSpeed * kTurnSpeed / square) / std::sqrt(square);
}

}  // namespace

ContactForce CalcContactForce(const ContactLaw& law, double height, const Vector3d& v_G,
                              double dt) {
  if (height >= 0) {
    return {};
  }
  ContactForce contact;
  const double rate = -v_G.y();
  contact.direction = CalcDirection(rate);
  const LayerStack::Response response = law.normal.Solve(-height, contact.direction);
  const double normal = response.force;
  const double v_slide =
      std::sqrt(v_G.x() * v_G.x() + v_G.z() * v_G.z() + kFrictionSpeed * kFrictionSpeed);
  const double drag = law.friction * normal / v_slide;
  contact.force = {-drag * v_G.x(), normal, -drag * v_G.z()};
  contact.damping = {
      drag, response.force_per_turn * CalcTurning(rate) + kSpringInertia * dt / response.compliance,
      drag};
  return contact;
}

}  // namespace footfall
