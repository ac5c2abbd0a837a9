#include "scenarios/sensitivity/polynomial_chaos.h"

#include <algorithm>
#include <cmath>

#include "scenarios/sensitivity/random.h"
#include "scenarios/sensitivity/resampling.h"

namespace footfall {
namespace {

/// Chance that noise alone brings a term into the model.
constexpr double kFalseChoice = 0.01;
constexpr int kFolds = 10;
/// At most this share of the runs is spent on terms; the rest estimates the residual.
constexpr double kLargestShareOfTerms = 0.6;
/// A candidate that keeps less than this share of its length beside the chosen ones adds nothing.
constexpr double kSmallestRest = 1e-3;
/// Below this share of the total sum of squares the residual is rounding.
constexpr double kExact = 1e-20;

/// Terms that are always in the model: the slope of a quantity, every contrast of a choice.
std::vector<ChaosTerm> ListFirstOrder(const std::vector<FactorBasis>& bases) {
  std::vector<ChaosTerm> terms;
  for (int i = 0; i < static_cast<int>(bases.size()); ++i) {
    for (int f = 0; f < bases[static_cast<std::size_t>(i)].NumFirst(); ++f) {
      terms.push_back({i, f});
    }
  }
  return terms;
}

/// Squares, then products of first functions of two factors.
std::vector<ChaosTerm> ListCandidates(const std::vector<FactorBasis>& bases) {
  std::vector<ChaosTerm> terms;
  for (int i = 0; i < static_cast<int>(bases.size()); ++i) {
    const FactorBasis& basis = bases[static_cast<std::size_t>(i)];
    for (int f = basis.NumFirst(); f < basis.NumFunctions(); ++f) {
      terms.push_back({i, f});
    }
  }
  const std::vector<ChaosTerm> first = ListFirstOrder(bases);
  for (const ChaosTerm& a : first) {
    for (const ChaosTerm& b : first) {
      if (a.factor < b.factor) {
        terms.push_back({a.factor, a.function, b.factor, b.function});
      }
    }
  }
  return terms;
}

/// Values of all functions of all factors in one run.
using FunctionValues = std::vector<Eigen::RowVectorXd>;

/// Evaluated once per run and shared by all terms.
FunctionValues CalcFunctions(const std::vector<FactorBasis>& bases,
                             const Eigen::RowVectorXd& coordinates) {
  FunctionValues values;
  for (std::size_t i = 0; i < bases.size(); ++i) {
    values.push_back(bases[i].Calc(coordinates(static_cast<Eigen::Index>(i))));
  }
  return values;
}

/// psi_t of one run.
double CalcTerm(const ChaosTerm& term, const FunctionValues& values) {
  const double first = values[static_cast<std::size_t>(term.factor)](term.function);
  return term.IsPure()
             ? first
             : first * values[static_cast<std::size_t>(term.second_factor)](term.second_function);
}

/// The design matrix: a row per run, a column per term.
MatrixXd BuildColumns(const std::vector<FactorBasis>& bases, const std::vector<ChaosTerm>& terms,
                      const MatrixXd& coordinates) {
  MatrixXd columns(coordinates.rows(), static_cast<Eigen::Index>(terms.size()));
  for (Eigen::Index run = 0; run < coordinates.rows(); ++run) {
    const FunctionValues values = CalcFunctions(bases, coordinates.row(run));
    for (std::size_t t = 0; t < terms.size(); ++t) {
      columns(run, static_cast<Eigen::Index>(t)) = CalcTerm(terms[t], values);
    }
  }
  return columns;
}

/// Forward choice among candidates. Candidates and residual are kept orthogonal to what is chosen.
class ForwardChoice {
 public:
  ForwardChoice(const MatrixXd& kept, MatrixXd candidates, VectorXd y)
      : candidates_(std::move(candidates)), residual_(std::move(y)) {
    const double total = residual_.squaredNorm();
    lengths_ = candidates_.colwise().squaredNorm();
    const Eigen::HouseholderQR<MatrixXd> qr(kept);
    const MatrixXd q = qr.householderQ() * MatrixXd::Identity(kept.rows(), kept.cols());
    candidates_ -= q * (q.transpose() * candidates_);
    residual_ -= q * (q.transpose() * residual_);
    smallest_ = kExact * total;
    freedom_ = static_cast<int>(kept.rows() - kept.cols());
  }

  /// Chooses the next candidate and returns its index; -1 where none is worth its penalty.
  int Choose() {
    const double rss = residual_.squaredNorm();
    const auto [best, gain] = FindBest();
    if (best < 0 || rss <= smallest_ || !IsWorth(rss, rss - gain)) {
      return -1;
    }
    const VectorXd direction = candidates_.col(best).normalized();
    residual_ -= direction * direction.dot(residual_);
    --freedom_;
    candidates_ -= direction * (direction.transpose() * candidates_);
    return best;
  }

