#pragma once

#include "scenarios/ranking.h"
#include "scenarios/study.h"
#include "scenarios/sweep.h"

namespace footfall {

/// Results of a study of which nothing has been run.
StudyResults BuildEmptyResults(int num_runs);
/// Notes what became of a run.
void AddRecord(const RunRecord& record, StudyResults& results);

/// Widest interval among the leading factors of a ranking, as half its width over the output's
/// mean: of the three largest whose effect is beyond doubt, else of the largest. Infinite where
/// there is no ranking.
double CalcLeadingHalfWidth(const Ranking& ranking);

/// Whether, after some of the runs, every output that the study ranks (the first of the table where
/// it names none) is known as narrowly as `until` asks.
bool IsNarrowEnough(const Study& study, const DesignTable& table, const StudyResults& results);

/// Runs a study. One without `until` is one sweep. One with it is run batch by batch, and ends when
/// it is narrow enough, or at its cap; runs beyond stay not run. `stored` are the results of the
/// rows in `options.done`. Whether to go on is decided by complete batches alone, so an interrupted
/// and resumed study makes the same runs. Not `stopped` means that the study has reached its aim,
/// though rows may be left.
SweepSummary RunStudy(const Study& study, const DesignTable& table, StudyResults stored,
                      const RunFunction& run, const SweepOptions& options);

}  // namespace footfall
