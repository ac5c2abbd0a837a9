#pragma once

#include <string>

#include "musculoskeletal/parameter.h"
#include "sim/contact/layer_tables.h"

namespace footfall {

/// What lies between sock and midsole: sockliner or orthosis.
struct InsoleParameters {
  std::string model = "flat";
  static Choice ModelChoice() {
    return {.name = "model",
            .levels = ListModels(LayerKind::kInsole),
            .meaning = "an insole of the table, or a file; sets every property below at once",
            .path =
                "sets thickness, stiffness, loss, arch support, wedge and lift of the "
                "insole at once",
            .source = "sim/contact/data/insoles.csv"};
  }

  double thickness = 0.005;  // m
  static constexpr Quantity kThickness{.name = "thickness",
                                       .unit = "mm",
                                       .range = {0, 20},
                                       .population = {3, 8},
                                       .intervention = {3, 8},
                                       .step = 2,
                                       .meaning = "insole (sockliner) thickness",
                                       .path = "lifts the foot inside the shoe",
                                       .source = "usual running insoles"};

  double stiffness = 400e3;  // N/m, heel-sized stamp
  static constexpr Quantity kStiffness{
      .name = "stiffness",
      .unit = "N/mm",
      .range = {20, 5000},
      .population = {150, 800},
      .intervention = {150, 800},
      .step = 100,
      .meaning = "stiffness of the insole under a heel-sized stamp; in series with shoe",
      .path = "spring under the foot, in series with tissue, sock, sole and ground",
      .source = "EVA and foam insoles, order of magnitude"};

  double energy_return = 0.60;
  static constexpr Quantity kEnergyReturn{
      .name = "energy_return",
      .unit = "1",
      .range = {0.2, 0.95},
      .population = {0.4, 0.8},
      .step = 0.1,
      .meaning = "share of the energy of a compression given back",
      .path = "area of the insole's loop: energy lost between foot and shoe",
      .source = "EVA and polyurethane sockliners, order of magnitude"};

  double arch_support_height = 0;  // m
  static constexpr Quantity kArchSupportHeight{
      .name = "arch_support_height",
      .unit = "mm",
      .range = {0, 30},
      .population = {0, 20},
      .intervention = {0, 20},
      .step = 5,
      .meaning = "height of the support under the medial midfoot over the flat insole",
      .path =
          "a column under the medial midfoot carries load early and keeps the "
          "arch from flattening",
      .source = "prefabricated orthoses 15-25 mm under the navicular"};

  double arch_support_stiffness = 60e3;  // N/m
  static constexpr Quantity kArchSupportStiffness{
      .name = "arch_support_stiffness",
      .unit = "N/mm",
      .range = {2, 1000},
      .population = {10, 100},
      .intervention = {10, 100},
      .step = 20,
      .meaning =
          "stiffness of an arch support 15 mm high, in series with what lies "
          "under it; a lower one is stiffer in proportion",
      .path = "how much the column under the arch gives",
      .source = "semi-rigid orthoses 20-60 N/mm at the arch, order of magnitude"};

  double wedge = 0;  // rad
  static constexpr Quantity kWedge{
      .name = "wedge",
      .unit = "deg",
      .range = {-15, 15},
      .population = {-4, 4},
      .intervention = {-10, 10},
      .step = 4,
      .meaning =
          "wedge over the whole foot: thick on the medial side (+) or on the "
          "lateral side (-), nothing on the other edge",
      .path =
          "one edge of the foot stands higher: the ground turns subtalar joint, "
          "shank and hip the other way",
      .source = "wedges of 4-10 deg in studies of knee and pelvis"};

  double heel_lift = 0;  // m
  static constexpr Quantity kHeelLift{
      .name = "heel_lift",
      .unit = "mm",
      .range = {0, 30},
      .population = {0, 12},
      .intervention = {0, 12},
      .step = 3,
      .meaning = "lift under the heel, tapering to nothing at the metatarsal heads",
      .path = "the heel stands higher: ankle plantarflexed, heel first to the ground, leg longer",
      .source = "heel lifts of 6-12 mm are usual"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(ModelChoice(), self.model);
    visit(kThickness, self.thickness);
    visit(kStiffness, self.stiffness);
    visit(kEnergyReturn, self.energy_return);
    visit(kArchSupportHeight, self.arch_support_height);
    visit(kArchSupportStiffness, self.arch_support_stiffness);
    visit(kWedge, self.wedge);
    visit(kHeelLift, self.heel_lift);
  }
};

}  // namespace footfall
