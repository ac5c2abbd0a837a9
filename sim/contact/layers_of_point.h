#pragma once

#include "sim/contact/contact_law.h"
#include "sim/contact/point_thickness.h"

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

/// Heel pad of the runners measured, and within the heel points of the table, m.
inline constexpr double kUsualHeelPad = 0.016;

/// Soft tissue of the foot at a point, m. Heel: heel_pad_thickness. Forefoot: as thick as the
/// heel's tissue over the same area would have to be for its own stiffness, f = E A (x / t)^1.5:
/// 0.62 of it, 10 mm (tissue under metatarsal heads 8-14 mm by ultrasound). For pictures; the law
/// knows the stiffness alone.
double CalcTissueThickness(bool heel, const FootParameters& foot);

/// Of sock, insole and shoe; the tissue is the foot's own.
PointThickness CalcThickness(const SolePlace& place, const Conditions& conditions);

/// The sole of the shoe under a point.
Layer BuildShoeLayer(const SolePlace& place, const Conditions& conditions);

/// The whole law of a point.
ContactLaw BuildContactLaw(const SolePlace& place, const FootParameters& foot,
                           const Conditions& conditions);

}  // namespace footfall
