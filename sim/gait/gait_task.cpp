#include "sim/gait/gait_task.h"

namespace footfall {

GaitTask ScaleTask(const GaitTask& task, double body_mass, double body_height, double stride_time) {
  GaitTask scaled = task;
  scaled.torque *= (body_mass * body_height) / (task.body_mass * task.body_height);
  scaled.qd *= task.stride_time / stride_time;
  scaled.stride_time = stride_time;
  scaled.body_mass = body_mass;
  scaled.body_height = body_height;
  return scaled;
}

GaitTask BlendTasks(const GaitTask& low, const GaitTask& high, double share) {
  if (low.empty() || high.empty()) {
    return low.empty() ? high : low;
  }
  auto mix = [share](double a, double b) { return (1 - share) * a + share * b; };
  auto between = [share](const MatrixXd& a, const MatrixXd& b) {
    return MatrixXd((1 - share) * a + share * b);
  };
  return {.q = between(low.q, high.q),
          .qd = between(low.qd, high.qd),
          .torque = between(low.torque, high.torque),
          .stride_time = mix(low.stride_time, high.stride_time),
          .body_mass = mix(low.body_mass, high.body_mass),
          .body_height = mix(low.body_height, high.body_height)};
}

}  // namespace footfall
