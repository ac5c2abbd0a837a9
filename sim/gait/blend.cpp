#include "sim/gait/blend.h"

#include <cmath>
#include <type_traits>
#include <utility>
#include <vector>

namespace footfall {
namespace {

constexpr double kWideRatio = 2;

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

bool HasOneSidedSpasm(const CoreParameters& core) {
  return core.spasm_activation > 0 && core.spasm_side != "both";
}

}  // namespace

bool IsSymmetric(const Conditions& conditions) {
  return HasEvenLegs(conditions.runner) && conditions.core.side_imbalance == 0 &&
         conditions.core.deep_imbalance == 0 && !HasOneSidedSpasm(conditions.core) &&
         conditions.surface.camber == 0 && conditions.surface.unevenness == 0 &&
         SameNumbers(conditions.foot_r, conditions.foot_l);
}

Conditions Blend(const Conditions& from, const Conditions& to, double share) {
  Conditions blend = to;
  const auto a = CollectNumbers(from);
  const auto b = CollectNumbers(blend);
  for (size_t i = 0; i < b.size(); ++i) {
    const double ratio = *a[i] > 0 ? *b[i] / *a[i] : 0;
    const bool wide = ratio > kWideRatio || (ratio > 0 && ratio < 1 / kWideRatio);
    *b[i] = wide ? *a[i] * std::pow(ratio, share) : *a[i] + share * (*b[i] - *a[i]);
  }
  blend.surface.seed = to.surface.seed;
  return blend;
}

Conditions CalcSymmetricPart(const Conditions& conditions) {
  Conditions other = conditions;
  std::swap(other.foot_r, other.foot_l);
  for (double RunnerParameters::*difference :
       {&RunnerParameters::leg_length_difference, &RunnerParameters::thigh_length_difference,
        &RunnerParameters::shank_length_difference}) {
    other.runner.*difference = -(conditions.runner.*difference);
  }
  other.core.side_imbalance = -conditions.core.side_imbalance;
  other.core.deep_imbalance = -conditions.core.deep_imbalance;
  other.surface.camber = -conditions.surface.camber;
  Conditions alike = conditions;
  const auto mean = CollectNumbers(alike);
  const auto mirrored = CollectNumbers(std::as_const(other));
  for (size_t i = 0; i < mean.size(); ++i) {
    *mean[i] = 0.5 * (*mean[i] + *mirrored[i]);
  }
  alike.surface.unevenness = 0;
  if (HasOneSidedSpasm(conditions.core)) {
    alike.core.spasm_activation = 0;
  }
  return alike;
}

}  // namespace footfall
