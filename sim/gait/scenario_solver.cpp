#include "sim/gait/scenario_solver.h"

#include <fmt/format.h>

#include <type_traits>
#include <vector>

namespace footfall {
namespace {

constexpr int kMostStages = 8;
constexpr int kIterationsPerStage = 40;

/// All numbers of a set of conditions, in declared order.
template <class Self>
auto CollectNumbers(Self& conditions) {
  using Pointer = std::conditional_t<std::is_const_v<Self>, const double*, double*>;
  std::vector<Pointer> numbers;
  Conditions::VisitGroups(conditions, [&](const char*, auto& group) {
    std::remove_cvref_t<decltype(group)>::Visit(group, [&](const auto&, auto& field) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, double>) {
        numbers.push_back(&field);
      }
    });
  });
  return numbers;
}

template <class Group>
bool SameNumbers(const Group& a, const Group& b) {
  std::vector<double> left, right;
  Group::Visit(a, [&](const auto&, const auto& field) { left.push_back(field); });
  Group::Visit(b, [&](const auto&, const auto& field) { right.push_back(field); });
  return left == right;
}

/// One attempt: the way cut into `stages` equal pieces.
SolvedGait TryStages(const Conditions& conditions, const BaseGait& base, int stages) {
  SolvedGait solved;
  solved.symmetric = IsSymmetric(conditions);
  solved.stages = stages;
  MatrixXd jacobian = solved.symmetric ? base.symmetric_jacobian : base.stride_jacobian;
  const int steps = solved.symmetric ? 1 : 2;
  VectorXd z = VectorXd::Zero(jacobian.cols());
  VectorXd z_before = z;
  for (int stage = 1; stage <= stages; ++stage) {
    const double share = static_cast<double>(stage) / stages;
    const Conditions here = stage == stages ? conditions : Blend(base.conditions, conditions, share);
    solved.setup = std::make_unique<RunnerSetup>(here);
    const StrideMap map(*solved.setup, solved.symmetric, base.mean_lean + here.posture.trunk_lean);
    StepSimulator simulator(*solved.setup);
    const Gait start =
        ScaleGait(base, solved.setup->body, here.gait.speed, solved.setup->step_time);
    const VectorXd guess = stage == 1 ? z : VectorXd(2 * z - z_before);
    PeriodicSolution solution =
        SolvePeriodic(map, simulator, start, jacobian, guess, kIterationsPerStage);
    solved.simulations += steps * solution.simulations;
    solved.found = solution.found;
    solved.periodicity_error = solution.error;
    if (!solution.found) {
      solved.reason = fmt::format("no steady gait within reach: {:.0f} % of the way from the base "
                                  "runner, what does not repeat is {:.1e} (limit {:.0e})",
                                  100 * share, solution.error, kPeriodicLimit);
      return solved;
    }
    solved.gait = map.BuildGait(start, solution.z);
    z_before = z;
    z = solution.z;
    jacobian = std::move(solution.jacobian);
  }
  return solved;
}

}  // namespace

bool IsSymmetric(const Conditions& conditions) {
  return conditions.runner.leg_length_difference == 0 &&
         SameNumbers(conditions.foot_r, conditions.foot_l);
}

Conditions Blend(const Conditions& from, const Conditions& to, double share) {
  Conditions blend = to;
  const auto a = CollectNumbers(from);
  const auto b = CollectNumbers(blend);
  for (size_t i = 0; i < b.size(); ++i) {
    *b[i] = *a[i] + share * (*b[i] - *a[i]);
  }
  return blend;
}

SolvedGait SolveScenario(const Conditions& conditions, const BaseGait& base) {
  SolvedGait solved;
  int simulations = 0;
  for (int stages = 1; stages <= kMostStages; stages *= 2) {
    solved = TryStages(conditions, base, stages);
    simulations += solved.simulations;
    if (solved.found) {
      break;
    }
  }
  solved.simulations = simulations;
  return solved;
}

}  // namespace footfall
