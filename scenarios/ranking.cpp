#include "scenarios/ranking.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

#include "musculoskeletal/user_error.h"
#include "scenarios/changes.h"
#include "scenarios/designs.h"
#include "scenarios/exclusion.h"
#include "scenarios/factor_rows.h"
#include "scenarios/rank_sample.h"

namespace footfall {
namespace {

/// Below this a reader is told that the surrogate is weak.
constexpr double kWeakQ2 = 0.7;
/// Above this share of excluded runs a reader is told what the ranking leaves out.
constexpr double kManyExcluded = 0.1;

/// True where a share of the mean says something.
bool HasRatioScale(const Sample& sample, std::string_view unit) {
  const auto is_negative = [](double y) { return y < 0; };  // false of runs without a result
  const auto is_positive = [](double y) { return y > 0; };
  return unit != kLogarithmUnit && !(std::any_of(sample.y.begin(), sample.y.end(), is_negative) &&
                                     std::any_of(sample.y.begin(), sample.y.end(), is_positive));
}

/// Counts of runs by state, and mean and deviation of the output over those used.
void Describe(const Sample& sample, const StudyResults& results, const RankOptions& options,
              Ranking& ranking) {
  const auto count = [&](RunState state) {
    return static_cast<int>(std::count(results.states.begin(), results.states.end(), state));
  };
  ranking.runs_not_run = count(RunState::kNotRun);
  ranking.is_complete = results.is_complete;
  ranking.runs_failed_gates = count(RunState::kFailedGates);
  ranking.runs_cannot_run = count(RunState::kCannotRun);
  double sum = 0, sizes = 0, squares = 0;
  for (const double y : sample.y) {
    if (std::isfinite(y)) {
      ++ranking.runs_used;
      sum += y;
      sizes += std::abs(y);
    }
  }
  const double used = std::max(ranking.runs_used, 1);
  ranking.mean = sum / used;
  for (const double y : sample.y) {
    squares += std::isfinite(y) ? (y - ranking.mean) * (y - ranking.mean) : 0.0;
  }
  ranking.deviation = std::sqrt(squares / std::max(used - 1, 1.0));
  ranking.noise_bar = ranking.unit == kLogarithmUnit ? options.relative_noise / std::numbers::ln10
                                                     : options.relative_noise * sizes / used;
  if (ranking.runs_used == 0) {
    ranking.mean = ranking.deviation = kNone;
  }
}

/// The program's own scatter raises the bar that an effect must take.
void AddNoise(const MeasuredNoise& noise, Ranking& ranking) {
  ranking.noise_runs = noise.runs;
  ranking.noise_deviation = noise.deviation;
  if (noise.bar > ranking.noise_bar) {
    ranking.noise_bar = noise.bar;
  }
}

std::string NameOf(const Study& study, int factor) {
  const auto index = static_cast<std::size_t>(factor);
  return index < study.factors.size() ? study.factors[index].key : std::string(kPairKey);
}

void AddInteractions(const Study& study, const Estimates& estimates, Ranking& ranking) {
  for (const InteractionEstimate& found : estimates.interactions) {
    ranking.interactions.push_back({NameOf(study, found.first), NameOf(study, found.second),
                                    found.share, found.interval.low, found.interval.high});
  }
}

/// Ranks half the samples and says what would change among the leading factors.
void CompareHalf(const Study& study, const Sample& sample, const std::vector<char>& failed,
                 Ranking& ranking) {
  constexpr std::size_t kLeading = 5;
  const Estimates estimates = Estimate(study.design, TakeHalf(study.design, sample));
  if (!estimates.refusal.empty()) {
    ranking.half = "half the samples would give no ranking: " + estimates.refusal;
    return;
  }
  const std::vector<FactorRank> rows = BuildRows(study, sample, failed, estimates, ranking);
  int verdicts = 0;
  for (FactorRank& row : ranking.rows) {
    const auto place = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto& other) { return other.factor == row.factor; });
    row.half_place = static_cast<int>(place - rows.begin()) + 1;
    verdicts += place->verdict != row.verdict ? 1 : 0;
  }
  std::vector<std::string> leading;
  for (std::size_t i = 0; i < std::min(kLeading, rows.size()); ++i) {
    leading.push_back(rows[i].factor);
  }
  ranking.half = fmt::format("with half the samples {} of {} verdicts would differ; order: {}",
                             verdicts, rows.size(), fmt::join(leading, ", "));
}

/// Factors on one side of which runs fail more often.
void AddBiasWarnings(const Study& study, const Sample& sample, const std::vector<char>& failed,
                     const Estimates& estimates, Ranking& ranking) {
  for (std::size_t j = 0; j < study.factors.size(); ++j) {
    const FactorEstimate& estimate = estimates.factors[j];
    FactorRank sides;
    NameSides(study, j, estimate, sides);
    const SideCounts counts =
        CountSides(study.design, sample, failed, static_cast<Eigen::Index>(j), estimate.to_level);
    const std::string from = study.factors[j].levels.size() > 2 ? "its other levels" : sides.from;
    const std::string warning =
        WarnOfBias(sides.factor, from, sides.to, counts, static_cast<int>(study.factors.size()));
    if (!warning.empty()) {
      ranking.remarks.push_back(warning);
    }
  }
}

