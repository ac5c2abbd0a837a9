#include "sim/loads/lumbar_outputs.h"

#include <fmt/format.h>

#include <cmath>

#include "musculoskeletal/foramen.h"
#include "musculoskeletal/group_shares.h"
#include "musculoskeletal/trunk_model.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/step_features.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

constexpr const char* kEndplate =
    "upper on lower vertebra, at the joint centre, in the frame of the lower endplate";
constexpr const char* kVertebra =
    "upper on lower vertebra, at the joint centre, in the lower vertebra's frame without the tilt "
    "of its endplate";
constexpr const char* kJoint =
    "on the upper vertebra about the joint's axes, without the tilt of the endplate";
constexpr const char* kFacets = "both facet joints together, their part of the joint's force";

/// Samples of a row over the stride.
auto Force(const RunAnalysis& run, int level, int component) {
  return run.record.lumbar.force.row(3 * level + component);
}
auto Moment(const RunAnalysis& run, int level, int axis) {
  return run.record.lumbar.moment.row(3 * level + axis);
}

/// Appends rows of one level.
class LevelRows {
 public:
  LevelRows(int level, std::vector<OutputRow>& rows) : level_(level), rows_(rows) {}

  /// `where` says who acts on whom, in which frame.
  template <class Calc>
  void Add(const char* what, const char* unit, const char* meaning, const char* where, Calc calc) {
    rows_.push_back({fmt::format("{}{}", kLevelNames[level_], what), unit,
                     fmt::format("{} ({})", meaning, where), "theory/spine.md",
                     [level = level_, calc](const RunAnalysis& run) { return calc(run, level); }});
  }

 private:
  int level_;
  std::vector<OutputRow>& rows_;
};

void AddLoadRows(int level, std::vector<OutputRow>& all) {
  LevelRows rows(level, all);
  auto add = [&](const char* what, const char* unit, const char* meaning, auto calc) {
    rows.Add(what, unit, meaning, kEndplate, calc);
  };
  add("_compression_peak", "N", "highest compression of a step, mean of both steps",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Force(run, k, 0)); });
  add("_compression_impulse", "N s", "compression integrated over a step",
      [](const RunAnalysis& run, int k) {
        return 0.5 * Force(run, k, 0).sum() * kLumbarTicks * run.record.dt;
      });
  add("_compression_loading_rate", "N/s", "steepest mean slope over 20 ms, mean of both steps",
      [](const RunAnalysis& run, int k) {
        return CalcSteepestSlope(Force(run, k, 0), kLumbarTicks * run.record.dt);
      });
  add("_shear_ap_peak", "N", "highest forward shear of a step, mean of both steps",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Force(run, k, 1)); });
  add("_shear_ap_backward_peak", "N",
      "highest backward shear of a step, 0 where there is none, mean of both steps",
      [](const RunAnalysis& run, int k) { return CalcStepPeak((-Force(run, k, 1)).max(0)); });
  add("_shear_ml_peak", "N", "largest sideways shear of a step, either way, mean of both steps",
      [](const RunAnalysis& run, int k) { return CalcStepPeak(Force(run, k, 2).abs()); });
  rows.Add("_moment_extension_peak", "N m", "highest net extension moment of a step", kJoint,
           [](const RunAnalysis& run, int k) { return CalcStepPeak(Moment(run, k, 0)); });
  rows.Add("_moment_lateral_peak", "N m", "largest net side-bending moment of a step, either way",
           kJoint,
           [](const RunAnalysis& run, int k) { return CalcStepPeak(Moment(run, k, 1).abs()); });
  rows.Add("_moment_axial_peak", "N m", "largest net twisting moment of a step, either way", kJoint,
           [](const RunAnalysis& run, int k) { return CalcStepPeak(Moment(run, k, 2).abs()); });
}

/// Share of the compression that facets carry when it is highest in the stride.
double CalcFacetShare(const RunAnalysis& run, int level) {
  Eigen::Index at = 0;
  const double peak = Force(run, level, 0).maxCoeff(&at);
  return run.record.lumbar.facet_compression(level, at) / peak;
}

/// What happens inside the joint: frames, facets, disc, nerve root.
void AddJointRows(int level, std::vector<OutputRow>& all) {
  LevelRows rows(level, all);
  rows.Add("_shear_ap_vertebra_peak", "N", "highest forward shear of a step, mean of both steps",
           kVertebra, [](const RunAnalysis& run, int k) {
             return CalcStepPeak(run.record.lumbar.force_vertebra.row(3 * k + 1));
           });
  rows.Add("_facet_force_peak", "N", "highest contact force of a step, mean of both steps", kFacets,
           [](const RunAnalysis& run, int k) {
             return CalcStepPeak(run.record.lumbar.facet_force.row(k));
           });
  rows.Add("_facet_share", "1", "share of the compression at its highest of the stride", kFacets,
           CalcFacetShare);
  rows.Add("_disc_height_min", "m", "lowest height of the disc, mean of front and back",
           "elastic, without creep over the day", [](const RunAnalysis& run, int k) {
             return run.record.lumbar.disc_height.row(k).minCoeff();
           });
  rows.Add("_nerve_root_clearance_min", "m", "least room of the roots in a stride, narrower side",
           "above Hasegawa's critical 4 mm of the disc's back edge and 15 mm of the foramen, "
           "whichever is nearer",
           [](const RunAnalysis& run, int k) {
             return run.record.lumbar.root_clearance.row(k).minCoeff();
           });
}

