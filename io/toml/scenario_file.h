#pragma once

#include <string>

#include "scenarios/scenario.h"

namespace footfall {

/// Reads a scenario: who runs, in what, how.
///
///     title = "tall runner on a soft road"
///     [runner]
///     mass = 82                  # in the parameter's own unit, or with one: "82 kg"
///     [shoe]
///     model = "minimal"
///     [run]
///     hold_seconds = 20
///
/// What is not named keeps its default. Throws one UserError with every mistake of the file.
Scenario ReadScenario(const std::string& path);

/// The same from a text; `file` names it in messages.
Scenario ParseScenario(const std::string& text, const std::string& file);

/// A scenario as a file that names every parameter; reading it gives the same conditions (to
/// rounding of 15 digits).
std::string FormatScenario(const Scenario& scenario);

}  // namespace footfall
