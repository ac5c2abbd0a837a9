#pragma once

#include <array>
#include <vector>

#include "musculoskeletal/lower_limb_model.h"
#include "musculoskeletal/recruitment.h"

namespace footfall {

/// Which joints of the legs must hold themselves; a seat or bed carries the others.
enum class LegTask { kStand, kSit, kLie };

/// Shares the moments of hips, knees, ankles and subtalar joints (standing) or of hip flexion alone
/// (sitting: seat and floor hold thighs and shanks) among the 80 leg muscles at rest.
///
///   A a + r = tau - tau_psoas - M_passive fibre - M_capsule,   minimise 1/2 sum a^2 + 1/2 r'r / (1
///   N m)^2
///
/// as the trunk does (recruitment.h). Rigid tendons (statics; the calf's 5 % strain is ignored).
/// M_capsule: ligaments of the hip (hip_capsule.h). Ignored: toes and midfoot, ligaments of the
/// knee.
class LegEffort {
 public:
  LegEffort(const BodyModel& body, const RunnerParameters& runner, const CoreParameters& core,
            const ModelConstants& model, LegTask task);

  /// `torques` of all coordinates, N m; `hip_moment_psoas`: what the trunk's psoas gives already
  /// (flexion, adduction, rotation; right, left). Returns the objective at its minimum.
  double Calc(const Kinematics& kinematics, const JointVector& torques,
              const std::array<Vector3d, 2>& hip_moment_psoas);
  void Reset() { recruiter_.Reset(); }

  const LowerLimbModel& limbs() const { return limbs_; }
  const VectorXd& activations() const { return recruiter_.activations(); }
  const VectorXd& residual() const { return recruiter_.residual(); }

 private:
  BodyModel body_;
  LinkTree tree_;
  LowerLimbModel limbs_;
  /// An equation: its coordinate, and which of psoas' hip moments acts on it (-1: none).
  struct Row {
    int coordinate = 0;
    int hip = -1;
  };
  std::vector<Row> rows_;
  LimbGeometry geometry_;
  RecruitmentProblem problem_;
  Recruiter recruiter_;
};

/// 1/2 sum w a^2 + 1/2 r' S^-1 r: what recruitment minimises.
double CalcObjective(const RecruitmentProblem& problem, const VectorXd& activations,
                     const VectorXd& residual);

}  // namespace footfall
