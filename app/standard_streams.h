#pragma once

#include <string>

namespace footfall {

/// Opens those of descriptors 0 to 2 that the caller closed (`2>&-`), so that no results file gets
/// one of these numbers and messages land in it. What is written to such a stream fails, as before.
/// Call it before any file is opened.
void OpenStandardStreams();

/// A message for people, on standard error. Where that cannot be written (a full disk) it is lost
/// and no reason to end: what the program does for its user does not hang on its messages.
void Say(const std::string& text);

}  // namespace footfall
