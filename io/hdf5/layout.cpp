#include "io/hdf5/layout.h"

#include "musculoskeletal/body_model.h"
#include "sim/contact/sole.h"

namespace footfall {
namespace {

template <class Rows, class Name>
std::vector<std::string> NamesOf(const Rows& rows, Name name) {
  std::vector<std::string> names;
  names.reserve(rows.size());
  for (const auto& row : rows) {
    names.push_back(row.*name);
  }
  return names;
}

/// Muscles take two thirds of the room, and what is known of them is coarser by far than these
/// steps; forces up to 16 kN.
constexpr double kActivationStep = 1.0 / 65000;
constexpr double kMuscleForceStep = 0.25;  // N

constexpr const char* kDiscFrame =
    "the upper vertebra on the lower, at the disc's centre, in the frame of the lower endplate";
constexpr const char* kForceSigns =
    "the upper vertebra on the lower, at the disc's centre, in the frame of the lower endplate; "
    "compression + squeezes, shear_ap + pushes the upper vertebra forward, shear_ml + to the right";

SeriesInfo ForceOfLevels(const char* path, const char* meaning,
                         Eigen::ArrayXXd StrideSeries::*part) {
  return {path, "N", meaning, kForceSigns, {"level", "force_component"}, {part}};
}

SeriesInfo OfFeet(const char* path, const char* unit, const char* meaning, const char* frame,
                  const char* along, Eigen::ArrayXXd StrideSeries::*right,
                  Eigen::ArrayXXd StrideSeries::*left) {
  return {path, unit, meaning, frame, {"foot", along}, {right, left}, 0, true};
}

SeriesInfo OfMuscles(const char* path, const char* unit, const char* meaning, const char* frame,
                     Eigen::ArrayXXd StrideSeries::*part, double step) {
  return {path, unit, meaning, frame, {"muscle"}, {part}, step};
}

}  // namespace

std::vector<Scale> BuildScales(const StudyHeader& header) {
  std::vector<Scale> scales = {
      {"output", "columns of /outputs and /spread", NamesOf(header.outputs, &OutputColumn::name)},
      {"gate", "credibility gates", NamesOf(header.gates, &GateColumn::name)},
      {"level", "lumbar joints from below", {std::begin(kLevelNames), std::end(kLevelNames)}},
      {"force_component",
       "of a force between two vertebrae",
       {"compression", "shear_ap", "shear_ml"}},
      {"moment_component", "of a moment between two vertebrae", {"extension", "lateral", "axial"}},
      {"axis", "of the ground frame: x forward, y up, z right", {"x", "y", "z"}},
      {"foot", "side", {"right", "left"}},
      {"sole_point", "points of a sole from heel to toes", SolePointNames()},
      {"pelvis_coordinate",
       "position (m) and angles (rad; about Z, X, Y in turn) of the pelvis",
       {"pelvis_tx", "pelvis_ty", "pelvis_tz", "pelvis_tilt", "pelvis_list", "pelvis_rotation"}},
      {"coordinate", "joint angles of the body", header.coordinates},
      {"muscle", "trunk muscle fascicles, then leg muscles", header.muscles}};
  if (!header.study.factors.empty()) {
    scales.push_back(
        {"factor", "columns of /factors", NamesOf(header.study.factors, &StudyFactor::key)});
  }
  return scales;
}

const std::vector<SeriesInfo>& SeriesTable() {
  using S = StrideSeries;
  static const std::vector<SeriesInfo> kTable = {
      ForceOfLevels("/lumbar/force", "force between two vertebrae", &S::lumbar_force),
      ForceOfLevels("/lumbar/force_muscle", "share of /lumbar/force that trunk muscles pull",
                    &S::lumbar_force_muscle),
      ForceOfLevels("/lumbar/force_gravity_inertia",
                    "share of /lumbar/force from weight and inertia above",
                    &S::lumbar_force_gravity_inertia),
      {"/lumbar/moment",
       "N m",
       "net joint moment that muscles, discs and ligaments give together",
       kDiscFrame,
       {"level", "moment_component"},
       {&S::lumbar_moment}},
      OfFeet("/grf", "N", "ground reaction force", "the ground on the foot, ground frame", "axis",
             &S::ground_force_r, &S::ground_force_l),
      OfFeet("/pressure_centre", "m", "centre of pressure under the foot",
             "ground frame; NaN in the air", "axis", &S::pressure_centre_r, &S::pressure_centre_l),
      OfFeet("/sole_load", "N", "vertical force on each point of the sole",
             "the ground on the foot", "sole_point", &S::sole_load_r, &S::sole_load_l),
      {"/pelvis",
       "m, rad",
       "position and orientation of the pelvis",
       "pelvis in the ground frame",
       {"pelvis_coordinate"},
       {&S::pelvis}},
      {"/kinematics",
       "rad",
       "joint angles",
       "names and signs of OpenSim",
       {"coordinate"},
       {&S::coordinates}},
      {"/joint_moments",
       "N m",
       "moment that drives each joint",
       "about the coordinate's axis",
       {"coordinate"},
       {&S::joint_moments}},
      OfMuscles("/muscles/activation", "1", "muscle activation", "0 rest, 1 full", &S::activations,
                kActivationStep),
      OfMuscles("/muscles/force", "N", "muscle force", "pull along the fascicle", &S::muscle_forces,
                kMuscleForceStep)};
  return kTable;
}

const std::vector<TableInfo>& NumberTables() {
  static const std::vector<TableInfo> kTable = {
      {"/outputs", "output", nullptr, "results of each run"},
      {"/spread", "output", nullptr, "standard deviation of each result over the recorded strides"},
      {"/gates/value", "gate", nullptr, "measured value of each credibility gate"},
      {"/gates/limit", "gate", nullptr, "the gate passes where its value is at most this"},
      {"/stride_time", nullptr, "s", "duration of a stride"},
      {"/status/one_step_simulations", nullptr, "1", "work of the gait solver"},
      {"/timing/solve_seconds", nullptr, "s",
       "wall time of the run; differs from machine to machine"},
      {kStoreSecondsPath, nullptr, "s",
       "wall time of storing the run, up to its being on disk; the packing of the whole file is "
       "the "
       "attribute pack_seconds"}};
  return kTable;
}

const char* StateName(RunState state) {
  switch (state) {
    case RunState::kNotRun:
      return "not_run";
    case RunState::kOk:
      return "ok";
    case RunState::kFailedGates:
      return "failed_gates";
    case RunState::kCannotRun:
      return "cannot_run";
  }
  return "";
}

}  // namespace footfall
