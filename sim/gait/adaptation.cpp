#include "sim/gait/adaptation.h"

#include <memory>
#include <vector>

#include "sim/gait/least_squares.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

constexpr double kReactionWeight = 20;    // w_g
constexpr double kConditionsWeight = 30;  // w_c
constexpr double kDifference = 1e-3;      // of an unknown, for G's Jacobian
constexpr int kIterations = 8, kShortenings = 3, kFinishIterations = 40;
constexpr double kEnough = 0.99;  // a step that gains less than 1 % is the last

/// One gait tried: conditions, ground reaction, cost.
struct Trial {
  VectorXd conditions, reaction;
  double cost = 0;
  bool stood = false;
};

MatrixXd CalcReactionJacobian(const StrideMap& map, const RunnerSetup& setup, const Gait& gait) {
  const auto simulators = BuildSimulators(setup);
  auto residual = [&](int worker, const VectorXd& z, VectorXd& out) {
    return CalcGroundReaction(*simulators[static_cast<size_t>(worker)], map.BuildGait(gait, z),
                              out);
  };
  const VectorXd zero = VectorXd::Zero(map.NumUnknowns());
  VectorXd at_zero;
  residual(0, zero, at_zero);
  return CalcJacobian(residual, zero, at_zero, kDifference, false);
}

}  // namespace

bool CalcGroundReaction(StepSimulator& simulator, const Gait& gait, VectorXd& curve) {
  constexpr int ticks = kTicksPerStep / kReactionBins;
  curve.setZero(Eigen::Index{2} * kReactionBins);
  const double unit = 1 / (ticks * simulator.setup().body.BodyWeight());
  BodyState state = gait.section;
  state.p_GB.x() = 0;
  return simulator.Run(0, simulator.CalcTorque(gait), {}, state, [&](const TickView& view) {
    const int bin = (view.tick - 1) / ticks;
    for (const Vector3d& f : view.forces.sole) {
      curve[bin] += unit * f.y();
      curve[kReactionBins + bin] += unit * f.x();
    }
  });
}

PeriodicSolution KeepGroundReaction(const StrideMap& map, StepSimulator& simulator,
                                    const Gait& gait, MatrixXd jacobian, const VectorXd& own) {
  MatrixXd on_reaction = CalcReactionJacobian(map, simulator.setup(), gait);
  int simulations = static_cast<int>(map.NumUnknowns());
  const ChangeNorm norm(map);
  const MatrixXd metric = norm.CalcMatrix();
  auto attempt = [&](const VectorXd& z) {
    Trial trial;
    const Gait tried = map.BuildGait(gait, z);
    trial.stood = map.CalcConditions(simulator, tried, trial.conditions) &&
                  CalcGroundReaction(simulator, tried, trial.reaction);
    simulations += 2;
    if (trial.stood) {
      trial.cost = (kConditionsWeight * trial.conditions).squaredNorm() +
                   (kReactionWeight * (trial.reaction - own)).squaredNorm() +
                   z.dot(norm.CalcGradient(z));
    }
    return trial;
  };
  VectorXd z = VectorXd::Zero(map.NumUnknowns());
  Trial here = attempt(z);
  for (int iteration = 0; iteration < kIterations && here.stood; ++iteration) {
    MatrixXd normal = kConditionsWeight * kConditionsWeight * jacobian.transpose() * jacobian +
                      kReactionWeight * kReactionWeight * on_reaction.transpose() * on_reaction;
    normal += metric;
    const VectorXd gradient =
        kConditionsWeight * kConditionsWeight * jacobian.transpose() * here.conditions +
        kReactionWeight * kReactionWeight * on_reaction.transpose() * (here.reaction - own) +
        norm.CalcGradient(z);
    VectorXd step = -normal.ldlt().solve(gradient);
    Trial next = attempt(z + step);
    for (int shorter = 0; shorter < kShortenings && !(next.stood && next.cost < here.cost);
         ++shorter) {
      step *= 0.4;
      next = attempt(z + step);
    }
    if (!next.stood || next.cost >= here.cost) {
      break;
    }
    CorrectJacobian(step, next.conditions - here.conditions, norm, jacobian);
    CorrectJacobian(step, next.reaction - here.reaction, norm, on_reaction);
    z += step;
    const bool last = next.cost > kEnough * here.cost;
    here = std::move(next);
    if (last) {
      break;
    }
  }
  PeriodicSolution solution =
      SolvePeriodic(map, simulator, map.BuildGait(gait, z), std::move(jacobian), norm,
                    VectorXd::Zero(map.NumUnknowns()), kFinishIterations);
  if (solution.z.size() > 0) {
    solution.z += z;
  }
  solution.simulations += simulations;
  return solution;
}

}  // namespace footfall