 private:
  bool IsWorth(double before, double after) const {
    if (after <= smallest_) {
      return true;
    }
    const double t = std::sqrt((before - after) / after * (freedom_ - 1));
    const double chance = 2 * CalcStudentTail(freedom_ - 1, t);
    return chance * static_cast<double>(candidates_.cols()) < kFalseChoice;
  }

  /// The candidate that takes most off the residual sum of squares, and how much.
  std::pair<int, double> FindBest() const {
    std::pair<int, double> best{-1, 0.0};
    for (Eigen::Index c = 0; c < candidates_.cols(); ++c) {
      const double rest = candidates_.col(c).squaredNorm();
      if (rest < kSmallestRest * lengths_(c)) {
        continue;
      }
      const double along = candidates_.col(c).dot(residual_);
      if (along * along / rest > best.second) {
        best = {static_cast<int>(c), along * along / rest};
      }
    }
    return best;
  }

  MatrixXd candidates_;
  VectorXd residual_;
  Eigen::RowVectorXd lengths_;
  double smallest_ = 0;
  int freedom_ = 0;
};

/// A column of ones in front.
MatrixXd WithConstant(const MatrixXd& columns) {
  MatrixXd wider(columns.rows(), columns.cols() + 1);
  wider << VectorXd::Ones(columns.rows()), columns;
  return wider;
}

/// First-order terms and the second-order terms worth having.
std::vector<ChaosTerm> ChooseTerms(const std::vector<FactorBasis>& bases,
                                   const MatrixXd& coordinates, const VectorXd& y) {
  std::vector<ChaosTerm> terms = ListFirstOrder(bases);
  const std::vector<ChaosTerm> candidates = ListCandidates(bases);
  ForwardChoice choice(WithConstant(BuildColumns(bases, terms, coordinates)),
                       BuildColumns(bases, candidates, coordinates), y);
  const double most = kLargestShareOfTerms * static_cast<double>(y.size());
  while (static_cast<double>(terms.size()) + 1 < most) {
    const int chosen = choice.Choose();
    if (chosen < 0) {
      break;
    }
    terms.push_back(candidates[static_cast<std::size_t>(chosen)]);
  }
  return terms;
}

}  // namespace

double PolynomialChaos::Predict(const Eigen::RowVectorXd& coordinates) const {
  const FunctionValues values = CalcFunctions(bases, coordinates);
  double y = coefficients(0);
  for (std::size_t t = 0; t < terms.size(); ++t) {
    y += coefficients(static_cast<Eigen::Index>(t) + 1) * CalcTerm(terms[t], values);
  }
  return y;
}

int CountFirstOrderTerms(const std::vector<FactorBasis>& bases) {
  return 1 + static_cast<int>(ListFirstOrder(bases).size());
}

PolynomialChaos FitPolynomialChaos(const std::vector<FactorBasis>& bases,
                                   const MatrixXd& coordinates, const VectorXd& y) {
  PolynomialChaos chaos;
  chaos.bases = bases;
  chaos.terms = ChooseTerms(bases, coordinates, y);
  chaos.columns = WithConstant(BuildColumns(bases, chaos.terms, coordinates));
  chaos.inverse = chaos.columns.completeOrthogonalDecomposition().pseudoInverse();
  chaos.coefficients = chaos.inverse * y;
  chaos.residuals = y - chaos.columns * chaos.coefficients;
  return chaos;
}

VectorXd CalcTermMeans(const PolynomialChaos& chaos, const MatrixXd& draws) {
  return BuildColumns(chaos.bases, chaos.terms, draws).colwise().mean().transpose();
}

MatrixXd CalcTermCovariance(const PolynomialChaos& chaos, const MatrixXd& draws) {
  MatrixXd columns = BuildColumns(chaos.bases, chaos.terms, draws);
  columns.rowwise() -= columns.colwise().mean().eval();
  return columns.transpose() * columns / static_cast<double>(draws.rows());
}

double CalcCrossValidation(const std::vector<FactorBasis>& bases, const MatrixXd& coordinates,
                           const VectorXd& y, std::uint64_t seed) {
  const int runs = static_cast<int>(y.size());
  RandomEngine engine(seed);
  const std::vector<int> order = DrawPermutation(engine, runs);
  double missed = 0;
  for (int fold = 0; fold < kFolds; ++fold) {
    std::vector<int> kept, held;
    for (int i = 0; i < runs; ++i) {
      (i % kFolds == fold ? held : kept).push_back(order[static_cast<std::size_t>(i)]);
    }
    const PolynomialChaos fit = FitPolynomialChaos(bases, coordinates(kept, Eigen::all), y(kept));
    for (const int run : held) {
      missed += std::pow(y(run) - fit.Predict(coordinates.row(run)), 2);
    }
  }
  return 1 - missed / (y.array() - y.mean()).square().sum();
}

}  // namespace footfall
