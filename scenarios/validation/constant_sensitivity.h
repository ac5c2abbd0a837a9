#pragma once

#include <functional>
#include <string>
#include <vector>

namespace footfall {

/// A load that constants may move: a published posture, or a run.
struct SensitivityCase {
  std::string name;
  std::string pose;  ///< of PublishedPoses(); empty for the run
  double speed = 0;  ///< m/s, of the run
  double base = 0;   ///< N, with every constant as it is
};

/// How loads answer to one constant: change in percent of each case.
struct SensitivityRow {
  std::string key, meaning;
  std::vector<double> lower, higher;  ///< one per case; NaN where it cannot be solved
};

struct SensitivityTable {
  std::vector<SensitivityCase> cases;
  std::vector<SensitivityRow> rows;
};

/// L4/5 compression (peak, in running) when one constant at a time is multiplied by 1 - kStep and
/// by 1 + kStep and everything else stays: postures settle and gaits are solved anew. Rows: every
/// constant of the model (ModelConstants), then trunk strength and co-contraction. `say` is told
/// what is being computed. Minutes; uses all threads.
SensitivityTable CalcConstantSensitivity(const std::function<void(const std::string&)>& say);

/// The load of one case (N) when the factor `key` is multiplied by `scale`; NaN where the body
/// cannot be placed or the run fails. An empty key leaves all as it is.
double CalcCaseLoad(const SensitivityCase& sensitivity_case, const std::string& key, double scale);

/// Keys of the rows, in order.
std::vector<std::string> ListSensitivityKeys();
/// The cases, their bases not yet computed.
std::vector<SensitivityCase> ListSensitivityCases();

inline constexpr double kSensitivityStep = 0.2;

}  // namespace footfall
