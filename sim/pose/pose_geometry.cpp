#include "sim/pose/pose_geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/degree.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/sides.h"

namespace footfall {
namespace {

constexpr double kMostElbow = 150 * kDegree;  // joints.csv

double& Angle(const BodyModel& body, BodyState& state, const std::string& name) {
  return state.q(FindCoordinate(body, name));
}

std::string On(const char* name, Side side) {
  return std::string(name) + (side == Side::kRight ? "_r" : "_l");
}

/// Frontal tilt of the pelvis, rad about X, that puts both feet of upright legs on one level.
double CalcPelvisList(const BodyModel& body, const PoseConditions& conditions) {
  if (conditions.pose.support != "standing" || HasEvenLegs(conditions.runner)) {
    return 0;
  }
  Kinematics zero;
  CalcKinematics(body, BuildZeroState(body), zero);
  const auto at = [&](const char* name) { return PointOnBody(body, zero, name, Vector3d::Zero()); };
  const double spacing = at("femur_r").z() - at("femur_l").z();
  const double longer = at("calcn_l").y() - at("calcn_r").y();  // + right leg longer
  return -std::asin(std::clamp(longer / spacing, -0.9, 0.9));
}

/// Both legs alike in the sagittal plane; frontal angles undo the pelvis' list.
void PlaceLegs(const BodyModel& body, const PoseConditions& conditions, const PoseAngles& angles,
               double list, BodyState& state) {
  const double knee = CalcKneeFlexion(conditions.pose);
  const bool lying = conditions.pose.support == "lying";
  const bool seated = conditions.pose.support == "sitting" || conditions.pose.support == "backrest";
  const double shank = lying ? knee / 2 : (seated ? knee - std::numbers::pi / 2 : angles.ankle);
  for (const Side side : {Side::kRight, Side::kLeft}) {
    Angle(body, state, On("hip_flexion", side)) = knee - shank + angles.pelvis;
    Angle(body, state, On("hip_adduction", side)) = side == Side::kRight ? -list : list;
    Angle(body, state, On("knee_angle", side)) = knee;
    Angle(body, state, On("ankle_angle", side)) = lying ? 0 : shank;
  }
}

/// Shares of flexion, bending and turning to the six levels.
void CurveLumbar(const std::array<LumbarLevel, kLumbarLevels>& levels,
                 const PoseConditions& conditions, const PoseAngles& angles, double list,
                 BodyState& state) {
  const double flexion = angles.trunk - angles.pelvis;
  const double bend = conditions.pose.side_bend - list;
  for (const LumbarLevel& level : levels) {
    state.q(level.first_coordinate) = -flexion * level.flexion_share;
    state.q(level.first_coordinate + 1) = bend * level.bending_share;
    state.q(level.first_coordinate + 2) = conditions.pose.twist * level.rotation_share;
  }
}

/// Forward, horizontal, as the thorax faces. A thorax that is bent down looks at the ground: what
/// was its up then points forward.
Vector3d CalcHeading(const Matrix3d& R_GT) {
  Vector3d heading = R_GT.col(0) + std::max(0.0, R_GT(0, 1)) * R_GT.col(1);
  heading.y() = 0;
  return heading.normalized();
}

/// One arm that reaches in the plane of forward and up, places against L4/5, m.
class Arm {
 public:
  Arm(const BodyModel& body, const PoseConditions& conditions, Side side, BodyState& state)
      : body_(body),
        conditions_(conditions),
        side_(side),
        state_(state),
        shoulder_(FindCoordinate(body, On("arm_flex", side))),
        elbow_(FindCoordinate(body, On("elbow_flex", side))) {}

  /// Bends the arm so that the hand comes to the load's place; returns by how much it misses, m.
  double Reach() {
    const double start = state_.q(shoulder_);
    const Eigen::Vector2d straight = HandAt(start, 0);
    const Eigen::Vector2d shoulder = At("humerus", Vector3d::Zero());
    const double length = (straight - shoulder).norm();
    const LoadParameters& load = conditions_.load;
    const double height = std::isnan(load.hand_height)
                              ? FindFreeHeight(shoulder, length, load.hand_distance)
                              : load.hand_height;
    const Eigen::Vector2d target(load.hand_distance, height);
    const double distance = (target - shoulder).norm();
    // Start: pointing at the target, the elbow as bent as the distance asks.
    const double bend = 2 * std::acos(std::clamp(distance / length, 0.0, 1.0));
    const double turn = CalcAngle(straight - shoulder, target - shoulder);
    return Solve({start + turn - bend / 2, bend}, target);
  }

 private:
  /// (forward of L4/5, above L4/5) of a point of the arm.
  Eigen::Vector2d At(const char* name, const Vector3d& p) const {
    const Vector3d l4l5 = kinematics_.p_GL[static_cast<std::size_t>(body_.lumbar_first[1]) + 1];
    const auto torso = static_cast<std::size_t>(FindBody(body_, "torso").link);
    const Vector3d from = PointOnBody(body_, kinematics_, On(name, side_), p) - l4l5;
    return {from.dot(CalcHeading(kinematics_.R_GL[torso])), from.y()};
  }

  Eigen::Vector2d HandAt(double shoulder, double elbow) {
    state_.q(shoulder_) = shoulder;
    state_.q(elbow_) = elbow;
    CalcKinematics(body_, state_, kinematics_);
    return At("ulna", CalcGrip(conditions_, side_));
  }

