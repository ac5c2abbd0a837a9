#include "sim/gait/fit_gait.h"

#include <vector>

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
  base.task = FitTask(body, base.task);
}

}  // namespace footfall
