#pragma once

#include <string>

#include "io/hdf5/study_header.h"
#include "scenarios/study.h"

/// A study with made-up results, so that storage is tested without simulating anyone.
namespace footfall::testing {

inline constexpr int kFakeCoordinates = 45;
inline constexpr int kFakeMuscles = 238;

/// A header as the program makes it: two factors, `num_runs` rows, the sizes of the real body.
StudyHeader BuildFakeHeader(int num_runs);

/// What run `run` gives: every number differs from every other run's. Run 3 cannot run, run 5 fails
/// a gate, all others are ok.
RunResult BuildFakeResult(int run);

/// A path in a fresh folder of this test, removed with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::string Path(const std::string& name) const { return folder_ + "/" + name; }

 private:
  std::string folder_;
};

}  // namespace footfall::testing
