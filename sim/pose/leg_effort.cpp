#include "sim/pose/leg_effort.h"

namespace footfall {
namespace {

/// It is among the trunk's fascicles, which give hip_moment_psoas; its column here stays zero.
constexpr const char* kTrunkMuscle = "psoas";
constexpr const char* kHips[] = {"hip_flexion_r", "hip_adduction_r", "hip_rotation_r",
                                 "hip_flexion_l", "hip_adduction_l", "hip_rotation_l"};
constexpr const char* kBelow[] = {"knee_angle_r", "ankle_angle_r", "subtalar_angle_r",
                                  "knee_angle_l", "ankle_angle_l", "subtalar_angle_l"};

}  // namespace

LegEffort::LegEffort(const BodyModel& body, const RunnerParameters& runner,
                     const CoreParameters& core, const ModelConstants& model, LegTask task)
    : body_(body), tree_(body), limbs_(BuildLowerLimbs(body, runner, core, model)) {
  for (int hip = 0; hip < 6 && task != LegTask::kLie; ++hip) {
    if (task == LegTask::kStand || hip % 3 == 0) {
      rows_.push_back({FindCoordinate(body, kHips[hip]), hip});
    }
  }
  for (const char* below : kBelow) {
    if (task == LegTask::kStand) {
      rows_.push_back({FindCoordinate(body, below), -1});
    }
  }
  const auto m = static_cast<Eigen::Index>(rows_.size());
  const auto n = static_cast<Eigen::Index>(limbs_.muscles.size());
  problem_.A = MatrixXd::Zero(m, n);
  problem_.b = VectorXd::Zero(m);
  problem_.S = MatrixXd::Identity(m, m);
  problem_.weight = problem_.high = VectorXd::Ones(n);
  problem_.low = VectorXd::Map(limbs_.lowest_activation.data(), n);
}

double LegEffort::Calc(const Kinematics& kinematics, const JointVector& torques,
                       const std::array<Vector3d, 2>& hip_moment_psoas) {
  if (rows_.empty()) {
    return 0;
  }
  CalcLimbGeometry(body_, tree_, limbs_, kinematics, geometry_);
  JointVector given = JointVector::Zero(torques.size());
  AddCapsuleTorque(body_, kinematics, limbs_.capsules, given);
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const auto [coordinate, hip] = rows_[row];
    const double psoas = hip < 0 ? 0 : hip_moment_psoas[static_cast<std::size_t>(hip / 3)](hip % 3);
    problem_.b(static_cast<Eigen::Index>(row)) = torques(coordinate) - given(coordinate) - psoas;
  }
  for (Eigen::Index i = 0; i < problem_.A.cols(); ++i) {
    const Muscle& muscle = limbs_.muscles[static_cast<std::size_t>(i)];
    if (muscle.group == kTrunkMuscle) {
      continue;
    }
    const MuscleForceRange range =
        CalcForceRange(muscle, CalcRigidTendonFiber(muscle, geometry_.length(i), 0));
    for (Eigen::Index row = 0; row < problem_.A.rows(); ++row) {
      const double arm = geometry_.arm(rows_[static_cast<std::size_t>(row)].coordinate, i);
      problem_.A(row, i) = arm * range.active;
      problem_.b(row) -= arm * range.passive;
    }
  }
  recruiter_.Solve(problem_);
  return CalcObjective(problem_, recruiter_.activations(), recruiter_.residual());
}

double CalcObjective(const RecruitmentProblem& problem, const VectorXd& activations,
                     const VectorXd& residual) {
  return 0.5 * activations.cwiseAbs2().dot(problem.weight) +
         0.5 * residual.dot(problem.S.llt().solve(residual));
}

}  // namespace footfall
