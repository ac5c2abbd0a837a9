// random_scenarios [COUNT] [SEED] [full|population] [FIRST]: how many random runners find a steady
// gait, from number FIRST of a draw of COUNT on.
// Every factor of the catalogue is drawn over its whole valid range (mass 50-100 kg, height
// 1.55-1.95 m, cadence -10 to +15 %), evenly, by logarithm where a range spans more than tenfold;
// `population` draws over what is found in people instead. Every other runner has sides apart.
// Prints a line per runner and failures by reason; loads are not recorded.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "scenarios/assignment.h"
#include "sim/gait/least_change.h"
#include "sim/gait/scenario_solver.h"
#include "tests/benchmarks/thread_clock.h"

namespace footfall {
namespace {

struct Narrowed {
  std::string_view key;
  double low, high;
};
/// What is asked of the engine where that is less than what is valid.
constexpr Narrowed kNarrowed[] = {
    {"runner.mass", 50, 100}, {"runner.height", 1.55, 1.95}, {"gait.cadence_change", -10, 15}};

double DrawUnit(std::mt19937_64& random) {
  return static_cast<double>(random() >> 11) / 9007199254740992.0;
}

Range ChooseRange(const Factor& factor, bool population) {
  if (population && !std::isnan(factor.population.low)) {
    return factor.population;
  }
  for (const Narrowed& narrowed : kNarrowed) {
    if (narrowed.key == factor.key) {
      return {narrowed.low, narrowed.high};
    }
  }
  return factor.range;
}

std::string Draw(const Factor& factor, bool population, std::mt19937_64& random) {
  const double u = DrawUnit(random);
  if (factor.IsChoice()) {
    return factor.levels[static_cast<size_t>(u * static_cast<double>(factor.levels.size()))];
  }
  const Range range = ChooseRange(factor, population);
  const bool wide = range.low > 0 && range.high > 10 * range.low;
  return fmt::format("{}", wide ? range.low * std::pow(range.high / range.low, u)
                                : range.low + u * (range.high - range.low));
}

Conditions DrawConditions(bool apart, bool population, std::mt19937_64& random) {
  std::vector<Assignment> assignments;
  for (const Factor& factor : FactorCatalogue()) {
    const std::string text = Draw(factor, population, random);
    const bool one_foot = factor.key.starts_with("foot_");
    const bool both_feet = factor.key.starts_with("foot.");
    const bool length = factor.key == "runner.leg_length_difference";
    if (IsModelKey(factor.key) || (one_foot && !apart) || (both_feet && apart) ||
        (length && !apart)) {
      continue;
    }
    assignments.push_back({factor.key, text, {}});
  }
  Conditions conditions;
  SetParameters(conditions, assignments);
  return conditions;
}

double Median(std::vector<double> values) {
  if (values.empty()) {
    return std::nan("");
  }
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

std::string DescribeDraw(const Conditions& c) {
  return fmt::format(
      "{:.1f} m/s, cadence {:+.0f} %, slope {:+.0f} deg, lean {:+.0f} deg, {:.0f} kg, {:.2f} m, "
      "friction {:.2f}, heel {:.0f} N/mm, ground {:.0f} N/mm",
      c.gait.speed, 100 * c.gait.cadence_change, 57.3 * c.surface.slope,
      57.3 * c.posture.trunk_lean, c.runner.mass, c.runner.height, c.shoe.friction,
      c.shoe.heel_stiffness / 1000, c.surface.stiffness / 1000);
}

/// The reason without its numbers, so that equal ones count together.
std::string Kind(const std::string& reason) { return reason.substr(0, reason.find(':')); }

/// What came of one draw.
struct Outcome {
  bool apart = false, found = false;
  double cpu = 0;       ///< s
  double short_of = 0;  ///< N m, norm over the gait
  std::string reason;
};

Outcome Solve(int index, const Conditions& conditions) {
  Outcome outcome;
  outcome.apart = index % 2 == 1;
  const double start = benchmark::ReadThreadClock();
  const SolvedGait solved = SolveScenario(conditions);
  outcome.cpu = benchmark::ReadThreadClock() - start;
  outcome.found = solved.found;
  outcome.short_of = solved.short_of;
  outcome.reason = solved.reason;
#pragma omp critical
  {
    fmt::print("{:3d} {} {} {:5d} steps {:6.2f} s, short of {:6.1f}  {}{}{}\n", index,
               outcome.apart ? "apart" : "alike", solved.found ? "found" : "FAILS",
               solved.simulations, outcome.cpu, solved.short_of, DescribeDraw(conditions),
               solved.found ? "" : "; ", solved.reason);
    std::fflush(stdout);
  }
  return outcome;
}

void Summarise(const std::vector<Outcome>& outcomes) {
  std::map<std::string, int> failures;
  std::vector<double> seconds[2];
  int found = 0, strong = 0;
  for (const Outcome& outcome : outcomes) {
    found += outcome.found;
    strong += outcome.found && outcome.short_of < kLittleShort;
    seconds[outcome.apart].push_back(outcome.cpu);
    if (!outcome.found) {
      failures[Kind(outcome.reason)] += 1;
    }
  }
  fmt::print(
      "{} of {} found ({:.1f} %), {} of them strong enough; median CPU {:.2f} s alike, {:.2f} s "
      "apart\n",
      found, outcomes.size(), 100.0 * found / static_cast<double>(outcomes.size()), strong,
      Median(seconds[0]), Median(seconds[1]));
  for (const auto& [reason, times] : failures) {
    fmt::print("{:4d}  {}\n", times, reason);
  }
}

/// Runners `first` to `count` of a draw, as many at once as there are threads.
void Run(int first, int count, unsigned seed, bool population) {
  std::mt19937_64 random(seed);
  std::vector<Conditions> draws;
  draws.reserve(static_cast<size_t>(count));
  for (int i = 0; i < count; ++i) {
    draws.push_back(DrawConditions(i % 2 == 1, population, random));
  }
  std::vector<Outcome> outcomes(static_cast<size_t>(count - first));
#pragma omp parallel for schedule(dynamic)
  for (int i = first; i < count; ++i) {
    outcomes[static_cast<size_t>(i - first)] = Solve(i, draws[static_cast<size_t>(i)]);
  }
  Summarise(outcomes);
}

}  // namespace
}  // namespace footfall

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::atoi(argv[1]) : 200;
  const auto seed = static_cast<unsigned>(argc > 2 ? std::atoi(argv[2]) : 1);
  const int first = argc > 4 ? std::atoi(argv[4]) : 0;
  footfall::Run(first, count, seed, argc > 3 && std::string(argv[3]) == "population");
  return 0;
}
