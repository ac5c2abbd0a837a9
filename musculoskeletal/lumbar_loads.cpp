#include "musculoskeletal/lumbar_loads.h"

#include <algorithm>

#include "musculoskeletal/abdominal_pressure.h"
#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

constexpr int kEquations = 3 * kLumbarLevels;
constexpr std::size_t kLevelL3L4 = 2;
constexpr const char* kHipCoordinates[] = {"hip_flexion_r", "hip_adduction_r", "hip_rotation_r",
                                           "hip_flexion_l", "hip_adduction_l", "hip_rotation_l"};

Eigen::Index Index(std::size_t i) { return static_cast<Eigen::Index>(i); }

/// (15 N m)^2 (I - 11'/n) + (1 N m)^2 I over the levels of each axis.
MatrixXd BuildCompliance(const ModelConstants& model) {
  const double disc = model.disc_compliance_scale * kDiscCompliance;
  const double single = disc * disc;
  constexpr double kCommon = kCommonCompliance * kCommonCompliance;
  MatrixXd S = MatrixXd::Zero(kEquations, kEquations);
  for (int i = 0; i < kEquations; ++i) {
    for (int j = i % 3; j < kEquations; j += 3) {
      S(i, j) = -single / kLumbarLevels;
    }
    S(i, i) += single + kCommon;
  }
  return S;
}

/// (compression, AP, ML) of a force in a frame whose y axis is the normal of the lower endplate.
Vector3d ToLoad(const Vector3d& f) { return {-f.y(), f.x(), f.z()}; }

}  // namespace

SpineSolver::SpineSolver(const BodyModel& body, const TrunkModel& trunk)
    : body_(body),
      trunk_(trunk),
      segment_(body.links.size(), 0),
      hips_crossed_(trunk.muscles.size()),
      tree_(body),
      fascicles_(trunk.muscles.size()) {
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    lower_link_[k] = FindBody(body, trunk.levels[k].lower).link;
    upper_link_[k] = FindBody(body, trunk.levels[k].upper).link;
    for (std::size_t link = 0; link < body.links.size(); ++link) {
      segment_[link] += tree_.Moves(body.lumbar_first[k], static_cast<int>(link)) ? 1 : 0;
    }
  }
  SizeProblem();
  FindCrossed();
}

void SpineSolver::SizeProblem() {
  const auto n = Index(trunk_.muscles.size());
  problem_.A = arm_ = pull_G_ = MatrixXd::Zero(kEquations, n);
  problem_.b = VectorXd::Zero(kEquations);
  problem_.S = BuildCompliance(trunk_.model);
  problem_.exponent = trunk_.recruitment_exponent;
  problem_.weight = problem_.high = VectorXd::Ones(n);
  problem_.low = VectorXd::Zero(n);
  passive_moment_ = VectorXd::Zero(kEquations);
  for (std::size_t i = 0; i < trunk_.muscles.size(); ++i) {
    problem_.low(Index(i)) = trunk_.lowest_activation[i];
    problem_.weight(Index(i)) = trunk_.effort_weight[i];
    if (!trunk_.muscles[i].recruited) {
      problem_.low(Index(i)) = problem_.high(Index(i)) = 0;
    }
  }
}

void SpineSolver::FindCrossed() {
  for (std::size_t h = 0; h < hip_.size(); ++h) {
    hip_[h] = FindCoordinate(body_, kHipCoordinates[h]);
  }
  for (std::size_t i = 0; i < trunk_.muscles.size(); ++i) {
    crossed_.push_back(FindCrossedCoordinates(body_, tree_, trunk_.muscles[i].path));
    for (std::size_t h = 0; h < hip_.size(); ++h) {
      if (std::find(crossed_[i].begin(), crossed_[i].end(), hip_[h]) != crossed_[i].end()) {
        hips_crossed_[i].push_back(static_cast<int>(h));
      }
    }
  }
}

void SpineSolver::Calc(const Kinematics& kinematics, const SpineInput& input, SpineLoads& loads) {
  Prepare(kinematics, input, loads);
  loads.recruitment = {.converged = true};
  for (int pass = 0; pass < kPreloadPasses; ++pass) {
    if (pass > 0) {
      Refine(input, loads);
    }
    loads.recruitment = Join(loads.recruitment, recruiter_.Solve(problem_));
    Finish(kinematics, input, recruiter_.activations(), recruiter_.residual(), loads);
  }
}

void SpineSolver::Prepare(const Kinematics& kinematics, const SpineInput& input, SpineLoads& loads,
                          const Moved& moved) {
  loads.moment = input.moment;
  PlaceAxes(kinematics);
  PlacePressure(kinematics);
  for (std::size_t i = 0; i < fascicles_.size(); ++i) {
    if (!trunk_.muscles[i].recruited) {
      continue;
    }
    if (IsAnyIn(crossed_[i], moved.angles)) {
      PlaceFascicle(kinematics, i);
    }
    if (IsAnyIn(crossed_[i], moved.angles | moved.speeds)) {
      CalcFascicle(input, i);
    }
  }
  FillColumns();
  if (!follows_ || preload_[0] == 0) {  // 0: nothing found yet, or nothing pressed there
    GuessPreload(input);
  }
  Refine(input, loads);
}

