#pragma once

#include <cstdint>
#include <vector>

#include "musculoskeletal/types.h"

/// Designs in unit coordinates: row = run, column = factor, every value in 0..1.
///
/// `levels` says what each factor is: 0 for a quantity (0 is its low end, 1 its high end), L for a
/// choice of L levels, where level l stands at (l + 1/2) / L. All are functions of their arguments
/// alone, bit for bit, on every platform.
namespace footfall {

using FactorLevels = std::vector<int>;

/// Unit coordinate of a choice's level.
inline double LevelToUnit(int level, int levels) { return (level + 0.5) / levels; }

/// McKay, Beckman and Conover 1979: each column has one value in each of `runs` equal strata,
/// placed at random inside it. Of a number of random hypercubes the one whose largest correlation
/// between two columns is smallest.
MatrixXd BuildLatinHypercube(int runs, int factors, std::uint64_t seed);

/// The first `points` points of a Sobol' sequence, the origin included, each column shifted by a
/// random bit pattern (exclusive or), which keeps the balance of the sequence and makes it seeded.
/// `skip` leaves out as many points in front.
MatrixXd BuildSobolPoints(int points, int dimensions, std::uint64_t seed, int skip = 0);

/// Number of Sobol' sequences, each with a shift of its own, that a Saltelli design is woven from.
///
/// One sequence gives one error and no word on its size: its points depend on each other, and a
/// bootstrap that takes them for independent makes intervals that always hold the truth. Sequences
/// that are shifted independently differ from each other as their mean differs from the truth
/// (L'Ecuyer 2018), which needs no assumption about the function. Eight leave Student's quantile 21
/// % above the normal one, and each sequence an eighth of the points.
inline constexpr int kSobolShifts = 8;

/// Saltelli 2010: A, B, AB_1 .. AB_k stacked, `base` rows each; AB_i is A with column i of B. A and
/// B are the two halves of the columns of Sobol' points; point p is number p / kSobolShifts
/// (rounded down) of sequence p mod kSobolShifts. Batch 1 takes the next `base` points, and so on,
/// so that a larger design holds every smaller one.
MatrixXd BuildSaltelli(int base, int factors, std::uint64_t seed, int batch = 0);

/// Morris 1991: `trajectories` of k + 1 rows; from row to row one factor moves, in random order. A
/// quantity moves by 2/3 on the grid 0, 1/3, 2/3, 1; a choice between its first level and another.
MatrixXd BuildMorris(int trajectories, const FactorLevels& levels, std::uint64_t seed);

/// All combinations of `quantity_levels` evenly spaced values (0 and 1 among them) of each quantity
/// and every level of each choice; the last factor runs fastest.
MatrixXd BuildFactorial(int quantity_levels, const FactorLevels& levels);

}  // namespace footfall
