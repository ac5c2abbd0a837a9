// Outputs of a stance that runs over the record's end.

#include <gtest/gtest.h>

#include <cmath>
#include <initializer_list>
#include <memory>
#include <vector>

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

/// The base run, and what it gives where its record begins later.
class WrappedStance : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    solved_ = std::make_unique<SolvedGait>(SolveScenario(Conditions()));
    const Conditions& conditions = solved_->setup->conditions;
    muscles_ = std::make_unique<BodyMuscles>(
        BuildBodyMuscles(solved_->setup->body, conditions.runner, conditions.core,
                         conditions.posture, conditions.spine));
  }
  static void TearDownTestSuite() {
    muscles_.reset();
    solved_.reset();
  }

  WrappedStance() : record_(RecordStride(*solved_, *muscles_)), events_(FindGaitEvents(record_)) {
    strike_ = events_.stance[0].first;
    early_ = CalcOutputs({*solved_, *muscles_, record_, events_});
  }

  /// Moves the right strike so that `ticks` of its stance are left in the record.
  void LeaveTicks(Eigen::Index ticks) {
    const Eigen::Index shift = record_.NumTicks() - ticks - strike_;
    record_.acceleration = Rotate(record_.acceleration, shift);
    record_.coordinates = Rotate(record_.coordinates, shift);
    record_.ground[0] = Rotate(record_.ground[0], shift);
    record_.feet[0].shank_rotation =
        Rotate(record_.feet[0].shank_rotation.transpose(), shift).transpose();
    record_.pressure_centre[0] = Rotate(record_.pressure_centre[0], shift);
    record_.pressure_centre[0].row(0).head(shift) -= record_.distance;
    for (size_t foot = 0; foot < 2; ++foot) {
      events_.strike[foot] += static_cast<double>(shift) * record_.dt;
      Eigen::Index& first = events_.stance[foot].first;
      first = (first + shift) % record_.NumTicks();
    }
  }

  void ExpectUnchanged(std::initializer_list<const char*> names) const {
    const auto late = CalcOutputs({*solved_, *muscles_, record_, events_});
    for (const char* name : names) {
      const auto row = static_cast<size_t>(FindOutput(name));
      EXPECT_NEAR(late.at(row), early_.at(row), 1e-12 * std::abs(early_.at(row))) << name;
    }
  }

  double Early(const char* name) const { return early_.at(static_cast<size_t>(FindOutput(name))); }

  static inline std::unique_ptr<SolvedGait> solved_;
  static inline std::unique_ptr<BodyMuscles> muscles_;
  StrideRecord record_;
  GaitEvents events_;
  Eigen::Index strike_ = 0;
  std::vector<double> early_;
};

TEST_F(WrappedStance, ShocksAreReadOverTheEnd) {
  constexpr Eigen::Index kTicksLeft = 10;  // of about 50 in the window
  LeaveTicks(kTicksLeft);
  ExpectUnchanged({"tibia_acceleration_peak", "sacrum_acceleration_peak", "head_acceleration_peak",
                   "shock_attenuation", "shock_attenuation_head_impact"});
  // The peaks lie behind the record's end, so that a window cut there would miss them.
  EXPECT_LT(record_.acceleration.row(0).tail(kTicksLeft).maxCoeff(),
            Early("tibia_acceleration_peak"));
}

TEST_F(WrappedStance, AnglesOfStanceAreReadOverTheEnd) {
  LeaveTicks(10);
  ExpectUnchanged(
      {"rearfoot_eversion_peak", "knee_flexion_stance_peak", "tibial_internal_rotation_r"});
}

// A centre of pressure that jumped back by a stride at the end would make a foot 2 m long.
TEST_F(WrappedStance, ThePressureCentreGoesOn) {
  LeaveTicks(100);  // of about 250
  ExpectUnchanged({"pressure_centre_length_r", "pressure_centre_width_r"});
  EXPECT_GT(Early("pressure_centre_length_r"), 0.15);
  EXPECT_LT(Early("pressure_centre_length_r"), 0.3);
}

}  // namespace
}  // namespace footfall
