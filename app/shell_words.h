#pragma once

#include <string>

namespace footfall {

/// A word as it must be typed at a shell's prompt (POSIX sh): itself, or in single quotes where it
/// is empty or holds a blank or anything that the shell would read as its own.
std::string QuoteForShell(const std::string& word);

}  // namespace footfall
