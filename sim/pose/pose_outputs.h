#pragma once

#include <functional>
#include <string>
#include <vector>

#include "sim/run_result.h"

namespace footfall {

struct PoseSolution;

/// A row of the table of a posture's outputs: what it is and how it is read off a solution.
struct PoseOutput {
  std::string name, unit, meaning;
  std::function<double(const PoseSolution&)> calc;
};

/// Everything that `footfall pose` computes, SI. Per level l5s1 ... t12l1: forces of the upper on
/// the lower vertebra at the joint centre in the frame of the lower endplate (compression +
/// squeezes, AP + pushes the upper vertebra forward, ML + to the right) and, labelled `_vertebra`,
/// in the frame of the vertebra without the endplate's tilt.
const std::vector<PoseOutput>& PoseOutputTable();

/// All outputs in the order of the table; NaN where no solution was found.
std::vector<double> CalcPoseOutputs(const PoseSolution& solution);
/// One output by name; throws std::out_of_range for a name that the table does not have.
double CalcPoseOutput(const PoseSolution& solution, const std::string& name);

/// How a solution is judged: gates as those of a run. Reserves: the moment that all levels
/// together, or a joint of the legs, leave over, at most 5 % of the largest joint moment (Hicks
/// 2015).
std::vector<Gate> CalcPoseGates(const PoseSolution& solution);

}  // namespace footfall
