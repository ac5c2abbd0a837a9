#include "sim/gait/step_sensitivity.h"

#include <cmath>
#include <memory>
#include <vector>

#include "sim/gait/fourier.h"
#include "sim/gait/least_squares.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/stride_map.h"

namespace footfall {
namespace {

constexpr double kDifference = 1e-4;  // of a scaled unknown; central

bool SameParts(const CommandKnob& a, const CommandKnob& b) {
  bool same = a.parts.size() == b.parts.size();
  for (size_t i = 0; same && i < a.parts.size(); ++i) {
    same = a.parts[i].coordinate == b.parts[i].coordinate && a.parts[i].weight == b.parts[i].weight;
  }
  return same;
}

/// Each tied knob as a sum of free ones: free x tied.
MatrixXd BuildTies(const BodyModel& body) {
  const auto free = BuildKnobs(body, false), tied = BuildKnobs(body, true);
  MatrixXd ties = MatrixXd::Zero(static_cast<Eigen::Index>(free.size()),
                                 static_cast<Eigen::Index>(tied.size()));
  for (size_t t = 0; t < tied.size(); ++t) {
    for (size_t f = 0; f < free.size(); ++f) {
      if (free[f].column != tied[t].column) {
        continue;
      }
      double& share = ties(static_cast<Eigen::Index>(f), static_cast<Eigen::Index>(t));
      if (SameParts(free[f], tied[t])) {
        share = 1;
      } else if (free[f].parts.size() == 1) {
        for (const CommandKnob::Part& part : tied[t].parts) {
          share += part.coordinate == free[f].parts[0].coordinate ? part.weight : 0;
        }
      }
    }
  }
  return ties;
}

/// M: what each free knob is in the mirror, half a stride later.
MatrixXd BuildKnobMirror(const BodyModel& body) {
  const auto knobs = BuildKnobs(body, false);
  const auto count = static_cast<Eigen::Index>(knobs.size());
  MatrixXd mirror = MatrixXd::Zero(count, count);
  for (Eigen::Index k = 0; k < count; ++k) {
    CommandKnob image = knobs[static_cast<size_t>(k)];
    const double turn = HarmonicOfColumn(image.column) % 2 == 1 ? -1 : 1;
    double sign = turn;
    for (CommandKnob::Part& part : image.parts) {
      const Coordinate& c = body.coordinates[static_cast<size_t>(part.coordinate)];
      sign = turn * c.mirror_sign;
      part.coordinate = c.mirror;
    }
    for (Eigen::Index j = 0; j < count; ++j) {
      const CommandKnob& other = knobs[static_cast<size_t>(j)];
      mirror(j, k) = other.column == image.column && SameParts(other, image) ? sign : 0;
    }
  }
  return mirror;
}

/// Rows of speed and lean, the last two, from sums over `steps` steps.
void ScaleMeans(int steps, double step_time, MatrixXd& jacobian) {
  const Eigen::Index speed = jacobian.rows() - 2;
  jacobian.row(speed) /= steps * step_time * kSpeedScale;
  jacobian.row(speed + 1) /= steps * kLeanScale;
}

}  // namespace

MatrixXd CalcStepSensitivity(const RunnerSetup& setup, const Gait& gait) {
  const auto simulators = BuildSimulators(setup);
  const auto knobs = BuildKnobs(setup.body, false);
  const VectorXd scale = CalcDifferenceScale(setup.body);
  const Eigen::Index states = scale.size();
  const int thorax = FindBody(setup.body, "torso").link;
  auto residual = [&](int worker, const VectorXd& z, VectorXd& out) {
    StepSimulator& simulator = *simulators[static_cast<size_t>(worker)];
    Gait tried = gait;
    AddKnobs(knobs, z.tail(z.size() - states), tried.command);
    BodyState state = AddDifference(gait.section, z.head(states).cwiseProduct(scale));
    state.p_GB.x() = 0;
    double lean = 0;
    auto observe = [&](const TickView& view) {
      lean += CalcThoraxLean(view.plant, thorax) / kTicksPerStep;
    };
    if (!simulator.Run(0, simulator.CalcTorque(tried), {}, state, observe)) {
      return false;
    }
    const double distance = state.p_GB.x();
    out.resize(states + 2);
    out << CalcDifference(Mirror(setup.body, state), gait.section).cwiseQuotient(scale), distance,
        lean;
    return true;
  };
  const VectorXd zero = VectorXd::Zero(states + static_cast<Eigen::Index>(knobs.size()));
  VectorXd at_zero;
  residual(0, zero, at_zero);
  return CalcJacobian(residual, zero, at_zero, kDifference, true);
}

MatrixXd BuildSymmetricJacobian(const BodyModel& body, double step_time,
                                const MatrixXd& sensitivity) {
  const Eigen::Index states = sensitivity.rows() - 2;
  const MatrixXd ties = BuildTies(body);
  MatrixXd jacobian(states + 2, states + ties.cols());
  jacobian << sensitivity.leftCols(states), sensitivity.rightCols(ties.rows()) * ties;
  jacobian.topLeftCorner(states, states) -= MatrixXd::Identity(states, states);
  ScaleMeans(1, step_time, jacobian);
  return jacobian;
}

MatrixXd BuildStrideJacobian(const BodyModel& body, double step_time, const MatrixXd& sensitivity) {
  const Eigen::Index states = sensitivity.rows() - 2;
  const MatrixXd mirror = BuildKnobMirror(body);
  const MatrixXd on_state = sensitivity.leftCols(states);
  const MatrixXd on_knobs = sensitivity.rightCols(mirror.rows());
  const MatrixXd back = -MatrixXd::Identity(states, states);
  MatrixXd jacobian(2 * states + 2, 2 * states + mirror.rows());
  jacobian << on_state.topRows(states), back, on_knobs.topRows(states),   //
      back, on_state.topRows(states), on_knobs.topRows(states) * mirror,  //
      on_state.bottomRows(2), on_state.bottomRows(2),
      on_knobs.bottomRows(2) + on_knobs.bottomRows(2) * mirror;
  ScaleMeans(2, step_time, jacobian);
  return jacobian;
}

}  // namespace footfall
