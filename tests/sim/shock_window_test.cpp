// The window after foot strike in which shocks are read, where it runs over the stride's end.

#include <gtest/gtest.h>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/scenario_solver.h"
#include "sim/loads/outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// The same periodic accelerations recorded from another moment on: column k goes to k + shift.
Eigen::ArrayXXd Rotate(const Eigen::ArrayXXd& series, Eigen::Index shift) {
  Eigen::ArrayXXd rotated(series.rows(), series.cols());
  for (Eigen::Index k = 0; k < series.cols(); ++k) {
    rotated.col((k + shift) % series.cols()) = series.col(k);
  }
  return rotated;
}

TEST(ShockWindow, WrapsAroundWhereTheFootLandsLateInTheRecord) {
  const SolvedGait solved = SolveScenario(Conditions());
  ASSERT_TRUE(solved.found) << solved.reason;
  const Conditions& conditions = solved.setup->conditions;
  const BodyMuscles muscles = BuildBodyMuscles(
      solved.setup->body, conditions.runner, conditions.core, conditions.posture, conditions.spine);
  const StrideRecord record = RecordStride(solved, muscles);
  GaitEvents events = FindGaitEvents(record);
  const auto strike = static_cast<Eigen::Index>(events.strike[0] / record.dt);
  events.strike[0] = (static_cast<double>(strike) + 0.5) * record.dt;
  const auto early = CalcOutputs({solved, muscles, record, events});

  constexpr Eigen::Index kTicksLeft = 10;  // of about 50 in the window
  const Eigen::Index shift = record.NumTicks() - kTicksLeft - strike;
  StrideRecord late_record = record;
  late_record.acceleration = Rotate(record.acceleration, shift);
  events.strike[0] += static_cast<double>(shift) * record.dt;
  const auto late = CalcOutputs({solved, muscles, late_record, events});

  for (const char* name : {"tibia_acceleration_peak", "sacrum_acceleration_peak",
                           "head_acceleration_peak", "shock_attenuation"}) {
    const auto row = static_cast<size_t>(FindOutput(name));
    EXPECT_EQ(late.at(row), early.at(row)) << name;
  }
  // The peaks lie behind the record's end, so that a window cut there would miss them.
  const auto cut = late_record.acceleration.row(0).tail(kTicksLeft).maxCoeff();
  EXPECT_LT(cut, late.at(static_cast<size_t>(FindOutput("tibia_acceleration_peak"))));
}

}  // namespace
}  // namespace footfall
