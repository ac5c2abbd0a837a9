#include "scenarios/sensitivity/chaos_shares.h"

#include <algorithm>
#include <cmath>

#include "scenarios/sensitivity/marginal.h"
#include "scenarios/sensitivity/random.h"
#include "scenarios/sensitivity/resampling.h"

namespace footfall {

ChaosShares::ChaosShares(const PolynomialChaos& chaos, const Sample& sample) : chaos_(chaos) {
  const auto terms = static_cast<Eigen::Index>(chaos.terms.size());
  coefficients_ = chaos.coefficients.tail(terms);
  covariance_ = sample.correlated ? CalcTermCovariance(chaos, sample.joint)
                                  : MatrixXd::Identity(terms, terms);
  const MatrixXd rows = chaos.inverse.bottomRows(terms);  // row 0 is the constant's
  unit_variances_ = covariance_.cwiseProduct(rows * rows.transpose()).rowwise().sum();
  DrawTruths(sample);
}

void ChaosShares::DrawTruths(const Sample& sample) {
  const auto terms = coefficients_.size();
  const double rss = chaos_.residuals.squaredNorm();
  // V X' = R' Q' with Q orthonormal: Q' z is as good a draw as z, and shorter.
  const MatrixXd columns = chaos_.inverse.bottomRows(terms).transpose();
  const MatrixXd factor = Eigen::HouseholderQR<MatrixXd>(columns)
                              .matrixQR()
                              .topRows(terms)
                              .triangularView<Eigen::Upper>()
                              .transpose();
  RandomEngine engine(sample.seed);
  drawn_.resize(terms, sample.draws);
  drawn_variances_.resize(sample.draws);
  VectorXd normal(terms);
  for (int draw = 0; draw < sample.draws; ++draw) {
    drawn_variances_(draw) =
        rss / CalcChiSquareQuantile(chaos_.DegreesOfFreedom(), DrawOpenUnit(engine));
    std::generate(normal.begin(), normal.end(),
                  [&] { return CalcNormalQuantile(DrawOpenUnit(engine)); });
    drawn_.col(draw) = coefficients_ + std::sqrt(drawn_variances_(draw)) * (factor * normal);
  }
  drawn_parts_ = drawn_.cwiseProduct(covariance_ * drawn_);
}

double ChaosShares::CalcShare(const TermMask& group, const TermMask& counted) const {
  const double variance = chaos_.ResidualVariance();
  const VectorXd parts =
      coefficients_.cwiseProduct(covariance_ * coefficients_) - variance * unit_variances_;
  const double whole = counted.dot(parts) + variance;
  return whole > 0 ? std::clamp(group.cwiseProduct(counted).dot(parts) / whole, 0.0, 1.0) : 0.0;
}

double ChaosShares::CalcShare(const TermMask& group) const {
  return CalcShare(group, TermMask::Ones(group.size()));
}

Interval ChaosShares::CalcInterval(const TermMask& group) const {
  const double terms = group.sum();
  const VectorXd own = group.cwiseProduct(coefficients_);
  const double own_variance = group.dot(unit_variances_);
  const double other_variance = unit_variances_.sum() - own_variance;
  std::vector<double> shares;
  for (Eigen::Index draw = 0; draw < drawn_.cols(); ++draw) {
    const double variance = drawn_variances_(draw);
    const double all = drawn_parts_.col(draw).sum();
    const double raw = group.dot(drawn_parts_.col(draw));
    const double part = raw - 2 * variance * own_variance * (terms - 1) / terms;
    const double whole = part + (all - raw) - 2 * variance * other_variance + variance;
    const double along = own.dot(drawn_.col(draw));
    const double turned = along < 0 ? 2 * along * along / own.squaredNorm() : 0.0;
    shares.push_back(whole > 0 ? (part - turned) / whole : 0.0);
  }
  constexpr double kTail = (1 - kConfidence) / 2;
  return ClampShare({CalcQuantile(shares, kTail), CalcQuantile(shares, 1 - kTail)});
}

}  // namespace footfall
