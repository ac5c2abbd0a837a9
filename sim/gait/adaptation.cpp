#include "sim/gait/adaptation.h"

#include <memory>
#include <utility>
#include <vector>

#include "sim/gait/least_squares.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

constexpr double kReactionWeight = 20;    // w_g
constexpr double kConditionsWeight = 30;  // w_c
constexpr double kDifference = 1e-3;      // of an unknown, for G's Jacobian
constexpr int kIterations = 24, kAttempts = 6, kFinishIterations = 40;
constexpr double kFirstDamping = 1, kDampingFactor = 10;
constexpr double kEnough = 0.99;  // a step that gains less than 1 % is the last

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

/// Damped Gauss-Newton steps to the least of conditions, distance to the own ground reaction and
/// change.
class ReactionKeeper {
 public:
  ReactionKeeper(const StrideMap& map, StepSimulator& simulator, const Gait& gait,
                 MatrixXd jacobian, const VectorXd& own)
      : map_(map),
        simulator_(simulator),
        gait_(gait),
        own_(own),
        norm_(map),
        jacobian_(std::move(jacobian)),
        on_reaction_(CalcReactionJacobian(map, simulator.setup(), gait)),
        simulations_(static_cast<int>(map.NumUnknowns())) {}

  /// The change of gait that was found.
  VectorXd Find() {
    Trial here = Try(VectorXd::Zero(map_.NumUnknowns()));
    for (int iteration = 0; iteration < kIterations && here.stood; ++iteration) {
      Trial next = StepFrom(here);
      if (!IsBetter(next, here)) {
        break;
      }
      CorrectJacobian(next.z - here.z, next.conditions - here.conditions, norm_, jacobian_);
      CorrectJacobian(next.z - here.z, next.reaction - here.reaction, norm_, on_reaction_);
      const bool last = next.cost > kEnough * here.cost;
      here = std::move(next);
      if (last) {
        break;
      }
    }
    return here.z;
  }

  const MatrixXd& jacobian() const { return jacobian_; }
  int simulations() const { return simulations_; }

 private:
  /// One gait tried: conditions, ground reaction, cost.
  struct Trial {
    VectorXd z, conditions, reaction;
    double cost = 0;
    bool stood = false;
  };

  static bool IsBetter(const Trial& next, const Trial& here) {
    return next.stood && next.cost < here.cost;
  }

  Trial Try(const VectorXd& z) {
    Trial trial;
    trial.z = z;
    const Gait tried = map_.BuildGait(gait_, z);
    trial.stood = map_.CalcConditions(simulator_, tried, trial.conditions) &&
                  CalcGroundReaction(simulator_, tried, trial.reaction);
    simulations_ += 2;
    if (trial.stood) {
      trial.cost = (kConditionsWeight * trial.conditions).squaredNorm() +
                   (kReactionWeight * (trial.reaction - own_)).squaredNorm() +
                   z.dot(norm_.CalcGradient(z));
    }
    return trial;
  }

  /// A damped Gauss-Newton step (Levenberg-Marquardt): damping grows until it is better.
  Trial StepFrom(const Trial& here) {
    constexpr double kSquare = kConditionsWeight * kConditionsWeight;
    constexpr double kReactionSquare = kReactionWeight * kReactionWeight;
    const MatrixXd change = norm_.CalcMatrix();
    const MatrixXd normal = kSquare * jacobian_.transpose() * jacobian_ +
                            kReactionSquare * on_reaction_.transpose() * on_reaction_ + change;
    const VectorXd gradient = kSquare * jacobian_.transpose() * here.conditions +
                              kReactionSquare * on_reaction_.transpose() * (here.reaction - own_) +
                              norm_.CalcGradient(here.z);
    Trial next;
    for (int attempt = 0; attempt < kAttempts && !IsBetter(next, here); ++attempt) {
      next = Try(here.z - (normal + damping_ * change).ldlt().solve(gradient));
      damping_ *= IsBetter(next, here) ? 1 / kDampingFactor : kDampingFactor;
    }
    return next;
  }

  const StrideMap& map_;
  StepSimulator& simulator_;
  const Gait& gait_;
  const VectorXd& own_;
  ChangeNorm norm_;
  MatrixXd jacobian_, on_reaction_;
  int simulations_;
  double damping_ = kFirstDamping;
};

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
  ReactionKeeper keeper(map, simulator, gait, std::move(jacobian), own);
  const VectorXd z = keeper.Find();
  PeriodicSolution solution =
      SolvePeriodic(map, simulator, map.BuildGait(gait, z), keeper.jacobian(), ChangeNorm(map),
                    VectorXd::Zero(map.NumUnknowns()), kFinishIterations);
  if (solution.z.size() > 0) {
    solution.z += z;
  }
  solution.simulations += keeper.simulations();
  return solution;
}

}  // namespace footfall
