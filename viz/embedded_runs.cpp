#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "viz/report_data.h"

namespace footfall {
namespace {

bool HasSeries(RunState state) { return state == RunState::kOk || state == RunState::kFailedGates; }

/// The ok run whose output is largest (`sign` 1) or smallest (-1).
std::optional<int> FindExtreme(const StudyResults& results, Eigen::Index column, double sign) {
  std::optional<int> best;
  for (int run = 0; run < results.outputs.rows(); ++run) {
    const double value = sign * results.outputs(run, column);
    if (results.states[static_cast<std::size_t>(run)] == RunState::kOk && std::isfinite(value) &&
        (!best || value > sign * results.outputs(*best, column))) {
      best = run;
    }
  }
  return best;
}

std::vector<int> ListCandidates(const StudyResults& results, const std::vector<Ranking>& rankings) {
  std::vector<int> runs = {0};
  for (const Ranking& ranking : rankings) {
    const auto name =
        std::find(results.output_names.begin(), results.output_names.end(), ranking.output);
    for (const double sign : {1.0, -1.0}) {
      if (name == results.output_names.end()) {
        continue;
      }
      if (const auto run = FindExtreme(results, name - results.output_names.begin(), sign)) {
        runs.push_back(*run);
      }
    }
  }
  for (int run = 1; run < static_cast<int>(results.states.size()); ++run) {
    runs.push_back(run);
  }
  return runs;
}

}  // namespace

std::vector<int> ChooseEmbeddedRuns(const StudyResults& results,
                                    const std::vector<Ranking>& rankings, int limit) {
  std::vector<int> chosen;
  for (const int run : ListCandidates(results, rankings)) {
    const bool known = std::find(chosen.begin(), chosen.end(), run) != chosen.end();
    if (!known && HasSeries(results.states[static_cast<std::size_t>(run)]) &&
        static_cast<int>(chosen.size()) < limit) {
      chosen.push_back(run);
    }
  }
  return chosen;
}

std::string DescribeEmbeddedRuns(const ReportData& data) {
  const std::size_t all = data.results.states.size();
  if (data.embedded.size() == all) {
    return all == 1 ? std::string()
                    : fmt::format("The curves of all {} runs are in this page.", all);
  }
  const auto with_series = static_cast<std::size_t>(
      std::count_if(data.results.states.begin(), data.results.states.end(), HasSeries));
  if (data.embedded.size() == with_series) {
    return fmt::format("The curves of the {} of {} runs that ran are in this page.", with_series,
                       all);
  }
  return fmt::format(
      "The curves of {} of {} runs are in this page: the base run, the runs with the highest and "
      "the lowest value of each ranked output, then the others in order; the file holds them all.",
      data.embedded.size(), all);
}

}  // namespace footfall
