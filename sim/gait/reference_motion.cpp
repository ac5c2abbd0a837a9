#include "sim/gait/reference_motion.h"

#include <cmath>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/pelvis_rotation.h"
#include "sim/gait/fourier.h"
#include "sim/gait/joint_series.h"
#include "sim/gait/motion_table.h"
#include "sim/gait/reference_cadence.h"
#include "sim/gait/strike_types.h"

namespace footfall {
namespace {

constexpr int kHarmonics = 10;
// Of a trunk lean the pelvis takes this share, the lumbar joints the rest (flexion-relaxation
// studies give a hip to lumbar ratio near 1 for the first degrees; the pelvis sits on stiff hips in
// running).
constexpr double kPelvisShareOfLean = 0.4;

constexpr const char* kLimbs[] = {"hip_flexion", "hip_adduction",  "hip_rotation", "knee_angle",
                                  "ankle_angle", "subtalar_angle", "mtp_angle",    "arm_flex",
                                  "arm_add",     "arm_rot",        "elbow_flex"};

/// How much of a bend of the midfoot joint turns the line from heel to toe joint.
double CalcLineShare(const BodyModel& body, const Kinematics& standing, const std::string& side) {
  const auto joint = [&](const std::string& coordinate) {
    return standing.p_GL[static_cast<size_t>(FindCoordinate(body, coordinate + side)) + 1].x();
  };
  const double heel_x = PointOnBody(body, standing, "calcn" + side, Vector3d::Zero()).x();
  return (joint("mtp_angle") - joint("midfoot_angle")) / (joint("mtp_angle") - heel_x);
}

}  // namespace

ReferenceMotion::ReferenceMotion(const BodyModel& body, const Conditions& conditions) {
  const double speed = conditions.gait.speed;
  const MotionTable table("reference_motion.csv", kHarmonics);
  auto series = [&](const std::string& name) { return table.Calc(name, speed); };
  joints_.setZero(body.NumCoordinates(), 2 * kHarmonics + 1);
  for (const char* limb : kLimbs) {
    Eigen::RowVectorXd right = series(std::string(limb) + "_r");
    AddStrikeShift(conditions.gait.strike, limb, right);
    SetLimb(body, limb, right, joints_);
  }
  const auto levels = BuildLumbarLevels(body, conditions.runner, conditions.spine);
  SetLumbar(levels, table, speed, joints_);
  pelvis_.resize(4, 2 * kHarmonics + 1);
  pelvis_ << series("pelvis_tilt"), series("pelvis_list"), series("pelvis_rotation"),
      series("pelvis_ty") * (body.height / kMeasuredHeight);

  const PostureParameters& posture = conditions.posture;
  const double pelvis_forward = kPelvisShareOfLean * posture.trunk_lean + posture.pelvic_tilt;
  const double lumbar_extension =
      posture.pelvic_tilt - (1 - kPelvisShareOfLean) * posture.trunk_lean;
  pelvis_(0, 0) -= pelvis_forward;
  for (const LumbarLevel& level : levels) {
    joints_(level.first_coordinate, 0) += level.flexion_share * lumbar_extension;
  }
  for (const char* side : {"_r", "_l"}) {
    joints_(FindCoordinate(body, std::string("hip_flexion") + side), 0) += pelvis_forward;
  }
  joints_(FindCoordinate(body, "subtalar_angle_r"), 0) -= conditions.foot_r.resting_eversion;
  joints_(FindCoordinate(body, "subtalar_angle_l"), 0) -= conditions.foot_l.resting_eversion;

  for (const YieldingTissue& tissue : body.tissues) {
    joints_(tissue.coordinate, 0) = tissue.rest;
  }

  Kinematics standing;
  CalcKinematics(body, BuildZeroState(body), standing);
  for (size_t i = 0; i < feet_.size(); ++i) {
    const std::string side = i == 0 ? "_r" : "_l";
    feet_[i] = {.ankle = FindCoordinate(body, "ankle_angle" + side),
                .midfoot = FindCoordinate(body, "midfoot_angle" + side),
                .mtp = FindCoordinate(body, "mtp_angle" + side),
                .share = CalcLineShare(body, standing, side)};
  }

  const ReferenceTimes times = ReadReferenceTimes(speed);
  stride_time_ = times.stride / (1 + conditions.gait.cadence_change);
  contact_time_ = times.contact / (1 + conditions.gait.cadence_change);
}

void ReferenceMotion::CalcJoints(double phase, JointVector& q, JointVector& slope) const {
  q = joints_ * CalcFourierBasis(phase, kHarmonics);
  slope = joints_ * CalcFourierSlope(phase, kHarmonics);
}

JointVector ReferenceMotion::CalcErrors(double phase, const JointVector& q) const {
  JointVector errors = q - joints_ * CalcFourierBasis(phase, kHarmonics);
  for (const Foot& foot : feet_) {
    errors[foot.ankle] += foot.share * errors[foot.midfoot];
    errors[foot.mtp] += (1 - foot.share) * errors[foot.midfoot];
  }
  return errors;
}

Vector3d ReferenceMotion::CalcPelvisAngles(double phase) const {
  return pelvis_.topRows<3>() * CalcFourierBasis(phase, kHarmonics);
}

Quaterniond ReferenceMotion::CalcPelvisRotation(double phase) const {
  return BuildPelvisRotation(CalcPelvisAngles(phase));
}

double ReferenceMotion::CalcPelvisHeight(double phase) const {
  return pelvis_.row(3) * CalcFourierBasis(phase, kHarmonics);
}

}  // namespace footfall
