#include "sim/gait/activation_sweep.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/mirrored_sides.h"
#include "sim/gait/muscle_demand.h"

namespace footfall {

MatrixXd SweepActivations(const BodyModel& body, const BodyMuscles& muscles,
                          BodyMuscleSolver& solver, const std::vector<MuscleSample>& stride,
                          const std::vector<TendonState>& tendons, double sample_time,
                          bool mirrored) {
  if (!muscles.limbs.rate_limited) {
    return {};
  }
  solver.Reset();
  const auto samples = static_cast<Eigen::Index>(stride.size());
  const Eigen::Index run_up =
      std::min(samples, static_cast<Eigen::Index>(std::ceil(kSweepRunUp / sample_time)));
  const std::vector<Eigen::Index> blocks = muscles.Blocks();
  MatrixXd activations(blocks[0] + blocks[1], mirrored ? 2 * samples : samples);
  Kinematics kinematics;
  BodyLoads loads;
  ActivationWindow window;
  VectorXd before;
  for (Eigen::Index k = -run_up; k < samples; ++k) {
    const Eigen::Index sample = (k + samples) % samples;
    if (mirrored && k == 0) {
      before = ExchangeSides(before, blocks);
    }
    const bool bounded = k > -run_up;
    if (bounded) {
      CalcActivationWindow(muscles, before, sample_time, window);
    }
    const auto i = static_cast<size_t>(sample);
    CalcKinematics(body, stride[i].state, kinematics);
    solver.Calc(kinematics, stride[i].demand, tendons[i], loads, bounded ? &window : nullptr);
    before = activations.col(sample) = solver.activations();
    if (mirrored) {
      activations.col(sample + samples) = ExchangeSides(before, blocks);
    }
  }
  return activations;
}

}  // namespace footfall
