#pragma once

#include <string>
#include <vector>

#include "scenarios/population.h"
#include "scenarios/study.h"

namespace footfall {

/// Reads a study: which factors are varied, over what, and how.
///
///     title = "what matters most"
///     base = "my_runner.toml"            # beside this file; or groups [base.runner], [base.shoe]
///
///     [study]
///     design = "latin_hypercube"         # or one_at_a_time, morris, sobol, factorial, paired
///     samples = 64
///     seed = 1
///     outputs = ["l5s1_compression_peak"]
///     noise_runs = 6                     # the base again, moved by a hair: numerical noise
///     population = "adults"              # "population" below then means its distributions
///     correlations = [["runner.mass", "runner.height", 0.5]]
///     until = 0.02                       # grow until leading effects are known to +- 2 % of mean
///     max_samples = 512
///
///     [factors]
///     "runner.mass" = [55, 90]           # in the factor's unit, or texts with one
///     "gait.speed" = {low = "10 km/h", high = "14 km/h"}
///     "runner.height" = {low = 1.6, high = 1.9, distribution = "normal"}   # 5th, 95th percentile
///     "posture.trunk_lean" = "population"   # or "intervention", "uncertainty": the range of the
///     catalogue "shoe.model" = ["trainer", "minimal"]
///
///     [pair.trainer]                     # of a paired study: two conditions in the same runners
///     "shoe.model" = "trainer"
///
/// Without [factors] all factors that have a population range are varied over it. Throws one
/// UserError with every mistake of the file.
Study ReadStudy(const std::string& path);

/// The same from a text; a base file is looked for beside `file`.
Study ParseStudy(const std::string& text, const std::string& file);

/// Every quantity of the catalogue with a population range, over it, both feet together; spread as
/// in the population if there is one.
std::vector<StudyFactor> ListPopulationFactors(const Population* population = nullptr);

}  // namespace footfall
