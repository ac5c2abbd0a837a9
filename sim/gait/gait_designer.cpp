#include "sim/gait/gait_designer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "sim/gait/pelvis_carrier.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_effort.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

constexpr int kSampleTicks = 5;
constexpr double kContactForce = 30;  // N, the reference's threshold
// What the impact peak is held below: so much above the mean of 20 runners, body weights.
constexpr double kImpactMargin = 0.1;
constexpr double kEarlyFrom = -0.03, kEarlyTo = 0.12;  // shares of stance
constexpr double kImpactWindow = 0.055;                // s after strike

struct Sample {
  JointVector q, torque;
  Quaterniond pelvis;
  Vector6d root;
  Heels heels;
  Vector3d ground;
};

bool IsArm(const std::string& name) {
  return name.starts_with("arm") || name.starts_with("elbow") || name.starts_with("neck");
}

Vector3d SumForces(const std::vector<Vector3d>& forces) {
  return std::accumulate(forces.begin(), forces.end(), Vector3d(Vector3d::Zero()));
}

double PhaseOfSample(size_t i) {
  return static_cast<double>((i + 1) * kSampleTicks) / (2 * kTicksPerStep) - kStrikePhase;
}

}  // namespace

struct GaitDesigner::StepTrace {
  std::vector<Sample> samples;
  std::vector<double> effort;
  BodyState end;
  double distance = 0;
};

GaitDesigner::GaitDesigner(const RunnerSetup& setup)
    : setup_(&setup),
      ground_reaction_(setup.conditions.gait.speed, setup.conditions.gait.strike),
      strike_weights_(ReadStrikeWeights(setup.conditions.gait.strike)),
      landing_feet_(FindLandingFeet(setup.body)),
      map_(setup, true, std::numeric_limits<double>::quiet_NaN()),
      simulators_(BuildSimulators(setup)) {
  for (int worker = 0; worker < NumWorkers(); ++worker) {
    efforts_.push_back(std::make_unique<StepEffort>(setup));
  }
  for (size_t i = 0; i < kTicksPerStep / kSampleTicks; ++i) {
    reference_heels_.push_back(CalcReferenceHeels(setup, PhaseOfSample(i)));
  }
}

GaitDesigner::~GaitDesigner() = default;

void GaitDesigner::HoldMuscles(const Gait& gait) {
  const StepEffort::Held held = FindHeldMuscles(*setup_, gait);
  for (const auto& effort : efforts_) {
    effort->Hold(held);
  }
}

Gait GaitDesigner::BuildGuess(double lift) const {
  const ReferenceMotion& reference = setup_->reference;
  const double phase = -kStrikePhase, h = 1e-4;
  const double rate = 1 / reference.stride_time();
  Gait gait;
  gait.speed = setup_->conditions.gait.speed;
  gait.step_time = setup_->step_time;
  gait.command.setZero(setup_->body.NumCoordinates(), kCommandColumns);
  BodyState& s = gait.section;
  reference.CalcJoints(phase, s.q, s.qd);
  s.qd *= rate;
  s.R_GB = reference.CalcPelvisRotation(phase);
  s.p_GB = {0, reference.CalcPelvisHeight(phase) + lift, 0};
  s.v.head<3>() =
      CalcTurn(reference.CalcPelvisRotation(phase + h), reference.CalcPelvisRotation(phase - h)) *
      (rate / (2 * h));
  s.v[3] = gait.speed;
  s.v[4] = (reference.CalcPelvisHeight(phase + h) - reference.CalcPelvisHeight(phase - h)) * rate /
           (2 * h);
  s.v[5] = 0;
  return gait;
}

bool GaitDesigner::Trace(int worker, const Gait& gait, const DesignWeights& weights,
                         StepTrace& trace) {
  StepSimulator& simulator = *simulators_[static_cast<size_t>(worker)];
  StepEffort& effort = *efforts_[static_cast<size_t>(worker)];
  StepChange change;
  if (weights.assist_strength > 0) {
    change.assist = [&](const BodyState& state, int tick, double dt) {
      return CarryPelvis(*setup_, state, tick, dt, weights.assist_strength);
    };
  }
  trace.samples.clear();
  trace.effort.clear();
  trace.end = gait.section;
  trace.end.p_GB.x() = 0;
  const bool stood =
      simulator.Run(0, simulator.CalcTorque(gait), change, trace.end, [&](const TickView& view) {
        if (weights.effort > 0 && view.tick % kEffortTicks == 1) {
          trace.effort.push_back(effort.Calc(view.tick, view.before, view.forces.torque));
        }
        if (view.tick % kSampleTicks != 0) {
          return;
        }
        trace.samples.push_back({view.state.q, view.forces.torque, view.state.R_GB,
                                 view.forces.root, CalcHeels(*setup_, view.state),
                                 SumForces(view.forces.sole)});
      });
  trace.distance = trace.end.p_GB.x();
  trace.end = Mirror(setup_->body, trace.end);
  return stood;
}

