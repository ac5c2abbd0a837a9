#include "musculoskeletal/mirrored_sides.h"

#include <algorithm>

namespace footfall {

void TieSides(const RecruitmentProblem& problem, const std::vector<Eigen::Index>& blocks,
              RecruitmentProblem& tied) {
  const Eigen::Index pairs = problem.A.cols() / 2;
  tied.A.resize(problem.A.rows(), pairs);
  tied.weight.resize(pairs);
  tied.low.resize(pairs);
  tied.high.resize(pairs);
  tied.b = problem.b;
  tied.S = problem.S;
  tied.exponent = problem.exponent;
  Eigen::Index pair = 0, first = 0;
  for (const Eigen::Index size : blocks) {
    for (Eigen::Index i = 0; i < size / 2; ++i, ++pair) {
      const Eigen::Index right = first + i, left = right + size / 2;
      tied.A.col(pair) = problem.A.col(right) + problem.A.col(left);
      tied.weight(pair) = problem.weight(right) + problem.weight(left);
      tied.low(pair) = std::max(problem.low(right), problem.low(left));
      tied.high(pair) = std::max(tied.low(pair), std::min(problem.high(right), problem.high(left)));
    }
    first += size;
  }
}

void UntieSides(const VectorXd& tied, const std::vector<Eigen::Index>& blocks, VectorXd& all) {
  all.resize(2 * tied.size());
  Eigen::Index pair = 0, first = 0;
  for (const Eigen::Index size : blocks) {
    const Eigen::Index half = size / 2;
    all.segment(first, half) = all.segment(first + half, half) = tied.segment(pair, half);
    pair += half;
    first += size;
  }
}

VectorXd ExchangeSides(const Eigen::Ref<const VectorXd>& values,
                       const std::vector<Eigen::Index>& blocks) {
  VectorXd exchanged(values.size());
  Eigen::Index first = 0;
  for (const Eigen::Index size : blocks) {
    const Eigen::Index half = size / 2;
    exchanged.segment(first, half) = values.segment(first + half, half);
    exchanged.segment(first + half, half) = values.segment(first, half);
    first += size;
  }
  return exchanged;
}

}  // namespace footfall
