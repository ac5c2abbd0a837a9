#pragma once

#include "musculoskeletal/body_model.h"

namespace footfall {

/// The motion of a stored gait and what it asks of the joints, at phases of the stride from the
/// section, equally spaced: from this a runner's muscle forces, and with them the impedance of the
/// joints, are known before the runner is solved.
struct GaitTask {
  MatrixXd q, qd, torque;  ///< coordinate x phase: rad, rad/s, N m across the joint, stops included
  double stride_time = 0;  ///< s
  double body_mass = 0, body_height = 0;  ///< of whom it was recorded, kg, m

  bool empty() const { return q.size() == 0; }
};

/// The task of a runner of another size and cadence: torques go with mass x height.
GaitTask ScaleTask(const GaitTask& task, double body_mass, double body_height, double stride_time);

/// Between two tasks, everything in proportion; the other where one is empty.
GaitTask BlendTasks(const GaitTask& low, const GaitTask& high, double share);

}  // namespace footfall
