#pragma once

#include <string>
#include <vector>

#include "scenarios/study.h"

namespace footfall {

/// Reads a study: which factors are varied, over what, and how.
///
///     title = "what matters most"
///     base = "my_runner.toml"            # beside this file; or groups [base.runner], [base.shoe]
///     [study]
///     design = "latin_hypercube"         # one_at_a_time, morris, latin_hypercube, sobol,
///     factorial samples = 64 seed = 1 outputs = ["l5s1_compression_peak"] [factors] "runner.mass"
///     = [55, 90]           # in the factor's unit, or texts with one "gait.speed" = {low = "10
///     km/h", high = "14 km/h"} "posture.trunk_lean" = "population"   # or "intervention": the
///     range of the catalogue "shoe.model" = ["trainer", "minimal"]
///
/// Without [factors] all factors that have a population range are varied over it. Throws one
/// UserError with every mistake of the file.
Study ReadStudy(const std::string& path);

/// The same from a text; a base file is looked for beside `file`.
Study ParseStudy(const std::string& text, const std::string& file);

/// Every quantity of the catalogue with a population range, over it; both feet together.
std::vector<StudyFactor> ListPopulationFactors();

}  // namespace footfall
