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
///                    (Saltelli 2010); points of eight Sobol' sequences, each shifted by itself
///   factorial        all combinations of `levels` evenly spaced values per quantity and of every
///                    level of a choice; the last factor runs fastest
///   paired           `samples` runners of a Latin hypercube in the first condition, then the same
///                    runners in the second
///
/// Between the base and these rows stand `noise_runs` bases with every varied quantity moved by
/// 1e-4 of its range up or down: what changes there beyond that is the program's own scatter.
/// A study with `until` is laid out in batches of `samples`, as many as its cap holds. Batches are
/// independent of each other (of a Sobol' sequence: its next points), and the first ones do not
/// depend on how many there are.
///
/// Quantities with normal distributions take the quantile at their unit coordinate, and correlated
/// ones are reordered first (`sensitivity/marginal.h`).
///
/// The same study gives the same table on every platform: uniforms are made from the bits of
/// std::mt19937_64 and of the Sobol' sequence by our own arithmetic (`sensitivity/unit_designs.h`).
/// For a study that `CheckStudy` accepts.
DesignTable BuildDesign(const Study& study);

inline constexpr int kMaxRuns = 1'000'000;

/// Rows of one batch.
double CountBatchRows(const Study& study);
/// Number of rows that BuildDesign would give, the base counted; more than kMaxRuns reads as such.
double CountRuns(const Study& study);

/// The conditions of one run: the base with the row's values set. A value that is the base's own
/// leaves the base untouched, so that a base shoe with a changed property stays as it is in runs at
/// the base's model. Row 0 is the base exactly.
Conditions BuildConditions(const Study& study, const DesignTable& table, int run);

/// The condition of the pair that a run is made in, 0 or 1; -1 for the base, its noise runs and in
/// any other design.
int FindPairSide(const Study& study, int run);

/// Column values as a person writes them: "82 kg", "minimal", "base".
std::string FormatDesignValue(const StudyFactor& factor, double value);

}  // namespace footfall
