#include "sim/loads/stride_recruitment.h"

#include "musculoskeletal/mirrored_sides.h"
#include "sim/gait/muscle_demand.h"
#include "sim/loads/lumbar_sampler.h"
#include "sim/loads/stride_record.h"

namespace footfall {

void RecruitStride(const BodyModel& body, const BodyMuscles& muscles,
                   const std::vector<MuscleSample>& stride, double sample_time, bool mirrored,
                   LumbarRecord& record) {
  LumbarSampler sampler(body, muscles);
  ActivationWindow window;
  VectorXd before;
  const auto samples = static_cast<Eigen::Index>(stride.size());
  if (samples == 0) {
    return;
  }
  const Eigen::Index most = muscles.trunk.rate_limited ? kMostSweeps * samples : samples;
  for (Eigen::Index k = 0; k < most; ++k) {
    const Eigen::Index sample = k % samples;
    const auto i = static_cast<size_t>(sample);
    const bool bounded = muscles.trunk.rate_limited && k > 0;
    if (bounded) {
      before = record.activations.col((sample + samples - 1) % samples).matrix();
      if (mirrored && sample == 0) {
        before = ExchangeSides(before, muscles.Blocks());
      }
      CalcActivationWindow(muscles, before, sample_time, window);
    }
    before = record.activations.col(sample).matrix();
    record.Store(sample, sampler.Calc(stride[i].state, stride[i].demand, record.tendons[i],
                                      bounded ? &window : nullptr));
    const double change = (record.activations.col(sample) - before.array()).abs().maxCoeff();
    if (k >= samples && change < kSweepTolerance) {
      break;
    }
  }
  if (mirrored) {
    record.MirrorFirstStep(muscles);
  }
}

}  // namespace footfall
