/// A sweep with made-up results and a pause in each run, to be killed at any moment by a test:
///     slow_sweep FILE RUNS JOBS create|resume
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

#include "io/hdf5/study_writer.h"
#include "scenarios/sweep.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

/// The run's number is read back from the design through the mass, as a real run reads its runner.
int RunOfMass(const Conditions& conditions, int num_runs) {
  return static_cast<int>((conditions.runner.mass - 55) / 35 * num_runs + 0.5);
}

void Sweep(const std::string& path, int num_runs, int jobs, bool resume) {
  const StudyHeader header = testing::BuildFakeHeader(num_runs);
  StudyWriter writer =
      resume ? StudyWriter::Resume(path, header) : StudyWriter::Create(path, header, false);
  SweepOptions options;
  options.jobs = jobs;
  options.done = writer.DoneRuns();
  options.sink = [&](const RunRecord& record) { writer.Append(record); };
  const auto run_one = [num_runs](const Conditions& conditions, const RunOptions&) {
    std::this_thread::sleep_for(std::chrono::milliseconds(25));
    return testing::BuildFakeResult(RunOfMass(conditions, num_runs));
  };
  RunSweep(header.study, header.table, run_one, options);
  writer.Finish();
}

}  // namespace
}  // namespace footfall

int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: slow_sweep FILE RUNS JOBS create|resume\n";
    return 2;
  }
  try {
    footfall::Sweep(argv[1], std::atoi(argv[2]), std::atoi(argv[3]),
                    std::string(argv[4]) == "resume");
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
