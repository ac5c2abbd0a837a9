#include "sim/gait/reference_ground_reaction.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "musculoskeletal/table.h"
#include "sim/embedded_data.h"
#include "sim/gait/motion_table.h"

namespace footfall {
namespace {

constexpr const char* kFile = "reference_ground_reaction.csv";
constexpr const char* kImpactFile = "reference_impact.csv";
constexpr double kImpactCurveSpeed = 4;                    // m/s, of reference_impact.csv
constexpr double kImpactWhole = 0.20, kImpactNone = 0.35;  // shares of stance
constexpr double kLeadWhole = 0.20;                        // share of stance

Eigen::Matrix2Xd ReadCurve(const Table& table, double speed) {
  return InterpolateSpeeds(table, speed, [&](double v) {
    std::vector<Eigen::Vector2d> columns;
    for (int row = 0; row < table.NumRows(); ++row) {
      if (table.Number(row, "speed") == v) {
        columns.emplace_back(table.Number(row, "vertical"), table.Number(row, "ap"));
      }
    }
    Eigen::Matrix2Xd curve(2, static_cast<Eigen::Index>(columns.size()));
    for (size_t c = 0; c < columns.size(); ++c) {
      curve.col(static_cast<Eigen::Index>(c)) = columns[c];
    }
    return curve;
  });
}

/// A curve between its columns, at a share 0..1.
Eigen::Vector2d Interpolate(const Eigen::Matrix2Xd& curve, double share) {
  const double at = share * static_cast<double>(curve.cols() - 1);
  const auto c = std::min(static_cast<Eigen::Index>(at), curve.cols() - 2);
  return curve.col(c) + (at - static_cast<double>(c)) * (curve.col(c + 1) - curve.col(c));
}

/// Time from the first to the last contact that the filtered forces show, s.
double CalcSeenContactTime(const Table& table, double speed) {
  const auto time = InterpolateSpeeds(table, speed, [&](double v) {
    return Eigen::Vector<double, 1>(table.Number(FindSpeedRow(table, v), "contact_time"));
  });
  return time[0];
}

/// A filtered curve over the stance of a foot that strikes kLowPassLead after it is seen to.
/// @param stance_time of that foot, s  @param seen stance as the forces show it, s
Eigen::Matrix2Xd Align(const Eigen::Matrix2Xd& filtered, double stance_time, double seen) {
  Eigen::Matrix2Xd curve = filtered;
  for (Eigen::Index c = 0; c < curve.cols(); ++c) {
    const double stance = static_cast<double>(c) / static_cast<double>(curve.cols() - 1);
    const double lead = kLowPassLead * std::min(stance / kLeadWhole, 1.0);
    const double share = (stance * stance_time + lead) / seen;
    curve.col(c).setZero();
    if (share < 1) {
      curve.col(c) = Interpolate(filtered, share);
    }
  }
  return curve;
}

/// Replaces the early part of a curve (columns at equal steps of stance) by the measured impact,
/// times `scale`.
void BlendImpact(double scale, Eigen::Matrix2Xd& curve) {
  const Table impact(EmbeddedSimData(kImpactFile), kImpactFile);
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

ReferenceGroundReaction::ReferenceGroundReaction(double speed, double contact_time,
                                                 std::string_view strike) {
  const Table table(EmbeddedSimData(kFile), kFile);
  curve_ = Align(ReadCurve(table, speed), contact_time, CalcSeenContactTime(table, speed));
  if (strike == "rearfoot") {
    BlendImpact(CalcImpactPeak(speed) / CalcImpactPeak(kImpactCurveSpeed), curve_);
  }
}

double CalcImpactPeak(double speed) { return 1.57 + 0.375 * (speed - 3); }

Eigen::Vector2d ReferenceGroundReaction::Calc(double stance) const {
  if (stance <= 0 || stance >= 1) {
    return Eigen::Vector2d::Zero();
  }
  return Interpolate(curve_, stance);
}

}  // namespace footfall
