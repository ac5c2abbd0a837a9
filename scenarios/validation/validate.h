#pragma once

#include <functional>
#include <string>
#include <vector>

namespace footfall {

/// A published figure and what the program says to it.
struct Check {
  std::string name, part, quantity, unit, source;  ///< part: "static" or "running"
  double low = 0, high = 0;                        ///< accepted, in `unit`
  bool fitted = false;  ///< constants were chosen while looking at this figure
  double value = 0;     ///< in `unit`; NaN where it was not computed
  std::string remark;   ///< why not computed
  bool IsComputed() const { return value == value; }
  bool Passes() const { return value >= low && value <= high; }
};

/// Which parts of the table to compute.
struct ValidationParts {
  bool is_static = true;  ///< postures and tissue, seconds
  bool running = true;    ///< runs at the stated speeds, about a minute
};

/// The table of published figures (scenarios/data/published_checks.csv) with what this program
/// gives, computed now. Rows of parts that were not asked for are left out. `say` is told what is
/// being computed.
std::vector<Check> Validate(const ValidationParts& parts,
                            const std::function<void(const std::string&)>& say);

/// True where every computed check passes.
bool AllPass(const std::vector<Check>& checks);

}  // namespace footfall
