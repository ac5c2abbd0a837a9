#pragma once

#include <string>

#include "scenarios/catalogue.h"

namespace footfall {

/// "45 to 120", empty where there is no such range.
std::string FormatEnds(const Range& range);

/// The catalogue as a Markdown page, a section per group: what `docs/factors.md` holds.
/// Regenerate it with `footfall factors --markdown > docs/factors.md`.
std::string FormatFactorPage();

}  // namespace footfall
