#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>

#include "app/command.h"
#include "io/text_file.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/base_gait_tuner.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall tune                          make the gaits that are missing, from the nearest\n"
    "  footfall tune --polish                 make all periodic again after a change of the body\n"
    "  footfall tune --speed 3.5 --scratch --seed 2 --directory elsewhere\n"
    "Run at the top of the source tree; then build anew, since the gaits are part of the program.\n"
    "Killed and called again it goes on where it was: each gait is written when it is done.\n"
    "--polish changes commands as little as will do; where that does not make a gait repeat it is\n"
    "designed anew from where it is.";

/// From the middle outwards: each after the first has a neighbour to start from.
constexpr double kDefaultSpeeds[] = {3.5, 3.0, 4.0, 2.5, 4.5, 5.0};
constexpr int kRescueIterations = 8;

struct TuneArguments {
  std::string directory = "sim/gait/data/base_gaits";
  std::vector<double> speeds{std::begin(kDefaultSpeeds), std::end(kDefaultSpeeds)};
  int iterations = 12;
  unsigned seed = 0;
  bool polish = false, again = false, scratch = false;
};

void Progress(const std::string& line) { fmt::print(stderr, "{}\n", line); }

std::string PathOf(const TuneArguments& arguments, double speed) {
  return (std::filesystem::path(arguments.directory) / BaseGaitFileName(speed)).string();
}

std::optional<BaseGait> ReadIfThere(const std::string& path) {
  if (!std::filesystem::exists(path)) {
    return std::nullopt;
  }
  return ReadBaseGait(ReadTextFile(path));
}

/// Of the gaits in the directory the one nearest in speed.
std::optional<BaseGait> FindNeighbour(const TuneArguments& arguments, double speed) {
  std::optional<BaseGait> nearest;
  for (const auto& entry : std::filesystem::directory_iterator(arguments.directory)) {
    const std::optional<double> other = FindBaseGaitSpeed(entry.path().filename().string());
    if (other && (!nearest || std::abs(*other - speed) < std::abs(nearest->gait.speed - speed))) {
      nearest = ReadBaseGait(ReadTextFile(entry.path().string()));
    }
  }
  return nearest;
}

/// Least change first; a design where that does not get there.
BaseGait Polish(const Gait& gait, double speed) {
  try {
    return FinishBaseGait(gait, speed, Progress);
  } catch (const std::runtime_error& error) {
    Progress(fmt::format("{}: designing it anew from here", error.what()));
    return RetuneBaseGait(gait, speed, kRescueIterations, Progress);
  }
}

std::optional<BaseGait> TuneOne(const TuneArguments& arguments, double speed) {
  const std::optional<BaseGait> stored = ReadIfThere(PathOf(arguments, speed));
  if (arguments.polish) {
    return stored ? std::optional(Polish(stored->gait, speed)) : std::nullopt;
  }
  if (stored && !arguments.again && !arguments.scratch) {
    return std::nullopt;
  }
  if (arguments.scratch) {
    return TuneBaseGait(speed, arguments.seed, Progress);
  }
  const std::optional<BaseGait> near = stored ? stored : FindNeighbour(arguments, speed);
  return near ? RetuneBaseGait(near->gait, speed, arguments.iterations, Progress)
              : TuneBaseGait(speed, arguments.seed, Progress);
}

ExitCode Tune(const TuneArguments& arguments) {
  int failures = 0;
  for (double speed : arguments.speeds) {
    const std::string path = PathOf(arguments, speed);
    try {
      const std::optional<BaseGait> base = TuneOne(arguments, speed);
      if (base) {
        WriteTextFile(path, WriteBaseGait(*base));
      }
      fmt::print("{}: {}\n", path, base ? "written" : "left as it is");
    } catch (const std::runtime_error& error) {
      fmt::print(stderr, "footfall: {} m/s: {}\n", speed, error.what());
      ++failures;
    }
  }
  return failures == 0 ? kDone : kCouldNot;
}

}  // namespace

void AddTuneCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("tune", "Finds the base gaits anew (for developers)");
  auto arguments = std::make_shared<TuneArguments>();
  command->add_option("--directory", arguments->directory, "where the gaits are kept");
  command->add_option("--speed", arguments->speeds, "m/s, one or more (2.5 to 5.0 by 0.5)")
      ->check(CLI::Range(1.5, 7.0));
  command->add_option("--iterations", arguments->iterations, "of the design from a neighbour (12)")
      ->check(CLI::Range(0, 200));
  command->add_option("--seed", arguments->seed, "with --scratch: another start");
  command->add_flag("--polish", arguments->polish, "make stored gaits repeat again, cheaply");
  command->add_flag("--again", arguments->again, "design gaits further that are there already");
  command->add_flag("--scratch", arguments->scratch, "from nothing but the reference motion");
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = Tune(*arguments); });
}

}  // namespace footfall
