#pragma once

#include <string>
#include <string_view>

#include "musculoskeletal/parameter.h"

namespace footfall {

inline constexpr std::string_view kDefaultStrike = "rearfoot";

/// What is asked of the gait: the runner finds the rest.
struct GaitDemand {
  double speed = 3.3;  // m/s
  static constexpr Quantity kSpeed{
      .name = "speed",
      .unit = "m/s",
      .range = {2.5, 5.0},
      .population = {2.8, 4.0},
      .intervention = {2.8, 3.8},
      .step = 0.3,
      .meaning = "mean forward speed along the ground",
      .path =
          "longer steps, shorter contacts and faster limbs: larger ground and "
          "inertial forces reach the spine",
      .source = "typical range, own compilation: 2.5-4.5 m/s"};

  double cadence_change = 0;  // 1, relative to the cadence of the reference at this speed
  static constexpr Quantity kCadenceChange{
      .name = "cadence_change",
      .unit = "%",
      .range = {-12, 16},
      .population = {-7, 7},
      .intervention = {0, 10},
      .step = 5,
      .meaning =
          "steps per minute above (+) or below the reference runner's at the "
          "same speed; step length follows. `gait.cadence` in steps/min sets it too",
      .path =
          "shorter steps at the same speed: the body falls less far between "
          "contacts and the foot lands nearer below it",
      .source = "Heiderscheit 2011: +-5, +-10 %"};

  std::string strike{kDefaultStrike};
  /// The levels are the beginnings of the base gaits' file names, and rows of strike_types.csv.
  static Choice StrikeChoice() {
    return {.name = "strike",
            .levels = {"rearfoot", "midfoot", "forefoot"},
            .meaning = "part of the foot that the runner has learnt to land on",
            .path =
                "which learnt gait the runner starts from: command and reference of the leg "
                "before and after landing; where and how hard the foot meets the ground follows",
            .source = "strike index by thirds of the foot (Cavanagh and Lafortune 1980)"};
  }

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(kSpeed, self.speed);
    visit(kCadenceChange, self.cadence_change);
    visit(StrikeChoice(), self.strike);
  }
};

}  // namespace footfall
