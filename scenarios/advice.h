#pragma once

#include <string>
#include <vector>

#include "scenarios/ranking.h"
#include "scenarios/scenario.h"

/// What one person could change first: a small study around that person, over what can be changed.
namespace footfall {

/// Everything with an intervention range, each over what the person could reach, others apart. The
/// catalogue's intervention range belongs to its default value d: the person at x reaches
///   [x - (d - low), x + (high - d)],
/// kept inside what runners and shops have (population and intervention range together) or, where
/// the person is outside it, inside what is between there and x; always inside the physical range.
/// Latin hypercube of `runs`, and noise runs of the person.
Study BuildAdviceStudy(const Scenario& person, int runs, std::uint64_t seed);

/// Fewest runs that a study of that many factors can be ranked with.
int CountFewestAdviceRuns(int factors);

/// One thing to change.
struct Advice {
  std::string factor;
  std::string now, change_to;  ///< as a person writes them; the better end of what can be reached
  double change = 0;           ///< of the output, as a share of what it is now; negative is less
  double low = 0, high = 0;    ///< 95 % interval of it
  std::string step;            ///< "5 kg"
  double step_change = 0;      ///< of a practical step up, as a share of now
  bool is_detected = false;    ///< the interval leaves out zero and the change is above noise
};

/// The ranking of a study by BuildAdviceStudy as advice, largest relief first: from where the
/// person is along the mean slope to the end that lowers the output. `now` is the output of the
/// base run.
std::vector<Advice> DeriveAdvice(const Study& study, const Ranking& ranking, double now);

}  // namespace footfall
