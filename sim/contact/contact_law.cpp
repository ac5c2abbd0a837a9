#include "sim/contact/contact_law.h"

#include <cmath>

namespace footfall {

ContactForce CalcContactForce(const ContactLaw& law, double height, const Vector3d& v_G,
                              double dt) {
  if (height >= 0) {
    return {};
  }
  ContactForce contact;
  const double rate = -v_G.y();
  contact.direction = CalcDirection(rate);
  const double normal = law.normal.SolveForce(-height, contact.direction);
  const LayerStack::Slopes slopes = law.normal.CalcSlopes(normal, contact.direction);
  const double stiffness = 1 / slopes.compliance;
  const double v_slide =
      std::sqrt(v_G.x() * v_G.x() + v_G.z() * v_G.z() + kFrictionSpeed * kFrictionSpeed);
  const double drag = law.friction * normal / v_slide;
  contact.force = {-drag * v_G.x(), normal - dt * stiffness * v_G.y(), -drag * v_G.z()};
  // Secant of the turn from loading to unloading: it brakes light parts that would overshoot.
  const double turning = slopes.force_per_turn / std::sqrt(rate * rate + kTurnSpeed * kTurnSpeed);
  contact.damping = {drag, turning + dt * stiffness, drag};
  return contact;
}

}  // namespace footfall
