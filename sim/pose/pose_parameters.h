#pragma once

#include <string>

#include "musculoskeletal/parameter.h"

namespace footfall {

/// How the body holds itself. A number that is left free (NaN) settles by the laws of
/// `SolvePose` (docs/theory/posture.md).
///
/// Sagittal angles are those of the segments against upright standing, forward +:
///   trunk_flexion (of the thorax) = pelvis_tilt + lumbar_flexion,
/// so at most two of the three are given.
struct PoseParameters {
  std::string support = "standing";
  double trunk_flexion = kNone;   // rad
  double pelvis_tilt = kNone;     // rad
  double lumbar_flexion = kNone;  // rad
  std::string curve = "rhythm";
  double side_bend = 0;                        // rad
  double twist = 0;                            // rad
  double neck_flexion = 0;                     // rad
  double knee_flexion = kNone;                 // rad
  double arm_flexion = kNone;                  // rad
  double elbow_flexion = kNone;                // rad
  double backrest_angle = 0.2617993877991494;  // rad (15 deg)

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(Choice{.name = "support",
                 .levels = {"standing", "sitting", "backrest", "lying"},
                 .meaning = "what carries the body: both feet; a seat; a seat and a backrest with "
                            "friction; a flat bed under the back",
                 .source = "definition"},
          self.support);
    visit(Quantity{.name = "trunk_flexion",
                   .unit = "deg",
                   .range = {-30, 110},
                   .meaning = "thorax forward of upright; free: the lean of least effort (lying: "
                              "flat, backrest: as it reclines)",
                   .source = "definition"},
          self.trunk_flexion);
    visit(Quantity{.name = "pelvis_tilt",
                   .unit = "deg",
                   .range = {-60, 90},
                   .meaning = "pelvis forward of upright standing; free: its share of the trunk's "
                              "flexion (see curve)",
                   .source = "definition"},
          self.pelvis_tilt);
    visit(Quantity{.name = "lumbar_flexion",
                   .unit = "deg",
                   .range = {-30, 60},
                   .meaning = "lumbar spine flexed from its upright curve (thorax against pelvis); "
                              "free: what pelvis and thorax leave",
                   .source = "range of motion: Pearcy 1984"},
          self.lumbar_flexion);
    visit(Choice{.name = "curve",
                 .levels = {"rhythm", "settled"},
                 .meaning = "how a free pelvis and lumbar spine share the trunk's flexion: as "
                            "measured, or by least effort",
                 .source = "rhythm: Esola 1996; effort: Crowninshield and Brand 1981"},
          self.curve);
    visit(Quantity{.name = "side_bend",
                   .unit = "deg",
                   .range = {-35, 35},
                   .meaning = "lumbar spine bent to the right (+)",
                   .source = "range of motion: White and Panjabi 1990"},
          self.side_bend);
    visit(Quantity{.name = "twist",
                   .unit = "deg",
                   .range = {-45, 45},
                   .meaning = "thorax turned to the left (+) on the pelvis",
                   .source = "range of motion: White and Panjabi 1990"},
          self.twist);
    visit(Quantity{.name = "neck_flexion",
                   .unit = "deg",
                   .range = {-45, 60},
                   .meaning = "head bent forward (+) on the thorax",
                   .source = "range of motion: AAOS"},
          self.neck_flexion);
    visit(Quantity{.name = "knee_flexion",
                   .unit = "deg",
                   .range = {0, 140},
                   .meaning = "both knees; free: straight, sitting 90 deg",
                   .source = "range of motion: AAOS"},
          self.knee_flexion);
    visit(Quantity{.name = "arm_flexion",
                   .unit = "deg",
                   .range = {-60, 150},
                   .meaning = "upper arms forward of hanging; free: they hang, or reach for the "
                              "mass (load.hand_distance)",
                   .source = "range of motion: AAOS"},
          self.arm_flexion);
    visit(Quantity{.name = "elbow_flexion",
                   .unit = "deg",
                   .range = {0, 145},
                   .meaning = "elbows; free: straight, or as the reach needs",
                   .source = "range of motion: AAOS"},
          self.elbow_flexion);
    visit(Quantity{.name = "backrest_angle",
                   .unit = "deg",
                   .range = {0, 60},
                   .meaning = "backrest behind vertical; the thorax lies against it",
                   .source = "office chairs 100-110 deg between seat and back (Andersson 1979)"},
          self.backrest_angle);
  }
};

/// What the body carries.
struct LoadParameters {
  double hand_mass = 0;          // kg
  double hand_distance = kNone;  // m
  double hand_height = kNone;    // m
  std::string hands = "both";
  double backpack_mass = 0;         // kg
  double backpack_distance = 0.12;  // m

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(Quantity{.name = "hand_mass",
                   .unit = "kg",
                   .range = {0, 80},
                   .meaning = "mass held in the hands",
                   .source = "definition"},
          self.hand_mass);
    visit(
        Quantity{.name = "hand_distance",
                 .unit = "m",
                 .range = {0.1, 0.9},
                 .meaning = "horizontal distance of the hands in front of the L4/5 disc; the arms "
                            "reach for it; free: straight arms hang",
                 .source = "definition"},
        self.hand_distance);
    visit(Quantity{.name = "hand_height",
                   .unit = "m",
                   .range = {-0.7, 0.8},
                   .meaning = "height of reaching hands above the L4/5 disc; free: 0.2 (elbows), "
                              "higher where the arms are too short for that",
                   .source = "definition"},
          self.hand_height);
    visit(Choice{.name = "hands",
                 .levels = {"both", "right", "left"},
                 .meaning = "which hands hold the mass and reach",
                 .source = "definition"},
          self.hands);
    visit(Quantity{.name = "backpack_mass",
                   .unit = "kg",
                   .range = {0, 50},
                   .meaning = "mass of a backpack, carried by the thorax",
                   .source = "definition"},
          self.backpack_mass);
    visit(Quantity{.name = "backpack_distance",
                   .unit = "m",
                   .range = {0.03, 0.4},
                   .meaning = "centre of the backpack behind the back",
                   .source = "half of a pack 0.24 m deep"},
          self.backpack_distance);
  }
};

}  // namespace footfall
