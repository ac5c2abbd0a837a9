#pragma once

#include "musculoskeletal/parameter.h"

namespace footfall {

/// How the runner carries the trunk: shifts of the reference motion and of the trunk's shape.
struct PostureParameters {
  double trunk_lean = 0;  // rad
  static constexpr Quantity kTrunkLean{
      .name = "trunk_lean",
      .unit = "deg",
      .range = {-8, 15},
      .population = {-3, 7},
      .intervention = {-4, 4},
      .step = 3,
      .meaning =
          "thorax leans further forward than the runners of the reference; "
          "pelvis and lumbar joints share it",
      .path =
          "moves the weight of the upper body forward of the lumbar discs; back "
          "muscles must balance the moment and press the discs together",
      .source = "typical range, own compilation: trunk lean 0-14 deg"};

  double pelvic_tilt = 0;  // rad
  static constexpr Quantity kPelvicTilt{
      .name = "pelvic_tilt",
      .unit = "deg",
      .range = {-10, 10},
      .population = {-6, 6},
      .intervention = {-4, 4},
      .step = 3,
      .meaning =
          "pelvis tilted further forward (+); the lumbar spine extends to keep "
          "the thorax where it was",
      .path =
          "turns sacrum and L5/S1 endplate in space and extends the lumbar joints: "
          "shear takes a larger part of the load, passive tissue is strained",
      .source = "typical range, own compilation: +-6 deg about the mean"};

  double lumbar_lordosis = 0;  // rad
  static constexpr Quantity kLumbarLordosis{
      .name = "lumbar_lordosis",
      .unit = "deg",
      .range = {-15, 15},
      .population = {-8, 8},
      .step = 5,
      .meaning =
          "shape of the unloaded lumbar curve: more lordosis (+) turns each "
          "disc's neutral angle into extension",
      .path =
          "turns the angle at which each disc is unloaded, so that discs and "
          "ligaments carry another part of the moment that muscles carry otherwise",
      .source = "spread between adults about 10 deg (Been and Kalichman 2014)"};

  double thoracic_kyphosis = 0.69813170079773183;  // rad (40 deg)
  static constexpr Quantity kThoracicKyphosis{
      .name = "thoracic_kyphosis",
      .unit = "deg",
      .range = {15, 75},
      .population = {25, 60},
      .intervention = {35, 45},
      .step = 10,
      .meaning =
          "curve of the thoracic spine (rounded shoulders): moves shoulders, "
          "arms and head forward and down on the thorax",
      .path =
          "bends the upper thorax forward and down: arms and head weigh on a "
          "longer lever about the lumbar discs",
      .source = "typical range, own compilation: 25-60 deg"};

  double forward_head = 0;  // m
  static constexpr Quantity kForwardHead{
      .name = "forward_head",
      .unit = "mm",
      .range = {-20, 90},
      .population = {0, 60},
      .intervention = {0, 30},
      .step = 20,
      .meaning = "head carried further forward on the neck; moves its mass",
      .path = "moves the mass of the head forward: a longer lever about the lumbar discs",
      .source = "typical range, own compilation: 0-60 mm"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(kTrunkLean, self.trunk_lean);
    visit(kPelvicTilt, self.pelvic_tilt);
    visit(kLumbarLordosis, self.lumbar_lordosis);
    visit(kThoracicKyphosis, self.thoracic_kyphosis);
    visit(kForwardHead, self.forward_head);
  }
};

}  // namespace footfall
