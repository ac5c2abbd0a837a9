#pragma once

namespace footfall {

/// Thickness of each layer under a point, unloaded, m.
struct PointThickness {
  double tissue = 0;  ///< of the foot itself
  double sock = 0, insole = 0, shoe = 0;
  double Sum() const { return sock + insole + shoe; }  ///< what lies under the skin
};

}  // namespace footfall
