#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "sim/loads/lumbar_outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/shock_bands.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// A sensor's upward acceleration over a foot's stance, m/s2. The stance may run over the stride's
/// end.
Eigen::ArrayXd CutStance(const RunAnalysis& run, int sensor, size_t foot) {
  const Stance& stance = run.events.stance[foot];
  Eigen::ArrayXd cut(stance.ticks);
  for (Eigen::Index k = 0; k < cut.size(); ++k) {
    cut[k] = run.record.acceleration(sensor, (stance.first + k) % run.record.NumTicks());
  }
  return cut;
}

/// Mean over both steps of something that takes the foot that strikes.
template <class Calc>
double MeanOfSteps(Calc calc) {
  return 0.5 * (calc(size_t{0}) + calc(size_t{1}));
}

/// The shank that strikes: highest upward acceleration of its sensor within the impact, m/s2.
double CalcTibiaShock(const RunAnalysis& run) {
  const auto impact = static_cast<Eigen::Index>(kImpactTime / run.record.dt);
  return MeanOfSteps([&](size_t foot) {
    return run.events.stance[foot].FindHighest(run.record.acceleration.row(kTibiaSensors[foot]),
                                               impact);
  });
}

/// Highest upward acceleration of a sensor of trunk or head in stance, m/s2.
double CalcShock(const RunAnalysis& run, int sensor) {
  return MeanOfSteps([&](size_t foot) {
    return run.events.stance[foot].FindHighest(run.record.acceleration.row(sensor));
  });
}

/// 1 - amplitude at a sensor over that at the tibia that strikes, in a band of the stance.
double CalcBandAttenuation(const RunAnalysis& run, int sensor, Band band) {
  return MeanOfSteps([&](size_t foot) {
    const Eigen::ArrayXd tibia = CutStance(run, kTibiaSensors[foot], foot);
    if (tibia.size() < 3) {
      return std::numeric_limits<double>::quiet_NaN();
    }
    const double dt = run.record.dt;
    return 1 - std::sqrt(CalcBandPower(CutStance(run, sensor, foot), dt, band) /
                         CalcBandPower(tibia, dt, band));
  });
}

OutputRow BuildPeakRow(const std::string& place, const std::string& where, int sensor) {
  return {place + "_acceleration_peak", "m/s2",
          "highest upward, " + where + ", in stance, mean of both steps", "theory/soft_tissue.md",
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
                                  "{:.0f} Hz, over stance, mean of both steps",
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
  std::vector<OutputRow> rows = {
      {"tibia_acceleration_peak", "m/s2",
       "highest upward, distal tibia, within 50 ms of its foot's strike, mean of both legs",
       "theory/soft_tissue.md", CalcTibiaShock},
      BuildPeakRow("sacrum", "back of the sacrum", kSacrumSensor),
      BuildPeakRow("head", "centre of mass of the head", kHeadSensor)};
  for (int level = 0; level < kLumbarLevels; ++level) {
    rows.push_back(BuildPeakRow(kLevelNames[level], "upper body of the level at its joint centre",
                                kLevelSensor + level));
  }
  rows.push_back({"shock_attenuation", "1", "1 - head / tibia acceleration peak", "Derrick 1998",
                  [](const RunAnalysis& run) {
                    return 1 - CalcShock(run, kHeadSensor) / CalcTibiaShock(run);
                  }});
  AddBandRows(rows);
  AddTissueRows(rows);
  return rows;
}

}  // namespace footfall
