#pragma once

#include <string>
#include <vector>

#include "tests/io/child_process.h"
#include "tests/io/fake_study.h"

namespace footfall::testing {

/// Calls the built program with these arguments; its output is caught in `folder`.
inline Finished Footfall(const TemporaryFolder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), FOOTFALL_PROGRAM);
  return RunProgram(arguments, folder.Path(""));
}

inline bool Contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace footfall::testing