// Ultimate compressive strength of a lumbar segment, N (Jaeger and Luttmann: men 10.53 - 0.974,
// women 7.03 - 0.591 kN per decade of age).
double CalcUltimate(const RunAnalysis& run) {
  const Conditions& conditions = run.solved.setup->conditions;
  const double decades = conditions.spine.age_years / 10;
  return conditions.runner.sex == "female" ? 7030 - 591 * decades : 10530 - 974 * decades;
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

/// Highest index of the stride, of the worse leg. Rows of the record: trunk muscles, then legs.
double CalcSciaticPeak(const RunAnalysis& run) {
  const LumbarRecord& lumbar = run.record.lumbar;
  const std::vector<Muscle>& legs = run.muscles.limbs.muscles;
  double peak = 0;
  for (size_t i = 0; i < legs.size(); ++i) {
    if (legs[i].group != "piriformis") {
      continue;
    }
    const auto row = static_cast<Eigen::Index>(run.muscles.trunk.muscles.size() + i);
    for (Eigen::Index sample = 0; sample < lumbar.muscle_forces.cols(); ++sample) {
      const double share = lumbar.muscle_forces(row, sample) / legs[i].max_isometric_force;
      peak = std::max(peak, CalcSciaticIndex(lumbar.root_crowding(1, sample),
                                             lumbar.root_crowding(0, sample), share));
    }
  }
  return peak;
}

/// Highest mean activation (weighted by strength) of the muscles of a group over the stride.
double CalcGroupActivation(const RunAnalysis& run, const std::vector<const char*>& groups) {
  const VectorXd shares = CalcGroupShares(run.muscles.trunk.muscles, groups);
  const auto activations = run.record.lumbar.activations.topRows(shares.size()).matrix();
  return (shares.transpose() * activations).maxCoeff();
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
    AddLoadRows(level, rows);
  }
  for (int level = 0; level < kLumbarLevels; ++level) {
    AddJointRows(level, rows);
  }
  return rows;
}

std::vector<OutputRow> BuildTrunkRows() {
  return {
      {"l4l5_disc_pressure_peak", "Pa",
       "(compression - facets) / (0.66 disc area) at L4/5, highest of a stride", "Nachemson 1966",
       [](const RunAnalysis& run) { return run.record.lumbar.disc_pressure.row(1).maxCoeff(); }},
      {"nerve_root_clearance_min", "m",
       "least of the levels' nerve_root_clearance_min: room of the nerve roots above Hasegawa's "
       "critical sizes, below zero critical",
       "Hasegawa 1995",
       [](const RunAnalysis& run) { return run.record.lumbar.root_clearance.minCoeff(); }},
      {"sciatic_index", "1",
       "relative index: crowding of the roots at L4/5 and L5/S1 (critical over actual size) + "
       "force of piriformis over its isometric strength, highest of a stride and leg; for "
       "comparing "
       "runs only",
       "roots: Hasegawa 1995; sum: theory/spine.md", CalcSciaticPeak},
      {"abdominal_pressure_peak", "Pa", "highest pressure in the abdomen in a stride",
       "theory/spine.md",
       [](const RunAnalysis& run) { return run.record.lumbar.abdominal_pressure.maxCoeff(); }},
      {"lumbar_asymmetry", "1",
       "L5/S1 compression peak in right minus left stance, over their mean", "definition",
       CalcAsymmetry},
      {"damage_per_km", "1",
       "relative index: sum over steps of a kilometre of (L5/S1 compression peak / ultimate "
       "strength at the runner's age)^10; for comparing runs only",
       "strength: Jaeger and Luttmann; exponent: order of Brinckmann 1988", CalcDamagePerKm},
      {"damage_per_km_log10", "decade",
       "decimal logarithm of damage_per_km: a power of ten of the load, which differs a "
       "hundredfold between runners, is compared and ranked by it",
       "as damage_per_km", [](const RunAnalysis& run) { return std::log10(CalcDamagePerKm(run)); }},
      ActivationRow("erector_spinae", "longissimus and iliocostalis",
                    {"longissimus", "iliocostalis"}),
      ActivationRow("multifidus", "multifidus", {"multifidus"}),
      ActivationRow("rectus_abdominis", "rectus abdominis", {"rectus_abdominis"}),
      ActivationRow("obliques", "both obliques", {"external_oblique", "internal_oblique"}),
      ActivationRow("quadratus_lumborum", "quadratus lumborum", {"quadratus_lumborum"}),
      ActivationRow("psoas", "psoas, which flexes the hip as well", {"psoas"})};
}

}  // namespace footfall
