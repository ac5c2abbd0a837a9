#pragma once

#include <nlohmann/json_fwd.hpp>

#include "viz/report_data.h"

/// Curves and moving bodies of the page's data. Private to viz/.
namespace footfall {

/// A run with its series, angles and motion. Points of pressure are told as the viewer sees them: x
/// from the pelvis origin, as in RunnerMotion.
nlohmann::json EmbeddedRunJson(const ReportRun& run);
/// The published curves and ranges.
nlohmann::json PublishedJson(const ReportData& data);

}  // namespace footfall
