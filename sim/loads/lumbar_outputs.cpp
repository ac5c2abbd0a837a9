#include "sim/loads/lumbar_outputs.h"

#include <fmt/format.h>

#include <cmath>

#include "musculoskeletal/trunk_model.h"

namespace footfall {
namespace {

constexpr const char* kFrame =
    "upper on lower vertebra, at the joint centre, in the frame of the lower endplate";

/// Samples of a row over the stride.
auto Force(const RunAnalysis& run, int level, int component) {
  return run.record.lumbar.force.row(3 * level + component);
}
auto Moment(const RunAnalysis& run, int level, int axis) {
  return run.record.lumbar.moment.row(3 * level + axis);
}

/// Mean of the two steps' peaks.
template <class Row>
double CalcStepPeak(const Row& row) {
  const Eigen::Index half = row.size() / 2;
  return 0.5 * (row.head(half).maxCoeff() + row.tail(row.size() - half).maxCoeff());
}

/// Mean slope from 20 to 80 % of the rise to the highest compression of the stride, from the lowest
/// in the step before it, N/s.
double CalcCompressionRate(const RunAnalysis& run, int level) {
  const auto row = Force(run, level, 0);
  const Eigen::Index n = row.size();
  Eigen::Index top = 0;
  const double peak = row.maxCoeff(&top);
  auto at = [&](Eigen::Index back) { return row[(top - back + n) % n]; };
  const Eigen::Index step = n / 2;
  double base = peak;
  for (Eigen::Index back = 0; back < step; ++back) {
    base = std::min(base, at(back));
  }
  auto first_below = [&](double share) {
    Eigen::Index back = 0;
    while (back < step && at(back) > base + share * (peak - base)) {
      ++back;
    }
    return back;
  };
  const Eigen::Index near = first_below(0.8), far = first_below(0.2);
  return far > near ? (at(near) - at(far)) /
                          (static_cast<double>(far - near) * kLumbarTicks * run.record.dt)
                    : 0;
}

void AddLevelRows(int level, std::vector<OutputRow>& rows) {
  const std::string name = kLevelNames[level];
  auto add = [&](const char* what, const char* unit, const std::string& meaning, auto calc) {
    rows.push_back({name + what, unit, fmt::format("{} ({})", meaning, kFrame), "theory/spine.md",
                    [level, calc](const RunAnalysis& run) { return calc(run, level); }});
  };
  add("_compression_peak", "N", "highest compression of a step, mean of both steps",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Force(run, k, 0)); });
  add("_compression_impulse", "N s", "compression integrated over a step",
      [](const RunAnalysis& run, int k) {
        return 0.5 * Force(run, k, 0).sum() * kLumbarTicks * run.record.dt;
      });
  add("_compression_loading_rate", "N/s", "mean slope from 20 to 80 % of the rise to the peak",
      CalcCompressionRate);
  add("_shear_ap_peak", "N", "highest forward shear of a step, mean of both steps",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Force(run, k, 1)); });
  add("_shear_ml_peak", "N", "largest sideways shear of a step, either way, mean of both steps",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Force(run, k, 2).abs()); });
  add("_moment_extension_peak", "N m", "highest net extension moment of a step",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Moment(run, k, 0)); });
  add("_moment_lateral_peak", "N m", "largest net side-bending moment of a step, either way",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Moment(run, k, 1).abs()); });
  add("_moment_axial_peak", "N m", "largest net twisting moment of a step, either way",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Moment(run, k, 2).abs()); });
}

// Ultimate compressive strength of a lumbar segment at 35 years, N (Jaeger and Luttmann: men
// 10.53 - 0.974, women 7.03 - 0.591 kN per decade of age).
double CalcUltimate(const RunAnalysis& run) {
  constexpr double kDecades = 3.5;
  return run.solved.setup->conditions.runner.sex == "female" ? 7030 - 591 * kDecades
                                                             : 10530 - 974 * kDecades;
}

// Slope of fatigue life against load of vertebral segments, order of magnitude (Brinckmann 1988:
// from 60-70 to 30-40 % of strength life grows about a thousandfold).
constexpr double kFatigueExponent = 10;

double CalcDamagePerKm(const RunAnalysis& run) {
  const auto row = Force(run, 0, 0);
  const Eigen::Index half = row.size() / 2;
  const double ultimate = CalcUltimate(run);
  const double per_stride = std::pow(row.head(half).maxCoeff() / ultimate, kFatigueExponent) +
                            std::pow(row.tail(half).maxCoeff() / ultimate, kFatigueExponent);
  return per_stride * 1000 / run.record.distance;
}

double CalcAsymmetry(const RunAnalysis& run) {
  const auto row = Force(run, 0, 0);
  const double right = row.head(row.size() / 2).maxCoeff();
  const double left = row.tail(row.size() / 2).maxCoeff();
  return 2 * (right - left) / (right + left);
}

/// Highest mean activation (weighted by strength) of the muscles of a group over the stride.
double CalcGroupActivation(const RunAnalysis& run, const std::vector<const char*>& groups) {
  const Eigen::ArrayXXd& all = run.record.lumbar.activations;
  double peak = 0;
  for (Eigen::Index sample = 0; sample < all.cols(); ++sample) {
    const VectorXd activations = all.col(sample);
    double sum = 0;
    for (const char* group : groups) {
      sum += CalcMeanActivation(run.muscles.trunk, activations, group);
    }
    peak = std::max(peak, sum / static_cast<double>(groups.size()));
  }
  return peak;
}

OutputRow ActivationRow(const char* name, const char* who, std::vector<const char*> groups) {
  return {std::string(name) + "_activation_peak", "1",
          fmt::format(
              "highest mean activation of {} (both sides, weighted by strength) in a stride", who),
          "theory/spine.md", [groups = std::move(groups)](const RunAnalysis& run) {
            return CalcGroupActivation(run, groups);
          }};
}

}  // namespace

std::vector<OutputRow> BuildLumbarRows() {
  std::vector<OutputRow> rows;
  for (int level = 0; level < kLumbarLevels; ++level) {
    AddLevelRows(level, rows);
  }
  return rows;
}

std::vector<OutputRow> BuildTrunkRows() {
  return {
      {"l4l5_disc_pressure_peak", "Pa",
       "compression / (0.66 disc area) at L4/5, highest of a stride", "Nachemson 1966",
       [](const RunAnalysis& run) { return run.record.lumbar.disc_pressure.row(1).maxCoeff(); }},
      {"lumbar_asymmetry", "1",
       "L5/S1 compression peak in right minus left stance, over their mean", "definition",
       CalcAsymmetry},
      {"damage_per_km", "1",
       "relative index: sum over steps of a kilometre of (L5/S1 compression peak / ultimate "
       "strength at 35 years)^10; for comparing runs only",
       "strength: Jaeger and Luttmann; exponent: order of Brinckmann 1988", CalcDamagePerKm},
      ActivationRow("erector_spinae", "longissimus and iliocostalis",
                    {"longissimus", "iliocostalis"}),
      ActivationRow("multifidus", "multifidus", {"multifidus"}),
      ActivationRow("rectus_abdominis", "rectus abdominis", {"rectus_abdominis"}),
      ActivationRow("obliques", "both obliques", {"external_oblique", "internal_oblique"}),
      ActivationRow("quadratus_lumborum", "quadratus lumborum", {"quadratus_lumborum"}),
      ActivationRow("psoas", "psoas, which flexes the hip as well", {"psoas"})};
}

}  // namespace footfall
