#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/study.h"

namespace footfall {

/// What one factor does to one output.
///
/// `effect` is the change of the output when the factor goes from `from` to `to` (a quantity: low
/// to high; a choice: from its first level to the level that differs most), averaged over what else
/// the study varies (one_at_a_time: at the base). `main` and `total` are shares of the output's
/// variance, 0..1: alone, and with interactions. Intervals are 95 %. NaN where the design cannot
/// tell.
struct FactorRank {
  std::string factor;        ///< key
  std::string from, to;      ///< as a person writes them: "55 kg", "90 kg"
  double effect = 0;         ///< in `unit`
  std::string unit;          ///< of effect, low, high: SI unit of the output
  double low = 0, high = 0;  ///< interval of effect
  double main = 0, main_low = 0, main_high = 0;
  double total = 0, total_low = 0, total_high = 0;
  double mu_star = 0, sigma = 0;  ///< morris: mean size and spread of elementary effects
  std::string verdict;            ///< see sensitivity/verdict.h
  int excluded_from = 0;          ///< failed runs with the factor in its lower half (not at `to`)
  int excluded_to = 0;            ///< failed runs with the factor in its upper half (at `to`)
};

/// Factors of a study ordered by what they do to one output, largest first.
struct Ranking {
  std::string output, unit;
  std::string method;   ///< estimator in words
  std::string refusal;  ///< why there is no ranking (too few runs ...), else empty
  std::vector<FactorRank> rows;
  int runs_used = 0, runs_not_run = 0, runs_failed_gates = 0, runs_cannot_run = 0;
  double mean = 0, deviation = 0;    ///< of the output over the runs used
  double q2 = 0;                     ///< share of the variance of held-out runs that the surrogate
                                     ///< predicts; NaN where there is no surrogate
  double noise_bar = 0;              ///< changes below it are not called effects
  std::vector<std::string> remarks;  ///< what a reader must know: weak surrogate, excluded runs ...
};

struct RankOptions {
  bool include_failed_gates = false;
  int bootstrap = 1000;          ///< replicates
  double relative_noise = 1e-3;  ///< noise bar as share of the output's mean size
};

/// Ranks the factors for one output, by `total`, else `mu_star`, else size of effect, with the
/// estimator that fits the design: differences to the base (one_at_a_time), elementary effects
/// (morris), Saltelli and Jansen (sobol), polynomial chaos (latin_hypercube, factorial).
/// Deterministic. Throws UserError for an output that the results do not hold.
Ranking RankFactors(const Study& study, const DesignTable& table, const StudyResults& results,
                    std::string_view output, const RankOptions& options = {});

}  // namespace footfall
