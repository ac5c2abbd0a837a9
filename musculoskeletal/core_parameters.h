#pragma once

#include "musculoskeletal/parameter.h"

namespace footfall {

/// Strength of the trunk's muscle groups: multiplies max_isometric_force of every fascicle of the
/// group, nothing else. What follows for loads comes out of recruitment.
struct CoreParameters {
  double deep_strength = 1;
  double superficial_strength = 1;
  double abdominal_strength = 1;
  double side_imbalance = 0;
  double co_contraction = 0.008;

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(Quantity{.name = "deep_strength",
                   .unit = "1",
                   .range = {0.2, 2},
                   .population = {0.4, 1.2},
                   .intervention = {0.8, 1.2},
                   .step = 0.1,
                   .meaning = "multifidus, quadratus lumborum, psoas: factor on maximal force",
                   .path = "scales max_isometric_force of the deep trunk muscles; recruitment then "
                           "shares the same moment with other muscles on other lever arms",
                   .source = "reference README: 0.4-1.2"},
          self.deep_strength);
    visit(Quantity{.name = "superficial_strength",
                   .unit = "1",
                   .range = {0.3, 2},
                   .population = {0.6, 1.3},
                   .intervention = {0.9, 1.2},
                   .step = 0.1,
                   .meaning = "longissimus, iliocostalis, latissimus: factor on maximal force",
                   .path = "scales max_isometric_force of the long back muscles; recruitment then "
                           "shares the same moment with muscles on shorter lever arms",
                   .source = "reference README: 0.6-1.3"},
          self.superficial_strength);
    visit(Quantity{.name = "abdominal_strength",
                   .unit = "1",
                   .range = {0.3, 2},
                   .population = {0.6, 1.3},
                   .intervention = {0.9, 1.2},
                   .step = 0.1,
                   .meaning = "rectus abdominis and obliques: factor on maximal force",
                   .path = "scales max_isometric_force of abdominal muscles; what they add or "
                           "leave to others follows from recruitment",
                   .source = "as superficial trunk, reference README"},
          self.abdominal_strength);
    visit(Quantity{.name = "side_imbalance",
                   .unit = "1",
                   .range = {-0.6, 0.6},
                   .population = {-0.3, 0.3},
                   .intervention = {-0.1, 0.1},
                   .step = 0.1,
                   .meaning = "left trunk muscles weaker (+) and right stronger by half of it each",
                   .path = "scales max_isometric_force down on the left and up on the right; "
                           "recruitment must balance the moments with unequal sides",
                   .source = "reference README: 0-30 %"},
          self.side_imbalance);
    visit(Quantity{.name = "co_contraction",
                   .unit = "1",
                   .range = {0, 0.2},
                   .population = {0.004, 0.03},
                   .step = 0.01,
                   .meaning = "lowest activation of every trunk muscle (tonic co-contraction)",
                   .path = "lower bound of activation in recruitment: muscles pull against each "
                           "other and press the discs without moving anything",
                   .source = "spine prototype: 0.008 reproduces standing pressure; 0.05 adds 23 % "
                             "to a running peak"},
          self.co_contraction);
  }
};

}  // namespace footfall
