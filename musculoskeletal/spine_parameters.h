#pragma once

#include "musculoskeletal/parameter.h"

namespace footfall {

/// The passive spine as this runner has it: how worn the discs are, and how old bone and disc are.
///
/// Grades of disc degeneration follow the usual four steps (1 healthy to 4 severely narrowed) and
/// may lie between them. A grade acts by the height that the disc has lost (disc.h), nothing else.
struct SpineParameters {
  double disc_grade = 1;
  static constexpr Quantity kDiscGrade{
      .name = "disc_grade",
      .unit = "1",
      .range = {1, 4},
      .population = {1, 3},
      .step = 1,
      .meaning =
          "degeneration of all lumbar discs, 1 healthy to 4 severe: height "
          "100/80/60/40 %; narrows foramina, loads facets",
      .path =
          "takes height off the discs: foramina narrow, facets take over compression"
          " and discs yield less",
      .source =
          "typical range, own compilation: degeneration grades keep 100/80/60/40 % of height"};

  double extra_grade_l4l5 = 0;
  static constexpr Quantity kExtraGradeL4l5{
      .name = "extra_grade_l4l5",
      .unit = "1",
      .range = {0, 3},
      .population = {0, 2},
      .step = 1,
      .meaning = "grades that the disc L4/5 is worse than the others (never above 4)",
      .path = "as disc_grade, at this level alone: its neighbours stay as they are",
      .source = "L4/5 and L5/S1 degenerate first and most (Cheung 2009)"};

  double extra_grade_l5s1 = 0;
  static constexpr Quantity kExtraGradeL5s1{
      .name = "extra_grade_l5s1",
      .unit = "1",
      .range = {0, 3},
      .population = {0, 2},
      .step = 1,
      .meaning = "grades that the disc L5/S1 is worse than the others (never above 4)",
      .path = "as disc_grade, at this level alone: its neighbours stay as they are",
      .source = "as extra_grade_l4l5"};

  double age_years = 35;
  static constexpr Quantity kAgeYears{
      .name = "age_years",
      .unit = "1",
      .range = {18, 85},
      .population = {20, 65},
      .step = 10,
      .meaning =
          "compressive strength of vertebrae falls with age; acts on the damage "
          "index alone",
      .path = "strength in the denominator of damage_per_km; changes no load",
      .source = "Jaeger and Luttmann: ultimate strength by decade of age"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(kDiscGrade, self.disc_grade);
    visit(kExtraGradeL4l5, self.extra_grade_l4l5);
    visit(kExtraGradeL5s1, self.extra_grade_l5s1);
    visit(kAgeYears, self.age_years);
  }
};

}  // namespace footfall
