#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

/// Random numbers that are the same on every platform: the engine's bits are given by the standard,
/// but std's distributions are not, so what is drawn from the bits is written out here.
namespace footfall {

using RandomEngine = std::mt19937_64;

/// A number in [0, 1) from 64 random bits: their upper 53 as a binary fraction.
inline double UnitFromBits(std::uint64_t bits) { return static_cast<double>(bits >> 11) * 0x1p-53; }

/// Uniform in [0, 1).
inline double DrawUnit(RandomEngine& engine) { return UnitFromBits(engine()); }

/// Uniform in (0, 1), for quantiles that are infinite at the ends: the middle of a step of 2^-53.
inline double DrawOpenUnit(RandomEngine& engine) { return DrawUnit(engine) + 0x1p-54; }

/// Uniform in 0 .. count - 1. The bias of scaling 53 bits is below count / 2^53.
inline int DrawIndex(RandomEngine& engine, int count) {
  return static_cast<int>(DrawUnit(engine) * count);
}

/// A random order of 0 .. count - 1 (Fisher and Yates).
std::vector<int> DrawPermutation(RandomEngine& engine, int count);

}  // namespace footfall
