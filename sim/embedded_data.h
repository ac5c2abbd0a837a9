#pragma once

#include <span>
#include <string_view>

namespace footfall {

/// Text of a table of sim/*/data that was put into the binary at build time, by file name.
/// Throws std::out_of_range for a name that was not embedded (see cmake/embed.cmake).
std::string_view EmbeddedSimData(std::string_view name);
/// Names of all tables that were embedded so, for the hash that tells two programs apart.
std::span<const std::string_view> EmbeddedSimDataNames();

}  // namespace footfall
