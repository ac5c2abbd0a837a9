#pragma once

#include <string>

#include "musculoskeletal/parameter.h"
#include "sim/contact/layer_tables.h"

namespace footfall {

/// The shoe as a layer between skin and ground: what a test machine would measure of it.
struct ShoeParameters {
  std::string model = "trainer";  // a row of the shoe table; sets the fields below
  static Choice ModelChoice() {
    return {.name = "model",
            .levels = ListModels(LayerKind::kShoe),
            .meaning =
                "a shoe of the table, or a file (\"my_shoe.toml\"); sets every property "
                "below at once",
            .path =
                "sets stiffness, loss, thickness, drop, shape, mass and friction of the "
                "layer between foot and ground at once",
            .source = "sim/contact/data/shoes.csv"};
  }

  double heel_stiffness = 116e3;  // N/m
  static constexpr Quantity kHeelStiffness{
      .name = "heel_stiffness",
      .unit = "N/mm",
      .range = {20, 2000},
      .population = {50, 300},
      .intervention = {50, 300},
      .step = 20,
      .meaning =
          "midsole and outsole under the heel, whole sole pressed by a "
          "heel-sized stamp without an insole, loading from 100 to 700 N; in series "
          "with heel pad, sock, insole and ground",
      .path =
          "spring under the heel, in series with tissue, sock, insole and ground: "
          "how fast the landing leg is stopped",
      .source = "soft and hard trainers, with their insoles, 61 and 95 N/mm (Malisoux 2020)"};

  double forefoot_stiffness = 152e3;  // N/m
  static constexpr Quantity kForefootStiffness{
      .name = "forefoot_stiffness",
      .unit = "N/mm",
      .range = {20, 2000},
      .population = {60, 350},
      .intervention = {60, 350},
      .step = 20,
      .meaning = "the same under the forefoot",
      .path =
          "spring under the forefoot, in series with tissue, sock, insole and "
          "ground: compression at push-off and landing on the forefoot",
      .source = "as heel"};

  double bottoming_strain = 0.70;
  static constexpr Quantity kBottomingStrain{
      .name = "bottoming_strain",
      .unit = "1",
      .range = {0.3, 0.9},
      .population = {0.6, 0.8},
      .step = 0.05,
      .meaning =
          "share of its thickness to which the sole can be pressed; towards it "
          "the foam turns solid",
      .path =
          "how far a point of the sole can be pressed before it turns solid: "
          "edges that carry much alone get hard sooner",
      .source =
          "densification of foams of relative density 0.15-0.25 (Gibson and "
          "Ashby 1997)"};

  double energy_return = 0.70;
  static constexpr Quantity kEnergyReturn{
      .name = "energy_return",
      .unit = "1",
      .range = {0.3, 0.95},
      .population = {0.6, 0.87},
      .intervention = {0.6, 0.87},
      .step = 0.1,
      .meaning =
          "share of the energy of a compression given back; the rest is the "
          "area of the loop between loading and letting go",
      .path =
          "area of the loop between loading and letting go: what part of the "
          "energy of a landing the sole takes out",
      .source = "65-87 % (Hoogkamer 2018)"};

  double heel_thickness = 0.030;  // m
  static constexpr Quantity kHeelThickness{
      .name = "heel_thickness",
      .unit = "mm",
      .range = {0, 60},
      .population = {5, 40},
      .intervention = {5, 40},
      .step = 5,
      .meaning = "sole thickness under the heel; how far it can be pressed",
      .path =
          "lifts the foot off the ground, lengthens the leg and gives the sole "
          "room to be pressed",
      .source = "shoe table"};

  double drop = 0.010;  // m
  static constexpr Quantity kDrop{
      .name = "drop",
      .unit = "mm",
      .range = {-4, 20},
      .population = {0, 12},
      .intervention = {0, 12},
      .step = 4,
      .meaning =
          "heel thickness minus forefoot thickness; tilts the foot on the ground "
          "(a forefoot is never thinner than nothing)",
      .path =
          "the forefoot sits lower than the heel: which part of the sole touches "
          "first and where ankle and knee must be",
      .source = "typical range, own compilation: 0-12 mm"};

  double heel_containment = 2.1;
  static constexpr Quantity kHeelContainment{
      .name = "heel_containment",
      .unit = "1",
      .range = {1, 4},
      .population = {1, 2.5},
      .intervention = {1, 2.5},
      .step = 0.5,
      .meaning =
          "factor on the heel pad's stiffness where a heel cup keeps it from bulging; "
          "1: no cup",
      .path = "stiffens the heel pad in the shoe: how fast the landing leg is stopped",
      .source = "pad pressed by 5.5 mm in shoes, 9.0 mm barefoot (De Clercq 1994)"};

