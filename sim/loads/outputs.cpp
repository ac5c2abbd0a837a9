#include "sim/loads/outputs.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/activation.h"
#include "sim/loads/lumbar_outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

const std::vector<OutputRow>& Rows() {
  static const std::vector<OutputRow> rows = [] {
    std::vector<OutputRow> all;
    for (auto& part : {BuildLumbarRows(), BuildTrunkRows(), BuildLegRows(), BuildGaitRows(),
                       BuildFootRows(), BuildQualityRows()}) {
      all.insert(all.end(), part.begin(), part.end());
    }
    return all;
  }();
  return rows;
}

/// Force or moment part of the root's residual: largest size over the stride.
double CalcResidual(const RunAnalysis& run, Eigen::Index first_row) {
  return run.record.root_residual.middleRows<3>(first_row).matrix().colwise().norm().maxCoeff();
}

/// Largest moment, about any axis, that muscles and tissue left to the common reserve: the mean of
/// the levels' remainders (what is left at single levels is carried by their discs).
double CalcReserve(const RunAnalysis& run) {
  double largest = 0;
  for (int axis = 0; axis < 3; ++axis) {
    Eigen::ArrayXd mean = Eigen::ArrayXd::Zero(run.record.lumbar.moment_disc.cols());
    for (int level = 0; level < kLumbarLevels; ++level) {
      mean += run.record.lumbar.moment_disc.row(3 * level + axis).transpose() / kLumbarLevels;
    }
    largest = std::max(largest, mean.abs().maxCoeff());
  }
  return largest;
}

/// Largest step of an activation between samples beyond what excitation could do, of any muscle.
double CalcLargestRateExcess(const RunAnalysis& run) {
  const Eigen::ArrayXXd& all = run.record.lumbar.activations;
  double excess = 0;
  for (Eigen::Index sample = 0; sample < all.cols(); ++sample) {
    excess =
        std::max(excess, CalcRateExcess(all.col(sample).matrix(),
                                        all.col((sample + 1) % all.cols()).matrix(),
                                        kLumbarTicks * run.record.dt, run.muscles.trunk.model));
  }
  return excess;
}

/// |work of joints - loss in layers and friction - change of energy| over positive joint work, per
/// stride. What the ground's forces take from the body is not asked: layers and friction tell it by
/// their own laws, so that what a time step loses shows up.
double CalcEnergyError(const RunAnalysis& run) {
  const EnergyBook& book = run.record.energy;
  double lost = 0;
  for (const FootRecord& foot : run.record.feet) {
    lost += foot.Lost();
  }
  return std::abs(book.joints - lost - book.energy_change) / book.joints_positive;
}

}  // namespace

std::vector<OutputRow> BuildQualityRows() {
  return {
      {"root_residual_force_peak", "N",
       "force that the recorded motion would still need on the pelvis (inverse dynamics)",
       "Hicks 2015", [](const RunAnalysis& run) { return CalcResidual(run, 3); }},
      {"root_residual_moment_peak", "N m", "moment of the same, about the pelvis origin",
       "Hicks 2015", [](const RunAnalysis& run) { return CalcResidual(run, 0); }},
      {"reserve_moment_peak", "N m",
       "largest moment left over by muscles, discs and ligaments of all six levels together",
       "Hicks 2015", CalcReserve},
      {"disc_moment_peak", "N m",
       "largest moment that recruitment leaves to a single disc's give, any level and axis",
       "theory/spine.md",
       [](const RunAnalysis& run) { return run.record.lumbar.moment_disc.abs().maxCoeff(); }},
      {"activation_rate_excess", "1",
       "largest step of one muscle's activation, 2 ms apart, beyond what full or no excitation "
       "allows: nothing where core.activation_rate is limited",
       "Thelen 2003", CalcLargestRateExcess},
      {"engine_difference", "1",
       "largest relative difference of L5/S1 compression peak and vertical peak when the step is "
       "replayed in Bullet",
       "theory/engines.md", [](const RunAnalysis& run) { return run.engine_difference; }},
      {"periodicity_error", "1", "norm of the scaled difference between a stride's ends",
       "theory/running.md", [](const RunAnalysis& run) { return run.solved.periodicity_error; }},
      {"floquet_multiplier_open", "1",
       "size of the largest Floquet multiplier of the stride without feedback (above 1: falls)",
       "theory/running.md", [](const RunAnalysis& run) { return run.open_multiplier; }},
      {"floquet_multiplier_held", "1",
       "the same with feedback: what is left of a disturbance after a stride", "theory/running.md",
       [](const RunAnalysis& run) { return run.held_multiplier; }},
      {"energy_error", "1",
       "work of joints minus what layers and friction lose and the change of kinetic and potential "
       "energy, over positive joint work, per stride",
       "theory/running.md", CalcEnergyError},
      {"strides_recorded", "1", "strides of the orbit that were recorded", "definition",
       [](const RunAnalysis&) { return 1.0; }}};
}

std::span<const OutputInfo> OutputTable() {
  static const std::vector<OutputInfo> table = [] {
    std::vector<OutputInfo> infos;
    for (const OutputRow& row : Rows()) {
      infos.push_back({row.name, row.unit, row.meaning, row.source});
    }
    return infos;
  }();
  return table;
}

int FindOutput(std::string_view name) {
  const auto& rows = Rows();
  for (size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].name == name) {
      return static_cast<int>(i);
    }
  }
  return -1;
}

std::vector<double> CalcOutputs(const RunAnalysis& analysis) {
  std::vector<double> values;
  for (const OutputRow& row : Rows()) {
    values.push_back(row.calc(analysis));
  }
  return values;
}

}  // namespace footfall
