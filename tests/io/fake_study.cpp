#include "tests/io/fake_study.h"

#include <stdlib.h>

#include <filesystem>
#include <stdexcept>

#include "sim/contact/sole.h"

namespace footfall::testing {
namespace {

std::vector<std::string> NumberedNames(const std::string& stem, int count) {
  std::vector<std::string> names;
  for (int i = 0; i < count; ++i) {
    names.push_back(stem + std::to_string(i));
  }
  return names;
}

/// A smooth wave per channel; its size tells run and channel apart.
Eigen::ArrayXXd Waves(int channels, int run, double size) {
  Eigen::ArrayXXd waves(channels, kStridePhases);
  for (int channel = 0; channel < channels; ++channel) {
    for (int k = 0; k < kStridePhases; ++k) {
      waves(channel, k) = size * (1 + run + 0.01 * channel + std::sin(0.0314 * k + channel));
    }
  }
  return waves;
}

StrideSeries BuildSeries(int run) {
  StrideSeries series;
  series.stride_time = 0.7 + 0.001 * run;
  series.pelvis = Waves(6, run, 0.1);
  series.coordinates = Waves(kFakeCoordinates, run, 0.2);
  series.joint_moments = Waves(kFakeCoordinates, run, 10);
  series.ground_force_r = Waves(3, run, 100);
  series.ground_force_l = Waves(3, run, 101);
  series.pressure_centre_r = Waves(3, run, 0.01);
  series.pressure_centre_l = Waves(3, run, 0.02);
  series.sole_load_r = Waves(static_cast<int>(SolePointNames().size()), run, 30);
  series.sole_load_l = Waves(static_cast<int>(SolePointNames().size()), run, 40);
  series.pressure_centre_l.rightCols(100).setConstant(kNone);  // in the air
  series.lumbar_force_muscle = Waves(18, run, 1000);
  series.lumbar_force_gravity_inertia = Waves(18, run, 300);
  series.lumbar_force = series.lumbar_force_muscle + series.lumbar_force_gravity_inertia;
  series.lumbar_moment = Waves(18, run, 30);
  series.activations = Waves(kFakeMuscles, run, 0.01);
  series.muscle_forces = Waves(kFakeMuscles, run, 10);
  return series;
}

}  // namespace

StudyHeader BuildFakeHeader(int num_runs) {
  StudyHeader header;
  header.study.title = "fake study";
  header.study.text = "title = \"fake study\"\n# every letter is kept: äöü \"quotes\"\n";
  header.study.file = "fake.toml";
  header.study.factors = {
      {.key = "runner.mass", .low = 55, .high = 90, .levels = {}, .line = 4},
      {.key = "shoe.model", .low = 0, .high = 0, .levels = {"trainer", "minimal"}, .line = 5}};
  header.study.base.conditions.runner.mass = 55;
  header.study.samples = num_runs - 1;
  header.study.seed = 7;
  header.study.outputs = {"load_peak"};
  header.table.values.resize(num_runs, 2);
  for (int run = 0; run < num_runs; ++run) {
    header.table.values.row(run) << 55 + 35.0 * run / num_runs, run % 2;
  }
  header.table.values(0, 1) = kBaseValue;
  header.outputs = {{"load_peak", "N", "a load", "made up"},
                    {"angle", "rad", "an angle", "made up"}};
  header.gates = {{"error", "1"}, {"force_error", "N"}};
  header.coordinates = NumberedNames("coordinate_", kFakeCoordinates);
  header.muscles = NumberedNames("muscle_", kFakeMuscles);
  header.provenance = {"1.2.3",
                       "a compiler",
                       "fedcba9876543210",
                       "0123456789abcdef",
                       "footfall sweep fake.toml",
                       "2025-01-31T12:00:00Z"};
  return header;
}

RunResult BuildFakeResult(int run) {
  RunResult result;
  result.solve_seconds = 0.5 + run;
  result.one_step_simulations = 100 + run;
  if (run == 3) {
    result.reason = "falls after 2 steps";
    return result;
  }
  result.status = run == 5 ? RunStatus::kFailedGates : RunStatus::kOk;
  result.reason = run == 5 ? "gate error: 0.02 > 0.01" : "";
  result.outputs = {1000.5 + run, 0.1 * run};
  result.spread = {kNone, 0.01 * run};
  result.gates = {{"error", "1", run == 5 ? 0.02 : 0.001, 0.01}};
  result.series = BuildSeries(run);
  return result;
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "footfall_XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw std::runtime_error("cannot make a temporary folder");
  }
  folder_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

}  // namespace footfall::testing
