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
    "  footfall tune --strike forefoot --speed 3.5 3.0\n"
    "  footfall tune --polish                 make all periodic again after a change of the body\n"
    "  footfall tune --speed 3.5 --scratch --seed 2 --directory elsewhere\n"
    "A gait that is missing starts from that of its strike type nearest in speed; where there is\n"
    "none, from that of another strike type, the one named next before it first.\n"
    "Run at the top of the source tree; then build anew, since the gaits are part of the program.\n"
    "Killed and called again it goes on where it was: each gait is written when it is done.\n"
    "--polish changes commands as little as will do; where that does not make a gait repeat it is\n"
    "designed anew from where it is.";

/// From the middle outwards: each after the first has a neighbour to start from.
constexpr double kDefaultSpeeds[] = {3.5, 3.0, 4.0, 2.5, 4.5, 5.0};
constexpr int kRescueIterations = 8;

/// All strike types, as gait.strike names them.
std::vector<std::string> StrikeTypes() {
  const Choice choice = GaitDemand::StrikeChoice();
  return {choice.levels.begin(), choice.levels.end()};
}

struct TuneArguments {
  std::string directory = "sim/gait/data/base_gaits";
  std::vector<std::string> strikes = StrikeTypes();
  std::vector<double> speeds{std::begin(kDefaultSpeeds), std::end(kDefaultSpeeds)};
  int iterations = 24;
  unsigned seed = 0;
  bool polish = false, again = false, scratch = false;
};

void Progress(const std::string& line) { fmt::print(stderr, "{}\n", line); }

std::string PathOf(const TuneArguments& arguments, const GaitDemand& demand) {
  const std::string name = BaseGaitFileName(demand.strike, demand.speed);
  return (std::filesystem::path(arguments.directory) / name).string();
}

std::optional<BaseGait> ReadIfThere(const std::string& path) {
  if (!std::filesystem::exists(path)) {
    return std::nullopt;
  }
  return ReadBaseGait(ReadTextFile(path));
}

/// Of the gaits of a strike type in the directory the one nearest in speed.
std::optional<BaseGait> FindNearest(const TuneArguments& arguments, const std::string& strike,
                                    double speed) {
  std::optional<BaseGait> nearest;
  for (const auto& entry : std::filesystem::directory_iterator(arguments.directory)) {
    const std::optional<double> other = FindBaseGaitSpeed(entry.path().filename().string(), strike);
    if (other && (!nearest || std::abs(*other - speed) < std::abs(nearest->gait.speed - speed))) {
      nearest = ReadBaseGait(ReadTextFile(entry.path().string()));
    }
  }
  return nearest;
}

/// A gait to start from: of the same strike type, else of those named before it, the last first.
std::optional<BaseGait> FindNeighbour(const TuneArguments& arguments, const GaitDemand& demand) {
  const std::vector<std::string> strikes = StrikeTypes();
  auto strike = std::find(strikes.begin(), strikes.end(), demand.strike);
  std::optional<BaseGait> nearest = FindNearest(arguments, *strike, demand.speed);
  while (!nearest && strike != strikes.begin()) {
    --strike;
    nearest = FindNearest(arguments, *strike, demand.speed);
  }
  return nearest;
}

/// Least change first; a design where that does not get there.
BaseGait Polish(const BaseGait& stored, const GaitDemand& demand) {
  try {
    return FinishBaseGait(stored, demand, Progress);
  } catch (const std::runtime_error& error) {
    Progress(fmt::format("{}: designing it anew from here", error.what()));
    return RetuneBaseGait(stored, demand, kRescueIterations, Progress);
  }
}

std::optional<BaseGait> TuneOne(const TuneArguments& arguments, const GaitDemand& demand) {
  const std::optional<BaseGait> stored = ReadIfThere(PathOf(arguments, demand));
  if (arguments.polish) {
    return stored ? std::optional(Polish(*stored, demand)) : std::nullopt;
  }
  if (stored && !arguments.again && !arguments.scratch) {
    return std::nullopt;
  }
  if (arguments.scratch) {
    return TuneBaseGait(demand, arguments.seed, Progress);
  }
  const std::optional<BaseGait> near = stored ? stored : FindNeighbour(arguments, demand);
  return near ? RetuneBaseGait(*near, demand, arguments.iterations, Progress)
              : TuneBaseGait(demand, arguments.seed, Progress);
}

/// Makes one gait and writes it; false where it cannot be made.
bool TuneAndWrite(const TuneArguments& arguments, const GaitDemand& demand) {
  const std::string path = PathOf(arguments, demand);
  try {
    const std::optional<BaseGait> base = TuneOne(arguments, demand);
    if (base) {
      WriteTextFile(path, WriteBaseGait(*base));
    }
    fmt::print("{}: {}\n", path, base ? "written" : "left as it is");
    return true;
  } catch (const std::runtime_error& error) {
    fmt::print(stderr, "footfall: {} at {} m/s: {}\n", demand.strike, demand.speed, error.what());
    return false;
  }
}

ExitCode Tune(const TuneArguments& arguments) {
  int failures = 0;
  for (const std::string& strike : arguments.strikes) {
    for (const double speed : arguments.speeds) {
      failures += !TuneAndWrite(arguments, {.speed = speed, .strike = strike});
    }
  }
  return failures == 0 ? kDone : kCouldNot;
}

}  // namespace

void AddTuneCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("tune", "Finds the base gaits anew (for developers)");
  auto arguments = std::make_shared<TuneArguments>();
  command->add_option("--directory", arguments->directory, "where the gaits are kept");
  command->add_option("--strike", arguments->strikes, "one or more of gait.strike (all)")
      ->check(CLI::IsMember(StrikeTypes()));
  command->add_option("--speed", arguments->speeds, "m/s, one or more (2.5 to 5.0 by 0.5)")
      ->check(CLI::Range(1.5, 7.0));
  command->add_option("--iterations", arguments->iterations, "of the design from a neighbour (24)")
      ->check(CLI::Range(0, 200));
  command->add_option("--seed", arguments->seed, "with --scratch: another start");
  command->add_flag("--polish", arguments->polish, "make stored gaits repeat again, cheaply");
  command->add_flag("--again", arguments->again, "design gaits further that are there already");
  command->add_flag("--scratch", arguments->scratch, "from nothing but the reference motion");
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = Tune(*arguments); });
}

}  // namespace footfall
