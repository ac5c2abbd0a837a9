#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// The layers between skeleton and ground at one point of the sole, pressed in series.
///
/// Law, for depth d > 0 of the point below the ground and its rate d' (+ pressing in):
///   both layers carry the same force f:   d = (f / k_t)^(2/3) + f / k_s
///     soft tissue (heel pad, plantar fat): Hertz-like, k_t N/m^1.5
///     sole (insole, midsole, ground in series): linear, k_s N/m
///   loss (Hunt and Crossley 1975):        f_n = f max(0, 1 + c d')
///     c combines the layers by how fast each is pressed: c = c_t w^2 + c_s (1 - w)^2 with
///     w the tissue's share of the compliance; first order in c d'.
///   friction, regularised Coulomb:        f_t = -mu f_n v_t / sqrt(v_t^2 + v_0^2)
/// With u = f^(1/3) the first line is a cubic in u, convex and rising, solved by Newton from above.
/// Ignores: bottoming-out, lateral give of the sole, adhesion (f_n never pulls).
struct LayerStack {
  double tissue_stiffness = 0;  ///< k_t, N/m^1.5
  double sole_stiffness = 0;    ///< k_s, N/m
  double tissue_loss = 0;       ///< c_t, s/m
  double sole_loss = 0;         ///< c_s, s/m
  double friction = 0;          ///< mu
};

/// Speed below which friction turns viscous, m/s: stance feet creep by a few per cent of it.
inline constexpr double kFrictionSpeed = 0.03;

/// Normal response: force N, its slopes with depth (N/m) and with rate (N s/m).
struct NormalResponse {
  double force = 0, stiffness = 0, damping = 0;
};
NormalResponse CalcNormalResponse(const LayerStack& stack, double depth, double rate);

/// Loss coefficient (s/m) of a layer that gives back `energy_return` of an impact at kLossSpeed.
/// Law: restitution e = 1 - (2/3) c v for small c v (Hunt and Crossley 1975), e^2 = energy_return.
double CalcLoss(double energy_return);
/// m/s, compression speed of a sole in the middle of a heel strike; where energy return is defined.
inline constexpr double kLossSpeed = 0.5;

/// Force on a point and how it answers a change of the point's velocity, ground axes (Y up).
/// Linearly implicit step: f = force - damping * dv with damping diagonal, which already includes
/// dt * stiffness along Y; `force` includes what the present speed adds to depth within dt.
struct ContactForce {
  Vector3d force = Vector3d::Zero();    ///< N
  Vector3d damping = Vector3d::Zero();  ///< N s/m
};
/// height of the point above the ground (contact where negative), m; v_G its velocity, m/s.
/// With dt = 0 the plain force of the law at this instant.
ContactForce CalcContactForce(const LayerStack& stack, double height, const Vector3d& v_G,
                              double dt);

}  // namespace footfall
