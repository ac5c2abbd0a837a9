#pragma once

#include <string>

#include "musculoskeletal/parameter.h"

namespace footfall {

/// What the runner's muscles are like. Strength multiplies max_isometric_force of every fascicle of
/// a group; tone is a lower bound of activation; hamstring length shifts a passive curve; the last
/// two say how recruitment shares moments. Nothing else: what follows for loads comes out of
/// recruitment and motion.
struct CoreParameters {
  double deep_strength = 1;
  static constexpr Quantity kDeepStrength{
      .name = "deep_strength",
      .unit = "1",
      .range = {0.2, 2},
      .population = {0.4, 1.2},
      .intervention = {0.8, 1.2},
      .step = 0.1,
      .meaning =
          "multifidus, quadratus lumborum, psoas, lumbar fascicles of the "
          "erector spinae: factor on maximal force",
      .path =
          "scales max_isometric_force of the deep trunk muscles; recruitment then "
          "shares the same moment with other muscles on other lever arms",
      .source = "typical range, own compilation: 0.4-1.2"};

  double superficial_strength = 1;
  static constexpr Quantity kSuperficialStrength{
      .name = "superficial_strength",
      .unit = "1",
      .range = {0.3, 2},
      .population = {0.6, 1.3},
      .intervention = {0.9, 1.2},
      .step = 0.1,
      .meaning =
          "thoracic fascicles of longissimus and iliocostalis, latissimus: factor "
          "on maximal force",
      .path =
          "scales max_isometric_force of the long back muscles; recruitment then "
          "shares the same moment with muscles on shorter lever arms",
      .source = "typical range, own compilation: 0.6-1.3"};

  double abdominal_strength = 1;
  static constexpr Quantity kAbdominalStrength{
      .name = "abdominal_strength",
      .unit = "1",
      .range = {0.3, 2},
      .population = {0.6, 1.3},
      .intervention = {0.9, 1.2},
      .step = 0.1,
      .meaning = "rectus abdominis, obliques, transversus: factor on maximal force",
      .path =
          "scales max_isometric_force of abdominal muscles; what they add or "
          "leave to others follows from recruitment",
      .source = "as superficial trunk"};

  double side_imbalance = 0;
  static constexpr Quantity kSideImbalance{
      .name = "side_imbalance",
      .unit = "1",
      .range = {-0.6, 0.6},
      .population = {-0.3, 0.3},
      .intervention = {-0.1, 0.1},
      .step = 0.1,
      .meaning = "left trunk muscles weaker (+) and right stronger by half of it each",
      .path =
          "scales max_isometric_force down on the left and up on the right; "
          "recruitment must balance the moments with unequal sides",
      .source = "typical range, own compilation: 0-30 %"};

  double deep_imbalance = 0;
  static constexpr Quantity kDeepImbalance{
      .name = "deep_imbalance",
      .unit = "1",
      .range = {-0.8, 0.8},
      .population = {-0.3, 0.3},
      .intervention = {-0.1, 0.1},
      .step = 0.1,
      .meaning =
          "deep muscles developed unevenly: left weaker (+) and right stronger "
          "by half of it each",
      .path =
          "scales max_isometric_force of the deep group alone, down on the left, "
          "up on the right; other muscles must make up for it",
      .source =
          "multifidus cross-section differs by 10-30 % between sides in back "
          "pain (Hides 1994)"};

  double co_contraction = 0.012;
  static constexpr Quantity kCoContraction{
      .name = "co_contraction",
      .unit = "1",
      .range = {0, 0.2},
      .population = {0.004, 0.03},
      .step = 0.01,
      .meaning = "lowest activation of every trunk muscle (tonic co-contraction)",
      .path =
          "lower bound of activation in recruitment: muscles pull against each "
          "other and press the discs without moving anything",
      .source =
          "fitted to disc pressure of standing; an early model: 0.05 adds 23 % to a "
          "running peak"};

  double bracing = 0;
  static constexpr Quantity kBracing{
      .name = "bracing",
      .unit = "1",
      .range = {0, 0.5},
      .population = {0, 0.05},
      .intervention = {0, 0.1},
      .step = 0.05,
      .meaning = "lowest activation of the abdominal wall: a belly held tight",
      .path =
          "lower bound of activation of abdominal muscles: they pull on the spine "
          "and raise the pressure in the abdomen, which unloads it",
      .source = "bracing of 10-20 % (Granata and Marras 2000; Vera-Garcia 2006)"};

