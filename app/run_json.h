#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "io/hdf5/study_header.h"
#include "sim/run_result.h"

namespace footfall {

/// {"version", "compiler", "program_hash", "tables_hash", "command"}.
nlohmann::ordered_json ProvenanceJson(const Provenance& provenance);

/// A run under a style of adaptation.
struct StyledRun {
  std::string style;
  RunResult result;
};

/// What `run --json` prints: {"status", "reason", "outputs": {NAME: {"value", "unit", "per_bw",
/// "sd"}}, "gates": {NAME: {"value", "unit", "limit", "pass"}}, "provenance"}. Forces, their
/// rates and impulses carry `per_bw`: over body weight (mass x 9.80665). Numbers that were not
/// computed are null. The same run gives the same text: it holds no times.
/// With `others`, the same run under other styles of adaptation, outputs carry their values too,
/// each under the style's name.
nlohmann::ordered_json RunJson(const StudyHeader& header, const RunResult& result,
                               const std::vector<StyledRun>& others = {});

/// {NAME: {"value", "unit", "limit", "pass"}}.
nlohmann::ordered_json GatesJson(const std::vector<Gate>& gates);

/// True for the units of force, loading rate and impulse, which scale with body weight.
bool IsForceLike(const std::string& unit);

/// Force over body weight of the runner of the header's base.
double PerBodyWeight(const StudyHeader& header, double force);

}  // namespace footfall
