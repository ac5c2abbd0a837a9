#pragma once

#include "musculoskeletal/parameter.h"

namespace footfall {

/// One foot as a structure. Left and right are set apart (`foot_r.`, `foot_l.`); `foot.` sets both.
struct FootParameters {
  double arch_drop = 0;  // m
  static constexpr Quantity kArchDrop{
      .name = "arch_drop",
      .unit = "mm",
      .range = {-5, 15},
      .population = {-3, 8},
      .step = 5,
      .meaning =
          "medial arch lower than average (+, flat foot): medial midfoot points "
          "of the sole, midfoot joint and ankle sit lower, the hindfoot lies flatter",
      .path =
          "medial points of the sole sit lower and touch earlier: the pressure "
          "centre moves inwards and turns subtalar joint and shank; the leg stands "
          "lower",
      .source = "navicular drop 5-9 mm normal, 10 mm and more flat (own compilation)"};

  double arch_stiffness = 1;
  static constexpr Quantity kArchStiffness{
      .name = "arch_stiffness",
      .unit = "1",
      .range = {0.2, 3},
      .population = {0.6, 1.4},
      .step = 0.2,
      .meaning = "factor on the stiffness of midfoot joint and plantar fascia",
      .path =
          "stiffness of the midfoot joint: how far the arch flattens under load, "
          "and with it the lever of the forefoot",
      .source = "plantar fascia about 200 N/mm (Kitaoka 1994)"};

  double resting_eversion = 0;  // rad
  static constexpr Quantity kRestingEversion{
      .name = "resting_eversion",
      .unit = "deg",
      .range = {-10, 12},
      .population = {-2, 8},
      .step = 3,
      .meaning =
          "angle at which the subtalar joint rests (+ pronated); the oblique "
          "axis turns it into internal rotation of the shank",
      .path =
          "turns the neutral angle of the oblique subtalar axis: the shank turns "
          "inwards and hip and pelvis follow",
      .source = "typical range, own compilation: -2 to 8 deg"};

  double first_ray_shortening = 0;  // m
  static constexpr Quantity kFirstRayShortening{
      .name = "first_ray_shortening",
      .unit = "mm",
      .range = {-5, 20},
      .population = {0, 12},
      .step = 5,
      .meaning =
          "short first metatarsal and hallux (short big toe): their sole points "
          "move back, load passes to the second ray",
      .path =
          "sole points of the first ray move back: push-off loses lever under the "
          "big toe and the pressure centre moves outwards",
      .source = "prevalence 22 %, 0-12 mm (own compilation)"};

  double heel_pad_stiffness = 1;
  static constexpr Quantity kHeelPadStiffness{
      .name = "heel_pad_stiffness",
      .unit = "1",
      .range = {0.3, 3},
      .population = {0.7, 1.4},
      .step = 0.2,
      .meaning = "factor on the stiffness of the heel pad",
      .path =
          "spring of the tissue under the heel, in series with the shoe: how fast "
          "the landing leg is stopped",
      .source = "heel pad 16 mm, 55-70 % loss (own compilation)"};

  double heel_pad_thickness = 0.016;  // m
  static constexpr Quantity kHeelPadThickness{
      .name = "heel_pad_thickness",
      .unit = "mm",
      .range = {8, 28},
      .population = {12, 20},
      .step = 2,
      .meaning = "thickness of the heel pad; forefoot tissue goes with it",
      .path =
          "the same tissue in a thicker layer gives more under the same load, and "
          "lifts the heel by what it is thicker",
      .source =
          "heel pad 16 mm (own compilation), 12-20 mm in adults (Prichasuk "
          "1994)"};

  double subtalar_stiffness = 1;
  static constexpr Quantity kSubtalarStiffness{
      .name = "subtalar_stiffness",
      .unit = "1",
      .range = {0.3, 3},
      .population = {0.6, 1.5},
      .step = 0.2,
      .meaning = "factor on the stiffness of the subtalar ligaments, 30 N m/rad",
      .path =
          "spring about the foot's resting angle beside the muscles: how far the heel "
          "tips in, and with it how far the oblique axis turns the shank",
      .source =
          "spread of passive inversion-eversion stiffness about a factor of two "
          "(Zinder 2007)"};

  double hallux_length = 1;
  static constexpr Quantity kHalluxLength{
      .name = "hallux_length",
      .unit = "1",
      .range = {0.6, 1.3},
      .population = {0.85, 1.15},
      .step = 0.1,
      .meaning = "length of the big toe relative to the average",
      .path =
          "moves the pad of the big toe along the toe: lever of push-off about "
          "the toe joint",
      .source = "short hallux as part of a short first ray (own compilation)"};

  double hallux_stiffness = 1;
  static constexpr Quantity kHalluxStiffness{
      .name = "hallux_stiffness",
      .unit = "1",
      .range = {0.2, 8},
      .population = {0.6, 2},
      .step = 0.5,
      .meaning = "factor on the stiffness of the toe joint's capsule (hallux rigidus)",
      .path =
          "spring about the straight toe joint: toes that do not extend wind the "
          "fascia less and carry the heel up sooner",
      .source = "toe joint 0.1-0.3 Nm/deg (own compilation)"};

  double length = 1;
  static constexpr Quantity kLength{
      .name = "length",
      .unit = "1",
      .range = {0.85, 1.15},
      .population = {0.95, 1.05},
      .step = 0.05,
      .meaning = "foot length relative to body height",
      .path =
          "moves midfoot, toe joint and all sole points forward of the heel: lever "
          "of the forefoot about the ankle",
      .source =
          "foot length 15.2 % of height, standard deviation 3 % of it (Fessler "
          "2005)"};

  double width = 1;
  static constexpr Quantity kWidth{
      .name = "width",
      .unit = "1",
      .range = {0.75, 1.3},
      .population = {0.92, 1.08},
      .step = 0.05,
      .meaning = "foot width relative to the average",
      .path = "moves the edges of the sole: lever with which the ground tips the foot",
      .source = "forefoot breadth, standard deviation about 5 % (military surveys)"};

  double tibial_torsion = 0;  // rad
  static constexpr Quantity kTibialTorsion{
      .name = "tibial_torsion",
      .unit = "deg",
      .range = {-20, 25},
      .population = {-8, 8},
      .step = 5,
      .meaning = "outward twist of the shank beyond the average (+)",
      .path =
          "turns the knee's axis against foot and hip: the foot points ahead, the knee "
          "inwards, as where a twist of the femur makes up for that of the shank",
      .source = "mean 24-30 deg, standard deviation 6-9 deg (Strecker 1997)"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(kArchDrop, self.arch_drop);
    visit(kArchStiffness, self.arch_stiffness);
    visit(kRestingEversion, self.resting_eversion);
    visit(kFirstRayShortening, self.first_ray_shortening);
    visit(kHeelPadStiffness, self.heel_pad_stiffness);
    visit(kHeelPadThickness, self.heel_pad_thickness);
    visit(kSubtalarStiffness, self.subtalar_stiffness);
    visit(kHalluxLength, self.hallux_length);
    visit(kHalluxStiffness, self.hallux_stiffness);
    visit(kLength, self.length);
    visit(kWidth, self.width);
    visit(kTibialTorsion, self.tibial_torsion);
  }
};

}  // namespace footfall
