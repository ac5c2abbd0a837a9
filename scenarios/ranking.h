#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenarios/relief.h"
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
  double total_known = 0;  ///< total if the study's nuisance factors were known; NaN where the
                           ///< design cannot tell
  double mu_star = 0, sigma = 0;  ///< morris: mean size and spread of elementary effects
  std::string step;        ///< "5 kg": the practical step of the catalogue; empty for a choice
  double step_effect = 0;  ///< share of the mean per step: mean slope over the range; no step
                           ///< where the output has no ratio scale
  double step_low = 0, step_high = 0;
  bool is_nuisance = false;  ///< a constant of the model, no property of the runner
  int half_place = 0;        ///< place with half the samples, from 1; 0 where unknown
  std::string verdict;       ///< see sensitivity/verdict.h
  int excluded_from = 0;  ///< failed runs that tell of it (CountSides) with the factor in its lower
                          ///< half (not at `to`)
  int excluded_to = 0;    ///< failed runs with the factor in its upper half (at `to`)
};

/// Two factors that do together more than each alone: share of the output's variance.
struct Interaction {
  std::string first, second;
  double share = 0, low = 0, high = 0;
};

/// What changing one factor as far as a runner can would do to the output. In a ranking (changes.h)
/// shares are of the output's mean; in advice (advice.h) of what it is now in one person.
struct Change {
  std::string factor;        ///< key
  std::string from, to;      ///< as a person writes them; `to` is the end for the better
  double change = 0;         ///< from `from` to `to`, as a share; negative is less
  double low = 0, high = 0;  ///< 95 % interval of it; NaN as in the ranking
  std::string step;          ///< "5 kg": the practical step of the catalogue; empty for a choice
  double step_change = 0;    ///< of a step up, as a share
  bool is_detected = false;  ///< the ranking found the factor to raise or lower the output
};

/// Factors of a study ordered by what they do to one output, largest first.
struct Ranking {
  std::string output, unit;
  std::string method;   ///< estimator in words
  std::string refusal;  ///< why there is no ranking (too few runs ...), else empty
  std::vector<FactorRank> rows;
  std::vector<Interaction> interactions;  ///< those found, largest first
  std::vector<Change> changes;            ///< what a runner can change, see changes.h; none without
                                          ///< a ratio scale or a way that is for the better
  std::string half;  ///< how the ranking would change with half the samples; empty if unknown
  int runs_used = 0, runs_not_run = 0, runs_failed_gates = 0, runs_cannot_run = 0;
  bool is_complete = false;          ///< runs that are not run were not needed
  double mean = 0, deviation = 0;    ///< of the output over the runs used
  Relief relief = Relief::kLess;     ///< which way a change of the output is one for the better
  bool has_ratio_scale = true;       ///< false where shares of the mean say nothing: outputs on
                                     ///< both sides of zero, logarithms
  double q2 = 0;                     ///< share of the variance of held-out runs that the surrogate
                                     ///< predicts; NaN where there is no surrogate
  double held_out_error = 0;         ///< root mean square miss in held-out runs; NaN as q2
  double noise_bar = 0;              ///< changes below it are not called effects
  int noise_runs = 0;                ///< runs of the base, moved by a hair, that measured ...
  double noise_deviation = 0;        ///< ... the program's own scatter; NaN where not measured
  double paired_raised = 0;          ///< share of runners in whom the second condition raises the
                                     ///< output; NaN in any other design
  std::vector<std::string> remarks;  ///< what a reader must know: weak surrogate, excluded runs ...
};

struct RankOptions {
  bool include_failed_gates = false;
  int draws = 1000;              ///< for intervals of shares, see sensitivity/chaos_shares.h
  double relative_noise = 1e-3;  ///< smallest noise bar, as share of the output's mean size; the
                                 ///< measured scatter raises it
  bool with_half = true;         ///< rank half the samples too
};

/// Column of an output in `results.outputs`. Throws UserError for one that the results do not hold.
Eigen::Index FindColumn(const StudyResults& results, std::string_view output);

/// Outputs to rank where nobody says otherwise: those that the study names, else L5/S1 compression.
std::vector<std::string> ListRankedOutputs(const Study& study);
inline constexpr const char* kHeadlineOutput = "l5s1_compression_peak";

/// Ranks the factors for one output, by `total`, else `mu_star`, else size of effect, with the
/// estimator that fits the design: differences to the base (one_at_a_time), elementary effects
/// (morris), Saltelli and Jansen (sobol), differences within runners (paired), polynomial chaos
/// (latin_hypercube, factorial). In a paired study the row `pair` is the change of condition.
/// Deterministic. Throws UserError for an output that the results do not hold.
Ranking RankFactors(const Study& study, const DesignTable& table, const StudyResults& results,
                    std::string_view output, const RankOptions& options = {});

/// Why a study could not be ranked though every run of it succeeded (too few runs for its factors);
/// empty where it can. Asks the estimator itself, with made-up outputs.
std::string FindRankingRefusal(const Study& study, const DesignTable& table);

}  // namespace footfall
