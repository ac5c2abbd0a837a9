#pragma once

#include <sys/types.h>

#include <functional>
#include <string>
#include <vector>

/// Programs started by tests: to look at what they print and return, or to kill them.
namespace footfall::testing {

struct Finished {
  int exit_code = 0;  ///< 128 + signal where a signal ended it
  std::string out, err;
};

/// Starts a program; its output goes to files in `folder`. The first argument is its path.
pid_t StartProgram(const std::vector<std::string>& arguments, const std::string& folder);
/// Waits for the end of a started program.
Finished WaitFor(pid_t child, const std::string& folder);
/// Both.
Finished RunProgram(const std::vector<std::string>& arguments, const std::string& folder);

/// Runs `work` in a forked copy of this process, where it may set limits or mount; returns its exit
/// code. An exception there counts as 99 and is printed.
int RunForked(const std::function<int()>& work);

}  // namespace footfall::testing
