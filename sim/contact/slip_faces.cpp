#include "sim/contact/slip_faces.h"

namespace footfall {

void AdvanceSlip(const std::array<Face, kSlipFaces>& faces, const PlaneVector& force, double normal,
                 SlipState& state) {
  const double size = force.norm();
  for (size_t i = 0; i < kSlipFaces; ++i) {
    const Face& face = faces[i];
    const double excess = size - face.friction * normal;
    if (excess <= 0 || face.hold <= 0) {
      continue;
    }
    // The foot is pushed against the force that the ground gives it.
    const PlaneVector push = -force / size;
    const double further = face.slack + excess / face.hold - state.slip[i].dot(push);
    if (further > 0) {
      state.slip[i] += further * push;
      state.path[i] += further;
      state.loss[i] += further * size;
    }
  }
}

}  // namespace footfall
