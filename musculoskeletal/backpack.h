#pragma once

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/parameter.h"
#include "musculoskeletal/runner_parameters.h"

namespace footfall {

/// A backpack that a runner carries, held to the thorax without play.
struct BackpackParameters {
  double backpack_mass = 0;  // kg
  static constexpr Quantity kMass{
      .name = "backpack_mass",
      .unit = "kg",
      .range = {0, 30},
      .intervention = {0, 10},
      .step = 5,
      .meaning = "mass of a backpack, carried by the thorax",
      .path =
          "its weight and inertia behind the spine: lumbar discs bear it, back or "
          "abdominal muscles balance it, legs push it off the ground",
      .source = "up to 30 % of body weight is studied (Lloyd and Cooke 2000)"};

  double backpack_distance = 0.12;  // m
  static constexpr Quantity kDistance{.name = "backpack_distance",
                                      .unit = "m",
                                      .range = {0.03, 0.4},
                                      .intervention = {0.08, 0.18},
                                      .step = 0.05,
                                      .meaning = "centre of the backpack behind the back",
                                      .path = "arm of the pack's weight about the lumbar joints",
                                      .source = "half of a pack 0.24 m deep"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(kMass, self.backpack_mass);
    visit(kDistance, self.backpack_distance);
  }
};

/// Where the pack's centre lies: `distance` (m) behind the back at the height of T7, in the frame
/// of the thorax's link, m. Goes with the runner's size.
Vector3d CalcBackpackPlace(const BodyModel& body, const RunnerParameters& runner, double distance);

/// Makes the pack part of the thorax: mass, centre and inertia by the parallel-axis theorem. The
/// pack is a box kPackSize about its centre, filled evenly. Ignored: play of straps, pull on the
/// shoulders, breathing against it.
void AddBackpack(const BackpackParameters& pack, const RunnerParameters& runner, BodyModel& body);

/// Fore-aft (twice the default distance), height, width, m: a pack for a day's tour, our choice.
inline constexpr double kPackSize[3] = {0.24, 0.50, 0.30};

}  // namespace footfall
