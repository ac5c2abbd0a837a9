#include "tests/viz/synthetic_report.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "scenarios/designs.h"
#include "sim/contact/sole.h"
#include "sim/gait/reference_ground_reaction.h"
#include "sim/gait/reference_motion.h"

namespace footfall::synthetic {
namespace {

constexpr double kPi = std::numbers::pi;

std::vector<OutputColumn> ListOutputs() {
  return {{"l5s1_compression_peak", "N",
           "highest compression over the stride, upper on lower body, along the endplate's normal",
           "linear in the factors, made up"},
          {"l5s1_shear_ap_peak", "N", "highest fore-aft shear over the stride", "made up"},
          {"vgrf_active_peak", "N", "highest vertical ground reaction of mid-stance", "made up"},
          {"contact_time", "s", "time on the ground per step", "made up"},
          {"step_frequency", "Hz", "steps per second", "made up"},
          {"pelvis_tilt_range", "rad", "range of pelvis tilt over the stride", "made up"}};
}

Study BuildQuestion() {
  Study study;
  study.title = "Synthetic study: what loads the lower back?";
  study.factors = {{.key = "runner.mass", .low = 55, .high = 90},
                   {.key = "gait.speed", .low = 2.8, .high = 4.0},
                   {.key = "core.deep_strength", .low = 0.4, .high = 1.2},
                   {.key = "shoe.drop", .low = 0, .high = 0.012}};
  study.nuisance = {"core.deep_strength"};
  study.samples = 40;
  study.outputs = {"l5s1_compression_peak", "contact_time"};
  study.text = "title = \"</script><script>alert(1)</script>\"\n";
  return study;
}

/// Outputs of one run from its factors, each as -0.5 .. 0.5 of its range.
Eigen::VectorXd CalcOutputs(const Eigen::VectorXd& share, double mass) {
  double compression = kCompressionMean;
  for (int k = 0; k < share.size(); ++k) {
    compression += kCompressionSteps[k] * share(k);
  }
  Eigen::VectorXd outputs(6);
  const double speed = share.size() > 1 ? share(1) : 0;
  outputs << compression, 0.15 * compression, 2.45 * mass * kGravity, 0.25 - 0.03 * speed,
      2.8 + 0.2 * speed, 0.12 + 0.02 * speed;
  return outputs;
}

Eigen::VectorXd FactorShares(const Study& study, const DesignTable& table, int run) {
  Eigen::VectorXd share(static_cast<Eigen::Index>(study.factors.size()));
  for (Eigen::Index k = 0; k < share.size(); ++k) {
    const StudyFactor& factor = study.factors[static_cast<std::size_t>(k)];
    share(k) = (table.values(run, k) - factor.low) / (factor.high - factor.low) - 0.5;
  }
  return share;
}

/// Ground reaction of the right foot (N) at a phase of the stride; the left is half a stride later.
Vector3d GroundForce(const ReferenceGroundReaction& curve, double phase, double duty,
                     double body_weight) {
  const double stance = phase / duty;
  if (stance > 1) {
    return Vector3d::Zero();
  }
  const Eigen::Vector2d bw = curve.Calc(stance);
  return {bw(1) * body_weight, bw(0) * body_weight, -0.05 * bw(0) * body_weight};
}

void SetRows(Eigen::ArrayXXd& rows, int first, int column, const Vector3d& values) {
  for (int axis = 0; axis < 3; ++axis) {
    rows(first + axis, column) = values(axis);
  }
}

void FillMotion(const Conditions& conditions, StrideSeries& series) {
  const BodyModel body = BuildBody(conditions.runner, conditions.posture);
  const ReferenceMotion motion(body, conditions);
  series.stride_time = motion.stride_time();
  series.pelvis.setZero(6, kStridePhases);
  series.coordinates.resize(body.NumCoordinates(), kStridePhases);
  JointVector q, slope;
  for (int k = 0; k < kStridePhases; ++k) {
    const double phase = static_cast<double>(k) / kStridePhases;
    motion.CalcJoints(phase, q, slope);
    series.coordinates.col(k) = q.array();
    series.pelvis(0, k) = conditions.gait.speed * series.stride_time * phase;
    series.pelvis(1, k) = motion.CalcPelvisHeight(phase);
    SetRows(series.pelvis, 3, k, motion.CalcPelvisAngles(phase));
  }
}

void FillGround(const Conditions& conditions, double body_weight, StrideSeries& series) {
  const BodyModel body = BuildBody(conditions.runner, conditions.posture);
  const ReferenceMotion motion(body, conditions);
  const ReferenceGroundReaction curve(conditions.gait.speed, motion.contact_time(),
                                      conditions.gait.strike);
  const double duty = motion.contact_time() / motion.stride_time();
  for (auto* rows : {&series.ground_force_r, &series.ground_force_l, &series.pressure_centre_r,
                     &series.pressure_centre_l}) {
    rows->setConstant(3, kStridePhases, kNone);
  }
  Kinematics kinematics;
  BodyState state = BuildZeroState(body);
  for (int k = 0; k < kStridePhases; ++k) {
    const double phase = static_cast<double>(k) / kStridePhases;
    const double left_phase = std::fmod(phase + 0.5, 1.0);
    const Vector3d right = GroundForce(curve, phase, duty, body_weight);
    Vector3d left = GroundForce(curve, left_phase, duty, body_weight);
    left.z() *= -1;
    SetRows(series.ground_force_r, 0, k, right);
    SetRows(series.ground_force_l, 0, k, left);
    state.p_GB = series.pelvis.col(k).head(3).matrix();
    state.R_GB = motion.CalcPelvisRotation(phase);
    state.q = series.coordinates.col(k).matrix();
    CalcKinematics(body, state, kinematics);
    const auto place = [&](const char* foot, double share, Eigen::ArrayXXd& centre) {
      const Vector3d p = PointOnBody(body, kinematics, foot, {0.02 + 0.15 * share, 0, 0});
      SetRows(centre, 0, k, {p.x(), 0, p.z()});
    };
    if (right.y() > 0) {
      place("calcn_r", phase / duty, series.pressure_centre_r);
    }
    if (left.y() > 0) {
      place("calcn_l", left_phase / duty, series.pressure_centre_l);
    }
  }
}

/// Every point of a sole bears the same part of its foot's ground reaction.
void FillSoles(StrideSeries& series) {
  const auto points = static_cast<int>(SolePointNames().size());
  const auto share = [&](const Eigen::ArrayXXd& force, Eigen::ArrayXXd& load) {
    load.setZero(points, kStridePhases);
    for (int k = 0; k < kStridePhases; ++k) {
      for (int i = 0; i < points; ++i) {
        load(i, k) = std::fmax(0, force(1, k)) / points;
      }
    }
  };
  share(series.ground_force_r, series.sole_load_r);
  share(series.ground_force_l, series.sole_load_l);
}

/// Loads that fall off from L5/S1 upwards: a gravity-inertia share that follows the ground reaction
/// and a muscle share that peaks in mid-stance, `peak` N in total.
void FillLoads(double peak, double body_weight, StrideSeries& series) {
  series.lumbar_force_muscle.setZero(3 * kLumbarLevels, kStridePhases);
  series.lumbar_force_gravity_inertia.setZero(3 * kLumbarLevels, kStridePhases);
  series.lumbar_moment.setZero(3 * kLumbarLevels, kStridePhases);
  const Eigen::ArrayXd vertical =
      (series.ground_force_r.row(1) + series.ground_force_l.row(1)).transpose();
  const Eigen::ArrayXd outer = 0.1 * body_weight + 0.45 * vertical;
  const Eigen::ArrayXd phase =
      Eigen::ArrayXd::LinSpaced(kStridePhases, 0, kStridePhases - 1) * (2 * kPi / kStridePhases);
  const Eigen::ArrayXd muscle = (peak - outer.maxCoeff()) * vertical / vertical.maxCoeff();
  for (int level = 0; level < kLumbarLevels; ++level) {
    const double share = 1 - 0.07 * level;
    auto& pull = series.lumbar_force_muscle;
    auto& weight = series.lumbar_force_gravity_inertia;
    pull.row(3 * level) = share * muscle.transpose();
    weight.row(3 * level) = share * outer.transpose();
    pull.row(3 * level + 1) = (0.12 - 0.05 * level) * muscle.transpose();
    weight.row(3 * level + 1) = (0.25 - 0.08 * level) * outer.transpose();
    weight.row(3 * level + 2) = 0.04 * body_weight * share * phase.sin().transpose();
    series.lumbar_moment.row(3 * level) = 0.055 * pull.row(3 * level);
    series.lumbar_moment.row(3 * level + 1) = 14 * share * phase.sin().transpose();
    series.lumbar_moment.row(3 * level + 2) = 8 * share * phase.cos().transpose();
  }
  series.lumbar_force = series.lumbar_force_muscle + series.lumbar_force_gravity_inertia;
}

ReportRun BuildRun(const Conditions& conditions, int run, double peak) {
  ReportRun one;
  one.run = run;
  one.body_weight = conditions.runner.mass * kGravity;
  one.speed = conditions.gait.speed;
  FillMotion(conditions, one.series);
  FillGround(conditions, one.body_weight, one.series);
  FillLoads(peak, one.body_weight, one.series);
  FillSoles(one.series);
  one.soles = CalcSoleLayers(conditions, one.series);
  one.angles = CalcShownAngles(conditions, one.series);
  one.motion = BuildRunnerMotion(conditions, one.series);
  return one;
}

std::vector<Gate> ListGates(bool failed) {
  return {{.name = "periodicity_error", .unit = "rad", .value = 2.1e-5, .limit = 1e-3},
          {.name = "reserve_moment_peak", .unit = "N m", .value = failed ? 9.25 : 1.5, .limit = 6},
          {.name = "engine_difference", .unit = "1", .value = 0.0042, .limit = 0.02}};
}

void FillResults(ReportData& data) {
  const StudyHeader& header = data.header;
  for (const OutputColumn& output : header.outputs) {
    data.results.output_names.push_back(output.name);
    data.results.output_units.push_back(output.unit);
  }
  const int runs = header.NumRuns();
  data.results.outputs.resize(runs, static_cast<Eigen::Index>(header.outputs.size()));
  data.results.states.assign(static_cast<std::size_t>(runs), RunState::kOk);
  data.results.reasons.assign(static_cast<std::size_t>(runs), "");
  for (int run = 0; run < runs; ++run) {
    const Conditions conditions = BuildConditions(header.study, header.table, run);
    data.results.outputs.row(run) =
        CalcOutputs(FactorShares(header.study, header.table, run), conditions.runner.mass);
    data.body_weights.push_back(conditions.runner.mass * kGravity);
    data.gates.push_back(ListGates(false));
  }
}

void FailRuns(ReportData& data) {
  data.results.states[7] = RunState::kFailedGates;
  data.results.reasons[7] = "reserve_moment_peak 9.25 N m is over its limit of 6 N m";
  data.gates[7] = ListGates(true);
  data.results.states[9] = RunState::kCannotRun;
  data.results.reasons[9] = "no periodic gait within 40 one-step simulations";
  data.results.outputs.row(9).setConstant(kNone);
  data.gates[9].clear();
}

void Finish(ReportData& data, int limit) {
  for (const int run : ChooseEmbeddedRuns(data.results, data.rankings, limit)) {
    data.embedded.push_back(BuildRun(BuildConditions(data.header.study, data.header.table, run),
                                     run, data.results.outputs(run, 0)));
  }
  data.published_ground = ReadPublishedGroundReactions();
  data.published_motion = ReadPublishedMotions(50);
  data.published_ranges = ReadPublishedRanges();
}

StudyHeader BuildHeader() {
  StudyHeader header;
  header.outputs = ListOutputs();
  header.provenance = {.version = "0.0-test",
                       .compiler = "none",
                       .program_hash = "fedcba9876543210",
                       .tables_hash = "0123456789abcdef",
                       .command = "footfall sweep synthetic.toml",
                       .created = "2025-01-31T12:00:00Z"};
  return header;
}

}  // namespace

ReportData BuildStudy() {
  ReportData data;
  data.header = BuildHeader();
  data.header.study = BuildQuestion();
  data.header.table = BuildDesign(data.header.study);
  FillResults(data);
  FailRuns(data);
  for (const std::string& output : data.header.study.outputs) {
    data.rankings.push_back(
        RankFactors(data.header.study, data.header.table, data.results, output));
  }
  Finish(data, 4);
  return data;
}

ReportData BuildSingleRun() {
  ReportData data;
  data.header = BuildHeader();
  data.header.is_single_run = true;
  data.header.study.title = "Synthetic run";
  data.header.table.values.resize(1, 0);
  FillResults(data);
  Finish(data, 1);
  return data;
}

}  // namespace footfall::synthetic
