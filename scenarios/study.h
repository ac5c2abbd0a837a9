#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/assignment.h"
#include "scenarios/scenario.h"
#include "scenarios/sensitivity/marginal.h"
#include "sim/run_result.h"

namespace footfall {

/// One factor of a study: a key of the catalogue and the values it may take.
struct StudyFactor {
  std::string key;           ///< "shoe.heel_stiffness", "foot.arch_drop" (both), "shoe.model"
  double low = 0, high = 0;  ///< of a quantity, SI, low < high
  std::vector<std::string> levels{};  ///< of a choice, at least two
  int line = 0;                       ///< of the study file, 0 if unknown
  /// How the quantity is spread, SI: nothing for uniform over low..high, one normal for everybody,
  /// or one per level of `runner.sex`. low and high are then the ends between which effects are
  /// told (5th and 95th percentile).
  std::vector<TruncatedNormal> normals{};
  bool IsChoice() const { return !levels.empty(); }
};

/// Rank correlation (Spearman) that two quantities of a study shall have.
struct RankCorrelation {
  std::string first, second;  ///< keys
  double value = 0;           ///< between -1 and 1
  int line = 0;
};

/// One of the two conditions that a paired study compares in the same runners.
struct PairSide {
  std::string label;
  std::vector<Assignment> settings;
};

/// How the runs are laid out over the factors; `designs.h` says what each needs and gives.
enum class Design { kOneAtATime, kMorris, kLatinHypercube, kSobol, kFactorial, kPaired };

/// "one_at_a_time", "morris", "latin_hypercube", "sobol", "factorial", "paired".
const char* DesignName(Design design);
/// The design of that name; throws UserError naming the designs there are.
Design DesignFromName(std::string_view name);

/// A study as asked.
struct Study {
  std::string title;
  Scenario base;
  std::vector<StudyFactor> factors;
  Design design = Design::kLatinHypercube;
  int samples = 64;  ///< runs of a Latin hypercube; trajectories of Morris; base of Sobol';
                     ///< runners of a paired study
  int levels = 2;    ///< of a quantity in a factorial design
  std::uint64_t seed = 1;
  int noise_runs = 0;      ///< of the base, each moved by a ten-thousandth: numerical noise
  std::string population;  ///< name of a virtual population, empty for none
  std::vector<RankCorrelation> correlations;
  std::vector<std::string> nuisance;  ///< factors that stand for what is not known of the model
  std::vector<PairSide> pair;         ///< two of them in a paired study, else none
  double until = kNone;  ///< stop once the leading effects are known to +- this share of the mean
  int max_samples = 0;   ///< with `until`: never more than this
  std::vector<std::string> outputs;  ///< to rank, names of OutputTable()
  std::string file;                  ///< as the user named it; for messages
  std::string text;                  ///< the file exactly as read
};

/// The study's factor of that key; null where it has none.
const StudyFactor* FindStudyFactor(const Study& study, std::string_view key);

/// A design's mark for 'this factor keeps the base's own value', where that value has no number in
/// the factor's terms: a choice outside the levels, `foot.X` of a base whose feet differ.
inline constexpr double kBaseValue = std::numeric_limits<double>::quiet_NaN();

/// Whether a factor stands for what is known of the model only within a range: constants of the
/// model (`model.X`), and those that the study names.
bool IsNuisance(const Study& study, std::string_view key);

/// Batches of `samples` that a study is laid out for: one, or with `until` as many as its cap
/// holds.
int CountBatches(const Study& study);
/// Rows in front of the design proper: the base and its noise runs.
inline int CountHeadRows(const Study& study) { return 1 + study.noise_runs; }

/// The runs of a study: row = run, column = factor. SI values; level index for a choice.
/// Row 0 is always the base condition itself, the noise runs follow, then batch after batch.
struct DesignTable {
  MatrixXd values;
  int NumRuns() const { return static_cast<int>(values.rows()); }
};

/// One run of a sweep, as stored.
struct RunRecord {
  int run = 0;  ///< row of the design
  RunResult result;
};

/// What became of a row of the design.
enum class RunState { kNotRun, kOk, kFailedGates, kCannotRun };
RunState StateOf(RunStatus status);

/// A study's results as ranking and report need them: one row per run of the design.
struct StudyResults {
  std::vector<std::string> output_names;  ///< columns of `outputs`
  std::vector<std::string> output_units;  ///< SI
  MatrixXd outputs;                       ///< run x output; NaN where a run gave none
  std::vector<RunState> states;           ///< by run
  std::vector<std::string> reasons;       ///< by run; empty where ok
  /// The study has all the runs that it asks for: one with `until` that reached its aim leaves rows
  /// not run and is complete.
  bool is_complete = false;
};

}  // namespace footfall
