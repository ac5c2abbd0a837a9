#pragma once

#include <string>

#include "musculoskeletal/parameter.h"

namespace footfall {

/// What gives within a segment under an impact: soft tissue on bones, discs along the spine. The
/// laws that use it stand in soft_tissue.h.
struct TissueParameters {
  std::string wobbling_masses = "off";
  static Choice WobblingMassesChoice() {
    return {.name = "wobbling_masses",
            .levels = {"off", "on"},
            .meaning = "on: part of the mass of thighs, shanks, pelvis and thorax hangs on springs",
            .path =
                "soft tissue stops later than the bones in it, so that less mass meets the "
                "ground at once",
            .source = "Gruber 1998; Pain and Challis 2006; docs/theory/soft_tissue.md"};
  }

  double thigh_share = 0.6;
  static constexpr Quantity kThighShare{
      .name = "thigh_share",
      .unit = "1",
      .range = {0.05, 0.9},
      .step = 0.1,
      .meaning = "share of a thigh's mass that wobbles",
      .path = "mass of the thigh that an impact reaches late, with wobbling_masses on",
      .source = "between half (lower body of Liu and Nigg 2000) and what is not bone, 0.85-0.9"};

  double shank_share = 0.5;
  static constexpr Quantity kShankShare{
      .name = "shank_share",
      .unit = "1",
      .range = {0.05, 0.85},
      .step = 0.1,
      .meaning = "share of a shank's mass that wobbles",
      .path = "mass of the shank that an impact reaches late, with wobbling_masses on",
      .source = "lower body of Liu and Nigg 2000, 6.0 of 12.15 kg; what is not bone: 0.7-0.75"};

  double trunk_share = 0.5;
  static constexpr Quantity kTrunkShare{
      .name = "trunk_share",
      .unit = "1",
      .range = {0.05, 0.85},
      .step = 0.1,
      .meaning = "share of the mass of thorax and of pelvis that wobbles",
      .path = "mass of the trunk that an impact reaches late, with wobbling_masses on",
      .source =
          "our choice; upper body of Liu and Nigg 2000: 50.3 of 62.9 kg, arms and legs in it"};

  double limb_frequency = 10;  // Hz
  static constexpr Quantity kLimbFrequency{
      .name = "limb_frequency",
      .unit = "Hz",
      .range = {3, 60},
      .step = 2,
      .meaning = "natural frequency of the wobbling mass of thigh and shank, bone held",
      .path = "stiffness of its spring: how soon the tissue follows the bone",
      .source =
          "8 Hz in Liu and Nigg 2000 (16 kN/m on 6 kg); tissues of the leg from some 10 Hz up "
          "(Wakeling and Nigg 2001)"};

  double trunk_frequency = 5;  // Hz
  static constexpr Quantity kTrunkFrequency{
      .name = "trunk_frequency",
      .unit = "Hz",
      .range = {3, 60},
      .step = 1,
      .meaning = "natural frequency of the wobbling mass of pelvis and thorax, bone held",
      .path = "stiffness of its spring: how soon the tissue follows the bone",
      .source =
          "main resonance of people who sit or stand on a shaker, 4-6 Hz; 3.8 Hz in Liu and "
          "Nigg 2000 (28 kN/m on 50.3 kg)"};

  double damping_ratio = 0.5;
  static constexpr Quantity kDampingRatio{
      .name = "damping_ratio",
      .unit = "1",
      .range = {0.05, 2},
      .step = 0.1,
      .meaning = "damping of wobbling masses over the critical",
      .path = "how soon tissue comes to rest on its bone, and the energy it takes",
      .source =
          "0.8 (upper) and 1.05 (lower body) in Liu and Nigg 2000; lightly loaded tissue of "
          "the leg less, 0.1-0.4"};

  std::string axial_discs = "off";
  static Choice AxialDiscsChoice() {
    return {.name = "axial_discs",
            .levels = {"off", "on"},
            .meaning = "on: every lumbar disc gives along the spine",
            .path =
                "a spring and damper along the spine at each level: the trunk stops later than "
                "the pelvis",
            .source = "Gardner-Morse and Stokes 2004; docs/theory/soft_tissue.md"};
  }

  double disc_stiffness = 2e6;  // N/m
  static constexpr Quantity kDiscStiffness{
      .name = "disc_stiffness",
      .unit = "N/mm",
      .range = {300, 20000},
      .step = 500,
      .meaning = "stiffness of a lumbar segment along the spine",
      .path = "six of them in series between pelvis and thorax, with axial_discs on",
      .source =
          "1730 (450) N/mm in discs, 1400 (480) in whole segments, 440-2420 by author, more "
          "under preload and at 5-30 Hz (Gardner-Morse and Stokes 2004; Izambert 2003)"};

  double disc_loss_time = 0.003;  // s
  static constexpr Quantity kDiscLossTime{
      .name = "disc_loss_time",
      .unit = "ms",
      .range = {0.2, 20},
      .step = 1,
      .meaning = "damping of a segment along the spine over its stiffness",
      .path = "loss factor of 0.3 at 15 Hz, where six discs under the trunk resonate",
      .source = "our choice; loss factors of 0.1-0.3 (Costi 2008; Izambert 2003)"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(WobblingMassesChoice(), self.wobbling_masses);
    visit(kThighShare, self.thigh_share);
    visit(kShankShare, self.shank_share);
    visit(kTrunkShare, self.trunk_share);
    visit(kLimbFrequency, self.limb_frequency);
    visit(kTrunkFrequency, self.trunk_frequency);
    visit(kDampingRatio, self.damping_ratio);
    visit(AxialDiscsChoice(), self.axial_discs);
    visit(kDiscStiffness, self.disc_stiffness);
    visit(kDiscLossTime, self.disc_loss_time);
  }
};

}  // namespace footfall
