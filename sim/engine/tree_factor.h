#pragma once

#include <vector>

#include "musculoskeletal/body_model.h"

namespace footfall {

/// Factor of a mass matrix that has the pattern of its body's tree: A = L^T L.
///
/// Law: an entry of A is zero unless one of its two joints carries the other, and L has the same
/// zeros when it is built from the tips down, so that only joints of one chain are ever combined: a
/// third of the products that a full factor of a runner takes. The root's
/// six speeds count as a chain of their own. Source: Featherstone, Rigid Body Dynamics Algorithms
/// (2008), 6.5.
class TreeFactor {
 public:
  explicit TreeFactor(const BodyModel& body);

  /// Takes the lower half of a positive definite matrix with the body's pattern.
  void Compute(const SpeedMatrix& matrix);
  /// x = A^-1 b.
  SpeedVector Solve(SpeedVector b) const;
  /// X A^-1 for rows x speed.
  MatrixXd SolveFromRight(MatrixXd X) const;

 private:
  /// A row of L: entries of the speeds that carry its own, from the root on, then its diagonal. A
  /// carrier's row has a beginning of the same speeds.
  using Row = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, kMaxSpeeds, 1>;

  /// Rows that are solved together, small enough to stay near the processor.
  static constexpr Eigen::Index kBand = 16;
  using Band = Eigen::Matrix<double, kBand, Eigen::Dynamic, 0, kBand, kMaxSpeeds>;
  template <class Rows>
  void SolveRows(Rows& X) const;

  std::vector<std::vector<Eigen::Index>> chains_;  ///< speeds of each row
  std::vector<Row> rows_;
};

}  // namespace footfall