void SpineSolver::Refine(const SpineInput& input, SpineLoads& loads) {
  CalcTissue(input, loads);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const Eigen::Index row = Index(3 * k);
    problem_.b.segment<3>(row) =
        input.moment[k] - loads.moment_tissue[k] - passive_moment_.segment<3>(row);
  }
}

void SpineSolver::Finish(const Kinematics& kinematics, const SpineInput& input,
                         const VectorXd& activations, const VectorXd& remainder,
                         SpineLoads& loads) {
  CalcMuscleForces(activations, loads);
  CalcPressure(loads);
  CalcLevelForces(kinematics, input, remainder, loads);
  ShareLevelForces(input, loads);
}

void SpineSolver::PlaceAxes(const Kinematics& kinematics) {
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const auto first = static_cast<std::size_t>(body_.lumbar_first[k]) + 1;
    joint_G_[k] = kinematics.p_GL[first];
    for (std::size_t axis = 0; axis < 3; ++axis) {
      axes_G_[k].row(Index(axis)) =
          (kinematics.R_GL[first + axis] * body_.links[first + axis].axis).transpose();
    }
    R_GE_[k] = kinematics.R_GL[static_cast<std::size_t>(lower_link_[k])] * trunk_.levels[k].R_BE();
  }
}

void SpineSolver::GuessPreload(const SpineInput& input) {
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    preload_[k] = std::max(-R_GE_[k].col(1).dot(input.force_G[k]), 0.0) +
                  input.moment[k].norm() / kPreloadArm;
  }
}

void SpineSolver::CalcTissue(const SpineInput& input, SpineLoads& loads) {
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const int first = body_.lumbar_first[k];
    tissue_[k] = CalcTissueMoment(trunk_.levels[k], trunk_.neutral_angle[k],
                                  input.q.segment<3>(first), preload_[k], trunk_.model);
    loads.moment_tissue[k] =
        tissue_[k].moment + CalcTissueDamping(tissue_[k], input.qd.segment<3>(first));
    ligament_force_G_[k] = -tissue_[k].ligament_tension * R_GE_[k].col(1);
  }
}

void SpineSolver::PlacePressure(const Kinematics& kinematics) {
  const double ratio = trunk_.height_ratio;
  const Matrix3d& R_GV = kinematics.R_GL[static_cast<std::size_t>(upper_link_[kLevelL3L4])];
  lift_G_ = trunk_.model.abdominal_area_scale * kAbdominalArea * ratio * ratio * R_GV.col(1);
  const Vector3d p_G =
      joint_G_[kLevelL3L4] + trunk_.model.pressure_arm_scale * kPressureArm * ratio * R_GV.col(0);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    lift_moment_[k] = axes_G_[k] * (p_G - joint_G_[k]).cross(lift_G_);
  }
}

void SpineSolver::CalcPressure(SpineLoads& loads) {
  loads.abdominal_pressure = 0;
  for (std::size_t i = 0; i < fascicles_.size(); ++i) {
    loads.abdominal_pressure += trunk_.pressure_gain[i] * loads.muscle_forces(Index(i));
  }
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    loads.moment_pressure[k] = loads.abdominal_pressure * lift_moment_[k];
  }
}

void SpineSolver::PlaceFascicle(const Kinematics& kinematics, std::size_t index) {
  CalcPathGeometry(trunk_.muscles[index].path, kinematics, path_);
  CalcArms(kinematics, index);
  Fascicle& fascicle = fascicles_[index];
  fascicle.length = path_.length;
  fascicle.hip_arm = {Vector3d::Zero(), Vector3d::Zero()};
  for (const int h : hips_crossed_[index]) {
    fascicle.hip_arm[static_cast<std::size_t>(h / 3)](h % 3) =
        CalcMomentArm(body_, tree_, kinematics, path_, hip_[static_cast<std::size_t>(h)]);
  }
}

void SpineSolver::CalcFascicle(const SpineInput& input, std::size_t index) {
  const Muscle& muscle = trunk_.muscles[index];
  Fascicle& fascicle = fascicles_[index];
  double speed = 0;
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    speed -= arm(Index(index), k).dot(input.qd.segment<3>(body_.lumbar_first[k]));
  }
  for (const int h : hips_crossed_[index]) {
    speed -= fascicle.hip_arm[static_cast<std::size_t>(h / 3)](h % 3) *
             input.qd(hip_[static_cast<std::size_t>(h)]);
  }
  fascicle.fiber = CalcRigidTendonFiber(muscle, fascicle.length, speed);
  fascicle.range = CalcForceRange(muscle, fascicle.fiber);
}

