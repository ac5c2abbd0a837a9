#include "io/hdf5/header_attributes.h"

#include <fmt/format.h>

#include "io/hdf5/column_texts.h"
#include "io/hdf5/factor_attributes.h"
#include "io/hdf5/joined_texts.h"
#include "io/hdf5/layout.h"
#include "io/toml/scenario_file.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

constexpr const char* kComment =
    "SI units and radians. Made by Footfall, a simulation of running. It compares mechanical "
    "loads; "
    "it diagnoses nothing.";

void WriteProvenance(hid_t root, const Provenance& provenance) {
  h5::WriteAttribute(root, "footfall_version", provenance.version);
  h5::WriteAttribute(root, "compiler", provenance.compiler);
  h5::WriteAttribute(root, "program_hash", provenance.program_hash);
  h5::WriteAttribute(root, "tables_hash", provenance.tables_hash);
  h5::WriteAttribute(root, "command", provenance.command);
  h5::WriteAttribute(root, "created", provenance.created);
}

/// Files of a build that did not tell itself apart have no hash of the program: they are read, and
/// continued by none.
Provenance ReadProvenance(hid_t root) {
  return {.version = h5::ReadText(root, "footfall_version"),
          .compiler = h5::ReadText(root, "compiler"),
          .program_hash =
              h5::HasAttribute(root, "program_hash") ? h5::ReadText(root, "program_hash") : "",
          .tables_hash = h5::ReadText(root, "tables_hash"),
          .command = h5::ReadText(root, "command"),
          .created = h5::ReadText(root, "created")};
}

/// Only what was asked for, so that nothing stands there that had no part in the run.
void WriteManner(hid_t root, const AskedManner& manner) {
  if (manner.noise_share > 0) {
    h5::WriteAttribute(root, "noise_share", std::vector<double>{manner.noise_share});
    h5::WriteAttribute(root, "noise_seed", static_cast<std::int64_t>(manner.noise_seed));
  }
  if (!manner.adaptation.empty()) {
    h5::WriteAttribute(root, "adaptation", manner.adaptation);
  }
}

AskedManner ReadManner(hid_t root) {
  AskedManner manner;
  if (h5::HasAttribute(root, "noise_share")) {
    manner.noise_share = h5::ReadNumbers(root, "noise_share").at(0);
    manner.noise_seed = static_cast<std::uint64_t>(h5::ReadInteger(root, "noise_seed"));
  }
  if (h5::HasAttribute(root, "adaptation")) {
    manner.adaptation = h5::ReadText(root, "adaptation");
  }
  return manner;
}

/// How runs are laid out beyond design, samples, levels and seed.
void WriteLayout(hid_t root, const Study& study) {
  h5::WriteAttribute(root, "noise_runs", study.noise_runs);
  h5::WriteAttribute(root, "population", study.population);
  h5::WriteAttribute(root, "until", std::vector<double>{study.until});
  h5::WriteAttribute(root, "max_samples", study.max_samples);
  h5::WriteAttribute(root, "nuisance", study.nuisance);
  std::vector<std::string> correlations, pair;
  for (const RankCorrelation& c : study.correlations) {
    correlations.push_back(fmt::format("{}|{}|{:.17g}", c.first, c.second, c.value));
  }
  for (const PairSide& side : study.pair) {
    std::string line = side.label;
    for (const Assignment& setting : side.settings) {
      line += "|" + setting.key + "|" + setting.text;
    }
    pair.push_back(line);
  }
  h5::WriteAttribute(root, "correlations", correlations);
  h5::WriteAttribute(root, "pair", pair);
}

void ReadLayout(hid_t root, Study& study) {
  study.noise_runs = static_cast<int>(h5::ReadInteger(root, "noise_runs"));
  study.population = h5::ReadText(root, "population");
  study.until = h5::ReadNumbers(root, "until").at(0);
  study.max_samples = static_cast<int>(h5::ReadInteger(root, "max_samples"));
  study.nuisance = h5::ReadTexts(root, "nuisance");
  for (const std::string& line : h5::ReadTexts(root, "correlations")) {
    const auto parts = SplitJoined(line);
    study.correlations.push_back({parts.at(0), parts.at(1), std::stod(parts.at(2))});
  }
  for (const std::string& line : h5::ReadTexts(root, "pair")) {
    const auto parts = SplitJoined(line);
    PairSide& side = study.pair.emplace_back(PairSide{parts.at(0), {}});
    for (std::size_t i = 1; i + 1 < parts.size(); i += 2) {
      side.settings.push_back({parts[i], parts[i + 1], {}});
    }
  }
}

/// The number of runs stands in /status, which also a file without factors has.
DesignTable ReadDesign(hid_t file, std::size_t num_factors) {
  DesignTable table;
  const auto num_runs =
      static_cast<Eigen::Index>(h5::Extent(h5::OpenDataset(file, "/status/code")).at(0));
  table.values.resize(num_runs, static_cast<Eigen::Index>(num_factors));
  if (num_factors > 0) {
    const auto values = h5::ReadNumberTable(file, "/factors");
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    table.values =
        Eigen::Map<const RowMajor>(values.data(), table.values.rows(), table.values.cols());
  }
  return table;
}

