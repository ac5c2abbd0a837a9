#pragma once

#include <array>
#include <string>
#include <vector>

#include "io/hdf5/study_header.h"
#include "scenarios/published_ground_reaction.h"
#include "scenarios/ranking.h"
#include "viz/published.h"
#include "viz/runner_motion.h"
#include "viz/sole_layers.h"

namespace footfall {

/// A run whose curves and moving body are part of the page.
struct ReportRun {
  int run = 0;             ///< row of the design
  double body_weight = 0;  ///< N
  double speed = 0;        ///< m/s, as asked of the gait
  StrideSeries series;
  std::vector<NamedCurve> angles;
  RunnerMotion motion;
  std::array<std::vector<SoleLayers>, 2> soles;  ///< right, left
};

/// All that the report shows; the page is a pure function of it. A single run is a study of one run
/// and no factors.
struct ReportData {
  StudyHeader header;
  StudyResults results;
  std::vector<std::vector<Gate>> gates;  ///< by run; empty where none was judged
  std::vector<double> body_weights;      ///< by run, N
  /// By run and output, SI: standard deviation over strides; empty where one orbit was computed.
  std::vector<std::vector<double>> spreads;
  std::vector<Ranking> rankings;  ///< one per output of the study; the first is shown first
  std::vector<ReportRun> embedded;
  std::vector<PublishedGroundReaction> published_ground;
  std::vector<PublishedMotion> published_motion;
  std::vector<PublishedRange> published_ranges;
};

/// At most so many runs are embedded with their series: about 0.3 MB each.
inline constexpr int kMaxEmbeddedRuns = 40;

/// Runs whose series the page gets, in the order in which it offers them: the base; for each ranked
/// output the runs with the highest and the lowest value; the others in their order, until there
/// are `limit`. Runs that could not run have no series and are left out.
std::vector<int> ChooseEmbeddedRuns(const StudyResults& results,
                                    const std::vector<Ranking>& rankings,
                                    int limit = kMaxEmbeddedRuns);

/// "The curves of 40 of 65 runs are in this page: ..." - the rule above in words.
std::string DescribeEmbeddedRuns(const ReportData& data);

}  // namespace footfall
