#include "musculoskeletal/hip_capsule.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <string>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/degree.h"
#include "musculoskeletal/embedded_data.h"
#include "musculoskeletal/table.h"
#include "musculoskeletal/toe_spring.h"

namespace footfall {
namespace {

// The man of the table, m: socket of 50 mm with the origins 2 mm outside its edge; head of 48 mm
// under 2 mm of labrum and capsule.
constexpr double kRimRadius = 0.027, kHeadRadius = 0.026;
// The socket opens sideways, downwards and forwards: inclination and anteversion as seen in a
// radiograph (Murray 1993), of ordinary hips some 40-48 and 14-21 deg.
constexpr double kInclination = 45 * kDegree, kAnteversion = 15 * kDegree;

/// A point of the right socket's rim, deg from 12 o'clock forwards, from its centre, pelvis axes.
Vector3d CalcRimPoint(double clock) {
  const Vector3d opening(std::sin(kAnteversion), -std::cos(kAnteversion) * std::cos(kInclination),
                         std::cos(kAnteversion) * std::sin(kInclination));
  const Vector3d twelve = (Vector3d::UnitY() - opening.y() * opening).normalized();
  const Vector3d three = twelve.cross(opening);
  return kRimRadius * (std::cos(clock * kDegree) * twelve + std::sin(clock * kDegree) * three);
}

/// L and its first two derivatives by u = cos theta.
struct Way {
  double length = 0, slope = 0, curvature = 0;
};

Way CalcWay(double a, double b, double u, double radius) {
  const double theta = std::acos(std::clamp(u, -1.0, 1.0));
  const double straight = std::acos(radius / a) + std::acos(radius / b);
  if (theta <= straight) {
    const double length = std::sqrt(a * a + b * b - 2 * a * b * u);
    return {length, -a * b / length, -a * a * b * b / (length * length * length)};
  }
  const double sine = std::sqrt(std::max(1 - u * u, 1e-6));
  return {std::sqrt(a * a - radius * radius) + std::sqrt(b * b - radius * radius) +
              radius * (theta - straight),
          -radius / sine, -radius * u / (sine * sine * sine)};
}

/// One ligament about the three hinges at one posture.
struct LigamentArms {
  double length = 0;                   ///< m
  Vector3d arm = Vector3d::Zero();     ///< r, m
  Matrix3d change = Matrix3d::Zero();  ///< dr_i/dq_j, m/rad
};

/// @param axes the hinges' axes, columns, and p and s, all in G axes; s turns with all three.
LigamentArms CalcArms(const Vector3d& p, const Vector3d& s, const Matrix3d& axes, double radius) {
  const double a = p.norm(), b = s.norm();
  const Vector3d from = p / a, to = s / b;
  const Way way = CalcWay(a, b, from.dot(to), radius);
  Vector3d first;
  Matrix3d second;
  for (int j = 0; j < 3; ++j) {
    const Vector3d turned = axes.col(j).cross(to);
    first(j) = from.dot(turned);
    for (int i = 0; i <= j; ++i) {
      second(i, j) = second(j, i) = from.dot(axes.col(i).cross(turned));
    }
  }
  return {way.length, -way.slope * first,
          -way.curvature * first * first.transpose() - way.slope * second};
}

/// Axes of the hip's hinges and the femur in one frame.
struct HipPose {
  Matrix3d R_GP, R_GF, axes_G;
};

HipPose ReadPose(const BodyModel& body, const Kinematics& kinematics, int first) {
  HipPose pose;
  const auto link = static_cast<std::size_t>(first) + 1;
  pose.R_GP = kinematics.R_GL[static_cast<std::size_t>(body.links[link].parent)];
  pose.R_GF = kinematics.R_GL[link + 2];
  for (std::size_t i = 0; i < 3; ++i) {
    pose.axes_G.col(static_cast<Eigen::Index>(i)) =
        kinematics.R_GL[link + i] * body.links[link + i].axis;
  }
  return pose;
}

LigamentArms CalcArms(const HipLigament& ligament, const HipPose& pose, double radius) {
  return CalcArms(pose.R_GP * ligament.p_CP, pose.R_GF * ligament.p_FS, pose.axes_G, radius);
}

/// The table's row on the table's man at the end of the motion that it limits. Right side.
HipLigament ReadLigament(const Table& table, int row, const BodyModel& body, int first) {
  HipLigament ligament;
  ligament.p_CP = CalcRimPoint(table.Number(row, "origin_clock"));
  ligament.p_FS = table.Vector(row, "ix", "iy", "iz");
  ligament.stiffness = 1000 * table.Number(row, "stiffness");
  const int end = FindCoordinate(body, table.Text(row, "end_coordinate") + "_r");
  BodyState state = BuildZeroState(body);
  state.q(end) = kDegree * table.Number(row, "end_angle");
  Kinematics kinematics;
  CalcKinematics(body, state, kinematics);
  const LigamentArms arms = CalcArms(ligament, ReadPose(body, kinematics, first), kHeadRadius);
  const double tension = kEndMoment / std::abs(arms.arm(end - first));
  ligament.slack_length = arms.length - CalcToeStretch(tension, ligament.stiffness, kCapsuleToe);
  return ligament;
}

HipLigament Scale(HipLigament ligament, double scale, bool mirrored) {
  for (Vector3d* p : {&ligament.p_CP, &ligament.p_FS}) {
    *p *= scale;
    p->z() *= mirrored ? -1 : 1;
  }
  ligament.stiffness *= scale;
  ligament.slack_length *= scale;
  return ligament;
}

}  // namespace

HipCapsules BuildHipCapsules(const BodyModel& body) {
  const Table table(EmbeddedData("hip_ligaments.csv"), "hip_ligaments.csv");
  const double scale = body.height / kLegTableHeight;
  const int right = FindCoordinate(body, "hip_flexion_r");
  HipCapsules capsules;
  for (std::size_t side = 0; side < 2; ++side) {
    capsules[side].first_coordinate = side == 0 ? right : FindCoordinate(body, "hip_flexion_l");
    capsules[side].head_radius = scale * kHeadRadius;
    capsules[side].toe = scale * kCapsuleToe;
  }
  for (std::size_t i = 0; i < capsules[0].ligaments.size(); ++i) {
    const HipLigament ligament = ReadLigament(table, static_cast<int>(i), body, right);
    capsules[0].ligaments[i] = Scale(ligament, scale, false);
    capsules[1].ligaments[i] = Scale(ligament, scale, true);
  }
  return capsules;
}

CapsulePull CalcCapsulePull(const BodyModel& body, const Kinematics& kinematics,
                            const HipCapsule& capsule) {
  const HipPose pose = ReadPose(body, kinematics, capsule.first_coordinate);
  CapsulePull sum;
  for (std::size_t i = 0; i < capsule.ligaments.size(); ++i) {
    const HipLigament& ligament = capsule.ligaments[i];
    const LigamentArms arms = CalcArms(ligament, pose, capsule.head_radius);
    const double stretch = arms.length - ligament.slack_length;
    if (stretch <= 0) {
      continue;
    }
    const ToePull pull = CalcToePull(stretch, ligament.stiffness, capsule.toe);
    sum.tension[i] = pull.force;
    sum.torque += pull.force * arms.arm;
    sum.stiffness += pull.stiffness * arms.arm * arms.arm.transpose() - pull.force * arms.change;
  }
  return sum;
}

void AddCapsuleTorque(const BodyModel& body, const Kinematics& kinematics,
                      const HipCapsules& capsules, JointVector& torque) {
  for (const HipCapsule& capsule : capsules) {
    torque.segment<3>(capsule.first_coordinate) +=
        CalcCapsulePull(body, kinematics, capsule).torque;
  }
}

}  // namespace footfall
