#pragma once

#include <string>

#include "musculoskeletal/parameter.h"

namespace footfall {

/// The shoe as a layer between skin and ground: what a test machine would measure of it.
struct ShoeParameters {
  std::string model = "trainer";      // a row of the shoe table; sets the fields below
  double heel_stiffness = 90e3;       // N/m
  double forefoot_stiffness = 110e3;  // N/m
  double energy_return = 0.70;
  double heel_thickness = 0.030;  // m
  double drop = 0.010;            // m
  double mass = 0.27;             // kg, one shoe
  double friction = 0.9;

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(Choice{.name = "model",
                 .levels = {"trainer", "barefoot", "minimal", "soft", "hard", "maximal"},
                 .meaning = "a shoe of the table; sets every property below at once",
                 .path = "sets stiffness, loss, thickness, drop, mass and friction of the layer "
                         "between foot and ground at once",
                 .source = "sim/contact/data/shoes.csv"},
          self.model);
    visit(Quantity{.name = "heel_stiffness",
                   .unit = "N/mm",
                   .range = {20, 2000},
                   .population = {50, 300},
                   .intervention = {50, 300},
                   .step = 20,
                   .meaning =
                       "midsole and outsole under the heel, whole sole pressed by a heel-sized "
                       "stamp; in series with heel pad and ground",
                   .path = "spring under the heel, in series with tissue, insole and ground: how "
                           "fast the landing leg is stopped",
                   .source = "soft and hard trainers 61 and 95 N/mm (physics.md section 3)"},
          self.heel_stiffness);
    visit(Quantity{.name = "forefoot_stiffness",
                   .unit = "N/mm",
                   .range = {20, 2000},
                   .population = {60, 350},
                   .intervention = {60, 350},
                   .step = 20,
                   .meaning = "the same under the forefoot",
                   .path = "spring under the forefoot, in series with tissue, insole and ground: "
                           "compression at push-off and landing on the forefoot",
                   .source = "as heel"},
          self.forefoot_stiffness);
    visit(
        Quantity{
            .name = "energy_return",
            .unit = "1",
            .range = {0.3, 0.95},
            .population = {0.6, 0.87},
            .intervention = {0.6, 0.87},
            .step = 0.1,
            .meaning = "share of the energy of a compression given back; the rest is lost in "
                       "the layer's damping",
            .path = "damping of the sole: what part of the energy of a landing the layer takes out",
            .source = "65-87 % (physics.md section 3)"},
        self.energy_return);
    visit(Quantity{.name = "heel_thickness",
                   .unit = "mm",
                   .range = {0, 60},
                   .population = {5, 40},
                   .intervention = {5, 40},
                   .step = 5,
                   .meaning = "sole thickness under the heel",
                   .path = "lifts the foot off the ground and lengthens the leg",
                   .source = "shoe table"},
          self.heel_thickness);
    visit(
        Quantity{.name = "drop",
                 .unit = "mm",
                 .range = {-4, 20},
                 .population = {0, 12},
                 .intervention = {0, 12},
                 .step = 4,
                 .meaning = "heel thickness minus forefoot thickness; tilts the foot on the ground",
                 .path = "the forefoot sits lower than the heel: which part of the sole touches "
                         "first and where ankle and knee must be",
                 .source = "reference README: 0-12 mm"},
        self.drop);
    visit(
        Quantity{
            .name = "mass",
            .unit = "g",
            .range = {0, 600},
            .population = {100, 350},
            .intervention = {100, 350},
            .step = 50,
            .meaning = "mass of one shoe, carried by the foot",
            .path = "mass at the end of the swinging leg: inertia that hip and trunk have to move",
            .source = "shoe table"},
        self.mass);
    visit(
        Quantity{
            .name = "friction",
            .unit = "1",
            .range = {0.2, 1.5},
            .population = {0.6, 1.0},
            .step = 0.1,
            .meaning = "Coulomb friction of outsole on ground",
            .path =
                "bounds the horizontal force between sole and ground: slip at landing and push-off",
            .source = "running shoes on asphalt 0.7-1.0"},
        self.friction);
  }
};

/// What lies between foot and midsole.
struct InsoleParameters {
  double thickness = 0.005;  // m
  double stiffness = 400e3;  // N/m, heel-sized stamp

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(Quantity{.name = "thickness",
                   .unit = "mm",
                   .range = {0, 20},
                   .population = {3, 8},
                   .intervention = {3, 8},
                   .step = 2,
                   .meaning = "insole (sockliner) thickness",
                   .path = "lifts the foot inside the shoe",
                   .source = "usual running insoles"},
          self.thickness);
    visit(
        Quantity{.name = "stiffness",
                 .unit = "N/mm",
                 .range = {20, 5000},
                 .population = {150, 800},
                 .intervention = {150, 800},
                 .step = 100,
                 .meaning = "stiffness of the insole under a heel-sized stamp; in series with shoe",
                 .path = "spring under the foot, in series with sole, tissue and ground",
                 .source = "EVA and foam insoles, order of magnitude"},
        self.stiffness);
  }
};

/// The ground.
struct SurfaceParameters {
  double stiffness = 5000e3;  // N/m
  double slope = 0;           // rad, uphill +

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(Quantity{.name = "stiffness",
                   .unit = "N/mm",
                   .range = {30, 100000},
                   .population = {100, 10000},
                   .intervention = {100, 10000},
                   .step = 1000,
                   .meaning = "vertical stiffness of the ground under a foot; in series with shoe",
                   .path = "spring of the ground, in series with sole and tissue: how fast the "
                           "landing leg is stopped",
                   .source = "surfaces 75-945 kN/m tried by Ferris 1998; asphalt far above"},
          self.stiffness);
    visit(Quantity{.name = "slope",
                   .unit = "deg",
                   .range = {-9, 9},
                   .population = {-3, 3},
                   .intervention = {-3, 3},
                   .step = 1,
                   .meaning = "uphill + : gravity turned in the frame of the ground",
                   .path = "turns gravity about the ground: work against the slope, other angles "
                           "of leg and trunk at landing",
                   .source = "ordinary roads"},
          self.slope);
  }
};

}  // namespace footfall
