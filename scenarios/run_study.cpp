#include "scenarios/run_study.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

#include "scenarios/designs.h"
#include "scenarios/sensitivity/verdict.h"
#include "sim/loads/outputs.h"

namespace footfall {
namespace {

constexpr int kLeading = 3;
constexpr int kDraws = 300;

std::vector<std::string> OutputsOf(const Study& study) {
  return study.outputs.empty() ? std::vector{std::string(OutputTable().front().name)}
                               : study.outputs;
}

/// The first rows of a study and what is known of them.
StudyResults TakeFirst(const StudyResults& results, Eigen::Index rows) {
  StudyResults first = results;
  first.outputs.conservativeResize(rows, Eigen::NoChange);
  first.states.resize(static_cast<std::size_t>(rows));
  first.reasons.resize(static_cast<std::size_t>(rows));
  return first;
}

/// Counts of two parts of one sweep.
void Add(const SweepSummary& part, SweepSummary& whole) {
  SweepProgress& to = whole.counts;
  const SweepProgress& from = part.counts;
  to.already_done = std::max(to.already_done, from.already_done - to.finished);
  to.total = from.total;
  to.finished += from.finished;
  to.ok += from.ok;
  to.failed_gates += from.failed_gates;
  to.cannot_run += from.cannot_run;
  to.elapsed_seconds += from.elapsed_seconds;
  to.seconds_left = from.seconds_left;
  whole.stopped = part.stopped;
}

/// The study as it is after so many batches.
Study AfterBatches(Study study, int batches) {
  study.max_samples = batches * study.samples;
  return study;
}

std::vector<int> ListDone(const StudyResults& results) {
  std::vector<int> done;
  for (std::size_t row = 0; row < results.states.size(); ++row) {
    if (results.states[row] != RunState::kNotRun) {
      done.push_back(static_cast<int>(row));
    }
  }
  return done;
}

}  // namespace

StudyResults BuildEmptyResults(int num_runs) {
  StudyResults results;
  for (const OutputInfo& output : OutputTable()) {
    results.output_names.emplace_back(output.name);
    results.output_units.emplace_back(output.unit);
  }
  const auto columns = static_cast<Eigen::Index>(OutputTable().size());
  results.outputs = MatrixXd::Constant(num_runs, columns, kNone);
  results.states.assign(static_cast<std::size_t>(num_runs), RunState::kNotRun);
  results.reasons.resize(static_cast<std::size_t>(num_runs));
  return results;
}

void AddRecord(const RunRecord& record, StudyResults& results) {
  const auto row = static_cast<std::size_t>(record.run);
  results.states.at(row) = StateOf(record.result.status);
  results.reasons.at(row) = record.result.reason;
  const std::vector<double>& outputs = record.result.outputs;
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    results.outputs(record.run, static_cast<Eigen::Index>(i)) = outputs[i];
  }
}

double CalcLeadingHalfWidth(const Ranking& ranking) {
  const double whole = ranking.has_ratio_scale ? std::abs(ranking.mean) : ranking.deviation;
  double widest = 0;
  int leading = 0;
  for (const FactorRank& row : ranking.rows) {
    if (leading < kLeading && (leading == 0 || HasDirection(row.verdict))) {
      widest = std::max(widest, (row.high - row.low) / 2 / whole);
      ++leading;
    }
  }
  return leading > 0 && std::isfinite(widest) ? widest : std::numeric_limits<double>::infinity();
}

bool IsNarrowEnough(const Study& study, const DesignTable& table, const StudyResults& results) {
  const RankOptions options{.draws = kDraws, .with_half = false};
  for (const std::string& output : OutputsOf(study)) {
    if (CalcLeadingHalfWidth(RankFactors(study, table, results, output, options)) > study.until) {
      return false;
    }
  }
  return true;
}

SweepSummary RunStudy(const Study& study, const DesignTable& table, StudyResults stored,
                      const RunFunction& run, const SweepOptions& options) {
  if (study.until != study.until) {
    return RunSweep(study, table, run, options);
  }
  SweepOptions each = options;
  each.sink = [&](const RunRecord& record) {
    AddRecord(record, stored);
    options.sink(record);
  };
  SweepSummary whole;
  for (int batches = 1; batches <= CountBatches(study); ++batches) {
    const auto rows =
        static_cast<Eigen::Index>(CountHeadRows(study) + batches * CountBatchRows(study));
    const Study part = AfterBatches(study, batches);
    const DesignTable first{table.values.topRows(rows)};
    each.done = ListDone(TakeFirst(stored, rows));
    std::copy_if(options.done.begin(), options.done.end(), std::back_inserter(each.done),
                 [&](int row) { return row < rows; });
    Add(RunSweep(part, first, run, each), whole);
    if (whole.stopped || IsNarrowEnough(part, first, TakeFirst(stored, rows))) {
      break;
    }
  }
  return whole;
}

}  // namespace footfall
