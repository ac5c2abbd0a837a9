#pragma once

#include <string>

#include "musculoskeletal/backpack.h"
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
  static Choice SupportChoice() {
    return {.name = "support",
            .levels = {"standing", "sitting", "backrest", "lying"},
            .meaning =
                "what carries the body: both feet; a seat; a seat and a backrest with "
                "friction; a flat bed under the back",
            .source = "definition"};
  }

  double trunk_flexion = kNone;  // rad
  static constexpr Quantity kTrunkFlexion{
      .name = "trunk_flexion",
      .unit = "deg",
      .range = {-30, 110},
      .meaning =
          "thorax forward of upright; free: the lean of least effort (lying: "
          "flat, backrest: as it reclines)",
      .source = "definition"};

  double pelvis_tilt = kNone;  // rad
  static constexpr Quantity kPelvisTilt{
      .name = "pelvis_tilt",
      .unit = "deg",
      .range = {-60, 90},
      .meaning =
          "pelvis forward of upright standing; free: its share of the trunk's "
          "flexion (see curve)",
      .source = "definition"};

  double lumbar_flexion = kNone;  // rad
  static constexpr Quantity kLumbarFlexion{
      .name = "lumbar_flexion",
      .unit = "deg",
      .range = {-30, 60},
      .meaning =
          "lumbar spine flexed from its upright curve (thorax against pelvis); "
          "free: what pelvis and thorax leave",
      .source = "range of motion: Pearcy 1984"};

  std::string curve = "rhythm";
  static Choice CurveChoice() {
    return {.name = "curve",
            .levels = {"rhythm", "settled"},
            .meaning =
                "how a free pelvis and lumbar spine share the trunk's flexion: as "
                "measured, or by least effort",
            .source = "rhythm: Esola 1996; effort: Crowninshield and Brand 1981"};
  }

  double side_bend = 0;  // rad
  static constexpr Quantity kSideBend{.name = "side_bend",
                                      .unit = "deg",
                                      .range = {-35, 35},
                                      .meaning = "lumbar spine bent to the right (+)",
                                      .source = "range of motion: White and Panjabi 1990"};

  double twist = 0;  // rad
  static constexpr Quantity kTwist{.name = "twist",
                                   .unit = "deg",
                                   .range = {-45, 45},
                                   .meaning = "thorax turned to the left (+) on the pelvis",
                                   .source = "range of motion: White and Panjabi 1990"};

  double neck_flexion = 0;  // rad
  static constexpr Quantity kNeckFlexion{.name = "neck_flexion",
                                         .unit = "deg",
                                         .range = {-45, 60},
                                         .meaning = "head bent forward (+) on the thorax",
                                         .source = "range of motion: AAOS"};

  double knee_flexion = kNone;  // rad
  static constexpr Quantity kKneeFlexion{.name = "knee_flexion",
                                         .unit = "deg",
                                         .range = {0, 140},
                                         .meaning = "both knees; free: straight, sitting 90 deg",
                                         .source = "range of motion: AAOS"};

  double arm_flexion = kNone;  // rad
  static constexpr Quantity kArmFlexion{
      .name = "arm_flexion",
      .unit = "deg",
      .range = {-60, 150},
      .meaning =
          "upper arms forward of hanging; free: they hang, or reach for the "
          "mass (load.hand_distance)",
      .source = "range of motion: AAOS"};

  double elbow_flexion = kNone;  // rad
  static constexpr Quantity kElbowFlexion{
      .name = "elbow_flexion",
      .unit = "deg",
      .range = {0, 145},
      .meaning = "elbows; free: straight, or as the reach needs",
      .source = "range of motion: AAOS"};

  double backrest_angle = 0.2617993877991494;  // rad (15 deg)
  static constexpr Quantity kBackrestAngle{
      .name = "backrest_angle",
      .unit = "deg",
      .range = {0, 60},
      .meaning = "backrest behind vertical; the thorax lies against it",
      .source = "office chairs 100-110 deg between seat and back (Andersson 1979)"};

  std::string sides = "free";
  static Choice SidesChoice() {
    return {.name = "sides",
            .levels = {"free", "mirrored"},
            .meaning =
                "free: each muscle as it helps; mirrored: one command for a muscle and its "
                "fellow of the other side (symmetric postures only)",
            .source = "definition"};
  }

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(SupportChoice(), self.support);
    visit(kTrunkFlexion, self.trunk_flexion);
    visit(kPelvisTilt, self.pelvis_tilt);
    visit(kLumbarFlexion, self.lumbar_flexion);
    visit(CurveChoice(), self.curve);
    visit(kSideBend, self.side_bend);
    visit(kTwist, self.twist);
    visit(kNeckFlexion, self.neck_flexion);
    visit(kKneeFlexion, self.knee_flexion);
    visit(kArmFlexion, self.arm_flexion);
    visit(kElbowFlexion, self.elbow_flexion);
    visit(kBackrestAngle, self.backrest_angle);
    visit(SidesChoice(), self.sides);
  }
};

/// What the body carries.
struct LoadParameters {
  double hand_mass = 0;  // kg
  static constexpr Quantity kHandMass{.name = "hand_mass",
                                      .unit = "kg",
                                      .range = {0, 80},
                                      .meaning = "mass held in the hands",
                                      .source = "definition"};

  double hand_distance = kNone;  // m
  static constexpr Quantity kHandDistance{
      .name = "hand_distance",
      .unit = "m",
      .range = {0.1, 0.9},
      .meaning =
          "horizontal distance of the hands in front of the L4/5 disc; the arms "
          "reach for it; free: straight arms hang",
      .source = "definition"};

  double hand_height = kNone;  // m
  static constexpr Quantity kHandHeight{
      .name = "hand_height",
      .unit = "m",
      .range = {-0.7, 0.8},
      .meaning =
          "height of reaching hands above the L4/5 disc; free: 0.2 (elbows), "
          "higher where the arms are too short for that",
      .source = "definition"};

  std::string hands = "both";
  static Choice HandsChoice() {
    return {.name = "hands",
            .levels = {"both", "right", "left"},
            .meaning = "which hands hold the mass and reach",
            .source = "definition"};
  }

  BackpackParameters pack{};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(kHandMass, self.hand_mass);
    visit(kHandDistance, self.hand_distance);
    visit(kHandHeight, self.hand_height);
    visit(HandsChoice(), self.hands);
    BackpackParameters::Visit(self.pack, visit);
  }
};

}  // namespace footfall
