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
                 .meaning = "medial arch lower than average (+, flat foot): medial midfoot points "
                            "of the sole sit lower and the midfoot joint rests flatter",
                 .source = "navicular drop 5-9 mm normal, 10 mm and more flat (reference README)"},
        self.arch_drop);
    visit(Quantity{.name = "arch_stiffness",
                   .unit = "1",
                   .range = {0.2, 3},
                   .population = {0.6, 1.4},
                   .meaning = "factor on the stiffness of midfoot joint and plantar fascia",
                   .source = "plantar fascia about 200 N/mm (Kitaoka 1994)"},
          self.arch_stiffness);
    visit(Quantity{.name = "resting_eversion",
                   .unit = "deg",
                   .range = {-10, 12},
                   .population = {-2, 8},
                   .meaning = "angle at which the subtalar joint rests (+ pronated); the oblique "
                              "axis turns it into internal rotation of the shank",
                   .source = "reference README: -2 to 8 deg"},
          self.resting_eversion);
    visit(
        Quantity{.name = "first_ray_shortening",
                 .unit = "mm",
                 .range = {-5, 20},
                 .population = {0, 12},
                 .meaning = "short first metatarsal and hallux (short big toe): their sole points "
                            "move back, load passes to the second ray",
                 .source = "prevalence 22 %, 0-12 mm (reference README)"},
        self.first_ray_shortening);
    visit(Quantity{.name = "heel_pad_stiffness",
                   .unit = "1",
                   .range = {0.3, 3},
                   .population = {0.7, 1.4},
                   .meaning = "factor on the stiffness of heel pad and plantar soft tissue",
                   .source = "heel pad 16 mm, 55-70 % loss (physics.md section 3)"},
          self.heel_pad_stiffness);
  }
};

}  // namespace footfall
