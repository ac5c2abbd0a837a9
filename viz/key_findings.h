#pragma once

#include <string>
#include <vector>

#include "viz/report_data.h"

namespace footfall {

/// What the data say, in sentences for a reader who is no engineer; every number is computed. For a
/// study: what moves the first ranked output most, what comes next, what does nothing detectable,
/// and how many runs this rests on. For a single run: its peak load, when, and what makes it.
std::vector<std::string> DescribeFindings(const ReportData& data);

}  // namespace footfall
