#include "app/pose_text.h"

#include <fmt/format.h>

#include <cmath>

#include "app/run_json.h"
#include "app/text_table.h"
#include "sim/pose/pose_outputs.h"
#include "sim/pose/solve_pose.h"

namespace footfall {
namespace {

/// "L4/5" of "l4l5".
std::string LevelName(int level) {
  constexpr const char* kNames[] = {"L5/S1", "L4/5", "L3/4", "L2/3", "L1/2", "T12/L1"};
  return kNames[level];
}

std::string FormatLevels(const PoseSolution& s) {
  TextTable table({"level", ">compression N", ">BW", ">pressure MPa", ">AP shear N", ">ML shear N",
                   ">AP, vertebra N", ">extension N m", ">lateral N m", ">axial N m",
                   ">to disc N m", ">nerve room mm"});
  const double body_weight = s.body.BodyWeight();
  for (int level = kLumbarLevels - 1; level >= 0; --level) {
    const auto k = static_cast<std::size_t>(level);
    const SpineLoads& l = s.loads;
    table.AddRow(
        {LevelName(level), fmt::format("{:.0f}", l.force[k](0)),
         fmt::format("{:.2f}", l.force[k](0) / body_weight),
         fmt::format("{:.2f}", l.disc_pressure[k] * 1e-6), fmt::format("{:.0f}", l.force[k](1)),
         fmt::format("{:.0f}", l.force[k](2)), fmt::format("{:.0f}", l.force_vertebra[k](1)),
         fmt::format("{:.1f}", l.moment[k](0)), fmt::format("{:.1f}", l.moment[k](1)),
         fmt::format("{:.1f}", l.moment[k](2)), fmt::format("{:.1f}", l.moment_disc[k].norm()),
         fmt::format("{:.1f}", l.foramen[k].clearance * 1e3)});
  }
  return table.Format();
}

/// Mean activation in percent: both sides, right, left.
std::string FormatMuscles(const PoseSolution& s) {
  TextTable table({"muscles", ">mean %", ">right %", ">left %"});
  const auto percent = [&](const std::string& name) {
    return fmt::format("{:.1f}", 100 * CalcPoseOutput(s, name));
  };
  for (const std::string group : {"erector_spinae", "multifidus", "quadratus_lumborum", "psoas",
                                  "obliques", "rectus_abdominis"}) {
    const std::string name = group + "_activation";
    table.AddRow({group, percent(name), percent(name + "_r"), percent(name + "_l")});
  }
  for (const std::string group : {"gluteus", "hamstrings", "quadriceps", "calf"}) {
    table.AddRow({group, percent(group + "_activation"), "", ""});
  }
  return table.Format();
}

std::string FormatPosture(const PoseSolution& s) {
  const auto deg = [](double angle) { return angle / UnitToSi("deg"); };
  return fmt::format(
      "trunk {:.1f} deg forward, pelvis {:.1f}, lumbar flexion {:.1f}; abdominal pressure {:.1f} "
      "kPa; backrest {:.0f} N; effort {:.2f}\n",
      deg(s.angles.trunk), deg(s.angles.pelvis), deg(s.angles.trunk - s.angles.pelvis),
      s.loads.abdominal_pressure * 1e-3, s.supported.back_force, s.effort);
}

std::string FormatGates(const std::vector<Gate>& gates) {
  TextTable table({"gate", ">value", ">limit", "", ""});
  for (const Gate& gate : gates) {
    table.AddRow({gate.name, FormatNumber(gate.value), FormatNumber(gate.limit),
                  gate.unit == "1" ? "" : gate.unit, gate.Passed() ? "passes" : "FAILS"});
  }
  return table.Format();
}

}  // namespace

PoseVerdict JudgePose(const PoseSolution& solution) {
  if (!solution.found) {
    return {RunStatus::kCannotRun, solution.reason};
  }
  PoseVerdict verdict;
  for (const Gate& gate : CalcPoseGates(solution)) {
    if (!gate.Passed()) {
      verdict.status = RunStatus::kFailedGates;
      verdict.reason +=
          fmt::format("{}{} {:.3g} over its limit {:.3g}", verdict.reason.empty() ? "" : "; ",
                      gate.name, gate.value, gate.limit);
    }
  }
  return verdict;
}

std::string FormatPose(const std::string& title, const PoseSolution& solution) {
  const PoseVerdict verdict = JudgePose(solution);
  const std::string head = fmt::format("{}: {}{}\n", title, StatusName(verdict.status),
                                       verdict.reason.empty() ? "" : ", " + verdict.reason);
  if (!solution.found) {
    return head;
  }
  return head + FormatPosture(solution) + '\n' + FormatLevels(solution) + '\n' +
         FormatMuscles(solution) + '\n' + FormatGates(CalcPoseGates(solution));
}

nlohmann::ordered_json PoseJson(const std::string& title, const PoseSolution& solution,
                                const Provenance& provenance) {
  const PoseVerdict verdict = JudgePose(solution);
  const std::vector<double> values = CalcPoseOutputs(solution);
  nlohmann::ordered_json outputs = nlohmann::ordered_json::object();
  for (std::size_t i = 0; i < values.size(); ++i) {
    const PoseOutput& row = PoseOutputTable()[i];
    outputs[row.name] = {{"value", values[i]}, {"unit", row.unit}};
    if (IsForceLike(row.unit)) {
      outputs[row.name]["per_bw"] = values[i] / solution.body.BodyWeight();
    }
  }
  return {{"status", StatusName(verdict.status)},
          {"reason", verdict.reason},
          {"title", title},
          {"outputs", outputs},
          {"gates", GatesJson(solution.found ? CalcPoseGates(solution) : std::vector<Gate>())},
          {"provenance", ProvenanceJson(provenance)}};
}

}  // namespace footfall
