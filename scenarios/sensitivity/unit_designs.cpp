#include "scenarios/sensitivity/unit_designs.h"

#include <algorithm>
#include <boost/random/sobol.hpp>
#include <cstdlib>
#include <limits>

#include "scenarios/sensitivity/random.h"

namespace footfall {
namespace {

using Strata = std::vector<std::vector<int>>;  // per factor the stratum of each run

/// One random hypercube.
Strata DrawStrata(RandomEngine& engine, int runs, int factors) {
  Strata strata;
  for (int j = 0; j < factors; ++j) {
    strata.push_back(DrawPermutation(engine, runs));
  }
  return strata;
}

/// |sum of products of centred strata|, which is proportional to the correlation. In integers, so
/// that the comparison of hypercubes has no rounding: strata are doubled to centre them.
std::int64_t CalcProduct(const std::vector<int>& a, const std::vector<int>& b) {
  const auto last = static_cast<std::int64_t>(a.size()) - 1;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    sum += (2 * a[i] - last) * (2 * b[i] - last);
  }
  return std::abs(sum);
}

/// Worst pair of columns.
std::int64_t CalcLargestProduct(const Strata& strata) {
  std::int64_t largest = 0;
  for (std::size_t a = 0; a < strata.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) {
      largest = std::max(largest, CalcProduct(strata[a], strata[b]));
    }
  }
  return largest;
}

/// As many hypercubes as about 1e8 multiplications allow, at most a hundred.
int CountCandidates(int runs, int factors) {
  const double work = static_cast<double>(runs) * factors * factors;
  return static_cast<int>(std::clamp(1e8 / work, 1.0, 100.0));
}

/// The best of several random hypercubes, the first of equals.
Strata ChooseStrata(RandomEngine& engine, int runs, int factors) {
  Strata best;
  std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
  for (int i = 0; i < CountCandidates(runs, factors); ++i) {
    Strata strata = DrawStrata(engine, runs, factors);
    const std::int64_t largest = CalcLargestProduct(strata);
    if (largest < smallest) {
      smallest = largest;
      best = std::move(strata);
    }
  }
  return best;
}

/// One step of a trajectory: where a factor stands before and after it.
struct Move {
  double from, to;
};

/// Points `skip` .. `skip + points - 1` of all sequences woven together, point p of sequence p mod
/// kSobolShifts.
MatrixXd BuildWovenPoints(int points, int dimensions, std::uint64_t seed, int skip) {
  MatrixXd units(points, dimensions);
  for (int shift = 0; shift < kSobolShifts; ++shift) {
    const auto count_below = [&](int p) { return (p - shift + kSobolShifts - 1) / kSobolShifts; };
    const int first = count_below(skip), count = count_below(skip + points) - first;
    const std::uint64_t own_seed = seed + static_cast<std::uint64_t>(shift) * 0x9E3779B97F4A7C15u;
    const MatrixXd own = BuildSobolPoints(count, dimensions, own_seed, first);
    for (int i = 0; i < count; ++i) {
      units.row((first + i) * kSobolShifts + shift - skip) = own.row(i);
    }
  }
  return units;
}

/// Direction by a coin; starting level of the grid, or other level of a choice, at random.
Move DrawMove(RandomEngine& engine, int levels) {
  const bool forward = DrawIndex(engine, 2) == 0;
  Move move{};
  if (levels > 0) {
    move = {LevelToUnit(0, levels), LevelToUnit(1 + DrawIndex(engine, levels - 1), levels)};
  } else {
    const int start = DrawIndex(engine, 2);  // 0 or 1/3
    move = {start / 3.0, (start + 2) / 3.0};
  }
  return forward ? move : Move{move.to, move.from};
}

}  // namespace

MatrixXd BuildLatinHypercube(int runs, int factors, std::uint64_t seed) {
  RandomEngine engine(seed);
  const Strata strata = ChooseStrata(engine, runs, factors);
  MatrixXd units(runs, factors);
  for (int j = 0; j < factors; ++j) {
    for (int i = 0; i < runs; ++i) {
      const int stratum = strata[static_cast<std::size_t>(j)][static_cast<std::size_t>(i)];
      units(i, j) = (stratum + DrawUnit(engine)) / runs;
    }
  }
  return units;
}

MatrixXd BuildSobolPoints(int points, int dimensions, std::uint64_t seed, int skip) {
  RandomEngine engine(seed);
  std::vector<std::uint64_t> shifts(static_cast<std::size_t>(dimensions));
  std::generate(shifts.begin(), shifts.end(), std::ref(engine));
  boost::random::sobol sequence(static_cast<std::size_t>(dimensions));  // leaves the origin out
  if (skip > 0) {
    sequence.discard(static_cast<std::uint64_t>(skip - 1) * static_cast<std::uint64_t>(dimensions));
  }
  MatrixXd units(points, dimensions);
  for (int i = 0; i < points; ++i) {
    for (int j = 0; j < dimensions; ++j) {
      const std::uint64_t bits = i + skip == 0 ? 0 : sequence();
      units(i, j) = UnitFromBits(bits ^ shifts[static_cast<std::size_t>(j)]);
    }
  }
  return units;
}

MatrixXd BuildSaltelli(int base, int factors, std::uint64_t seed, int batch) {
  const MatrixXd points = BuildWovenPoints(base, 2 * factors, seed, batch * base);
  const auto a = points.leftCols(factors);
  const auto b = points.rightCols(factors);
  MatrixXd units(base * (factors + 2), factors);
  units.topRows(base) = a;
  units.middleRows(base, base) = b;
  for (int j = 0; j < factors; ++j) {
    auto ab = units.middleRows(base * (2 + j), base);
    ab = a;
    ab.col(j) = b.col(j);
  }
  return units;
}

MatrixXd BuildMorris(int trajectories, const FactorLevels& levels, std::uint64_t seed) {
  const int factors = static_cast<int>(levels.size());
  RandomEngine engine(seed);
  MatrixXd units(trajectories * (factors + 1), factors);
  for (int t = 0; t < trajectories; ++t) {
    const int first = t * (factors + 1);
    VectorXd to(factors);
    for (int j = 0; j < factors; ++j) {
      const Move move = DrawMove(engine, levels[static_cast<std::size_t>(j)]);
      units(first, j) = move.from;
      to(j) = move.to;
    }
    const std::vector<int> order = DrawPermutation(engine, factors);
    for (int step = 0; step < factors; ++step) {
      const int moved = order[static_cast<std::size_t>(step)];
      units.row(first + step + 1) = units.row(first + step);
      units(first + step + 1, moved) = to(moved);
    }
  }
  return units;
}

MatrixXd BuildFactorial(int quantity_levels, const FactorLevels& levels) {
  MatrixXd units(1, 0);
  for (const int choice : levels) {
    const int count = choice > 0 ? choice : quantity_levels;
    MatrixXd wider(units.rows() * count, units.cols() + 1);
    for (Eigen::Index row = 0; row < wider.rows(); ++row) {
      const int level = static_cast<int>(row % count);
      const double unit = choice > 0 ? LevelToUnit(level, choice) : double(level) / (count - 1);
      wider.row(row) << units.row(row / count), unit;
    }
    units = std::move(wider);
  }
  return units;
}

}  // namespace footfall
