#pragma once

#include "musculoskeletal/types.h"
#include "viz/svg.h"

namespace footfall {

struct PoseSolution;

/// A window of the drawing onto a plane of the body: sagittal, seen from the right (X to the right,
/// Y up), or frontal, seen from behind (Z to the right, Y up).
struct View {
  Point corner, size;  ///< of the window, px
  Point centre_G;      ///< in the middle of the window, m, in the plane
  double scale = 1;    ///< px per m
  bool frontal = false;

  Point InPlane(const Vector3d& p_G) const { return {frontal ? p_G.z() : p_G.x(), p_G.y()}; }

  Point At(const Vector3d& p_G) const {
    const Point p = InPlane(p_G);
    return corner + size / 2 + scale * Point(p.x() - centre_G.x(), centre_G.y() - p.y());
  }
};

/// True where the lumbar spine bends sideways by more than 8 deg and more than it flexes: what
/// matters is then seen from behind.
bool IsSeenFromBehind(const PoseSolution& solution);

/// The view that shows the whole body, of the plane in which it bends.
View FitView(const PoseSolution& solution, const Point& corner, const Point& size);

}  // namespace footfall
