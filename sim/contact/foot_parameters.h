#pragma once

#include "musculoskeletal/parameter.h"

namespace footfall {

/// One foot as a structure. Left and right are set apart (`foot_r.`, `foot_l.`); `foot.` sets both.
struct FootParameters {
  double arch_drop = 0;  // m
  double arch_stiffness = 1;
  double resting_eversion = 0;      // rad
  double first_ray_shortening = 0;  // m
  double heel_pad_stiffness = 1;

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(
        Quantity{.name = "arch_drop",
                 .unit = "mm",
                 .range = {-5, 15},
                 .population = {-3, 8},
                 .step = 5,
                 .meaning = "medial arch lower than average (+, flat foot): medial midfoot points "
                            "of the sole sit lower and the midfoot joint rests flatter",
                 .path = "medial points of the sole sit lower and touch earlier: the pressure "
                         "centre moves inwards and turns subtalar joint and shank",
                 .source = "navicular drop 5-9 mm normal, 10 mm and more flat (reference README)"},
        self.arch_drop);
    visit(Quantity{.name = "arch_stiffness",
                   .unit = "1",
                   .range = {0.2, 3},
                   .population = {0.6, 1.4},
                   .step = 0.2,
                   .meaning = "factor on the stiffness of midfoot joint and plantar fascia",
                   .path = "stiffness of the midfoot joint: how far the arch flattens under load, "
                           "and with it the lever of the forefoot",
                   .source = "plantar fascia about 200 N/mm (Kitaoka 1994)"},
          self.arch_stiffness);
    visit(Quantity{.name = "resting_eversion",
                   .unit = "deg",
                   .range = {-10, 12},
                   .population = {-2, 8},
                   .step = 3,
                   .meaning = "angle at which the subtalar joint rests (+ pronated); the oblique "
                              "axis turns it into internal rotation of the shank",
                   .path = "turns the neutral angle of the oblique subtalar axis: the shank turns "
                           "inwards and hip and pelvis follow",
                   .source = "reference README: -2 to 8 deg"},
          self.resting_eversion);
    visit(
        Quantity{.name = "first_ray_shortening",
                 .unit = "mm",
                 .range = {-5, 20},
                 .population = {0, 12},
                 .step = 5,
                 .meaning = "short first metatarsal and hallux (short big toe): their sole points "
                            "move back, load passes to the second ray",
                 .path = "sole points of the first ray move back: push-off loses lever under the "
                         "big toe and the pressure centre moves outwards",
                 .source = "prevalence 22 %, 0-12 mm (reference README)"},
        self.first_ray_shortening);
    visit(Quantity{.name = "heel_pad_stiffness",
                   .unit = "1",
                   .range = {0.3, 3},
                   .population = {0.7, 1.4},
                   .step = 0.2,
                   .meaning = "factor on the stiffness of heel pad and plantar soft tissue",
                   .path = "spring of the tissue under the heel, in series with the shoe: how fast "
                           "the landing leg is stopped",
                   .source = "heel pad 16 mm, 55-70 % loss (physics.md section 3)"},
          self.heel_pad_stiffness);
  }
};

}  // namespace footfall
