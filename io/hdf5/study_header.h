#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "io/provenance.h"
#include "scenarios/study.h"

namespace footfall {

/// A column of `/outputs` as the file describes it.
struct OutputColumn {
  std::string name, unit, meaning, source;
};

/// A credibility gate that a run may have.
struct GateColumn {
  std::string name, unit;
};

/// How a single run was made beyond what its scenario says; only what was asked for.
struct AskedManner {
  double noise_share = 0;        ///< motor noise; 0 for none
  std::uint64_t noise_seed = 0;  ///< of the noise, where there is any
  std::string adaptation;        ///< style by its name; empty where none was asked for
};

/// All that a results file says besides the results: what was asked, of whom, by which program.
/// A file of a single run is a study of one run and no factors.
struct StudyHeader {
  bool is_single_run = false;
  AskedManner asked;  ///< of a single run
  Study study;
  DesignTable table;
  std::vector<OutputColumn> outputs;     ///< of RunResult::outputs, in order
  std::vector<GateColumn> gates;         ///< all that RunResult::gates may name
  std::vector<std::string> coordinates;  ///< rows of StrideSeries::coordinates and joint_moments
  std::vector<std::string> muscles;      ///< rows of StrideSeries::activations and muscle_forces
  Provenance provenance;

  int NumRuns() const { return table.NumRuns(); }
};

/// Header of a single run of `scenario`; `text` is the scenario file as read, empty without one.
StudyHeader BuildRunHeader(const Scenario& scenario, std::string file, std::string text);

/// SI unit of the same dimension as a catalogue unit: "deg" -> "rad", "N/mm" -> "N/m". Throws
/// std::invalid_argument for a unit that UnitToSi does not know.
std::string SiUnit(std::string_view unit);

}  // namespace footfall