void GaitDesigner::AddHeelSpeed(const StepTrace& trace, size_t sample, double weight,
                                std::vector<double>& r) const {
  const double time = kSampleTicks * setup_->step_time / kTicksPerStep;
  for (size_t foot = 0; sample > 0 && foot < landing_feet_.size(); ++foot) {
    if (IsStriking(landing_feet_[foot], PhaseOfSample(sample))) {
      const Vector3d way =
          trace.samples[sample].heels[foot] - trace.samples[sample - 1].heels[foot];
      const Vector3d measured = reference_heels_[sample][foot] - reference_heels_[sample - 1][foot];
      const Vector3d error = (way - measured) / time;
      r.push_back(weight * error.x());
      r.push_back(weight * error.y());
    }
  }
}

void GaitDesigner::CollectResiduals(const Gait& gait, const VectorXd& z,
                                    const DesignWeights& weights, const StepTrace& trace,
                                    std::vector<double>& r) const {
  const BodyModel& body = setup_->body;
  const ReferenceMotion& reference = setup_->reference;
  const double bw = body.BodyWeight();
  const VectorXd jump = CalcDifference(trace.end, gait.section).cwiseQuotient(map_.scale());
  for (double d : jump) {
    r.push_back(weights.periodicity * d);
  }
  r.push_back(weights.speed * (trace.distance / setup_->step_time - gait.speed));
  r.push_back(50 * gait.section.p_GB.z());
  for (Eigen::Index i = 0; i < z.size(); ++i) {
    r.push_back((i < map_.NumStates() ? 0.5 : 1) * weights.change * z[i]);
  }
  for (const double effort : trace.effort) {
    r.push_back(weights.effort * effort);
  }
  const double impact_limit = CalcImpactPeak(gait.speed) + kImpactMargin;
  JointVector q_ref, slope;
  for (size_t i = 0; i < trace.samples.size(); ++i) {
    const Sample& sample = trace.samples[i];
    const double phase = PhaseOfSample(i);
    const double stance = phase * 2 * setup_->step_time / reference.contact_time();
    const Eigen::Vector2d target = ground_reaction_.Calc(stance);
    const double early =
        stance > 0 && stance < 0.25 ? weights.landing * strike_weights_.early_force : 1;
    r.push_back(early * weights.vertical * (sample.ground.y() / bw - target[0]));
    const double braking =
        stance > kEarlyFrom && stance < kEarlyTo ? strike_weights_.early_fore_aft : 1;
    r.push_back(weights.fore_aft * early * braking * (sample.ground.x() / bw - target[1]));
    const bool impact = phase * 2 * setup_->step_time < kImpactWindow;
    r.push_back(impact ? weights.impact * std::max(0.0, sample.ground.y() / bw - impact_limit) : 0);
    for (int k = 0; k < 6; ++k) {
      r.push_back(weights.assist * sample.root[k] / bw);
    }
    if (i > 0) {
      for (Eigen::Index j = 0; j < sample.torque.size(); ++j) {
        r.push_back(weights.smoothness * (sample.torque[j] - trace.samples[i - 1].torque[j]) / 20);
      }
    }
    AddHeelSpeed(trace, i, weights.landing * strike_weights_.heel_speed, r);
    if (i % 2 == 1) {
      continue;
    }
    const Vector3d turn = CalcTurn(sample.pelvis, reference.CalcPelvisRotation(phase));
    for (double t : turn) {
      r.push_back(weights.pelvis * t);
    }
    reference.CalcJoints(phase, q_ref, slope);
    for (int j = 0; j < body.NumCoordinates(); ++j) {
      const std::string& name = body.coordinates[static_cast<size_t>(j)].name;
      const bool lumbar = j >= body.lumbar_first[0] && j < body.lumbar_first[kLumbarLevels - 1] + 3;
      const double weight = IsArm(name)                   ? weights.arms
                            : lumbar                      ? weights.lumbar
                            : name.starts_with("midfoot") ? 0
                                                          : weights.joints;
      r.push_back(weight * (sample.q[j] - q_ref[j]));
    }
    for (const LandingFoot& foot : landing_feet_) {
      if (IsLanding(foot, phase)) {
        const double error = CalcDirectionError(foot, sample.q - q_ref, turn.z());
        r.push_back(weights.landing * strike_weights_.landing * weights.joints * error);
      }
    }
  }
}

