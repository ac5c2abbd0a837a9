#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "musculoskeletal/types.h"

/// What estimators of sensitivity see of a study: numbers, no runners. All rows of the design are
/// there, in its order, row 0 being the base.
namespace footfall {

/// Factors and one output, row by row.
struct Sample {
  std::vector<std::string> names;  ///< of the factors, for messages
  std::vector<int> levels;         ///< per factor: 0 for a quantity, L for a choice of L levels
  int quantity_levels = 0;         ///< of quantities in a factorial design, 0 in all others
  MatrixXd coordinates;     ///< run x factor: quantity 0 (low) .. 1 (high); choice: level index
  VectorXd y;               ///< the output; NaN where there is no usable run
  MatrixXd joint;           ///< many draws of the coordinates, where they are not independent and
                            ///< uniform; empty where they are. Choices as level index
  bool correlated = false;  ///< columns of `joint` depend on each other
  std::vector<bool> nuisance;  ///< constants of the model, no factors of the runner; may be empty
  int blocks = 1;              ///< equal parts that the rows behind the base consist of
  std::uint64_t seed = 1;      ///< of everything drawn at random
  int draws = 1000;            ///< of what the truth may be, for intervals of shares

  int NumFactors() const { return static_cast<int>(levels.size()); }
  bool IsNuisance(int factor) const {
    return !nuisance.empty() && nuisance[static_cast<std::size_t>(factor)];
  }
};

struct Interval {
  double low = 0, high = 0;
};

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// What one factor does; NaN where the estimator cannot tell.
struct FactorEstimate {
  double effect = kUnknown;  ///< change of y from low to high, or from level 0 to `to_level`
  Interval effect_interval{kUnknown, kUnknown};
  int to_level = -1;  ///< of a choice: the level that differs most from level 0
  double main = kUnknown, total = kUnknown;  ///< shares of the variance of y
  Interval main_interval{kUnknown, kUnknown}, total_interval{kUnknown, kUnknown};
  double total_known = kUnknown;  ///< total share if the model's constants were known (no nuisance)
  double mu_star = kUnknown, sigma = kUnknown;  ///< Morris: mean size and spread of effects
};

/// Share of the variance of y that two factors make together, beyond what each makes alone.
struct InteractionEstimate {
  int first = 0, second = 0;
  double share = kUnknown;
  Interval interval{kUnknown, kUnknown};
};

/// Answer of an estimator: one estimate per factor, or why there is none.
struct Estimates {
  std::vector<FactorEstimate> factors;
  std::vector<InteractionEstimate> interactions;  ///< those found, largest first
  std::string method;                             ///< in words
  std::string refusal;                            ///< empty where there are estimates
  double q2 = kUnknown;      ///< share of the variance of held-out runs that a surrogate predicts
  double raised = kUnknown;  ///< paired: share of runners in whom y rises from A to B
  double held_out_error = kUnknown;  ///< root mean square miss in held-out runs, unit of y
  double mean = kUnknown;            ///< surrogate: of y over the runners ...
  double mean_deviation = kUnknown;  ///< ... known to this standard deviation ...
  int degrees_of_freedom = 0;        ///< ... with so many degrees of freedom
};

}  // namespace footfall
