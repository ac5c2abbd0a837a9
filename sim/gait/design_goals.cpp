#include "sim/gait/design_goals.h"

#include <algorithm>
#include <string>

#include "sim/gait/state_map.h"

namespace footfall {
namespace {

// What the impact peak is held below: so much above the mean of 20 runners, body weights.
constexpr double kImpactMargin = 0.1;
constexpr double kEarly = 0.25;       // share of stance
constexpr double kDrift = 50;         // per m to the side
constexpr double kStateChange = 0.5;  // of a state's change
constexpr double kTorqueStep = 20;    // N m

bool IsArm(const std::string& name) { return name.starts_with("arm") || name.starts_with("elbow"); }

double WeightOfJoint(const BodyModel& body, int joint, const DesignWeights& weights) {
  const std::string& name = body.coordinates[static_cast<size_t>(joint)].name;
  if (IsArm(name)) {
    return weights.arms;
  }
  if (name.starts_with("neck")) {
    return weights.neck;
  }
  if (joint >= body.lumbar_first[0] && joint < body.lumbar_first[kLumbarLevels - 1] + 3) {
    return weights.lumbar;
  }
  return name.starts_with("midfoot") ? 0 : weights.joints;
}

}  // namespace

double DesignTrace::PhaseOfSample(const RunnerSetup& setup, std::size_t sample) {
  return static_cast<double>((sample + 1) * kSampleTicks) / (2 * kTicksPerStep) -
         setup.strike_phase;
}

DesignGoals::DesignGoals(const RunnerSetup& setup)
    : setup_(&setup),
      ground_reaction_(setup.conditions.gait.speed, setup.reference.contact_time(),
                       setup.conditions.gait.strike),
      trunk_moment_(setup),
      strike_weights_(ReadStrikeWeights(setup.conditions.gait.strike)),
      landing_feet_(FindLandingFeet(setup.body)) {
  for (size_t i = 0; i < kTicksPerStep / DesignTrace::kSampleTicks; ++i) {
    reference_heels_.push_back(CalcReferenceHeels(setup, DesignTrace::PhaseOfSample(setup, i)));
  }
}

void DesignGoals::AddResiduals(const StrideMap& map, const Gait& gait, const VectorXd& z,
                               const DesignWeights& weights, const DesignTrace& trace,
                               std::vector<double>& r) const {
  const VectorXd jump = CalcDifference(trace.end, gait.section).cwiseQuotient(map.scale());
  for (const double d : jump) {
    r.push_back(weights.periodicity * d);
  }
  r.push_back(weights.speed * (trace.distance / setup_->step_time - gait.speed));
  r.push_back(kDrift * gait.section.p_GB.z());
  for (Eigen::Index i = 0; i < z.size(); ++i) {
    r.push_back((i < map.NumStates() ? kStateChange : 1) * weights.change * z[i]);
  }
  for (const double effort : trace.effort) {
    r.push_back(weights.effort * effort);
  }
  for (size_t i = 0; i < trace.samples.size(); ++i) {
    const Sample& sample = trace.samples[i];
    const double phase = DesignTrace::PhaseOfSample(*setup_, i);
    AddGroundReaction(sample, phase, weights, r);
    for (const double help : sample.root) {
      r.push_back(weights.assist * help / setup_->body.BodyWeight());
    }
    for (Eigen::Index j = 0; i > 0 && j < sample.torque.size(); ++j) {
      const double step = sample.torque[j] - trace.samples[i - 1].torque[j];
      r.push_back(weights.smoothness * step / kTorqueStep);
    }
    const Vector3d moment = sample.torque.segment<3>(setup_->body.lumbar_first[0]);
    const Vector3d error = moment - trunk_moment_.Calc(phase);
    for (const double weighted : Vector3d(weights.trunk_moment.cwiseProduct(error))) {
      r.push_back(weighted);
    }
    AddHeelSpeed(trace, i, weights, r);
    if (i % 2 == 0) {
      AddPosture(sample, phase, weights, r);
    }
  }
}

void DesignGoals::AddGroundReaction(const Sample& sample, double phase,
                                    const DesignWeights& weights, std::vector<double>& r) const {
  const Vector3d force = sample.ground / setup_->body.BodyWeight();
  const double since_strike = phase * 2 * setup_->step_time;
  const double stance = since_strike / setup_->reference.contact_time();
  const Eigen::Vector2d target = ground_reaction_.Calc(stance);
  const double early =
      stance > 0 && stance < kEarly ? weights.landing * strike_weights_.early_force : 1;
  r.push_back(early * strike_weights_.vertical * weights.vertical * (force.y() - target[0]));
  r.push_back(early * strike_weights_.fore_aft * weights.fore_aft * (force.x() - target[1]));
  const double limit = CalcImpactPeak(setup_->conditions.gait.speed) + kImpactMargin;
  const bool impact = since_strike < kDesignImpact;
  r.push_back(impact ? weights.impact * std::max(0.0, force.y() - limit) : 0);
}

void DesignGoals::AddHeelSpeed(const DesignTrace& trace, std::size_t sample,
                               const DesignWeights& weights, std::vector<double>& r) const {
  const double weight = weights.landing * strike_weights_.heel_speed;
  const double time = DesignTrace::kSampleTicks * setup_->step_time / kTicksPerStep;
  const double phase = DesignTrace::PhaseOfSample(*setup_, sample);
  for (size_t foot = 0; sample > 0 && foot < landing_feet_.size(); ++foot) {
    if (IsStriking(landing_feet_[foot], phase)) {
      const auto way = [&](const Heels& before, const Heels& now) -> Vector3d {
        return now[foot] - before[foot];
      };
      const Vector3d error = (way(CalcHeels(*setup_, trace.samples[sample - 1].state),
                                  CalcHeels(*setup_, trace.samples[sample].state)) -
                              way(reference_heels_[sample - 1], reference_heels_[sample])) /
                             time;
      r.push_back(weight * error.x());
      r.push_back(weight * error.y());
    }
  }
}

void DesignGoals::AddPosture(const Sample& sample, double phase, const DesignWeights& weights,
                             std::vector<double>& r) const {
  const ReferenceMotion& reference = setup_->reference;
  const Vector3d turn = CalcTurn(sample.state.R_GB, reference.CalcPelvisRotation(phase));
  for (const double t : turn) {
    r.push_back(weights.pelvis * t);
  }
  const JointVector error = reference.CalcErrors(phase, sample.state.q);
  for (int j = 0; j < setup_->body.NumCoordinates(); ++j) {
    r.push_back(WeightOfJoint(setup_->body, j, weights) * error[j]);
  }
  for (const LandingFoot& foot : landing_feet_) {
    if (IsLanding(foot, phase)) {
      r.push_back(weights.landing * strike_weights_.landing * weights.joints *
                  CalcDirectionError(foot, error, turn.z()));
    }
  }
}

}  // namespace footfall