Gait GaitDesigner::Improve(const Gait& gait, const DesignWeights& weights, int iterations,
                           const std::function<void(const std::string&)>& progress) {
  std::vector<StepTrace> traces(simulators_.size());
  if (weights.effort > 0) {
    HoldMuscles(gait);
  }
  auto residual = [&](int worker, const VectorXd& z, VectorXd& r) {
    StepTrace& trace = traces[static_cast<size_t>(worker)];
    const Gait tried = map_.BuildGait(gait, z);
    if (!Trace(worker, tried, weights, trace)) {
      return false;
    }
    std::vector<double> values;
    values.reserve(8000);
    CollectResiduals(tried, z, weights, trace, values);
    r = Eigen::Map<VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
    return r.allFinite();
  };
  VectorXd z = VectorXd::Zero(map_.NumUnknowns());
  LeastSquaresOptions options;
  options.iterations = iterations;
  options.progress = [&](int iteration, double cost) {
    if (progress) {
      progress(fmt::format("  iteration {:2d}  cost {:.3f}", iteration + 1, cost));
    }
  };
  MinimiseSquares(residual, z, options);
  return map_.BuildGait(gait, z);
}

DesignReport GaitDesigner::Judge(const Gait& gait, const DesignWeights& weights) {
  StepTrace trace;
  DesignReport report;
  if (!Trace(0, gait, weights, trace)) {
    report.periodicity = std::numeric_limits<double>::infinity();
    return report;
  }
  const BodyModel& body = setup_->body;
  const double bw = body.BodyWeight();
  for (const double effort : trace.effort) {
    report.effort_peak = std::max(report.effort_peak, effort);
  }
  report.periodicity = CalcDifference(trace.end, gait.section).cwiseQuotient(map_.scale()).norm();
  report.speed = trace.distance / setup_->step_time;
  const double sample_time = kSampleTicks * setup_->step_time / kTicksPerStep;
  double joints = 0, pelvis = 0;
  Eigen::Vector2d ground = Eigen::Vector2d::Zero();  // squares: vertical, fore-aft
  int stance_samples = 0;
  JointVector q_ref, slope;
  for (size_t i = 0; i < trace.samples.size(); ++i) {
    const Sample& sample = trace.samples[i];
    const double phase = PhaseOfSample(i);
    setup_->reference.CalcJoints(phase, q_ref, slope);
    joints += (sample.q - q_ref).squaredNorm() / static_cast<double>(body.NumCoordinates());
    pelvis +=
        CalcTurn(sample.pelvis, setup_->reference.CalcPelvisRotation(phase)).squaredNorm() / 3;
    const double f = sample.ground.y();
    const double since_strike = phase * 2 * setup_->step_time;
    report.contact_time += f > kContactForce ? sample_time : 0;
    double& peak = since_strike < kImpactWindow ? report.impact_peak : report.active_peak;
    peak = std::max(peak, f / bw);
    const double stance = since_strike / setup_->reference.contact_time();
    if (stance > 0 && stance < 1) {
      const Eigen::Vector2d force(f / bw, sample.ground.x() / bw);
      ground += (force - ground_reaction_.Calc(stance)).cwiseAbs2();
      ++stance_samples;
    }
    report.assist_peak = std::max(report.assist_peak, sample.root.tail<3>().norm());
    report.lumbar_moment_peak =
        std::max(report.lumbar_moment_peak, sample.torque[body.lumbar_first[0]]);
  }
  const auto count = static_cast<double>(trace.samples.size());
  report.joint_error = std::sqrt(joints / count);
  report.pelvis_error = std::sqrt(pelvis / count);
  report.vertical_error = std::sqrt(ground[0] / stance_samples);
  report.fore_aft_error = std::sqrt(ground[1] / stance_samples);
  return report;
}

}  // namespace footfall
