#include "io/csv_export.h"

#include <fmt/format.h>

#include <cmath>
#include <functional>
#include <vector>

#include "io/hdf5/layout.h"
#include "scenarios/catalogue.h"
#include "scenarios/designs.h"

namespace footfall {
namespace {

/// 17 digits bring a double back bitwise.
std::string FormatCell(double value) {
  return std::isnan(value) ? "" : fmt::format("{:.17g}", value);
}

/// A text as a cell: in quotes, quotes in it doubled.
std::string Quote(const std::string& text) {
  std::string quoted = "\"";
  for (const char letter : text) {
    quoted += letter == '"' ? "\"\"" : std::string(1, letter);
  }
  return quoted + '"';
}

/// A choice by the name of its level; NaN is the base's own value.
std::string FormatFactorCell(const StudyFactor& factor, double value) {
  if (std::isnan(value)) {
    return "base";
  }
  return factor.IsChoice() ? factor.levels.at(static_cast<std::size_t>(value)) : FormatCell(value);
}

/// The condition of the pair that a run was made in; "base" for the base.
std::string FormatCondition(const Study& study, int run) {
  const int side = FindPairSide(study, run);
  return side < 0 ? "base" : Quote(study.pair.at(static_cast<std::size_t>(side)).label);
}

/// run, factors, condition of a paired study, status, reason, outputs, each with its SI unit.
std::string FormatStudyHeading(const StudyHeader& header) {
  std::string line = "run";
  for (const StudyFactor& factor : header.study.factors) {
    const std::string unit = factor.IsChoice() ? "" : SiUnit(GetFactor(factor.key).unit);
    line += "," + factor.key + (factor.IsChoice() ? "" : " [" + unit + "]");
  }
  if (!header.study.pair.empty()) {
    line += ",condition";
  }
  line += ",status,reason";
  for (const OutputColumn& output : header.outputs) {
    line += fmt::format(",{} [{}]", output.name, output.unit);
  }
  return line + '\n';
}

/// Names of a series' channels in the order of its rows: every combination of its scales' entries.
std::vector<std::string> ChannelNames(const SeriesInfo& info, const StudyHeader& header) {
  std::vector<std::string> names = {info.path + 1};
  for (const char* wanted : info.scales) {
    for (const Scale& scale : BuildScales(header)) {
      if (scale.name != wanted) {
        continue;
      }
      std::vector<std::string> longer;
      for (const std::string& name : names) {
        for (const std::string& entry : scale.entries) {
          longer.push_back(fmt::format("{} {}", name, entry));
        }
      }
      names = longer;
    }
  }
  return names;
}

/// Unit of a channel: the pelvis has metres, then radians.
std::string UnitOfChannel(const SeriesInfo& info, std::size_t channel) {
  const std::string unit = info.unit;
  const auto comma = unit.find(", ");
  if (comma == std::string::npos) {
    return unit;
  }
  return channel < 3 ? unit.substr(0, comma) : unit.substr(comma + 2);
}

}  // namespace

std::string FormatStudyCsv(const StudyReader& reader) {
  const StudyHeader& header = reader.header();
  const StudyResults results = reader.ReadResults();
  std::string text = FormatStudyHeading(header);
  for (int run = 0; run < reader.NumRuns(); ++run) {
    const auto row = static_cast<std::size_t>(run);
    text += std::to_string(run);
    for (std::size_t i = 0; i < header.study.factors.size(); ++i) {
      text += ',' + FormatFactorCell(header.study.factors[i],
                                     header.table.values(run, static_cast<Eigen::Index>(i)));
    }
    if (!header.study.pair.empty()) {
      text += ',' + FormatCondition(header.study, run);
    }
    text += fmt::format(",{},{}", StateName(results.states[row]), Quote(results.reasons[row]));
    for (Eigen::Index i = 0; i < results.outputs.cols(); ++i) {
      text += ',' + FormatCell(results.outputs(run, i));
    }
    text += '\n';
  }
  return text;
}

std::string FormatSeriesCsv(const StudyReader& reader, int run) {
  const StrideSeries series = reader.ReadRun(run).series;
  std::string text = "phase,time [s]";
  for (const SeriesInfo& info : SeriesTable()) {
    const auto names = ChannelNames(info, reader.header());
    for (std::size_t i = 0; i < names.size(); ++i) {
      text += fmt::format(",{} [{}]", names[i], UnitOfChannel(info, i));
    }
  }
  for (int k = 0; k < kStridePhases; ++k) {
    const double phase = static_cast<double>(k) / kStridePhases;
    text += fmt::format("\n{:g},{:.9g}", phase, phase * series.stride_time);
    for (const SeriesInfo& info : SeriesTable()) {
      for (const auto part : info.parts) {
        for (const double value : (series.*part).col(k)) {
          text += std::isnan(value) ? "," : fmt::format(",{:.9g}", value);
        }
      }
    }
  }
  return text + '\n';
}

}  // namespace footfall
