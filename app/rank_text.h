#pragma once

#include <string>

#include "scenarios/ranking.h"

namespace footfall {

/// A signed share in per cent: "+4.2 %"; "-" for NaN.
std::string FormatSignedPercent(double share);

/// "5 kg more: +7.1 % [+6.8, +7.4]", what a practical step of a factor does; empty without a step.
std::string FormatStep(const FactorRank& row);

/// A ranking as `footfall rank` prints it: table, method, how well held-out runs are predicted,
/// the program's own noise, interactions, what half the samples would have said, remarks.
std::string FormatRanking(const Ranking& ranking);

}  // namespace footfall
