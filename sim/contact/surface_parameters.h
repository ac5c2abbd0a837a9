#pragma once

#include <string>

#include "musculoskeletal/parameter.h"
#include "sim/contact/layer_tables.h"

namespace footfall {

/// The ground: what it is made of (a model of the table) and how it lies (slope, camber).
struct SurfaceParameters {
  std::string model = "asphalt";
  static Choice ModelChoice() {
    return {.name = "model",
            .levels = ListModels(LayerKind::kSurface),
            .meaning =
                "a ground of the table, or a file; sets stiffness, energy return, "
                "friction and unevenness at once",
            .path = "sets stiffness, loss, grip and roughness of the ground at once",
            .source = "sim/contact/data/surfaces.csv"};
  }

  double stiffness = 5000e3;  // N/m
  static constexpr Quantity kStiffness{
      .name = "stiffness",
      .unit = "N/mm",
      .range = {30, 100000},
      .population = {100, 10000},
      .intervention = {100, 10000},
      .step = 1000,
      .meaning = "vertical stiffness of the ground under a foot; in series with shoe",
      .path =
          "spring of the ground, in series with sole and tissue: how fast the "
          "landing leg is stopped",
      .source = "surfaces 75-945 kN/m tried by Ferris 1998; asphalt far above"};

  double energy_return = 0.90;
  static constexpr Quantity kEnergyReturn{
      .name = "energy_return",
      .unit = "1",
      .range = {0.05, 0.98},
      .population = {0.3, 0.95},
      .step = 0.1,
      .meaning = "share of the energy of a compression that the ground gives back",
      .path = "area of the ground's loop: energy that every step leaves in it",
      .source = "surface table"};

  double friction = 1;
  static constexpr Quantity kFriction{
      .name = "friction",
      .unit = "1",
      .range = {0.1, 1.5},
      .population = {0.5, 1.1},
      .step = 0.1,
      .meaning = "grip relative to dry asphalt: factor on the outsole's friction",
      .path = "bounds the horizontal force between sole and ground: slip at landing and push-off",
      .source = "surface table"};

  double unevenness = 0;  // m
  static constexpr Quantity kUnevenness{
      .name = "unevenness",
      .unit = "mm",
      .range = {0, 8},
      .population = {0, 3},
      .step = 1,
      .meaning =
          "standard deviation of the ground's height from one point of a sole "
          "to the next; each foot meets the same bumps in every stride",
      .path =
          "bumps under single points of the sole: feet land tilted, left and "
          "right differently",
      .source = "surface table"};

  double seed = 1;
  static constexpr Quantity kSeed{.name = "seed",
                                  .unit = "1",
                                  .range = {0, 1e6},
                                  .step = 1,
                                  .meaning = "which bumps: whole numbers give different grounds",
                                  .path = "chooses which bumps lie under which point of which foot",
                                  .source = "definition"};

  double slope = 0;  // rad, uphill +
  static constexpr Quantity kSlope{
      .name = "slope",
      .unit = "deg",
      .range = {-9, 9},
      .population = {-3, 3},
      .intervention = {-3, 3},
      .step = 1,
      .meaning = "uphill + : gravity turned in the frame of the ground",
      .path =
          "turns gravity about the ground: work against the slope, other angles "
          "of leg and trunk at landing",
      .source = "ordinary roads"};

  double camber = 0;  // rad
  static constexpr Quantity kCamber{
      .name = "camber",
      .unit = "deg",
      .range = {-6, 6},
      .population = {-2, 2},
      .intervention = {-2, 2},
      .step = 1,
      .meaning =
          "road falls to the right + : gravity turned sideways in the frame of "
          "the ground",
      .path = "turns gravity sideways: one leg stands lower, feet tip and the pelvis follows",
      .source = "roads are built with 1-2 deg"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(ModelChoice(), self.model);
    visit(kStiffness, self.stiffness);
    visit(kEnergyReturn, self.energy_return);
    visit(kFriction, self.friction);
    visit(kUnevenness, self.unevenness);
    visit(kSeed, self.seed);
    visit(kSlope, self.slope);
    visit(kCamber, self.camber);
  }
};

}  // namespace footfall
