#pragma once

#include <string>

#include "viz/report_data.h"

namespace footfall {

/// The data of the page as one JSON object, in the words of assets/src (camelCase keys; SI; NaN is
/// null; design values in the factor's own unit). Series carry four significant digits, which is a
/// tenth of a pixel; results seven.
std::string WriteReportJson(const ReportData& data);

}  // namespace footfall
