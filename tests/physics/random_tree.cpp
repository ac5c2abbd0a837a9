#include "tests/physics/random_tree.h"

#include <cstddef>
#include <numbers>
#include <string>

namespace footfall::physics_test {
namespace {

Matrix3d DrawRotation(std::mt19937_64& random) {
  const Vector3d axis = DrawVector(random, 1) + Vector3d(0, 0, 1e-3);
  const double angle = Draw(random, -std::numbers::pi, std::numbers::pi);
  return Eigen::AngleAxisd(angle, axis.normalized()).toRotationMatrix();
}

void GiveMass(std::mt19937_64& random, Link& link) {
  link.mass = Draw(random, 0.2, 10);
  link.p_LC = DrawVector(random, 0.2);
  const Vector3d axes(Draw(random, 0.02, 0.2), Draw(random, 0.02, 0.2), Draw(random, 0.02, 0.2));
  const Vector3d squares = axes.cwiseAbs2();
  const Vector3d principal = link.mass / 5 * (Vector3d::Constant(squares.sum()) - squares);
  const Matrix3d R = DrawRotation(random);
  link.I_LC = R * principal.asDiagonal() * R.transpose();
}

void AddHinge(BodyModel& body, int parent, const Vector3d& p_PL, const Vector3d& axis) {
  Link link;
  link.name = "q";
  link.name += std::to_string(body.coordinates.size());
  link.parent = parent;
  link.p_PL = p_PL;
  link.axis = axis;
  body.coordinates.push_back({.name = link.name});
  body.links.push_back(link);
}

}  // namespace

double Draw(std::mt19937_64& random, double low, double high) {
  return low + (high - low) * 0x1p-53 * static_cast<double>(random() >> 11);
}

Vector3d DrawVector(std::mt19937_64& random, double size) {
  Vector3d v;
  for (double& component : v) {
    component = Draw(random, -size, size);
  }
  return v;
}

BodyModel BuildRandomTree(std::mt19937_64& random, int joints) {
  BodyModel body;
  std::vector<int> segments = {0};  // links with mass: joints hang on these
  body.links.emplace_back().name = "pelvis";
  GiveMass(random, body.links[0]);
  for (int joint = 0; joint < joints; ++joint) {
    int parent = segments[random() % segments.size()];
    const Matrix3d axes = DrawRotation(random);
    const int hinges = random() % 2 == 0 ? 1 : 3;
    for (int k = 0; k < hinges; ++k) {
      AddHinge(body, parent, k == 0 ? DrawVector(random, 0.4) : Vector3d::Zero(), axes.col(k));
      parent = static_cast<int>(body.links.size()) - 1;
    }
    GiveMass(random, body.links.back());
    segments.push_back(parent);
  }
  for (const Link& link : body.links) {
    body.mass += link.mass;
  }
  return body;
}

BodyState DrawState(std::mt19937_64& random, const BodyModel& body) {
  BodyState state;
  state.p_GB = DrawVector(random, 2);
  state.R_GB = Quaterniond(DrawRotation(random));
  state.v.head<3>() = DrawVector(random, 4);
  state.v.tail<3>() = DrawVector(random, 4);
  state.q.resize(body.NumCoordinates());
  state.qd.resize(body.NumCoordinates());
  for (int j = 0; j < body.NumCoordinates(); ++j) {
    state.q[j] = Draw(random, -1.2, 1.2);
    state.qd[j] = Draw(random, -8, 8);
  }
  return state;
}

Drive DrawDrive(std::mt19937_64& random, const BodyModel& body, int forces) {
  Drive drive;
  drive.torque.resize(body.NumCoordinates());
  for (int j = 0; j < body.NumCoordinates(); ++j) {
    drive.torque[j] = Draw(random, -50, 50);
  }
  while (static_cast<int>(drive.forces.size()) < forces) {
    const std::size_t link = random() % body.links.size();
    if (body.links[link].mass > 0) {
      drive.forces.push_back(
          {static_cast<int>(link), DrawVector(random, 0.3), DrawVector(random, 200)});
    }
  }
  return drive;
}

}  // namespace footfall::physics_test
