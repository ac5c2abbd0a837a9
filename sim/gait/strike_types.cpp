#include "sim/gait/strike_types.h"

#include <cmath>
#include <numbers>
#include <string>

#include "musculoskeletal/degree.h"
#include "musculoskeletal/table.h"
#include "sim/embedded_data.h"
#include "sim/gait/fourier.h"

namespace footfall {
namespace {

constexpr int kPhases = 400;  // of the projection; the error of the sum is far below a harmonic's
constexpr double kLandingBefore = 0.15, kLandingAfter = 0.1;      // shares of a stride
constexpr double kStrikingBefore = 0.06, kStrikingAfter = 0.003;  // the same

/// Phase since the foot's nearest strike, -0.5 to 0.5.
double SinceStrike(const LandingFoot& foot, double phase) {
  const double since = phase - foot.strike_phase;
  return since - std::round(since);
}

/// Half a wave of a cosine on either side of foot strike, 1 there; p in -0.5..0.5.
double CalcBell(double p, double before, double after) {
  const double x = p < 0 ? -p / before : p / after;
  return x < 1 ? 0.5 * (1 + std::cos(std::numbers::pi * x)) : 0;
}

/// Its Fourier series, as many columns as asked.
Eigen::RowVectorXd CalcBellSeries(double before, double after, Eigen::Index columns) {
  const int harmonics = HarmonicOfColumn(static_cast<int>(columns) - 1);
  VectorXd series = VectorXd::Zero(columns);
  for (int i = 0; i < kPhases; ++i) {
    const double p = static_cast<double>(i) / kPhases - 0.5;
    series += CalcBell(p, before, after) * CalcFourierBasis(p, harmonics);
  }
  series *= 2.0 / kPhases;
  series[0] /= 2;
  return series.transpose();
}

}  // namespace

void AddStrikeShift(std::string_view strike, std::string_view coordinate,
                    Eigen::Ref<Eigen::RowVectorXd> series) {
  static const Table table(EmbeddedSimData("strike_shifts.csv"), "strike_shifts.csv");
  for (int row = 0; row < table.NumRows(); ++row) {
    if (table.Text(row, "strike") == strike && table.Text(row, "coordinate") == coordinate) {
      series +=
          kDegree * table.Number(row, "shift_deg") *
          CalcBellSeries(table.Number(row, "before"), table.Number(row, "after"), series.size());
    }
  }
}

StrikeWeights ReadStrikeWeights(std::string_view strike) {
  static const Table table(EmbeddedSimData("strike_types.csv"), "strike_types.csv");
  const int row = table.FindRow("strike", strike);
  return {.vertical = table.Number(row, "vertical_weight"),
          .fore_aft = table.Number(row, "fore_aft_weight"),
          .early_force = table.Number(row, "early_force_weight"),
          .landing = table.Number(row, "landing_weight"),
          .heel_speed = table.Number(row, "heel_speed_weight")};
}

std::array<LandingFoot, 2> FindLandingFeet(const BodyModel& body) {
  auto find = [&](const std::string& side, double strike_phase) -> LandingFoot {
    return {.hip = FindCoordinate(body, "hip_flexion" + side),
            .knee = FindCoordinate(body, "knee_angle" + side),
            .ankle = FindCoordinate(body, "ankle_angle" + side),
            .strike_phase = strike_phase};
  };
  return {find("_r", 0), find("_l", 0.5)};
}

bool IsLanding(const LandingFoot& foot, double phase) {
  const double p = SinceStrike(foot, phase);
  return p > -kLandingBefore && p < kLandingAfter;
}

bool IsStriking(const LandingFoot& foot, double phase) {
  const double p = SinceStrike(foot, phase);
  return p > -kStrikingBefore && p < kStrikingAfter;
}

double CalcDirectionError(const LandingFoot& foot, const JointVector& joints, double tilt) {
  return tilt + joints[foot.hip] - joints[foot.knee] + joints[foot.ankle];
}

}  // namespace footfall
