#include "app/program_facts.h"

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/build_body.h"
#include "sim/loads/gate_table.h"
#include "sim/loads/outputs.h"

namespace footfall {

void FillProgramFacts(StudyHeader& header, const std::string& command_line) {
  for (const OutputInfo& output : OutputTable()) {
    header.outputs.push_back({std::string(output.name), std::string(output.unit),
                              std::string(output.meaning), std::string(output.source)});
  }
  for (const GateInfo& gate : GateTable()) {
    header.gates.push_back({std::string(gate.name), std::string(gate.unit)});
  }
  const Conditions& base = header.study.base.conditions;
  const BodyModel body = BuildBody(base.runner, base.posture);
  for (const Coordinate& coordinate : body.coordinates) {
    header.coordinates.push_back(coordinate.name);
  }
  const BodyMuscles muscles =
      BuildBodyMuscles(body, base.runner, base.core, base.posture, base.spine, base.model);
  for (const auto* part : {&muscles.trunk.muscles, &muscles.limbs.muscles}) {
    for (const Muscle& muscle : *part) {
      header.muscles.push_back(muscle.name);
    }
  }
  header.provenance = BuildProvenance(command_line);
}

}  // namespace footfall
