#pragma once

#include <functional>
#include <string>
#include <vector>

namespace footfall {

struct RunAnalysis;

/// A row of the table of outputs: what it is and how it is read off a run.
struct OutputRow {
  std::string name, unit, meaning, source;
  std::function<double(const RunAnalysis&)> calc;
};

/// Highest eversion of a foot's subtalar joint in its stance, rad.
double CalcEversionPeak(const RunAnalysis& run, std::size_t side);

/// Rows of the six levels: compression, shear and moment peaks, impulse, loading rate.
std::vector<OutputRow> BuildLumbarRows();
/// Rows of the trunk as a whole: disc pressure, asymmetry, damage, activations.
std::vector<OutputRow> BuildTrunkRows();
/// Rows of the legs' muscles: force and activation of groups, what they leave to reserves.
std::vector<OutputRow> BuildLegRows();
/// Rows of the gait: ground reaction, times, shock, motion.
std::vector<OutputRow> BuildGaitRows();
/// Rows of the shock on its way up: accelerations, attenuation by band of frequency, soft tissue.
std::vector<OutputRow> BuildShockRows();
/// Rows of the feet, right and left: load shares, pressure centre, slip, energy of the layers.
std::vector<OutputRow> BuildFootRows();
/// Rows that judge the run.
std::vector<OutputRow> BuildQualityRows();

}  // namespace footfall
