#pragma once

#include <string>

#include "musculoskeletal/parameter.h"

namespace footfall {

/// Who runs: size and build. Segment lengths scale with height, masses with mass, by sex.
struct RunnerParameters {
  double mass = 70;  // kg
  static constexpr Quantity kMass{
      .name = "mass",
      .unit = "kg",
      .range = {45, 120},
      .population = {55, 90},
      .intervention = {66, 74},
      .step = 5,
      .meaning = "body mass; segment masses and inertias scale with it",
      .path =
          "segment masses and inertias grow with it, so weight and every inertial "
          "force on the spine; muscle strength grows as mass^(2/3) only",
      .source = "typical range, own compilation: typical runners 50-95 kg"};

  double height = 1.75;  // m
  static constexpr Quantity kHeight{
      .name = "height",
      .unit = "m",
      .range = {1.45, 2.05},
      .population = {1.60, 1.88},
      .step = 0.05,
      .meaning = "body height; segment lengths scale with it",
      .path =
          "segment lengths, lever arms, muscle paths and disc sizes grow with it; "
          "at equal mass the trunk is a longer pendulum on L5/S1",
      .source = "typical range, own compilation: typical runners 1.55-1.92 m"};

  std::string sex = "male";
  static Choice SexChoice() {
    return {.name = "sex",
            .levels = {"male", "female"},
            .meaning = "sets segment mass shares, pelvis width, disc areas",
            .path =
                "mass shares of the segments, width of the pelvis, strength of trunk and "
                "legs, disc area and the strength that a vertebra is compared with",
            .source = "segments table"};
  }

  double leg_length_difference = 0;  // m, right minus left
  static constexpr Quantity kLegLengthDifference{
      .name = "leg_length_difference",
      .unit = "mm",
      .range = {-40, 40},
      .population = {-10, 10},
      .step = 5,
      .meaning =
          "right leg longer than left (+), half in thigh, half in shank; tilts "
          "the pelvis by geometry",
      .path =
          "one thigh and shank are longer: pelvis and lumbar spine tilt sideways, "
          "and the two steps land differently",
      .source = "typical range, own compilation: 0-10 mm usual, 20 mm large"};

  double thigh_length_difference = 0;  // m, right minus left
  static constexpr Quantity kThighLengthDifference{
      .name = "thigh_length_difference",
      .unit = "mm",
      .range = {-30, 30},
      .population = {-6, 6},
      .step = 5,
      .meaning = "right thigh longer than left (+), on top of leg_length_difference",
      .path =
          "one thigh is longer and its shank is not: the pelvis tilts and hip and "
          "knee of the two legs move differently",
      .source = "typical range, own compilation: 0-10 mm of the whole leg usual"};

  double shank_length_difference = 0;  // m, right minus left
  static constexpr Quantity kShankLengthDifference{
      .name = "shank_length_difference",
      .unit = "mm",
      .range = {-30, 30},
      .population = {-6, 6},
      .step = 5,
      .meaning = "right shank longer than left (+), on top of leg_length_difference",
      .path =
          "one shank is longer and its thigh is not: the pelvis tilts and the "
          "knees stand at different heights",
      .source = "typical range, own compilation: 0-10 mm of the whole leg usual"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(kMass, self.mass);
    visit(kHeight, self.height);
    visit(SexChoice(), self.sex);
    visit(kLegLengthDifference, self.leg_length_difference);
    visit(kThighLengthDifference, self.thigh_length_difference);
    visit(kShankLengthDifference, self.shank_length_difference);
  }
};

/// True where both legs are of one length, thigh by thigh and shank by shank.
inline bool HasEvenLegs(const RunnerParameters& runner) {
  return runner.leg_length_difference == 0 && runner.thigh_length_difference == 0 &&
         runner.shank_length_difference == 0;
}

}  // namespace footfall
