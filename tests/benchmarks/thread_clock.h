#pragma once

#include <ctime>

namespace footfall::benchmark {

/// Seconds that this thread has computed: wall time of a core of its own, whatever else the machine
/// does at the moment.
inline double ReadThreadClock() {
  std::timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

}  // namespace footfall::benchmark
