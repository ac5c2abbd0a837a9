#pragma once

#include <nlohmann/json_fwd.hpp>

#include "scenarios/ranking.h"

/// Rankings of the page's data. Private to viz/.
namespace footfall {

/// One output's ranking and what tells how sure it is: rows, interactions, the ranking of what can
/// be changed, noise, held-out error, runs left out, and the order with half the samples. `relief`
/// is "less", "more" or "neither" (scenarios/relief.h); `belowZero` tells of an output that is
/// negative throughout.
nlohmann::json RankingJson(const Ranking& ranking);

}  // namespace footfall