  double flare = 0.08726646259971647;  // rad, 5 deg
  static constexpr Quantity kFlare{
      .name = "flare",
      .unit = "deg",
      .range = {-10, 30},
      .population = {0, 20},
      .intervention = {0, 20},
      .step = 5,
      .meaning =
          "the sole widens downwards by this angle on both sides: the edges "
          "that meet the ground stand out by thickness x tan(flare)",
      .path =
          "moves the edges of the sole outwards: the lever with which the ground "
          "turns the subtalar joint",
      .source = "heel flares 0-30 deg tried by Clarke 1983"};

  double medial_post = 1;
  static constexpr Quantity kMedialPost{
      .name = "medial_post",
      .unit = "1",
      .range = {0.5, 4},
      .population = {1, 1.6},
      .intervention = {1, 1.6},
      .step = 0.2,
      .meaning =
          "factor on the sole's stiffness under the medial heel and arch "
          "(motion control); the lateral side keeps its own",
      .path =
          "the medial side gives less than the lateral: the heel tips inwards "
          "less under load",
      .source = "dual-density posts 1.2-1.6 times as hard (Shore values of makers)"};

  double bending_stiffness = 11.459155902616464;  // N m/rad, 0.2 N m/deg
  static constexpr Quantity kBendingStiffness{
      .name = "bending_stiffness",
      .unit = "Nm/deg",
      .range = {0, 1},
      .population = {0.1, 0.6},
      .intervention = {0.1, 0.6},
      .step = 0.1,
      .meaning = "longitudinal bending of the sole at the toe joint, a spring beside it",
      .path =
          "spring across the toe joint: the sole bends less at push-off and the "
          "pressure centre goes further forward",
      .source = "0.1-0.6 Nm/deg (own compilation)"};

  double hold = 60e3;  // N/m
  static constexpr Quantity kHold{
      .name = "hold",
      .unit = "N/mm",
      .range = {0, 500},
      .population = {20, 120},
      .step = 20,
      .meaning =
          "upper and laces: how stiffly they stop a foot that slips on the "
          "insole, beyond the slack",
      .path =
          "stops the foot on the insole once the slack is used up: how braking "
          "and push-off reach the foot",
      .source = "order of magnitude: 300 N of braking within 5 mm"};

  double hold_slack = 0.002;  // m
  static constexpr Quantity kHoldSlack{
      .name = "hold_slack",
      .unit = "mm",
      .range = {0, 20},
      .population = {0, 6},
      .intervention = {0, 6},
      .step = 2,
      .meaning = "fit of the shoe: how far the foot slips before the upper holds it",
      .path = "slip of the foot in the shoe before anything but friction holds it",
      .source = "half a shoe size is 4 mm of length"};

  double mass = 0.27;  // kg, one shoe
  static constexpr Quantity kMass{
      .name = "mass",
      .unit = "g",
      .range = {0, 600},
      .population = {100, 350},
      .intervention = {100, 350},
      .step = 50,
      .meaning = "mass of one shoe, carried by the foot",
      .path = "mass at the end of the swinging leg: inertia that hip and trunk have to move",
      .source = "shoe table"};

  double friction = 0.9;
  static constexpr Quantity kFriction{
      .name = "friction",
      .unit = "1",
      .range = {0.2, 1.5},
      .population = {0.6, 1.0},
      .step = 0.1,
      .meaning = "Coulomb friction of outsole on dry asphalt",
      .path = "bounds the horizontal force between sole and ground: slip at landing and push-off",
      .source = "running shoes on asphalt 0.7-1.0"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(ModelChoice(), self.model);
    visit(kHeelStiffness, self.heel_stiffness);
    visit(kForefootStiffness, self.forefoot_stiffness);
    visit(kBottomingStrain, self.bottoming_strain);
    visit(kEnergyReturn, self.energy_return);
    visit(kHeelThickness, self.heel_thickness);
    visit(kDrop, self.drop);
    visit(kHeelContainment, self.heel_containment);
    visit(kFlare, self.flare);
    visit(kMedialPost, self.medial_post);
    visit(kBendingStiffness, self.bending_stiffness);
    visit(kHold, self.hold);
    visit(kHoldSlack, self.hold_slack);
    visit(kMass, self.mass);
    visit(kFriction, self.friction);
  }
};

}  // namespace footfall
