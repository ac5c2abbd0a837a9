#include "sim/contact/slip_faces.h"

#include <cmath>

#include "sim/conditions.h"

namespace footfall {
namespace {

constexpr int kMostIterations = 50;
constexpr double kTolerance = 1e-14;  // of the way along a line, relative
constexpr double kNoFace = 1e3;       // friction where there is no face to slip on

/// Force of the hold at a slip, on what pushes the foot.
PlaneVector CalcHold(const Face& face, const PlaneVector& slip) {
  const double size = slip.norm();
  return size > face.slack ? PlaneVector(face.hold * (1 - face.slack / size) * slip)
                           : PlaneVector::Zero();
}

/// How far along a line, from the point nearest to no slip (at distance `off`), the hold's pull
/// along the line is hold * stretch:  y (1 - e_0 / sqrt(off^2 + y^2)) = stretch >= 0.
/// Newton from y = e_0 + stretch, which is never short; the left side is convex from there down.
double SolveAlong(const Face& face, double off, double stretch) {
  double y = face.slack + stretch;
  for (int iteration = 0; iteration < kMostIterations && y > 0; ++iteration) {
    const double size = std::hypot(off, y);
    const double excess = y * (1 - face.slack / size) - stretch;
    const double slope = 1 - face.slack * off * off / (size * size * size);
    const double step = slope > 0 ? excess / slope : 0;
    y -= step;
    if (std::abs(step) <= kTolerance * y) {
      break;
    }
  }
  return y;
}

/// Way to slip along the unit vector `along` until friction and hold bear the push.
double CalcWay(const Face& face, const PlaneVector& slip, const PlaneVector& push,
               const PlaneVector& along, double friction) {
  const double start = slip.dot(along);
  const double off = (slip - start * along).norm();
  const double stretch = (push.dot(along) - friction) / face.hold;
  const double end = SolveAlong(face, off, std::abs(stretch));
  return std::fmax(0, std::copysign(end, stretch) - start);
}

}  // namespace

void AdvanceSlip(const std::array<Face, kSlipFaces>& faces, const PlaneVector& force, double normal,
                 SlipState& state) {
  for (size_t i = 0; i < kSlipFaces; ++i) {
    const Face& face = faces[i];
    const double friction = face.friction * normal;
    const PlaneVector excess = -force - CalcHold(face, state.slip[i]);
    const double size = excess.norm();
    if (face.hold <= 0 || size <= friction) {
      continue;
    }
    const PlaneVector along = excess / size;
    const double way = CalcWay(face, state.slip[i], -force, along, friction);
    state.slip[i] += way * along;
    state.path[i] += way;
    state.loss[i] += way * friction;
  }
}

std::array<Face, kSlipFaces> BuildFaces(const Conditions& conditions) {
  const ShoeParameters& shoe = conditions.shoe;
  const SockParameters& sock = conditions.sock;
  std::array<Face, kSlipFaces> faces;
  const bool shod = shoe.heel_thickness > 0 || conditions.insole.thickness > 0;
  if (!shod) {
    faces.fill({kNoFace, 0, 0});  // a bare sole has one face, that on the ground
  } else if (sock.thickness > 0) {
    faces[kSkinOnSock] = {sock.friction_inside, sock.slack, sock.hold};
    faces[kSockOnInsole] = {sock.friction_outside, shoe.hold_slack, shoe.hold};
  } else {
    faces[kSkinOnSock] = {kNoFace, 0, 0};
    faces[kSockOnInsole] = {sock.friction_inside, shoe.hold_slack, shoe.hold};
  }
  return faces;
}

}  // namespace footfall
