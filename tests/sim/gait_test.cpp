#include "sim/gait/gait.h"

#include <gtest/gtest.h>

#include "musculoskeletal/build_body.h"
#include "sim/conditions.h"

namespace footfall {
namespace {

BodyModel Body() {
  const Conditions c;
  return BuildBody(c.runner, c.posture);
}

TEST(Gait, SymmetricKnobsKeepACommandSymmetric) {
  const BodyModel body = Body();
  const auto knobs = BuildKnobs(body, true);
  MatrixXd command = MatrixXd::Zero(body.NumCoordinates(), kCommandColumns);
  AddKnobs(knobs, VectorXd::Random(static_cast<Eigen::Index>(knobs.size())), command);
  MatrixXd mirrored = command;
  Symmetrise(body, mirrored);
  EXPECT_GT(command.norm(), 1);
  EXPECT_LT((command - mirrored).norm(), 1e-12 * command.norm());
}

TEST(Gait, FreeKnobsReachEverythingThatSymmetricOnesReach) {
  const BodyModel body = Body();
  auto span = [&](bool symmetric) {
    const auto knobs = BuildKnobs(body, symmetric);
    MatrixXd columns(body.NumCoordinates() * kCommandColumns,
                     static_cast<Eigen::Index>(knobs.size()));
    for (size_t k = 0; k < knobs.size(); ++k) {
      MatrixXd command = MatrixXd::Zero(body.NumCoordinates(), kCommandColumns);
      VectorXd one = VectorXd::Zero(columns.cols());
      one[static_cast<Eigen::Index>(k)] = 1;
      AddKnobs(knobs, one, command);
      columns.col(static_cast<Eigen::Index>(k)) = command.reshaped();
    }
    return columns;
  };
  const MatrixXd free = span(false), symmetric = span(true);
  const MatrixXd rest = symmetric - free * free.colPivHouseholderQr().solve(symmetric);
  EXPECT_LT(rest.norm(), 1e-9 * symmetric.norm());
}

TEST(Gait, KnobsAreReadBackFromTheCommandTheyMade) {
  const BodyModel body = Body();
  for (const bool symmetric : {true, false}) {
    const auto knobs = BuildKnobs(body, symmetric);
    const VectorXd values = VectorXd::Random(static_cast<Eigen::Index>(knobs.size()));
    MatrixXd command = MatrixXd::Zero(body.NumCoordinates(), kCommandColumns);
    AddKnobs(knobs, values, command);
    EXPECT_LT((ReadKnobs(knobs, command) - values).norm(), 1e-10 * values.norm());
  }
}

TEST(Gait, MidfootIsPassive) {
  const BodyModel body = Body();
  for (const CommandKnob& knob : BuildKnobs(body, false)) {
    for (const CommandKnob::Part& part : knob.parts) {
      EXPECT_NE(part.coordinate, FindCoordinate(body, "midfoot_angle_r"));
      EXPECT_NE(part.coordinate, FindCoordinate(body, "midfoot_angle_l"));
    }
  }
}

}  // namespace
}  // namespace footfall
