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

constexpr double kContactForce = 30;  // N, as records are read (kContactThreshold)

Vector3d SumForces(const std::vector<Vector3d>& forces) {
  return std::accumulate(forces.begin(), forces.end(), Vector3d(Vector3d::Zero()));
}

}  // namespace

GaitDesigner::GaitDesigner(const RunnerSetup& setup)
    : setup_(&setup),
      goals_(setup),
      map_(setup, true, std::numeric_limits<double>::quiet_NaN()),
      simulators_(BuildSimulators(setup)) {
  for (int worker = 0; worker < NumWorkers(); ++worker) {
    efforts_.push_back(std::make_unique<StepEffort>(setup));
  }
}

GaitDesigner::~GaitDesigner() = default;

void GaitDesigner::HoldMuscles(const Gait& gait, const DesignWeights& weights) {
  if (weights.effort <= 0) {
    return;
  }
  const StepEffort::Held held = FindHeldMuscles(*setup_, gait);
  for (const auto& effort : efforts_) {
    effort->Hold(held);
  }
}

Gait GaitDesigner::BuildGuess(double lift) const {
  const ReferenceMotion& reference = setup_->reference;
  const double phase = -setup_->strike_phase, h = 1e-4;
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
                         DesignTrace& trace) {
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
        if (view.tick % DesignTrace::kSampleTicks != 0) {
          return;
        }
        trace.samples.push_back(
            {view.state, view.forces.torque, view.forces.root, SumForces(view.forces.sole)});
      });
  trace.distance = trace.end.p_GB.x();
  trace.end = Mirror(setup_->body, trace.end);
  return stood;
}

bool GaitDesigner::CalcResiduals(int worker, const Gait& gait, const VectorXd& z,
                                 const DesignWeights& weights, DesignTrace& trace, VectorXd& r) {
  if (!Trace(worker, gait, weights, trace)) {
    return false;
  }
  std::vector<double> values;
  values.reserve(8000);
  goals_.AddResiduals(map_, gait, z, weights, trace, values);
  r = Eigen::Map<VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
  return r.allFinite();
}

double GaitDesigner::CalcCost(const Gait& gait, const DesignWeights& weights) {
  HoldMuscles(gait, weights);
  DesignTrace trace;
  VectorXd r;
  const bool stood = CalcResiduals(0, gait, VectorXd::Zero(map_.NumUnknowns()), weights, trace, r);
  return stood ? r.squaredNorm() : std::numeric_limits<double>::infinity();
}

Gait GaitDesigner::Improve(const Gait& gait, const DesignWeights& weights, int iterations, int more,
                           const std::function<void(const std::string&)>& progress) {
  std::vector<DesignTrace> traces(simulators_.size());
  HoldMuscles(gait, weights);
  auto residual = [&](int worker, const VectorXd& z, VectorXd& r) {
    return CalcResiduals(worker, map_.BuildGait(gait, z), z, weights,
                         traces[static_cast<size_t>(worker)], r);
  };
  VectorXd z = VectorXd::Zero(map_.NumUnknowns());
  LeastSquaresOptions options;
  options.iterations = iterations;
  options.more = more;
  options.progress = [&](int iteration, double cost) {
    if (progress) {
      progress(fmt::format("  iteration {:2d}  cost {:.3f}", iteration + 1, cost));
    }
  };
  MinimiseSquares(residual, z, options);
  return map_.BuildGait(gait, z);
}

GaitDesigner::Squares GaitDesigner::SumSquares(const DesignTrace& trace) const {
  const BodyModel& body = setup_->body;
  const ReferenceMotion& reference = setup_->reference;
  Squares sum;
  for (size_t i = 0; i < trace.samples.size(); ++i) {
    const DesignTrace::Sample& sample = trace.samples[i];
    const double phase = DesignTrace::PhaseOfSample(*setup_, i);
    sum.joints += reference.CalcErrors(phase, sample.state.q).squaredNorm() / body.NumCoordinates();
    sum.pelvis +=
        CalcTurn(sample.state.R_GB, reference.CalcPelvisRotation(phase)).squaredNorm() / 3;
    const Vector3d moment = sample.torque.segment<3>(body.lumbar_first[0]);
    sum.trunk += (moment - goals_.trunk_moment().Calc(phase)).squaredNorm() / 3;
    const double stance = phase * 2 * setup_->step_time / reference.contact_time();
    if (stance > 0 && stance < 1) {
      const Eigen::Vector2d force(sample.ground.y(), sample.ground.x());
      sum.ground += (force / body.BodyWeight() - goals_.ground_reaction().Calc(stance)).cwiseAbs2();
      ++sum.stance_samples;
    }
  }
  return sum;
}

void GaitDesigner::FindPeaks(const DesignTrace& trace, DesignReport& report) const {
  const double sample_time = DesignTrace::kSampleTicks * setup_->step_time / kTicksPerStep;
  for (size_t i = 0; i < trace.samples.size(); ++i) {
    const DesignTrace::Sample& sample = trace.samples[i];
    const double since_strike = DesignTrace::PhaseOfSample(*setup_, i) * 2 * setup_->step_time;
    const double force = sample.ground.y();
    report.contact_time += force > kContactForce ? sample_time : 0;
    double& peak = since_strike < kDesignImpact ? report.impact_peak : report.active_peak;
    peak = std::max(peak, force / setup_->body.BodyWeight());
    report.assist_peak = std::max(report.assist_peak, sample.root.tail<3>().norm());
    report.lumbar_moment_peak =
        std::max(report.lumbar_moment_peak, sample.torque[setup_->body.lumbar_first[0]]);
  }
  for (const double effort : trace.effort) {
    report.effort_peak = std::max(report.effort_peak, effort);
  }
}

DesignReport GaitDesigner::Judge(const Gait& gait, const DesignWeights& weights) {
  DesignTrace trace;
  DesignReport report;
  if (!Trace(0, gait, weights, trace)) {
    report.periodicity = std::numeric_limits<double>::infinity();
    return report;
  }
  report.periodicity = CalcDifference(trace.end, gait.section).cwiseQuotient(map_.scale()).norm();
  report.speed = trace.distance / setup_->step_time;
  FindPeaks(trace, report);
  const Squares sum = SumSquares(trace);
  const auto samples = static_cast<double>(trace.samples.size());
  report.fit = {.joints = std::sqrt(sum.joints / samples),
                .pelvis = std::sqrt(sum.pelvis / samples),
                .vertical = std::sqrt(sum.ground[0] / sum.stance_samples),
                .fore_aft = std::sqrt(sum.ground[1] / sum.stance_samples),
                .trunk_moment = std::sqrt(sum.trunk / samples)};
  return report;
}

}  // namespace footfall
