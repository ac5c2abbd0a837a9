#include "sim/gait/reference_motion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "musculoskeletal/lumbar_levels.h"
#include "sim/embedded_data.h"
#include "sim/gait/fourier.h"
#include "sim/gait/joint_series.h"
#include "sim/gait/motion_table.h"
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

  const Table timing(EmbeddedSimData("reference_timing.csv"), "reference_timing.csv");
  const auto times = InterpolateSpeeds(timing, speed, [&](double v) {
    for (int row = 0; row < timing.NumRows(); ++row) {
      if (timing.Number(row, "speed") == v) {
        return Eigen::Vector2d(timing.Number(row, "stride_time"),
                               timing.Number(row, "contact_time"));
      }
    }
    throw std::logic_error("reference timing lacks a speed");
  });
  stride_time_ = times[0] / (1 + conditions.gait.cadence_change);
  contact_time_ = times[1] / (1 + conditions.gait.cadence_change);
}

void ReferenceMotion::CalcJoints(double phase, JointVector& q, JointVector& slope) const {
  q = joints_ * CalcFourierBasis(phase, kHarmonics);
  slope = joints_ * CalcFourierSlope(phase, kHarmonics);
}

Vector3d ReferenceMotion::CalcPelvisAngles(double phase) const {
  return pelvis_.topRows<3>() * CalcFourierBasis(phase, kHarmonics);
}

Quaterniond ReferenceMotion::CalcPelvisRotation(double phase) const {
  return BuildPelvisRotation(CalcPelvisAngles(phase));
}

Quaterniond BuildPelvisRotation(const Vector3d& angles) {
  return Quaterniond(Eigen::AngleAxisd(angles[0], Vector3d::UnitZ()) *
                     Eigen::AngleAxisd(angles[1], Vector3d::UnitX()) *
                     Eigen::AngleAxisd(angles[2], Vector3d::UnitY()));
}

double ReferenceMotion::CalcPelvisHeight(double phase) const {
  return pelvis_.row(3) * CalcFourierBasis(phase, kHarmonics);
}

namespace {

constexpr double kImpactCurveSpeed = 4;                    // m/s, of reference_impact.csv
constexpr double kImpactWhole = 0.20, kImpactNone = 0.35;  // shares of stance

/// Replaces the early part of a curve (columns at equal steps of stance) by the measured impact,
/// times `scale`.
void BlendImpact(double scale, Eigen::Matrix2Xd& curve) {
  const Table impact(EmbeddedSimData("reference_impact.csv"), "reference_impact.csv");
  for (int row = 0; row < impact.NumRows(); ++row) {
    const double stance = impact.Number(row, "percent_stance") / 100;
    const double fade =
        std::clamp((stance - kImpactWhole) / (kImpactNone - kImpactWhole), 0.0, 1.0);
    const double share = (1 + std::cos(std::numbers::pi * fade)) / 2;
    const auto column =
        static_cast<Eigen::Index>(std::lround(stance * static_cast<double>(curve.cols() - 1)));
    const Eigen::Vector2d measured(impact.Number(row, "vertical"), impact.Number(row, "ap"));
    curve.col(column) += share * (scale * measured - curve.col(column));
  }
}

}  // namespace

ReferenceGroundReaction::ReferenceGroundReaction(double speed, std::string_view strike) {
  const Table table(EmbeddedSimData("reference_ground_reaction.csv"),
                    "reference_ground_reaction.csv");
  const Eigen::MatrixXd curve = InterpolateSpeeds(table, speed, [&](double v) {
    std::vector<Eigen::Vector2d> columns;
    for (int row = 0; row < table.NumRows(); ++row) {
      if (table.Number(row, "speed") == v) {
        columns.emplace_back(table.Number(row, "vertical"), table.Number(row, "ap"));
      }
    }
    Eigen::Matrix2Xd one(2, static_cast<Eigen::Index>(columns.size()));
    for (size_t c = 0; c < columns.size(); ++c) {
      one.col(static_cast<Eigen::Index>(c)) = columns[c];
    }
    return one;
  });
  curve_ = curve;
  if (strike == "rearfoot") {
    BlendImpact(CalcImpactPeak(speed) / CalcImpactPeak(kImpactCurveSpeed), curve_);
  }
}

double CalcImpactPeak(double speed) { return 1.57 + 0.375 * (speed - 3); }

Eigen::Vector2d ReferenceGroundReaction::Calc(double stance) const {
  if (stance <= 0 || stance >= 1) {
    return Eigen::Vector2d::Zero();
  }
  const double at = stance * static_cast<double>(curve_.cols() - 1);
  const auto c = static_cast<Eigen::Index>(at);
  return curve_.col(c) + (at - static_cast<double>(c)) * (curve_.col(c + 1) - curve_.col(c));
}

}  // namespace footfall
