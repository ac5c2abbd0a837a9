#pragma once

#include <string>
#include <vector>

#include "scenarios/study.h"

namespace footfall {

/// The runs of a study. Row 0 is the base; the design's own rows follow:
///
///   one_at_a_time    per factor, everything else at base: low and high, or each level of a choice;
///                    a value that is the base's own is not run again
///   morris           `samples` trajectories of k + 1 rows, one factor stepped at a time (Morris
///                    1991; four levels, step 2/3 of the range; a choice steps between levels)
///   latin_hypercube  `samples` rows, one per stratum of each factor (McKay 1979)
///   sobol            A (`samples` rows), B, then AB_1 .. AB_k, where AB_i is A with column i of B
///                    (Saltelli 2010); points of a Sobol' sequence with a seeded digital shift
///   factorial        all combinations of `levels` evenly spaced values per quantity and of every
///                    level of a choice; the last factor runs fastest
///
/// The same study gives the same table on every platform: uniforms are made from the bits of
/// std::mt19937_64 and of the Sobol' sequence by our own arithmetic (`sensitivity/unit_designs.h`).
/// For a study that `CheckStudy` accepts.
DesignTable BuildDesign(const Study& study);

inline constexpr int kMaxRuns = 1'000'000;

/// Number of rows that BuildDesign would give, the base counted; more than kMaxRuns reads as such.
double CountRuns(const Study& study);

/// The conditions of one run: the base with the row's values set. A value that is the base's own
/// leaves the base untouched, so that a base shoe with a changed property stays as it is in runs at
/// the base's model. Row 0 is the base exactly.
Conditions BuildConditions(const Study& study, const DesignTable& table, int run);

/// Column values as a person writes them: "82 kg", "minimal", "base".
std::string FormatDesignValue(const StudyFactor& factor, double value);

}  // namespace footfall
