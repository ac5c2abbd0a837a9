#include "sim/gait/activation_sweep.h"

#include "musculoskeletal/kinematics.h"
#include "sim/gait/muscle_demand.h"

namespace footfall {

MatrixXd SweepActivations(const BodyModel& body, const BodyMuscles& muscles,
                          BodyMuscleSolver& solver, const std::vector<MuscleSample>& stride,
                          const std::vector<TendonState>& tendons, double sample_time) {
  MatrixXd activations;
  if (!muscles.limbs.rate_limited) {
    return activations;
  }
  solver.Reset();
  const auto samples = static_cast<Eigen::Index>(stride.size());
  Kinematics kinematics;
  BodyLoads loads;
  ActivationWindow window;
  for (Eigen::Index k = 0; k < kActivationSweeps * samples; ++k) {
    const Eigen::Index sample = k % samples;
    if (k > 0) {
      CalcActivationWindow(muscles, activations.col((sample + samples - 1) % samples), sample_time,
                           window);
    }
    const auto i = static_cast<size_t>(sample);
    CalcKinematics(body, stride[i].state, kinematics);
    solver.Calc(kinematics, stride[i].demand, tendons[i], loads, k > 0 ? &window : nullptr);
    activations.resize(solver.activations().size(), samples);
    activations.col(sample) = solver.activations();
  }
  return activations;
}

}  // namespace footfall
