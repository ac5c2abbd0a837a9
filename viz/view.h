#pragma once

#include "musculoskeletal/types.h"
#include "viz/svg.h"

namespace footfall {

struct PoseSolution;

/// A window of the drawing onto the sagittal plane: X to the right, Y up.
struct View {
  Point corner, size;  ///< of the window, px
  Point centre_G;      ///< (x, y) in the middle of the window, m
  double scale = 1;    ///< px per m

  Point At(const Vector3d& p_G) const {
    return corner + size / 2 + scale * Point(p_G.x() - centre_G.x(), centre_G.y() - p_G.y());
  }
};

/// The view that shows the whole body.
View FitView(const PoseSolution& solution, const Point& corner, const Point& size);

}  // namespace footfall
