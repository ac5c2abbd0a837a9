#include "sim/gait/swing_clearance.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "sim/engine/difference_layout.h"
#include "sim/gait/state_map.h"

namespace footfall {
namespace {

constexpr double kDifference = 1e-6;  // m, rad

}  // namespace

SwingClearance::SwingClearance(const RunnerSetup& setup)
    : setup_(&setup), contact_(setup.reference.contact_time() / setup.reference.stride_time()) {}

double SwingClearance::Calc(int side, int tick, const BodyState& state) {
  const double since_strike =
      static_cast<double>(tick) / (2 * kTicksPerStep) - kStrikePhase + (side == 0 ? 0 : 0.5);
  const double phase = since_strike - std::floor(since_strike);
  const double swing = (phase - contact_) / (1 - contact_);
  if (swing < kSwingMargin || swing > 1 - kSwingMargin) {
    return -std::numeric_limits<double>::infinity();
  }
  CalcKinematics(setup_->body, state, kinematics_);
  double height = std::numeric_limits<double>::infinity();
  for (const SolePoint& sole : setup_->soles) {
    if (static_cast<int>(sole.side) == side) {
      height = std::min(height, CalcSolePoint(kinematics_, sole).y() - sole.ground_height);
    }
  }
  return kSwingClearance - height;
}

VectorXd SwingClearance::CalcSlope(int side, int tick, const BodyState& state) {
  const Eigen::Index positions = DifferenceLayout(state.q.size()).root_speeds;
  VectorXd slope = VectorXd::Zero(DifferenceSize(setup_->body));
  const double here = Calc(side, tick, state);
  for (Eigen::Index k = 0; k < positions; ++k) {
    const VectorXd shift = kDifference * VectorXd::Unit(slope.size(), k);
    slope[k] = (Calc(side, tick, AddDifference(state, shift)) - here) / kDifference;
  }
  return slope;
}

}  // namespace footfall
