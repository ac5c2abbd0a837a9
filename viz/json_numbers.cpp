#include "viz/json_numbers.h"

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace footfall {

using nlohmann::json;

json Rounded(double value, int digits) {
  if (!std::isfinite(value)) {
    return nullptr;
  }
  char text[32];
  const auto written =
      std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits);
  double rounded = 0;
  std::from_chars(text, written.ptr, rounded);
  if (rounded == std::trunc(rounded) && std::abs(rounded) < 1e9) {
    return static_cast<std::int64_t>(rounded);  // "12", not "12.0"
  }
  return rounded;
}

json Result(double value) { return Rounded(value, kResultDigits); }

json Series(const double* values, std::size_t count) {
  json list = json::array();
  for (std::size_t i = 0; i < count; ++i) {
    list.push_back(Rounded(values[i], kSeriesDigits));
  }
  return list;
}

json Series(const std::vector<double>& values) { return Series(values.data(), values.size()); }

json Series(const Eigen::ArrayXd& values) {
  return Series(values.data(), static_cast<std::size_t>(values.size()));
}

json Rows(const Eigen::ArrayXXd& rows) {
  json list = json::array();
  for (Eigen::Index row = 0; row < rows.rows(); ++row) {
    list.push_back(Series(Eigen::ArrayXd(rows.row(row).transpose())));
  }
  return list;
}

json Curves(const std::vector<NamedCurve>& curves) {
  json object = json::object();
  for (const NamedCurve& curve : curves) {
    object[curve.name] = Series(curve.values);
  }
  return object;
}

}  // namespace footfall
