#include "sim/gait/impedance.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/table.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

// The table's runner. Moments, and with them muscle forces and their stiffness, go with mass x
// height.
constexpr double kTableMass = 70, kTableHeight = 1.75;
// Legs stiffen from just before strike and soften around toe-off, over these shares of a stride.
constexpr double kOnset = 0.08, kOnsetWidth = 0.07, kRelease = 0.04, kReleaseWidth = 0.08;

double SmoothStep(double u) {
  u = std::clamp(u, 0.0, 1.0);
  return u * u * (3 - 2 * u);
}

/// Share of stance value at a leg's phase counted from the section.
double CalcStanceWeight(double leg_phase, double duty) {
  const double p = leg_phase - kStrikePhase;  // since strike
  const double since = p - std::floor(p + kOnset);
  return SmoothStep((since + kOnset) / kOnsetWidth) *
         (1 - SmoothStep((since - (duty - kRelease)) / kReleaseWidth));
}

/// Periodic row of samples over the stride at a phase, linear in between.
double InterpolateRow(const MatrixXd& rows, Eigen::Index row, double phase) {
  const Eigen::Index n = rows.cols();
  const double at = (phase - std::floor(phase)) * static_cast<double>(n);
  const auto left = static_cast<Eigen::Index>(at) % n;
  const double w = at - std::floor(at);
  return (1 - w) * rows(row, left) + w * rows(row, (left + 1) % n);
}

struct Row {
  double swing, stance, swing_damping, stance_damping;
};

Row ReadRow(const Table& table, std::string_view name, double factor) {
  const int row = table.FindRow("coordinate", name);
  const double swing = factor * table.Number(row, "swing_stiffness");
  const double stance = factor * table.Number(row, "stance_stiffness");
  return {swing, stance, swing * table.Number(row, "swing_time"),
          stance * table.Number(row, "stance_time")};
}

}  // namespace

Impedance::Impedance(const BodyModel& body, const Conditions& conditions, double duty)
    : limbs_(static_cast<size_t>(body.NumCoordinates()), Limb::kAxial), duty_(duty) {
  const Table table(EmbeddedSimData("impedance.csv"), "impedance.csv");
  const int n = body.NumCoordinates();
  for (JointVector* v : {&swing_, &stance_, &swing_damping_, &stance_damping_}) {
    v->setZero(n);
  }
  const double size = (body.mass * body.height) / (kTableMass * kTableHeight);
  auto set = [&](Eigen::Index i, const Row& row) {
    swing_[i] = row.swing;
    stance_[i] = row.stance;
    swing_damping_[i] = row.swing_damping;
    stance_damping_[i] = row.stance_damping;
  };
  constexpr const char* kRegion[] = {"lumbar_flexion", "lumbar_bending", "lumbar_rotation"};
  const auto levels = BuildLumbarLevels(body, conditions.runner, conditions.spine);
  for (int axis = 0; axis < 3; ++axis) {
    for (const LumbarLevel& level : levels) {
      const double share = std::max(kLeastShare, MotionShare(level, axis));
      set(level.first_coordinate + axis, ReadRow(table, kRegion[axis], size / share));
    }
  }
  for (const YieldingTissue& tissue : body.tissues) {
    set(tissue.coordinate, {tissue.stiffness, tissue.stiffness, tissue.damping, tissue.damping});
  }
  for (const Eigen::Index i : FindJoints(body)) {
    const std::string& name = body.coordinates[static_cast<size_t>(i)].name;
    const bool right = name.ends_with("_r"), left = name.ends_with("_l");
    if (right || left) {
      const std::string joint = name.substr(0, name.size() - 2);
      const FootParameters& foot = right ? conditions.foot_r : conditions.foot_l;
      const double stiffening = joint == "midfoot_angle" ? foot.arch_stiffness : 1;
      set(i, ReadRow(table, joint, size * stiffening));
      limbs_[static_cast<size_t>(i)] = right ? Limb::kRight : Limb::kLeft;
    } else if (name.starts_with("neck")) {
      set(i, ReadRow(table, name, size));
    }
  }
}

void Impedance::Calc(double section_phase, JointVector& stiffness, JointVector& damping) const {
  stiffness = swing_;
  damping = swing_damping_;
  const double right = CalcStanceWeight(section_phase, duty_);
  const double left = CalcStanceWeight(section_phase + 0.5, duty_);
  for (Eigen::Index i = 0; i < stiffness.size(); ++i) {
    const Limb limb = limbs_[static_cast<size_t>(i)];
    const double w = limb == Limb::kRight ? right : limb == Limb::kLeft ? left : 0;
    stiffness[i] += w * (stance_[i] - swing_[i]);
    damping[i] += w * (stance_damping_[i] - swing_damping_[i]);
  }
  for (size_t row = 0; row < muscles_.coordinates.size(); ++row) {
    const int c = muscles_.coordinates[row];
    stiffness[c] =
        InterpolateRow(muscles_.stiffness, static_cast<Eigen::Index>(row), section_phase);
    damping[c] = InterpolateRow(muscles_.damping, static_cast<Eigen::Index>(row), section_phase);
  }
}

}  // namespace footfall
