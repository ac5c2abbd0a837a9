#pragma once

#include "scenarios/study.h"

namespace footfall {

/// Two quantities and a choice, to lay designs over.
inline Study SmallStudy(Design design) {
  Study study;
  study.title = "small";
  study.file = "small.toml";
  study.design = design;
  study.samples = 12;
  study.factors = {{.key = "runner.mass", .low = 55, .high = 90, .line = 4},
                   {.key = "gait.speed", .low = 2.8, .high = 4.0, .line = 5},
                   {.key = "shoe.model", .levels = {"trainer", "minimal", "soft"}, .line = 6}};
  return study;
}

}  // namespace footfall
