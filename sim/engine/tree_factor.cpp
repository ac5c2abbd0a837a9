#include "sim/engine/tree_factor.h"

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

/// The speed that carries a speed: its parent's joint, or the root's next.
Eigen::Index FindCarrier(const BodyModel& body, Eigen::Index speed) {
  if (speed < 6) {
    return speed - 1;
  }
  return 5 + body.links[static_cast<size_t>(speed) - 5].parent;
}

}  // namespace

TreeFactor::TreeFactor(const BodyModel& body) {
  for (Eigen::Index speed = 0; speed < body.NumSpeeds(); ++speed) {
    std::vector<Eigen::Index> chain;
    if (speed > 0) {
      chain = chains_[static_cast<size_t>(FindCarrier(body, speed))];
    }
    chain.push_back(speed);
    rows_.emplace_back(static_cast<Eigen::Index>(chain.size()));
    chains_.push_back(std::move(chain));
  }
}

void TreeFactor::Compute(const SpeedMatrix& matrix) {
  for (size_t k = 0; k < rows_.size(); ++k) {
    for (size_t m = 0; m < chains_[k].size(); ++m) {
      rows_[k][static_cast<Eigen::Index>(m)] = matrix(static_cast<Eigen::Index>(k), chains_[k][m]);
    }
  }
  for (size_t k = rows_.size(); k-- > 0;) {
    Row& row = rows_[k];
    const Eigen::Index carriers = row.size() - 1;
    row[carriers] = std::sqrt(row[carriers]);
    row.head(carriers) /= row[carriers];
    for (Eigen::Index m = 0; m < carriers; ++m) {
      Row& above = rows_[static_cast<size_t>(chains_[k][static_cast<size_t>(m)])];
      above.noalias() -= row[m] * row.head(m + 1);
    }
  }
}

template <class Rows>
void TreeFactor::SolveRows(Rows& X) const {
  for (size_t k = rows_.size(); k-- > 0;) {
    const Row& row = rows_[k];
    const Eigen::Index carriers = row.size() - 1;
    auto x = X.col(static_cast<Eigen::Index>(k));
    x /= row[carriers];
    for (Eigen::Index m = 0; m < carriers; ++m) {
      X.col(chains_[k][static_cast<size_t>(m)]) -= row[m] * x;
    }
  }
  for (size_t k = 0; k < rows_.size(); ++k) {
    const Row& row = rows_[k];
    const Eigen::Index carriers = row.size() - 1;
    auto x = X.col(static_cast<Eigen::Index>(k));
    for (Eigen::Index m = 0; m < carriers; ++m) {
      x -= row[m] * X.col(chains_[k][static_cast<size_t>(m)]);
    }
    x /= row[carriers];
  }
}

SpeedVector TreeFactor::Solve(SpeedVector b) const {
  auto row = b.transpose();
  SolveRows(row);
  return b;
}

MatrixXd TreeFactor::SolveFromRight(MatrixXd X) const {
  Band band(kBand, X.cols());
  for (Eigen::Index first = 0; first < X.rows(); first += kBand) {
    const Eigen::Index rows = std::min(kBand, X.rows() - first);
    band.setZero();
    band.topRows(rows) = X.middleRows(first, rows);
    SolveRows(band);
    X.middleRows(first, rows) = band.topRows(rows);
  }
  return X;
}

}  // namespace footfall
