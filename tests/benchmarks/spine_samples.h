#pragma once

#include <vector>

#include "musculoskeletal/lumbar_loads.h"
#include "tests/benchmarks/runner_step.h"

namespace footfall::benchmark {

/// What a running step asks of the spine, at the rate at which a run records loads.
class SpineSamples {
 public:
  /// `step` must outlive the samples.
  explicit SpineSamples(const RunnerStep& step);

  std::size_t size() const { return inputs_.size(); }
  /// Kinematics, net moments and gravity-inertia forces of a sample, read off the step.
  void Read(std::size_t i);
  /// Recruitment and loads of a sample.
  const SpineLoads& Solve(std::size_t i);

 private:
  const RunnerStep* step_;
  JointSpace joint_space_;
  std::vector<Kinematics> kinematics_;
  std::vector<SpineInput> inputs_;
  SpineSolver solver_;
  SpineLoads loads_;
};

}  // namespace footfall::benchmark
