#include "sim/loads/foot_record.h"

#include <algorithm>
#include <cmath>

#include "sim/gait/step_simulator.h"

namespace footfall {

FootRecorder::FootRecorder(const BodyModel& body, const Conditions& conditions,
                           const std::vector<SolePoint>& soles, Eigen::Index ticks)
    : shank_link_{FindBody(body, "tibia_r").link, FindBody(body, "tibia_l").link},
      first_(soles.size()),
      last_(soles.size()),
      faces_(BuildFaces(conditions)) {
  for (size_t i = 0; i < soles.size(); ++i) {
    const SolePoint& sole = soles[i];
    const auto side = static_cast<size_t>(sole.side);
    FootRecord& foot = feet_[side];
    for (size_t k = 0; k < std::size(kFlatHeel); ++k) {
      heel_[side][k] = sole.name == kFlatHeel[k] ? i : heel_[side][k];
    }
    ball_[side] = sole.name == kBallPoint ? i : ball_[side];
    foot_.push_back(side);
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
  for (size_t i = 0; i < last_.size(); ++i) {
    AddPoint(i, tick, view);
  }
}

std::array<FootRecord, 2> FootRecorder::Take(const std::array<Eigen::ArrayXXd, 2>& ground) {
  for (size_t i = 0; i < last_.size(); ++i) {
    AddLayerWork(last_[i], first_[i], feet_[foot_[i]]);
  }
  for (size_t side = 0; side < 2; ++side) {
    AddSlip(ground[side], feet_[side]);
  }
  return std::move(feet_);
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
  const Press press = CalcPress(i, view);
  if (tick == 0) {
    first_[i] = press;
  } else {
    AddLayerWork(last_[i], press, foot);
  }
  last_[i] = press;
  AddGroundSlip(i, view, foot);
}

FootRecorder::Press FootRecorder::CalcPress(size_t i, const TickView& view) {
  Press press;
  press.force = std::fmax(view.forces.sole[i].y(), 0);
  if (press.force > 0) {
    press.compression = view.plant.soles()[i].layers.normal.CalcCompressions(
        press.force, view.plant.contacts()[i].direction);
  }
  return press;
}

void FootRecorder::AddLayerWork(const Press& before, const Press& after, FootRecord& foot) {
  for (size_t layer = 0; layer < foot.layers.size(); ++layer) {
    const double work =
        0.5 * (after.force + before.force) * (after.compression[layer] - before.compression[layer]);
    (work > 0 ? foot.layers[layer].stored : foot.layers[layer].returned) += std::abs(work);
  }
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
  const double use = std::hypot(f.x(), f.z()) / (sole.layers.friction * f.y());
  const double sliding = std::clamp((use - kCreeping) / (1 - kCreeping), 0.0, 1.0);
  foot.ground_slip[row_[i]] += sliding * view.dt * std::hypot(v.x(), v.z());
}

void FootRecorder::AddSlip(const Eigen::ArrayXXd& ground, FootRecord& foot) const {
  const Eigen::Index ticks = ground.cols();
  Eigen::Index in_air = 0;
  while (in_air < ticks && ground(1, in_air) > 0) {
    ++in_air;
  }
  SlipState state;
  for (Eigen::Index k = 0; k < ticks; ++k) {
    const auto force = ground.col((in_air + k) % ticks);
    if (force[1] <= 0) {
      state = {};
      continue;
    }
    const SlipState before = state;
    AdvanceSlip(faces_, {force[0], force[2]}, force[1], state);
    for (size_t face = 0; face < kSlipFaces; ++face) {
      foot.slip[face] += state.path[face] - before.path[face];
      foot.slip_loss[face] += state.loss[face] - before.loss[face];
    }
  }
}

}  // namespace footfall
