#include "scenarios/rank_sample.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "scenarios/designs.h"
#include "scenarios/runner_draws.h"
#include "scenarios/sensitivity/elementary_effects.h"
#include "scenarios/sensitivity/one_at_a_time.h"
#include "scenarios/sensitivity/paired_estimator.h"
#include "scenarios/sensitivity/random.h"
#include "scenarios/sensitivity/resampling.h"
#include "scenarios/sensitivity/sobol_indices.h"
#include "scenarios/sensitivity/surrogate_estimator.h"

namespace footfall {
namespace {

constexpr int kJointDraws = 1024;

/// SI values to 0 (low) .. 1 (high); level indices stay.
MatrixXd CalcCoordinates(const Study& study, MatrixXd values) {
  for (Eigen::Index j = 0; j < values.cols(); ++j) {
    const StudyFactor& factor = study.factors[static_cast<std::size_t>(j)];
    if (!factor.IsChoice() && values.rows() > 0) {
      values.col(j) = (values.col(j).array() - factor.low) / (factor.high - factor.low);
    }
  }
  return values;
}

/// A run that failed its gates is not ranked silently.
bool IsUsed(RunState state, const RankOptions& options) {
  return state == RunState::kOk ||
         (state == RunState::kFailedGates && options.include_failed_gates);
}

double TakeOutput(const StudyResults& results, Eigen::Index run, Eigen::Index column,
                  const RankOptions& options) {
  return IsUsed(results.states[static_cast<std::size_t>(run)], options)
             ? results.outputs(run, column)
             : kUnknown;
}

/// An output that differs by rounding alone is a constant.
void LevelRounding(VectorXd& y) {
  constexpr double kRounding = 1e-13;
  double low = kUnknown, high = kUnknown;
  for (const double value : y) {
    low = std::fmin(low, value);
    high = std::fmax(high, value);
  }
  if (high - low <= kRounding * std::max(std::abs(low), std::abs(high))) {
    for (double& value : y) {
      value = std::isfinite(value) ? low : value;
    }
  }
}

/// The base, then the design proper.
std::vector<Eigen::Index> ListRows(const Study& study, Eigen::Index num_runs) {
  std::vector<Eigen::Index> rows = {0};
  for (Eigen::Index run = CountHeadRows(study); run < num_runs; ++run) {
    rows.push_back(run);
  }
  return rows;
}

/// Rows of the sample that belong together, so that a half takes or leaves them as one.
int PartOf(Design design, const Sample& sample, int row) {
  const int rows = static_cast<int>(sample.y.size()) - 1, i = row - 1;
  const int block = rows / sample.blocks;
  switch (design) {
    case Design::kMorris:
      return i / (sample.NumFactors() + 1);
    case Design::kSobol: {
      const int points = block / (sample.NumFactors() + 2);
      return i / block * points + i % block % points;
    }
    case Design::kPaired:
      return i / block * (block / 2) + i % block % (block / 2);
    default:
      return i;
  }
}

/// The same parts in random order.
std::vector<int> Shuffle(const std::vector<int>& parts, std::uint64_t seed) {
  RandomEngine engine(seed);
  std::vector<int> shuffled;
  for (const int i : DrawPermutation(engine, static_cast<int>(parts.size()))) {
    shuffled.push_back(parts[static_cast<std::size_t>(i)]);
  }
  return shuffled;
}

}  // namespace

Sample BuildSample(const Study& study, const DesignTable& table, const StudyResults& results,
                   Eigen::Index column, const RankOptions& options) {
  Sample sample;
  for (const StudyFactor& factor : study.factors) {
    sample.names.push_back(factor.key);
    sample.levels.push_back(static_cast<int>(factor.levels.size()));
    sample.nuisance.push_back(IsNuisance(study, factor.key));
  }
  sample.quantity_levels = study.design == Design::kFactorial ? study.levels : 0;
  const std::vector<Eigen::Index> rows = ListRows(study, table.NumRuns());
  sample.coordinates = CalcCoordinates(study, table.values(rows, Eigen::all));
  sample.y.resize(static_cast<Eigen::Index>(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    sample.y(static_cast<Eigen::Index>(i)) = TakeOutput(results, rows[i], column, options);
  }
  LevelRounding(sample.y);
  sample.joint = CalcCoordinates(study, DrawRunners(study, kJointDraws));
  sample.correlated = AreCorrelated(study);
  sample.blocks = CountBatches(study);
  sample.seed = study.seed;
  sample.draws = options.draws;
  return sample;
}

Estimates Estimate(Design design, const Sample& sample) {
  switch (design) {
    case Design::kOneAtATime:
      return EstimateOneAtATime(sample);
    case Design::kMorris:
      return EstimateElementaryEffects(sample);
    case Design::kSobol:
      return EstimateSobol(sample);
    case Design::kPaired:
      return EstimatePaired(sample);
    case Design::kLatinHypercube:
    case Design::kFactorial:
      break;
  }
  return EstimateBySurrogate(sample);
}

Sample TakeHalf(Design design, const Sample& sample) {
  Sample half = sample;
  std::vector<int> used;  // parts with any usable run
  for (int row = 1; row < sample.y.size(); ++row) {
    if (std::isfinite(sample.y(row))) {
      used.push_back(PartOf(design, sample, row));
    }
  }
  std::sort(used.begin(), used.end());
  used.erase(std::unique(used.begin(), used.end()), used.end());
  if (design != Design::kSobol) {  // a sequence is even only if it is taken from its beginning
    used = Shuffle(used, sample.seed);
  }
  std::vector<int> dropped(used.begin() + static_cast<std::ptrdiff_t>(used.size() / 2), used.end());
  std::sort(dropped.begin(), dropped.end());
  for (int row = 1; row < half.y.size(); ++row) {
    if (std::binary_search(dropped.begin(), dropped.end(), PartOf(design, sample, row))) {
      half.y(row) = kUnknown;
    }
  }
  return half;
}

bool TellsOfFactor(Design design, const Sample& sample, Eigen::Index row, Eigen::Index factor) {
  const Eigen::Index columns = sample.NumFactors(), i = row - 1;
  const Eigen::Index block = (sample.y.size() - 1) / sample.blocks;
  switch (design) {
    case Design::kSobol:
      return i % block < 2 * (block / (columns + 2));
    case Design::kMorris:
      return i % (columns + 1) == 0;
    case Design::kOneAtATime:
      return sample.coordinates(row, factor) != sample.coordinates(0, factor);
    default:
      return true;
  }
}

MeasuredNoise CalcNoise(const Study& study, const StudyResults& results, Eigen::Index column,
                        const RankOptions& options) {
  std::vector<double> y;
  for (int run = 0; run < CountHeadRows(study); ++run) {
    if (const double value = TakeOutput(results, run, column, options); std::isfinite(value)) {
      y.push_back(value);
    }
  }
  MeasuredNoise noise{.runs = static_cast<int>(y.size())};
  if (y.size() < 3) {
    return noise;
  }
  const double mean = std::accumulate(y.begin(), y.end(), 0.0) / static_cast<double>(y.size());
  double squares = 0;
  for (const double value : y) {
    squares += (value - mean) * (value - mean);
  }
  const int freedom = noise.runs - 1;
  noise.deviation = std::sqrt(squares / freedom);
  noise.bar = std::sqrt(2.0) * CalcStudentQuantile(freedom, 0.975) * noise.deviation;
  return noise;
}

}  // namespace footfall
