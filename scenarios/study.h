#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenarios/scenario.h"

namespace footfall {

/// One factor of a study: a key and the values it may take, in SI.
struct StudyFactor {
  std::string key;                       ///< "shoe.heel_stiffness", "foot.arch_drop" (both feet), "shoe.model"
  double low = 0, high = 0;              ///< of a quantity, SI
  std::vector<std::string> levels;       ///< of a choice
  bool IsChoice() const { return !levels.empty(); }
};

enum class Design { kOneAtATime, kMorris, kLatinHypercube, kSobol, kFactorial };

/// A study as asked.
struct Study {
  std::string title;
  Scenario base;
  std::vector<StudyFactor> factors;
  Design design = Design::kLatinHypercube;
  int samples = 64;                      ///< runs of a Latin hypercube; trajectories of Morris; base of Sobol'
  std::uint64_t seed = 1;
  std::vector<std::string> outputs;      ///< to rank
  std::string text;                      ///< the file exactly as read
};

/// The runs of a study: row = run, column = factor. SI values; level index for a choice.
/// Row 0 is always the base condition itself.
struct DesignTable {
  MatrixXd values;
};

/// One run of a sweep, as stored.
struct RunRecord {
  int run = 0;                           ///< row of the design
  RunResult result;
};

}  // namespace footfall
