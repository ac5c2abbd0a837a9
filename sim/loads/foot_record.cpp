#include "sim/loads/foot_record.h"

#include <cmath>

#include "sim/gait/step_simulator.h"

namespace footfall {

FootRecorder::FootRecorder(const BodyModel& body, const Conditions& conditions,
                           const std::vector<SolePoint>& soles, Eigen::Index ticks)
    : shank_link_{FindBody(body, "tibia_r").link, FindBody(body, "tibia_l").link},
      memory_(soles.size()),
      faces_(BuildFaces(conditions)) {
  for (size_t i = 0; i < soles.size(); ++i) {
    const SolePoint& sole = soles[i];
    const auto side = static_cast<size_t>(sole.side);
    FootRecord& foot = feet_[side];
    for (size_t k = 0; k < std::size(kFlatHeel); ++k) {
      heel_[side][k] = sole.name == kFlatHeel[k] ? i : heel_[side][k];
    }
    ball_[side] = sole.name == kBallPoint ? i : ball_[side];
    row_.push_back(static_cast<Eigen::Index>(foot.points.size()));
    foot.points.push_back(sole.name);
  }
  for (FootRecord& foot : feet_) {
    const auto count = static_cast<Eigen::Index>(foot.points.size());
    foot.load.setZero(count, ticks);
    foot.position.setZero(2 * count, ticks);
    foot.shank_rotation.setZero(ticks);
    foot.sole_pitch.setZero(ticks);
    foot.ground_slip.setZero(count);
  }
}

void FootRecorder::Add(Eigen::Index tick, const TickView& view) {
  for (size_t side = 0; side < 2; ++side) {
    // The shank's own mediolateral axis, seen from above; internal is to the left for a right leg.
    const Vector3d z = view.plant.joint_space().R_GL(shank_link_[side]).col(2);
    const double yaw = std::atan2(z.x(), z.z());
    feet_[side].shank_rotation[tick] = side == 0 ? yaw : -yaw;
    feet_[side].sole_pitch[tick] = CalcSolePitch(side, view);
  }
  for (size_t i = 0; i < memory_.size(); ++i) {
    AddPoint(i, tick, view);
  }
  for (size_t side = 0; side < 2; ++side) {
    AddSlip(side, view);
  }
}

double FootRecorder::CalcSolePitch(size_t side, const TickView& view) const {
  const std::vector<SolePoint>& soles = view.plant.soles();
  const JointSpace& space = view.plant.joint_space();
  const auto place = [&](size_t i) { return space.CalcPoint(soles[i].link, soles[i].p_LP); };
  const Vector3d along = place(ball_[side]) - 0.5 * (place(heel_[side][0]) + place(heel_[side][1]));
  return std::atan2(along.y(), std::hypot(along.x(), along.z()));
}

void FootRecorder::AddPoint(size_t i, Eigen::Index tick, const TickView& view) {
  const SolePoint& sole = view.plant.soles()[i];
  FootRecord& foot = feet_[static_cast<size_t>(sole.side)];
  const JointSpace& space = view.plant.joint_space();
  const Vector3d p = view.before.p_GB + space.CalcPoint(sole.link, sole.p_LP);
  foot.load(row_[i], tick) = view.forces.sole[i].y();
  foot.position(2 * row_[i], tick) = p.x();
  foot.position(2 * row_[i] + 1, tick) = p.z();
  AddLayers(i, view, foot);
  AddGroundSlip(i, view, foot);
}

void FootRecorder::AddLayers(size_t i, const TickView& view, FootRecord& foot) {
  const SolePoint& sole = view.plant.soles()[i];
  Memory& before = memory_[i];
  const double force = std::fmax(view.forces.sole[i].y(), 0);
  std::array<double, kFlatLayers + 1> compression{};
  if (force > 0) {
    compression = sole.layers.normal.CalcCompressions(force, view.plant.contacts()[i].direction);
  }
  for (size_t layer = 0; layer < compression.size(); ++layer) {
    const double work =
        0.5 * (force + before.force) * (compression[layer] - before.compression[layer]);
    (work > 0 ? foot.layers[layer].stored : foot.layers[layer].returned) += std::abs(work);
  }
  before.force = force;
  before.compression = compression;
}

void FootRecorder::AddGroundSlip(size_t i, const TickView& view, FootRecord& foot) {
  const SolePoint& sole = view.plant.soles()[i];
  const Vector3d& f = view.forces.sole[i];
  if (f.y() <= 0) {
    return;
  }
  const JointSpace& space = view.plant.joint_space();
  const Vector3d p = space.CalcPoint(sole.link, sole.p_LP);
  const Vector3d v =
      space.CalcPointVelocity(sole.link, p) +
      0.5 * view.dt * space.CalcPointSpatialAcceleration(sole.link, p, view.forces.acceleration);
  foot.friction_loss -= view.dt * (f.x() * v.x() + f.z() * v.z());
  if (std::hypot(f.x(), f.z()) > kSliding * sole.layers.friction * f.y()) {
    foot.ground_slip[row_[i]] += view.dt * std::hypot(v.x(), v.z());
  }
}

void FootRecorder::AddSlip(size_t side, const TickView& view) {
  Vector3d f = Vector3d::Zero();
  for (size_t i = 0; i < memory_.size(); ++i) {
    if (static_cast<size_t>(view.plant.soles()[i].side) == side) {
      f += view.forces.sole[i];
    }
  }
  if (f.y() <= 0) {
    slip_[side] = {};
    return;
  }
  const SlipState before = slip_[side];
  AdvanceSlip(faces_, {f.x(), f.z()}, f.y(), slip_[side]);
  for (size_t face = 0; face < kSlipFaces; ++face) {
    feet_[side].slip[face] += slip_[side].path[face] - before.path[face];
    feet_[side].slip_loss[face] += slip_[side].loss[face] - before.loss[face];
  }
}

}  // namespace footfall