  /// The height nearest to the elbow's at which a straight arm is long enough.
  double FindFreeHeight(const Eigen::Vector2d& shoulder, double length, double distance) const {
    const double forward = distance - shoulder.x();
    const double spare = std::sqrt(std::max(0.0, std::pow(0.995 * length, 2) - forward * forward));
    const double elbows = kElbowHeight * conditions_.runner.height / kTrunkTableHeight;
    return std::clamp(elbows, shoulder.y() - spare, shoulder.y() + spare);
  }

  /// Angle from a to b, + from down to forward.
  static double CalcAngle(const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
    return std::atan2(a.x() * b.y() - a.y() * b.x(), a.dot(b));
  }

  /// Damped Newton steps on shoulder and elbow (its axis is oblique, so no closed form).
  double Solve(Eigen::Vector2d x, const Eigen::Vector2d& target) {
    constexpr double kStep = 1e-6;
    for (int i = 0; i < 40; ++i) {
      const Eigen::Vector2d miss = HandAt(x(0), x(1)) - target;
      if (miss.norm() < 1e-6) {
        break;
      }
      Eigen::Matrix2d J;
      J.col(0) = (HandAt(x(0) + kStep, x(1)) - target - miss) / kStep;
      J.col(1) = (HandAt(x(0), x(1) + kStep) - target - miss) / kStep;
      const Eigen::Matrix2d H = J.transpose() * J + 1e-6 * Eigen::Matrix2d::Identity();
      const Eigen::Vector2d step = H.ldlt().solve(J.transpose() * miss);
      x -= step * std::min(1.0, 0.4 / step.norm());
      x(1) = std::clamp(x(1), 0.0, kMostElbow);
    }
    return (HandAt(x(0), x(1)) - target).norm();
  }

  const BodyModel& body_;
  const PoseConditions& conditions_;
  Side side_;
  BodyState& state_;
  int shoulder_, elbow_;
  Kinematics kinematics_;
};

/// Arms as given; free ones hang or reach. Returns by how much the reach is too far, m.
double PlaceArms(const BodyModel& body, const PoseConditions& conditions, const PoseAngles& angles,
                 BodyState& state) {
  const PoseParameters& pose = conditions.pose;
  const double hanging = pose.support == "lying" ? 0 : angles.trunk;
  double shortfall = 0;
  for (const Side side : {Side::kRight, Side::kLeft}) {
    Angle(body, state, On("arm_flex", side)) =
        hanging + (std::isnan(pose.arm_flexion) ? 0 : pose.arm_flexion);
    Angle(body, state, On("elbow_flex", side)) =
        std::isnan(pose.elbow_flexion) ? 0 : pose.elbow_flexion;
    if (!std::isnan(conditions.load.hand_distance) && Holds(conditions.load, side)) {
      shortfall = std::max(shortfall, Arm(body, conditions, side, state).Reach());
    }
  }
  return shortfall;
}

}  // namespace

double CalcLumbarRhythm(double trunk_flexion) {
  constexpr double kPart = 30 * kDegree;
  constexpr double kShares[] = {1.9 / 2.9, 0.9 / 1.9, 0.4 / 1.4};
  const double middle = std::clamp(trunk_flexion - kPart, 0.0, kPart);
  const double late = std::max(trunk_flexion - 2 * kPart, 0.0);
  return kShares[0] * std::min(trunk_flexion, kPart) + kShares[1] * middle + kShares[2] * late;
}

double CalcPelvisRhythm(const PoseConditions& conditions, double trunk) {
  const std::string& support = conditions.pose.support;
  const bool seated = support == "sitting" || support == "backrest";
  return trunk - CalcLumbarRhythm(trunk) + conditions.posture.pelvic_tilt +
         (seated ? kSittingPelvisTilt : 0);
}

Vector3d CalcGrip(const PoseConditions& conditions, Side side) {
  const double size = conditions.runner.height / kLegTableHeight;
  return MirrorPoint(Vector3d(-0.015524, -0.316943, 0.039693) * size, side);
}

bool Holds(const LoadParameters& load, Side side) {
  return load.hands == "both" || load.hands == (side == Side::kRight ? "right" : "left");
}

double CalcKneeFlexion(const PoseParameters& pose) {
  if (!std::isnan(pose.knee_flexion)) {
    return pose.knee_flexion;
  }
  const bool seated = pose.support == "sitting" || pose.support == "backrest";
  return seated ? std::numbers::pi / 2 : 0;
}

PlacedBody PlaceBody(const BodyModel& body, const std::array<LumbarLevel, kLumbarLevels>& levels,
                     const PoseConditions& conditions, const PoseAngles& angles) {
  PlacedBody placed{BuildZeroState(body)};
  const double list = CalcPelvisList(body, conditions);
  const double recline = conditions.pose.support == "lying" ? std::numbers::pi / 2 : 0;
  placed.state.R_GB = Eigen::AngleAxisd(list, Vector3d::UnitX()) *
                      Eigen::AngleAxisd(recline - angles.pelvis, Vector3d::UnitZ());
  PlaceLegs(body, conditions, angles, list, placed.state);
  CurveLumbar(levels, conditions, angles, list, placed.state);
  Angle(body, placed.state, "neck_FE") = -conditions.pose.neck_flexion;
  placed.reach_shortfall = PlaceArms(body, conditions, angles, placed.state);
  return placed;
}

}  // namespace footfall
