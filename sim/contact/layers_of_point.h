#pragma once

#include "sim/contact/contact_law.h"

namespace footfall {

struct Conditions;
struct FootParameters;

/// Where a point of the sole lies within it: what a row of the table of points says.
struct SolePlace {
  bool heel = false;        ///< heel region, else forefoot
  double share = 0;         ///< of the region's stiffness
  double drop_share = 0;    ///< thickness = forefoot thickness + drop_share * drop
  bool arch = false;        ///< over the arch support
  bool post = false;        ///< over the medial post
  double from_lateral = 0;  ///< m, distance from the lateral edge of the foot
  double from_medial = 0;   ///< m, distance from the medial edge
};

/// Thickness of each flat layer under a point, unloaded, m.
struct PointThickness {
  double sock = 0, insole = 0, shoe = 0;
  double Sum() const { return sock + insole + shoe; }
};
PointThickness CalcThickness(const SolePlace& place, const Conditions& conditions);

/// The sole of the shoe under a point.
Layer BuildShoeLayer(const SolePlace& place, const Conditions& conditions);

/// The whole law of a point.
ContactLaw BuildContactLaw(const SolePlace& place, const FootParameters& foot,
                           const Conditions& conditions);

}  // namespace footfall
