#pragma once

#include "sim/contact/layer_stack.h"

namespace footfall {

/// Everything between skeleton and ground at one point of the sole.
///
/// Law: normal force of the layers in series (LayerStack); along the ground regularised Coulomb
/// friction of the sole,  f_t = -mu f_n v_t / sqrt(v_t^2 + v_0^2), v_0 = kFrictionSpeed. Inside the
/// shoe the sum over a foot may make it slip (SlipState). Depends on the present state only, so
/// that a step can be linearised; adhesion is ignored (f_n never pulls).
struct ContactLaw {
  LayerStack normal;
  double friction = 0;  ///< mu of sole on ground, or of a weaker face without a hold
};

/// Speed below which friction turns viscous, m/s: stance feet creep by a few per cent of it.
inline constexpr double kFrictionSpeed = 0.03;

/// A spring resists accelerations as a mass of kSpringInertia k dt^2 does: its force is that of the
/// state plus what dt^2 a kSpringInertia changes. From 1/4 on no spring, however stiff against its
/// mass, can swing up, and none loses (Newmark's beta).
inline constexpr double kSpringInertia = 0.25;

/// Force on a point and how it answers a change of the point's velocity, ground axes (Y up).
/// Linearly implicit step: f = force - damping * dv with damping diagonal, which already includes
/// kSpringInertia * dt * stiffness along Y; `force` is that of the law at this instant.
struct ContactForce {
  Vector3d force = Vector3d::Zero();    ///< N
  Vector3d damping = Vector3d::Zero();  ///< N s/m
  double direction = 0;                 ///< s of LayerStack
};

/// height of the point above the ground (contact where negative), m; v_G its velocity, m/s.
ContactForce CalcContactForce(const ContactLaw& law, double height, const Vector3d& v_G, double dt);

}  // namespace footfall