std::vector<OutputColumn> ReadOutputs(hid_t file) {
  const h5::Handle dataset = h5::OpenDataset(file, "/outputs");
  const auto names = h5::ReadTextColumn(file, "/output");
  const auto units = h5::ReadTexts(dataset, "units");
  const auto meanings = h5::ReadTexts(dataset, "long_name");
  const auto sources = h5::ReadTexts(dataset, "source");
  std::vector<OutputColumn> outputs;
  for (std::size_t i = 0; i < names.size(); ++i) {
    outputs.push_back({names[i], units.at(i), meanings.at(i), sources.at(i)});
  }
  return outputs;
}

std::vector<GateColumn> ReadGates(hid_t file) {
  const auto names = h5::ReadTextColumn(file, "/gate");
  const auto units = h5::ReadTexts(h5::OpenDataset(file, "/gates/value"), "units");
  std::vector<GateColumn> gates;
  for (std::size_t i = 0; i < names.size(); ++i) {
    gates.push_back({names[i], units.at(i)});
  }
  return gates;
}

/// Throws UserError for a file that this version cannot read.
void CheckFormat(hid_t file, const std::string& shown_as) {
  if (!h5::HasAttribute(file, "format") || h5::ReadText(file, "format") != kFormatName) {
    throw UserError({.what = "not a results file of footfall",
                     .file = shown_as,
                     .advice = "give a file that `footfall run -o` or `footfall sweep` wrote"});
  }
  const auto version = h5::ReadInteger(file, "format_version");
  if (version != kFormatVersion) {
    throw UserError({.what = "the file has another format version",
                     .file = shown_as,
                     .key = "format_version",
                     .value = std::to_string(version),
                     .allowed = std::to_string(kFormatVersion),
                     .advice = "read it with the version of footfall that wrote it: " +
                               h5::ReadText(file, "footfall_version")});
  }
}

}  // namespace

void WriteRootAttributes(hid_t root, const StudyHeader& header) {
  const Study& study = header.study;
  h5::WriteAttribute(root, "format", kFormatName);
  h5::WriteAttribute(root, "format_version", kFormatVersion);
  h5::WriteAttribute(root, "comment", kComment);
  h5::WriteAttribute(root, "kind", header.is_single_run ? "run" : "study");
  h5::WriteAttribute(root, "title", study.title);
  h5::WriteAttribute(root, "text", study.text);
  h5::WriteAttribute(root, "text_file", study.file);
  h5::WriteAttribute(root, "base_scenario", FormatScenario(study.base));
  h5::WriteAttribute(root, "design", DesignName(study.design));
  h5::WriteAttribute(root, "samples", study.samples);
  h5::WriteAttribute(root, "levels", study.levels);
  if (header.is_single_run) {
    WriteManner(root, header.asked);  // a seed of a design it has none
  } else {
    h5::WriteAttribute(root, "seed", static_cast<std::int64_t>(study.seed));
  }
  h5::WriteAttribute(root, "ranked_outputs", study.outputs);
  WriteLayout(root, study);
  WriteProvenance(root, header.provenance);
}

void WriteOutputAttributes(hid_t dataset, const std::vector<OutputColumn>& outputs) {
  WriteColumnTexts(dataset, "units", outputs, [](const OutputColumn& o) { return o.unit; });
  WriteColumnTexts(dataset, "long_name", outputs, [](const OutputColumn& o) { return o.meaning; });
  WriteColumnTexts(dataset, "source", outputs, [](const OutputColumn& o) { return o.source; });
}

void WriteGateAttributes(hid_t dataset, const std::vector<GateColumn>& gates) {
  WriteColumnTexts(dataset, "units", gates, [](const GateColumn& g) { return g.unit; });
}

StudyHeader ReadHeader(hid_t file, const std::string& shown_as) {
  CheckFormat(file, shown_as);
  StudyHeader header;
  header.is_single_run = h5::ReadText(file, "kind") == "run";
  header.provenance = ReadProvenance(file);
  Study& study = header.study;
  study.title = h5::ReadText(file, "title");
  study.text = h5::ReadText(file, "text");
  study.file = h5::ReadText(file, "text_file");
  study.base = ParseScenario(h5::ReadText(file, "base_scenario"), shown_as + " (base_scenario)");
  study.design = DesignFromName(h5::ReadText(file, "design"));
  study.samples = static_cast<int>(h5::ReadInteger(file, "samples"));
  study.levels = static_cast<int>(h5::ReadInteger(file, "levels"));
  if (header.is_single_run) {
    header.asked = ReadManner(file);
  } else {
    study.seed = static_cast<std::uint64_t>(h5::ReadInteger(file, "seed"));
  }
  study.outputs = h5::ReadTexts(file, "ranked_outputs");
  study.factors = ReadFactors(file);
  if (h5::HasAttribute(file, "noise_runs")) {
    ReadLayout(file, study);
  }
  header.table = ReadDesign(file, study.factors.size());
  header.outputs = ReadOutputs(file);
  header.gates = ReadGates(file);
  header.coordinates = h5::ReadTextColumn(file, "/coordinate");
  header.muscles = h5::ReadTextColumn(file, "/muscle");
  return header;
}

}  // namespace footfall
