#include <cmath>
#include <stdexcept>
#include <string>

#include "sim/gait/periodic_solver.h"
#include "sim/loads/outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

// Hicks 2015: residual force under 5 % of peak ground reaction, residual moment under 1 % of
// centre-of-mass height x peak ground reaction, reserves under 5 % of peak joint moment.
constexpr double kResidualForceShare = 0.05, kResidualMomentShare = 0.01, kReserveShare = 0.05;
constexpr double kEngineLimit = 0.02;        // architecture: headline loads within 2 %
constexpr double kImbalanceLimit = 0.5;      // N m: less than 10 N on L5/S1; usual is 1e-12
constexpr double kEnergyLimit = 0.02;        // share of positive joint work per stride
constexpr double kHighestPeak = 4.5;         // BW; people run with 2-3.5 (Munro 1987, Weyand 2000)
constexpr double kLongestSaturation = 0.10;  // share of the stride with an activation at its limit

/// Largest share of the stride that any one trunk muscle spends at full activation. Legs are judged
/// by the moment that they leave to their reserves: one of eighty at its limit says little while
/// others of the joint take over.
double CalcTrunkSaturation(const RunAnalysis& analysis) {
  const auto trunk = static_cast<Eigen::Index>(analysis.muscles.trunk.muscles.size());
  return CalcSaturation(analysis.record.lumbar.activations.topRows(trunk));
}

}  // namespace

std::vector<Gate> CalcGates(const RunAnalysis& analysis, const std::vector<double>& outputs) {
  auto output = [&](const char* name) { return outputs.at(static_cast<size_t>(FindOutput(name))); };
  const double peak = output("vgrf_active_peak");
  const double height = analysis.record.centre_of_mass.row(1).mean();
  double joint_moment = 0;
  for (int axis = 0; axis < 3; ++axis) {
    joint_moment = std::max(joint_moment, analysis.record.lumbar.moment.row(axis).abs().maxCoeff());
  }
  std::vector<Gate> gates = {
      {"root_residual_force_peak", "N", output("root_residual_force_peak"),
       kResidualForceShare * peak},
      {"root_residual_moment_peak", "N m", output("root_residual_moment_peak"),
       kResidualMomentShare * height * peak},
      {"reserve_moment_peak", "N m", output("reserve_moment_peak"), kReserveShare * joint_moment},
      {"leg_reserve_moment_peak", "N m", output("leg_reserve_moment_peak"),
       kReserveShare * analysis.record.lumbar.leg_moment.abs().maxCoeff()},
      {"recruitment_imbalance", "N m", analysis.record.lumbar.imbalance, kImbalanceLimit},
      {"periodicity_error", "1", output("periodicity_error"), kPeriodicLimit},
      {"energy_error", "1", output("energy_error"), kEnergyLimit},
      {"vgrf_peak", "BW", std::max(peak, output("vgrf_impact_peak")) / analysis.body_weight(),
       kHighestPeak},
      {"activation_saturation", "1", CalcTrunkSaturation(analysis), kLongestSaturation}};
  if (!std::isnan(analysis.engine_difference)) {
    gates.push_back({"engine_difference", "1", analysis.engine_difference, kEngineLimit});
  }
  return gates;
}

}  // namespace footfall
