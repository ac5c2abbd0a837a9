#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "viz/runner_motion.h"

/// Numbers as the page's data hold them. Private to viz/.
namespace footfall {

/// Of time series: a tenth of a pixel in any plot.
inline constexpr int kSeriesDigits = 4;
/// Of results, ranking and gates.
inline constexpr int kResultDigits = 7;

/// The number with that many significant digits; null for NaN and infinity, which JSON lacks.
nlohmann::json Rounded(double value, int digits);
/// A result.
nlohmann::json Result(double value);
/// A list of samples.
nlohmann::json Series(const double* values, std::size_t count);
nlohmann::json Series(const std::vector<double>& values);
nlohmann::json Series(const Eigen::ArrayXd& values);
/// A list of lists, one per row.
nlohmann::json Rows(const Eigen::ArrayXXd& rows);
/// An object with a list per curve.
nlohmann::json Curves(const std::vector<NamedCurve>& curves);

}  // namespace footfall
