#pragma once

#include <limits>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/scenario_solver.h"
#include "sim/loads/gait_events.h"
#include "sim/loads/stride_record.h"
#include "sim/run_result.h"

namespace footfall {

/// Everything the outputs and gates of one run are functions of.
struct RunAnalysis {
  const SolvedGait& solved;
  const BodyMuscles& muscles;
  const StrideRecord& record;
  GaitEvents events;
  double engine_difference = 0;  ///< NaN where no replay was asked
  /// Largest Floquet multipliers without and with feedback; NaN where the run is not held.
  double open_multiplier = std::numeric_limits<double>::quiet_NaN();
  double held_multiplier = std::numeric_limits<double>::quiet_NaN();

  const BodyModel& body() const { return solved.setup->body; }
  /// Of the runner without shoes and load, N.
  double body_weight() const { return solved.setup->conditions.runner.mass * kGravity; }
};

/// Values of all outputs, in the order of OutputTable().
std::vector<double> CalcOutputs(const RunAnalysis& analysis);

/// The credibility gates of the run.
std::vector<Gate> CalcGates(const RunAnalysis& analysis, const std::vector<double>& outputs);

}  // namespace footfall
