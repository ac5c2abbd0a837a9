#include "sim/gait/strength_limits.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "sim/gait/periodic_solver.h"
#include "sim/gait/strength_shortage.h"
#include "sim/gait/stride_jacobian.h"

namespace footfall {
namespace {

constexpr int kRounds = 12, kShortenings = 5, kReturnIterations = 25;
constexpr double kShorten = 0.5;
constexpr double kEnough = 0.9;  // a round that gains less than a tenth is the last
constexpr double kWeightSquared = kShortageWeight * kShortageWeight;

/// A periodic gait tried.
struct Trial {
  Gait gait;
  VectorXd z;         ///< from the usual gait
  VectorXd shortage;  ///< by phase, N m
  double error = 0, cost = 0;
};

class StrengthSearch {
 public:
  StrengthSearch(const StrideMap& map, StepSimulator& simulator, const ChangeNorm& norm)
      : map_(&map),
        simulator_(&simulator),
        norm_(&norm),
        shortage_(simulator.setup(), map.NumSteps()) {}

  WithinStrength Search(const Gait& usual, const Gait& gait) {
    WithinStrength result;
    Trial here{gait, map_->ReadChange(usual, gait), {}, 0, 0};
    if (!Judge(here)) {
      return result;
    }
    result.before = here.shortage.maxCoeff();
    for (int round = 0; round < kRounds && here.shortage.maxCoeff() > 0; ++round) {
      const double cost = here.cost;
      Advance(here);
      if (here.cost > kEnough * cost) {
        break;
      }
    }
    result.gait = std::move(here.gait);
    result.after = here.shortage.maxCoeff();
    result.error = here.error;
    result.simulations = simulations_;
    return result;
  }

 private:
  /// Fills shortage and cost. False where the runner falls.
  bool Judge(Trial& trial) {
    ++simulations_;
    if (!shortage_.Follow(*simulator_, trial.gait)) {
      return false;
    }
    trial.shortage = shortage_.values();
    trial.cost =
        trial.z.dot(norm_->CalcGradient(trial.z)) + kWeightSquared * trial.shortage.squaredNorm();
    return true;
  }

  /// One round: as much of a step of Gauss-Newton as helps; none where nothing does.
  void Advance(Trial& here) {
    std::vector<GaitReading> readings;
    VectorXd s(here.shortage.size());
    Judge(here);  // readings belong to the gait followed last
    for (Eigen::Index i = 0; i < here.shortage.size(); ++i) {
      if (here.shortage[i] > 0) {
        s[static_cast<Eigen::Index>(readings.size())] = here.shortage[i];
        readings.push_back(shortage_.CalcReading(static_cast<size_t>(i)));
      }
    }
    const auto rows = static_cast<Eigen::Index>(readings.size());
    const MatrixXd jacobian = CalcStrideJacobian(simulator_->setup(), *map_, here.gait, readings);
    simulations_ += kStrideJacobianCost;
    const MatrixXd on_conditions = jacobian.topRows(map_->NumConditions());
    const MatrixXd weighted = kShortageWeight * jacobian.bottomRows(rows);
    const ChangeNorm both = norm_->Beside(weighted);
    VectorXd step = FindStep(here.z, on_conditions, weighted, kShortageWeight * s.head(rows), both);
    for (int attempt = 0; attempt <= kShortenings; ++attempt) {
      Trial next;
      if (Return(here, step, on_conditions, both, next) && next.cost < here.cost) {
        here = std::move(next);
        return;
      }
      step *= kShorten;
    }
  }

  /// The periodic gait next to here + step. False where none is found.
  bool Return(const Trial& here, const VectorXd& step, const MatrixXd& on_conditions,
              const ChangeNorm& norm, Trial& next) {
    const Gait moved = map_->BuildGait(here.gait, step);
    const PeriodicSolution back =
        SolvePeriodic(*map_, *simulator_, moved, on_conditions, norm,
                      VectorXd::Zero(map_->NumUnknowns()), kReturnIterations);
    simulations_ += back.simulations;
    if (!back.found) {
      return false;
    }
    next.gait = map_->BuildGait(moved, back.z);
    next.z = here.z + step + back.z;
    next.error = back.error;
    return Judge(next);
  }

  /// min |z + d|^2 + |s + E d|^2 subject to J d = 0; `both`: |d|^2 + |E d|^2.
  VectorXd FindStep(const VectorXd& z, const MatrixXd& on_conditions, const MatrixXd& on_shortage,
                    const VectorXd& s, const ChangeNorm& both) const {
    const VectorXd gradient = norm_->CalcGradient(z) + on_shortage.transpose() * s;
    const VectorXd free = both.CalcDirections(gradient.transpose());
    return both.FindLeast(on_conditions, on_conditions * free) - free;
  }

  const StrideMap* map_;
  StepSimulator* simulator_;
  const ChangeNorm* norm_;
  StrengthShortage shortage_;
  int simulations_ = 0;
};

}  // namespace

WithinStrength KeepWithinStrength(const StrideMap& map, StepSimulator& simulator,
                                  const ChangeNorm& norm, const Gait& usual, const Gait& gait) {
  return StrengthSearch(map, simulator, norm).Search(usual, gait);
}

}  // namespace footfall
