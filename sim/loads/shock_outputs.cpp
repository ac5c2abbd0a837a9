#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "sim/loads/lumbar_outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/shock_bands.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// A sensor's upward acceleration from right strike on for a time, m/s2; nothing without a strike.
/// The window may run over the stride's end.
Eigen::ArrayXd CutWindow(const RunAnalysis& run, int sensor, double time) {
  if (std::isnan(run.events.strike[0])) {
    return {};
  }
  const auto first = static_cast<Eigen::Index>(run.events.strike[0] / run.record.dt);
  Eigen::ArrayXd cut(static_cast<Eigen::Index>(time / run.record.dt));
  for (Eigen::Index k = 0; k < cut.size(); ++k) {
    cut[k] = run.record.acceleration(sensor, (first + k) % run.record.NumTicks());
  }
  return cut;
}

/// Highest upward acceleration of a sensor within the impact of right strike, m/s2.
double CalcShock(const RunAnalysis& run, int sensor) {
  const Eigen::ArrayXd impact = CutWindow(run, sensor, kImpactTime);
  return impact.size() > 0 ? impact.maxCoeff() : std::numeric_limits<double>::quiet_NaN();
}

/// 1 - amplitude at a sensor over that at the tibia, in a band of the right stance.
double CalcBandAttenuation(const RunAnalysis& run, int sensor, Band band) {
  const double stance = run.events.contact_time[0];
  const Eigen::ArrayXd tibia = CutWindow(run, kTibiaSensor, stance);
  if (tibia.size() < 3) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  const double dt = run.record.dt;
  return 1 - std::sqrt(CalcBandPower(CutWindow(run, sensor, stance), dt, band) /
                       CalcBandPower(tibia, dt, band));
}

OutputRow BuildPeakRow(const std::string& place, const std::string& where, int sensor) {
  return {place + "_acceleration_peak", "m/s2", "upward, " + where + ", within 50 ms of strike",
          "theory/soft_tissue.md",
          [sensor](const RunAnalysis& run) { return CalcShock(run, sensor); }};
}

/// Sacrum and head against the tibia, band by band.
void AddBandRows(std::vector<OutputRow>& rows) {
  const struct {
    const char* name;
    int sensor;
  } places[] = {{"sacrum", kSacrumSensor}, {"head", kHeadSensor}};
  const struct {
    const char* name;
    Band band;
  } bands[] = {{"active", kActiveBand}, {"impact", kImpactBand}, {"high", kHighBand}};
  for (const auto& place : places) {
    for (const auto& band : bands) {
      rows.push_back({fmt::format("shock_attenuation_{}_{}", place.name, band.name), "1",
                      fmt::format("1 - {} / tibia amplitude of upward acceleration from {:.0f} to "
                                  "{:.0f} Hz, over right stance",
                                  place.name, band.band.low, band.band.high),
                      "Derrick 1998",
                      [sensor = place.sensor, range = band.band](const RunAnalysis& run) {
                        return CalcBandAttenuation(run, sensor, range);
                      }});
    }
  }
}

/// Work of soft tissue per step; nothing where all segments are rigid.
void AddTissueRows(std::vector<OutputRow>& rows) {
  rows.push_back({"soft_tissue_negative_work", "J",
                  "work that wobbling masses and axial discs take up, per step (negative)",
                  "Riddick and Kuo 2016",
                  [](const RunAnalysis& run) { return 0.5 * run.record.energy.tissue_negative; }});
  rows.push_back({"soft_tissue_positive_work", "J", "work that they give back, per step",
                  "Riddick and Kuo 2016",
                  [](const RunAnalysis& run) { return 0.5 * run.record.energy.tissue_positive; }});
}

}  // namespace

std::vector<OutputRow> BuildShockRows() {
  std::vector<OutputRow> rows = {BuildPeakRow("tibia", "distal right tibia", kTibiaSensor),
                                 BuildPeakRow("sacrum", "back of the sacrum", kSacrumSensor),
                                 BuildPeakRow("head", "centre of mass of the head", kHeadSensor)};
  for (int level = 0; level < kLumbarLevels; ++level) {
    rows.push_back(BuildPeakRow(kLevelNames[level], "upper body of the level at its joint centre",
                                kLevelSensor + level));
  }
  rows.push_back({"shock_attenuation", "1", "1 - head / tibia acceleration peak", "Derrick 1998",
                  [](const RunAnalysis& run) {
                    return 1 - CalcShock(run, kHeadSensor) / CalcShock(run, kTibiaSensor);
                  }});
  AddBandRows(rows);
  AddTissueRows(rows);
  return rows;
}

}  // namespace footfall
