#pragma once

#include <string>

#include "viz/report_data.h"

namespace footfall {

/// The report as one HTML file that needs nothing else: template, style, script and data in one.
/// A pure function of the data: the same data give the same bytes.
std::string BuildReportPage(const ReportData& data);

}  // namespace footfall
