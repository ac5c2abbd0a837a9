#include "app/run_json.h"

#include "musculoskeletal/types.h"

namespace footfall {

using nlohmann::ordered_json;

bool IsForceLike(const std::string& unit) { return unit == "N" || unit == "N/s" || unit == "N s"; }

ordered_json ProvenanceJson(const Provenance& provenance) {
  return {{"version", provenance.version},
          {"compiler", provenance.compiler},
          {"program_hash", provenance.program_hash},
          {"tables_hash", provenance.tables_hash},
          {"command", provenance.command}};
}

ordered_json GatesJson(const std::vector<Gate>& gates) {
  ordered_json json = ordered_json::object();
  for (const Gate& gate : gates) {
    json[gate.name] = {
        {"value", gate.value}, {"unit", gate.unit}, {"limit", gate.limit}, {"pass", gate.Passed()}};
  }
  return json;
}

double PerBodyWeight(const StudyHeader& header, double force) {
  return force / (header.study.base.conditions.runner.mass * kGravity);
}

ordered_json RunJson(const StudyHeader& header, const RunResult& result,
                     const std::vector<StyledRun>& others) {
  ordered_json outputs = ordered_json::object();
  for (std::size_t i = 0; i < header.outputs.size(); ++i) {
    const OutputColumn& column = header.outputs[i];
    ordered_json& output = outputs[column.name];
    output = {{"value", result.outputs.at(i)}, {"unit", column.unit}};
    if (IsForceLike(column.unit)) {
      output["per_bw"] = PerBodyWeight(header, result.outputs[i]);
    }
    output["sd"] = result.spread.at(i);
    for (const StyledRun& other : others) {
      output[other.style] = other.result.outputs.at(i);
    }
  }
  return {{"status", StatusName(result.status)},
          {"reason", result.reason},
          {"outputs", outputs},
          {"gates", GatesJson(result.gates)},
          {"provenance", ProvenanceJson(header.provenance)}};
}

}  // namespace footfall
