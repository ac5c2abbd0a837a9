#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "io/provenance.h"
#include "sim/run_result.h"

namespace footfall {

struct PoseSolution;

/// ok, failed_gates or cannot_run, and why.
struct PoseVerdict {
  RunStatus status = RunStatus::kOk;
  std::string reason;
};
PoseVerdict JudgePose(const PoseSolution& solution);

/// For people: posture, a line per level, muscle groups, gates.
std::string FormatPose(const std::string& title, const PoseSolution& solution);

/// What `pose --json` prints: as `run --json`, without spread. Forces carry `per_bw`.
nlohmann::ordered_json PoseJson(const std::string& title, const PoseSolution& solution,
                                const Provenance& provenance);

}  // namespace footfall
