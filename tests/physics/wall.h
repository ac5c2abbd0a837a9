#pragma once

#include "sim/engine/runge_kutta.h"

/// The engines' root floats. To hang something up, the pelvis is made a wall: so heavy that what
/// hangs on it moves it by less than rounding, and held against its own weight.
namespace footfall::physics_test {

/// 1e12 kg: a pull of 1e3 N moves it by 1e-9 m/s2.
inline constexpr double kWallMass = 1e12;

/// A wall with nothing on it.
inline BodyModel BuildWall() {
  BodyModel body;
  body.links.emplace_back().name = "wall";
  body.links[0].mass = body.mass = kWallMass;
  body.links[0].I_LC = kWallMass * Matrix3d::Identity();
  return body;
}

/// Hangs a hinge about z (angle + turns X towards Y) at p_PL on link `parent`.
inline void AddPlaneHinge(BodyModel& body, int parent, const Vector3d& p_PL, double mass,
                          const Vector3d& p_LC, double inertia) {
  Link& link = body.links.emplace_back();
  link.name = "hinge";
  link.name += std::to_string(body.coordinates.size());
  link.parent = parent;
  link.p_PL = p_PL;
  link.mass = mass;
  link.p_LC = p_LC;
  link.I_LC = inertia * Matrix3d::Identity();
  body.coordinates.push_back({.name = link.name});
  body.mass += mass;
}

inline BodyState BuildRestState(const BodyModel& body) {
  BodyState state;
  state.q.setZero(body.NumCoordinates());
  state.qd.setZero(body.NumCoordinates());
  return state;
}

/// What holds the wall up.
inline Drive BuildSupport(const BodyModel& body, const Vector3d& gravity_G) {
  Drive drive;
  drive.torque.setZero(body.NumCoordinates());
  drive.forces.push_back({0, Vector3d::Zero(), -kWallMass * gravity_G});
  return drive;
}

}  // namespace footfall::physics_test