/// What a reader must know before believing the table.
void AddRemarks(const Study& study, const Sample& sample, const std::vector<char>& failed,
                const Estimates& estimates, const RankOptions& options, Ranking& ranking) {
  const int excluded =
      ranking.runs_cannot_run + (options.include_failed_gates ? 0 : ranking.runs_failed_gates);
  const int run = ranking.runs_used + excluded;
  if (ranking.q2 < kWeakQ2) {
    ranking.remarks.push_back(fmt::format(
        "the surrogate predicts {:.0f} % of the variance of held-out runs: shares are rough",
        100 * std::max(ranking.q2, 0.0)));
  }
  if (ranking.refusal.empty() && excluded > kManyExcluded * run) {
    ranking.remarks.push_back(fmt::format(
        "{} of {} runs failed: the ranking holds for conditions that can be run", excluded, run));
  }
  if (ranking.refusal.empty()) {
    AddBiasWarnings(study, sample, failed, estimates, ranking);
  }
  if (!ranking.has_ratio_scale) {
    ranking.remarks.emplace_back(
        "a logarithm, or on both sides of zero: nothing is told as a share of the mean");
  }
  if (ranking.runs_not_run > 0) {
    ranking.remarks.push_back(
        ranking.is_complete
            ? fmt::format("{} runs up to the cap were not needed", ranking.runs_not_run)
            : fmt::format("{} runs are still to be done", ranking.runs_not_run));
  }
  if (study.design == Design::kOneAtATime) {
    ranking.remarks.emplace_back(
        "one base only: nothing is said of other runners, interactions or intervals");
  }
  if (sample.correlated) {
    ranking.remarks.emplace_back(
        "factors go together in this population: an effect is that of the factor alone, a share "
        "also holds what goes with it");
  }
}

}  // namespace

Eigen::Index FindColumn(const StudyResults& results, std::string_view output) {
  const auto& names = results.output_names;
  const auto found = std::find(names.begin(), names.end(), output);
  if (found == names.end()) {
    throw UserError({.what = "the results hold no such output",
                     .key = "output",
                     .value = std::string(output),
                     .advice = "'footfall outputs' lists every output"});
  }
  return found - names.begin();
}

std::vector<std::string> ListRankedOutputs(const Study& study) {
  return study.outputs.empty() ? std::vector<std::string>{kHeadlineOutput} : study.outputs;
}

Ranking RankFactors(const Study& study, const DesignTable& table, const StudyResults& results,
                    std::string_view output, const RankOptions& options) {
  if (results.outputs.rows() != table.NumRuns() ||
      results.states.size() != static_cast<std::size_t>(table.NumRuns())) {
    throw std::logic_error("results and design have different numbers of runs");
  }
  const Eigen::Index column = FindColumn(results, output);
  const Sample sample = BuildSample(study, table, results, column, options);
  const std::vector<char> failed = ListFailed(study, sample, results);
  Ranking ranking;
  ranking.output = output;
  ranking.unit = results.output_units[static_cast<std::size_t>(column)];
  ranking.relief = FindRelief(output, ranking.unit);
  ranking.has_ratio_scale = HasRatioScale(sample, ranking.unit);
  Describe(sample, results, options, ranking);
  AddNoise(CalcNoise(study, results, column, options), ranking);

  const Estimates estimates = Estimate(study.design, sample);
  ranking.method = estimates.method;
  ranking.refusal = estimates.refusal;
  ranking.q2 = estimates.q2;
  ranking.held_out_error = estimates.held_out_error;
  ranking.paired_raised = estimates.raised;
  if (ranking.refusal.empty()) {
    ranking.rows = BuildRows(study, sample, failed, estimates, ranking);
    AddInteractions(study, estimates, ranking);
    if (ranking.has_ratio_scale && ranking.relief != Relief::kNeither) {
      ranking.changes = RankChanges(study, ranking);
    }
    if (options.with_half && study.design != Design::kOneAtATime) {
      CompareHalf(study, sample, failed, ranking);
    }
  }
  AddRemarks(study, sample, failed, estimates, options, ranking);
  return ranking;
}

std::string FindRankingRefusal(const Study& study, const DesignTable& table) {
  const std::string output = "any";
  StudyResults results;
  results.output_names = {output};
  results.output_units = {"1"};
  const int runs = table.NumRuns();
  results.outputs = VectorXd::LinSpaced(runs, 0, 1);
  results.states.assign(static_cast<std::size_t>(runs), RunState::kOk);
  results.reasons.resize(static_cast<std::size_t>(runs));
  return RankFactors(study, table, results, output, {.draws = 2, .with_half = false}).refusal;
}

}  // namespace footfall
