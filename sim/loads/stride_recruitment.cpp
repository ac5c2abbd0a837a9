#include "sim/loads/stride_recruitment.h"

#include <algorithm>

#include "musculoskeletal/mirrored_sides.h"
#include "sim/gait/muscle_demand.h"
#include "sim/loads/lumbar_sampler.h"
#include "sim/loads/stride_record.h"

namespace footfall {

namespace {

// Before the first sample some of those before it, coarsely: 12 samples 16 ms apart leave an error
// of some 0.003 in the activations that the first one starts from.
constexpr Eigen::Index kRunUp = 12, kRunUpStep = 8;

}  // namespace

void RecruitStride(const BodyModel& body, const BodyMuscles& muscles,
                   const std::vector<MuscleSample>& stride, double sample_time, bool mirrored,
                   LumbarRecord& record) {
  LumbarSampler sampler(body, muscles);
  sampler.FollowOn();
  ActivationWindow window;
  VectorXd before;
  const auto samples = static_cast<Eigen::Index>(stride.size());
  if (samples == 0) {
    return;
  }
  const bool limited = muscles.trunk.rate_limited;
  const Eigen::Index run_up = limited ? std::min(kRunUp, samples / kRunUpStep) : 0;
  const Eigen::Index most = limited ? kMostSweeps * samples : samples;
  for (Eigen::Index k = -run_up; k < most; ++k) {
    const Eigen::Index sample = k < 0 ? samples + k * kRunUpStep : k % samples;
    const auto i = static_cast<size_t>(sample);
    const bool bounded = limited && k > -run_up;
    if (bounded) {
      if (mirrored && sample == 0) {
        before = ExchangeSides(before, muscles.Blocks());
      }
      const Eigen::Index passed = k <= 0 ? kRunUpStep : 1;
      CalcActivationWindow(muscles, before, static_cast<double>(passed) * sample_time, window);
    }
    const Eigen::ArrayXd last_time = record.activations.col(sample);
    record.Store(sample, sampler.Calc(stride[i].state, stride[i].demand, record.tendons[i],
                                      bounded ? &window : nullptr));
    before = record.activations.col(sample).matrix();
    if (k >= samples && (before.array() - last_time).abs().maxCoeff() < kSweepTolerance) {
      break;
    }
  }
  if (mirrored) {
    record.MirrorFirstStep(muscles);
  }
}

}  // namespace footfall
