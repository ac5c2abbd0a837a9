#include "sim/gait/fit_gait.h"

#include <vector>

#include "sim/gait/state_map.h"

namespace footfall {
namespace {

using Indices = std::vector<Eigen::Index>;

/// The rows of a matrix at other places among `count`; zero elsewhere.
MatrixXd SpreadRows(const MatrixXd& rows, const Indices& places, Eigen::Index count) {
  MatrixXd spread = MatrixXd::Zero(count, rows.cols());
  spread(places, Eigen::all) = rows;
  return spread;
}

JointVector SpreadJoints(const JointVector& q, const Indices& joints, Eigen::Index count) {
  return SpreadRows(q, joints, count);
}

/// Where the entries of a state difference of joints alone stand in one of all coordinates.
Indices FindStates(const Indices& joints, Eigen::Index count) {
  Indices places = {0, 1, 2, 3, 4};
  for (const Eigen::Index joint : joints) {
    places.push_back(5 + joint);
  }
  for (Eigen::Index k = 0; k < 6; ++k) {
    places.push_back(5 + count + k);
  }
  for (const Eigen::Index joint : joints) {
    places.push_back(11 + count + joint);
  }
  return places;
}

/// Rows and columns of the states spread; speed, lean and knobs stay at the ends.
MatrixXd SpreadSensitivity(const MatrixXd& sensitivity, const Indices& joints,
                           const BodyModel& body) {
  Indices states = FindStates(joints, body.NumCoordinates());
  const auto old_states = static_cast<Eigen::Index>(states.size());
  const Eigen::Index new_states = DifferenceSize(body);
  Indices columns = states;
  for (Eigen::Index knob = old_states; knob < sensitivity.cols(); ++knob) {
    columns.push_back(new_states + knob - old_states);
  }
  states.push_back(new_states);
  states.push_back(new_states + 1);
  const MatrixXd rows = SpreadRows(sensitivity, states, new_states + 2);
  return SpreadRows(rows.transpose(), columns, columns.back() + 1).transpose();
}

}  // namespace

GaitTask FitTask(const BodyModel& body, const GaitTask& task) {
  if (task.empty() || task.q.rows() == body.NumCoordinates()) {
    return task;
  }
  const Indices joints = FindJoints(body);
  GaitTask fitted = task;
  for (MatrixXd GaitTask::*rows : {&GaitTask::q, &GaitTask::qd, &GaitTask::torque}) {
    fitted.*rows = SpreadRows(task.*rows, joints, body.NumCoordinates());
  }
  return fitted;
}

void FitGait(const BodyModel& body, BaseGait& base) {
  const Eigen::Index count = body.NumCoordinates();
  if (base.gait.section.q.size() == count) {
    return;
  }
  const Indices joints = FindJoints(body);
  base.gait.section.q = SpreadJoints(base.gait.section.q, joints, count);
  base.gait.section.qd = SpreadJoints(base.gait.section.qd, joints, count);
  base.gait.command = SpreadRows(base.gait.command, joints, count);
  base.sensitivity = SpreadSensitivity(base.sensitivity, joints, body);
  base.task = FitTask(body, base.task);
}

}  // namespace footfall
