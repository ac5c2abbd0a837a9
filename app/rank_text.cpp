#include "app/rank_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/text_table.h"
#include "scenarios/sensitivity/verdict.h"

namespace footfall {
namespace {

/// A share of variance; "-" where the design cannot tell.
std::string Percent(double share) {
  if (share > 0 && share < 0.005) {
    return "< 1 %";
  }
  return share == share ? fmt::format("{:.0f} %", 100 * share) : "-";
}

/// " [-3, +2]": the interval of a share in per cent; nothing where the design gives none.
std::string FormatInterval(double low, double high) {
  return std::isnan(low) || std::isnan(high)
             ? ""
             : fmt::format(" [{:+.2g}, {:+.2g}]", 100 * low, 100 * high);
}

bool HasNuisance(const Ranking& ranking) {
  return std::any_of(ranking.rows.begin(), ranking.rows.end(),
                     [](const FactorRank& row) { return row.is_nuisance; });
}

/// Place with half the samples where it is another one.
std::string FormatHalf(const FactorRank& row, std::size_t index) {
  const int place = static_cast<int>(index) + 1;
  return row.half_place == 0 || row.half_place == place ? "" : fmt::format("{}.", row.half_place);
}

std::string FormatTable(const Ranking& ranking) {
  const bool nuisance = HasNuisance(ranking);
  std::vector<std::string> heading = {"factor", "from",  "to",     ">effect", ">95 % from",
                                      ">to",    ">main", ">total", ">half",   ""};
  if (nuisance) {
    heading.insert(heading.end() - 2, ">known");
  }
  TextTable table(heading);
  for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
    const FactorRank& row = ranking.rows[i];
    std::vector<std::string> cells = {row.factor,
                                      row.from,
                                      row.to,
                                      FormatOutput(row.effect, row.unit),
                                      FormatOutput(row.low, row.unit),
                                      FormatOutput(row.high, row.unit),
                                      Percent(row.main),
                                      Percent(row.total),
                                      FormatHalf(row, i),
                                      row.verdict};
    if (nuisance) {
      cells.insert(cells.end() - 2, row.is_nuisance ? "" : Percent(row.total_known));
    }
    table.AddRow(cells);
  }
  return table.Format();
}

/// Elementary effects, where the design gives no shares.
std::string FormatElementary(const Ranking& ranking) {
  std::string text;
  for (const FactorRank& row : ranking.rows) {
    if (std::isfinite(row.mu_star)) {
      text += fmt::format("  {}: {}, {}\n", row.factor, FormatOutput(row.mu_star, row.unit),
                          FormatOutput(row.sigma, row.unit));
    }
  }
  return text.empty() ? "" : "mean size of elementary effects (mu*) and their spread:\n" + text;
}

/// Effects per step of the factors that have one and are not lost in noise.
std::string FormatSteps(const Ranking& ranking) {
  std::string text;
  for (const FactorRank& row : ranking.rows) {
    if (HasDirection(row.verdict)) {
      const std::string step = FormatStep(row);
      text += step.empty() ? "" : fmt::format("  {}: {}\n", row.factor, step);
    }
  }
  return text.empty() ? "" : "per step, of the mean:\n" + text;
}

std::string FormatInteractions(const Ranking& ranking) {
  if (ranking.interactions.empty()) {
    return "";
  }
  std::string text = "together, beyond what each does alone (share of variance):\n";
  for (const Interaction& i : ranking.interactions) {
    text += fmt::format("  {} with {}: {} [{}, {}]\n", i.first, i.second, Percent(i.share),
                        Percent(i.low), Percent(i.high));
  }
  return text;
}

/// The ranking of what a runner can change, as far as it is told from nothing.
std::string FormatChanges(const Ranking& ranking) {
  std::string text;
  for (const Change& change : ranking.changes) {
    if (change.is_detected) {
      text +=
          fmt::format("  {} from {} to {}: {}{}\n", change.factor, change.from, change.to,
                      FormatSignedPercent(change.change), FormatInterval(change.low, change.high));
    }
  }
  return text.empty() ? "" : "what can be changed, as far as the study went, of the mean:\n" + text;
}

/// How far surrogate and program can be trusted.
std::string FormatErrors(const Ranking& ranking) {
  std::string text;
  if (std::isfinite(ranking.q2)) {
    text += fmt::format("held-out runs: predicted to {} (root mean square), {} of their variance\n",
                        FormatOutput(ranking.held_out_error, ranking.unit),
                        Percent(std::max(ranking.q2, 0.0)));
  }
  if (std::isfinite(ranking.noise_deviation)) {
    text += fmt::format("numerical noise: deviation {} over {} runs of the base moved by a hair\n",
                        FormatOutput(ranking.noise_deviation, ranking.unit), ranking.noise_runs);
  }
  text += fmt::format("noise bar: {}; smaller effects are not called effects\n",
                      FormatOutput(ranking.noise_bar, ranking.unit));
  if (std::isfinite(ranking.paired_raised)) {
    text += fmt::format("the second condition raises it in {} of the runners\n",
                        Percent(ranking.paired_raised));
  }
  return text;
}

}  // namespace

std::string FormatSignedPercent(double share) {
  return share == share ? fmt::format("{:+.2g} %", 100 * share) : "-";
}

std::string FormatStep(const FactorRank& row) {
  if (row.step.empty()) {
    return "";
  }
  return fmt::format("{} more: {}{}", row.step, FormatSignedPercent(row.step_effect),
                     FormatInterval(row.step_low, row.step_high));
}

std::string FormatRanking(const Ranking& ranking) {
  std::string text = fmt::format("{}: mean {}, deviation {}, {} runs\n", ranking.output,
                                 FormatOutput(ranking.mean, ranking.unit),
                                 FormatOutput(ranking.deviation, ranking.unit), ranking.runs_used);
  text += ranking.refusal.empty()
              ? fmt::format("{}by {}\n", FormatTable(ranking), ranking.method) +
                    FormatErrors(ranking) + FormatElementary(ranking) + FormatSteps(ranking) +
                    FormatChanges(ranking) + FormatInteractions(ranking)
              : fmt::format("no ranking: {}\n", ranking.refusal);
  if (!ranking.half.empty()) {
    text += ranking.half + '\n';
  }
  for (const std::string& remark : ranking.remarks) {
    text += fmt::format("mind: {}\n", remark);
  }
  return text;
}

}  // namespace footfall