void SpineSolver::CalcArms(const Kinematics& kinematics, std::size_t index) {
  std::array<Vector3d, kLumbarLevels + 1> force, moment;  // per segment, about the pelvis origin
  force.fill(Vector3d::Zero());
  moment.fill(Vector3d::Zero());
  const Vector3d origin = kinematics.p_GL[0];
  for (int i = 0; i < path_.num_loads; ++i) {
    const PathLoad& load = path_.loads[static_cast<std::size_t>(i)];
    const auto s = static_cast<std::size_t>(segment_[static_cast<std::size_t>(load.link)]);
    force[s] += load.f_G;
    moment[s] += (load.p_G - origin).cross(load.f_G);
  }
  for (int i = 0; i < path_.num_couples; ++i) {
    const PathCouple& couple = path_.couples[static_cast<std::size_t>(i)];
    moment[static_cast<std::size_t>(segment_[static_cast<std::size_t>(couple.link)])] += couple.m_G;
  }
  Vector3d force_above = Vector3d::Zero();
  Vector3d moment_above = Vector3d::Zero();
  for (std::size_t k = kLumbarLevels; k-- > 0;) {
    force_above += force[k + 1];
    moment_above += moment[k + 1];
    pull_G_.col(Index(index)).segment<3>(Index(3 * k)) = force_above;
    arm_.col(Index(index)).segment<3>(Index(3 * k)) =
        axes_G_[k] * (moment_above - (joint_G_[k] - origin).cross(force_above));
  }
}

void SpineSolver::FillColumns() {
  Eigen::Vector<double, kEquations> lift;
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    lift.segment<3>(Index(3 * k)) = lift_moment_[k];
  }
  passive_moment_.setZero();
  for (std::size_t i = 0; i < fascicles_.size(); ++i) {
    if (!trunk_.muscles[i].recruited) {
      continue;
    }
    const MuscleForceRange& range = fascicles_[i].range;
    const Eigen::Vector<double, kEquations> arm =
        arm_.col(Index(i)) + trunk_.pressure_gain[i] * lift;
    problem_.A.col(Index(i)) = arm * range.active;
    passive_moment_ += arm * range.passive;
  }
}

void SpineSolver::CalcMuscleForces(const VectorXd& activations, SpineLoads& loads) const {
  loads.activations = activations;
  loads.muscle_forces.resize(loads.activations.size());
  loads.hip_moment.fill(Vector3d::Zero());
  for (std::size_t i = 0; i < fascicles_.size(); ++i) {
    const Fascicle& fascicle = fascicles_[i];
    double& force = loads.muscle_forces(Index(i));
    force = 0;
    if (!trunk_.muscles[i].recruited) {
      continue;
    }
    force = loads.activations(Index(i)) * fascicle.range.active + fascicle.range.passive;
    for (std::size_t h = 0; h < 2; ++h) {
      loads.hip_moment[h] += force * fascicle.hip_arm[h];
    }
  }
}

void SpineSolver::CalcLevelForces(const Kinematics& kinematics, const SpineInput& input,
                                  const VectorXd& remainder, SpineLoads& loads) {
  muscle_force_G_.noalias() = pull_G_ * loads.muscle_forces;
  muscle_moment_.noalias() = arm_ * loads.muscle_forces;
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const Vector3d tissue_G = ligament_force_G_[k] + loads.abdominal_pressure * lift_G_;
    const Vector3d muscle_G = tissue_G + muscle_force_G_.segment<3>(Index(3 * k));
    loads.moment_muscle[k] = muscle_moment_.segment<3>(Index(3 * k));
    const Matrix3d& R_GB = kinematics.R_GL[static_cast<std::size_t>(lower_link_[k])];
    const Matrix3d R_EG = R_GE_[k].transpose();
    loads.force_muscle[k] = ToLoad(R_EG * muscle_G);
    loads.force_tissue[k] = ToLoad(R_EG * tissue_G);
    loads.force_gravity_inertia[k] = ToLoad(R_EG * input.force_G[k]);
    loads.force[k] = loads.force_muscle[k] + loads.force_gravity_inertia[k];
    loads.force_vertebra[k] = ToLoad(R_GB.transpose() * (muscle_G + input.force_G[k]));
    loads.moment_disc[k] = remainder.segment<3>(Index(3 * k));
    preload_[k] = std::max(loads.force[k](0), 0.0);
  }
}

void SpineSolver::ShareLevelForces(const SpineInput& input, SpineLoads& loads) const {
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const LumbarLevel& level = trunk_.levels[k];
    const Vector3d angles = input.q.segment<3>(body_.lumbar_first[k]);
    loads.facet[k] = CalcFacetLoad(level, trunk_.neutral_angle[k], angles, loads.force[k],
                                   tissue_[k], trunk_.model);
    loads.disc_pressure[k] =
        (loads.force[k](0) - loads.facet[k].compression) / (kDiscForceShare * level.disc_area);
    loads.foramen[k] = CalcForamen(level, angles, preload_[k]);
  }
}

}  // namespace footfall
