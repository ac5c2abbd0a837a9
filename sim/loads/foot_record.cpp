#include "sim/loads/foot_record.h"

#include <cmath>

namespace footfall {

FootRecorder::FootRecorder(const BodyModel& body, const std::vector<SolePoint>& soles,
                           Eigen::Index ticks)
    : shank_link_{FindBody(body, "tibia_r").link, FindBody(body, "tibia_l").link},
      memory_(soles.size()) {
  for (const SolePoint& sole : soles) {
    FootRecord& foot = feet_[static_cast<size_t>(sole.side)];
    row_.push_back(static_cast<Eigen::Index>(foot.points.size()));
    foot.points.push_back(sole.name);
  }
  for (FootRecord& foot : feet_) {
    const auto count = static_cast<Eigen::Index>(foot.points.size());
    foot.load.setZero(count, ticks);
    foot.position.setZero(2 * count, ticks);
    foot.shank_rotation.setZero(ticks);
    foot.slip.setZero(count, kSlipFaces);
  }
}

void FootRecorder::Add(Eigen::Index tick, const TickView& view) {
  for (size_t side = 0; side < 2; ++side) {
    // The shank's own mediolateral axis, seen from above; internal is to the left for a right leg.
    const Vector3d z = view.plant.joint_space().R_GL(shank_link_[side]).col(2);
    const double yaw = std::atan2(z.x(), z.z());
    feet_[side].shank_rotation[tick] = side == 0 ? yaw : -yaw;
  }
  for (size_t i = 0; i < memory_.size(); ++i) {
    AddPoint(i, tick, view);
  }
}

void FootRecorder::AddPoint(size_t i, Eigen::Index tick, const TickView& view) {
  const SolePoint& sole = view.plant.soles()[i];
  FootRecord& foot = feet_[static_cast<size_t>(sole.side)];
  const JointSpace& space = view.plant.joint_space();
  const Vector3d p = view.before.p_GB + space.p_OL(sole.link) + space.R_GL(sole.link) * sole.p_LP;
  foot.load(row_[i], tick) = view.forces.sole[i].y();
  foot.position(2 * row_[i], tick) = p.x();
  foot.position(2 * row_[i] + 1, tick) = p.z();
  AddLayers(i, view, foot);
  AddSlip(i, row_[i], view, foot);
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

void FootRecorder::AddSlip(size_t i, Eigen::Index row, const TickView& view, FootRecord& foot) {
  const ContactState& state = view.plant.contact_states()[i];
  Memory& before = memory_[i];
  const Vector3d& f = view.forces.sole[i];
  for (size_t face = 0; face < kSlipFaces; ++face) {
    const PlaneVector slipped = state.shear.slip[face] - before.slip[face];
    if (f.y() > 0) {
      foot.slip(row, static_cast<Eigen::Index>(face)) += slipped.norm();
      foot.shear_loss -= f.x() * slipped[0] + f.z() * slipped[1];
    }
    before.slip[face] = state.shear.slip[face];
  }
}

}  // namespace footfall
