#include "sim/gait/tendon_sweep.h"

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/mirrored_sides.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/muscle_demand.h"
#include "sim/gait/periodic_rows.h"

namespace footfall {
namespace {

// The stride's end comes first: a sample's rounds start from the one before, and by then the start
// is forgotten, so that both sides of a symmetric gait come out alike.
constexpr Eigen::Index kRunUp = 6;

/// Static equilibrium of the leg tendons at the coarse samples of a stride, and their speed.
class TendonSweep {
 public:
  TendonSweep(const BodyModel& body, const BodyMuscles& muscles,
              const std::vector<MuscleSample>& stride, double sample_time, int step, bool mirrored)
      : limbs_(muscles.limbs), solver_(body, muscles), step_time_(step * sample_time) {
    const auto samples = static_cast<Eigen::Index>(stride.size()) / step;
    const auto n = static_cast<Eigen::Index>(limbs_.muscles.size());
    const std::vector<Eigen::Index> legs = {n};
    stretch_ = speed_ = MatrixXd::Zero(n, mirrored ? 2 * samples : samples);
    tendons_.stretch = tendons_.stretch_speed = VectorXd::Zero(n);
    Kinematics kinematics;
    for (Eigen::Index i = -kRunUp; i < samples; ++i) {
      const Eigen::Index s = (i + samples) % samples;
      if (mirrored && i == 0) {
        tendons_.stretch = ExchangeSides(tendons_.stretch, legs);
      }
      const MuscleSample& sample = stride[static_cast<size_t>(s * step)];
      CalcKinematics(body, sample.state, kinematics);
      solver_.Prepare(kinematics, sample.demand, loads_);
      FindStaticStretch();
      stretch_.col(s) = tendons_.stretch;
      if (mirrored) {
        stretch_.col(s + samples) = ExchangeSides(tendons_.stretch, legs);
      }
    }
    Smooth();
  }

  /// Cubic through the coarse samples with their speeds as slopes; `at` in coarse samples.
  TendonState Interpolate(double at) const {
    const auto s = static_cast<Eigen::Index>(at);
    const Eigen::Index next = (s + 1) % stretch_.cols();
    const double u = at - static_cast<double>(s), h = step_time_;
    const auto rise = stretch_.col(next) - stretch_.col(s);
    TendonState state;
    state.stretch = stretch_.col(s) + u * u * (3 - 2 * u) * rise +
                    h * u * (1 - u) * ((1 - u) * speed_.col(s) - u * speed_.col(next));
    state.stretch_speed = 6 * u * (1 - u) / h * rise + (1 - u) * (1 - 3 * u) * speed_.col(s) +
                          u * (3 * u - 2) * speed_.col(next);
    return state;
  }

 private:
  /// Starts from the stretch of the sample before.
  void FindStaticStretch() {
    BodyTask task = solver_.task();
    task.legs.speed.setZero();
    for (int iteration = 0; iteration < kStaticIterations; ++iteration) {
      CalcLegForceRanges(limbs_, task.legs, tendons_, active_, passive_);
      FillLegColumns(active_, passive_, task);
      recruiter_.Solve(task.problem);
      const auto activation = recruiter_.activations().tail(active_.size());
      for (Eigen::Index i = 0; i < active_.size(); ++i) {
        tendons_.stretch(i) = CalcTendonStretch(limbs_.muscles[static_cast<size_t>(i)],
                                                activation(i) * active_(i) + passive_(i));
      }
    }
  }

  /// Smooths the stretch and takes its speed by central differences.
  void Smooth() {
    SmoothPeriodic(stretch_);
    const Eigen::Index n = stretch_.cols();
    for (Eigen::Index s = 0; s < n; ++s) {
      speed_.col(s) =
          (stretch_.col((s + 1) % n) - stretch_.col((s + n - 1) % n)) / (2 * step_time_);
    }
  }

  const LowerLimbModel& limbs_;
  BodyMuscleSolver solver_;
  double step_time_;
  MatrixXd stretch_, speed_;  ///< leg muscle x coarse sample
  TendonState tendons_;
  BodyLoads loads_;
  VectorXd active_, passive_;
  Recruiter recruiter_;
};

}  // namespace

std::vector<TendonState> FindTendons(const BodyModel& body, const BodyMuscles& muscles,
                                     const std::vector<MuscleSample>& stride, double sample_time,
                                     int step, bool mirrored) {
  const TendonSweep sweep(body, muscles, stride, sample_time, step, mirrored);
  std::vector<TendonState> tendons;
  for (size_t i = 0; i < (mirrored ? 2 : 1) * stride.size(); ++i) {
    tendons.push_back(sweep.Interpolate(static_cast<double>(i) / step));
  }
  return tendons;
}

}  // namespace footfall