  double spasm_activation = 0;
  static constexpr Quantity kSpasmActivation{
      .name = "spasm_activation",
      .unit = "1",
      .range = {0, 0.6},
      .population = {0, 0.2},
      .step = 0.1,
      .meaning = "activation that a muscle in spasm does not fall below",
      .path =
          "lower bound of activation of spasm_muscle on spasm_side: a steady pull "
          "that others must balance",
      .source = "range assumed; guarding of 5-30 % in back pain (van Dieen 2003)"};

  std::string spasm_muscle = "quadratus_lumborum";
  static Choice SpasmMuscleChoice() {
    return {.name = "spasm_muscle",
            .levels = {"multifidus", "erector_spinae", "quadratus_lumborum", "psoas", "obliques",
                       "piriformis", "hamstrings"},
            .meaning = "the muscle in spasm",
            .path = "which lower bounds spasm_activation raises",
            .source = "muscles of the tables"};
  }

  std::string spasm_side = "right";
  static Choice SpasmSideChoice() {
    return {.name = "spasm_side",
            .levels = {"right", "left", "both"},
            .meaning = "side of the spasm",
            .path = "which lower bounds spasm_activation raises",
            .source = "definition"};
  }

  double piriformis_tone = 0;
  static constexpr Quantity kPiriformisTone{
      .name = "piriformis_tone",
      .unit = "1",
      .range = {0, 0.6},
      .population = {0, 0.1},
      .intervention = {0, 0.05},
      .step = 0.05,
      .meaning = "lowest activation of both piriformis muscles",
      .path =
          "lower bound of activation: the muscle presses on the sciatic nerve and "
          "turns the hip outwards, which others must balance",
      .source = "range assumed"};

  double hamstring_length = 0;
  static constexpr Quantity kHamstringLength{
      .name = "hamstring_length",
      .unit = "%",
      .range = {-20, 20},
      .population = {-8, 8},
      .intervention = {0, 8},
      .step = 4,
      .meaning =
          "fibre length at which hamstrings begin to resist stretch, against "
          "the usual; tight below zero",
      .path =
          "stretches the passive force-length curve of the hamstrings: their pull "
          "on pelvis and knee begins earlier or later (it turns the pelvis of a posture with "
          "pose.curve = settled only)",
      .source = "typical range, own compilation: hamstring passive length -8 to +8 %"};

  double recruitment_exponent = 2;
  static constexpr Quantity kRecruitmentExponent{
      .name = "recruitment_exponent",
      .unit = "1",
      .range = {2, 4},
      .step = 1,
      .meaning =
          "p of the criterion by which muscles share a moment: least sum of "
          "w a^p / p",
      .path =
          "the higher it is, the more evenly muscles share, and the more of them "
          "act: recruitment alone",
      .source = "2 to 3 (Crowninshield and Brand 1981); what people minimise is unknown"};

  std::string activation_rate = "trunk";
  static Choice ActivationRateChoice() {
    return {.name = "activation_rate",
            .levels = {"free", "trunk", "limited"},
            .meaning =
                "trunk: in running the activation of a trunk muscle follows the one 2 ms before no "
                "faster than full or no excitation allows; limited: of every muscle; free: each "
                "instant alone",
            .path =
                "bounds of activation in recruitment along a stride: a muscle that cannot fall "
                "off in time works against others; limited: what legs cannot give in time counts "
                "as beyond their strength",
            .source = "Thelen 2003: 10 ms up, 40 ms down"};
  }

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(kDeepStrength, self.deep_strength);
    visit(kSuperficialStrength, self.superficial_strength);
    visit(kAbdominalStrength, self.abdominal_strength);
    visit(kSideImbalance, self.side_imbalance);
    visit(kDeepImbalance, self.deep_imbalance);
    visit(kCoContraction, self.co_contraction);
    visit(kBracing, self.bracing);
    visit(kSpasmActivation, self.spasm_activation);
    visit(SpasmMuscleChoice(), self.spasm_muscle);
    visit(SpasmSideChoice(), self.spasm_side);
    visit(kPiriformisTone, self.piriformis_tone);
    visit(kHamstringLength, self.hamstring_length);
    visit(kRecruitmentExponent, self.recruitment_exponent);
    visit(ActivationRateChoice(), self.activation_rate);
  }
};

}  // namespace footfall
