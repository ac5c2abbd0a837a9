#include <fmt/format.h>

#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

#include "app/command.h"
#include "app/standard_streams.h"
#include "io/text_file.h"
#include "musculoskeletal/user_error.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/base_gait_tuner.h"
#include "sim/gait/mix_base_gaits.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall tune                          make the gaits that are missing\n"
    "  footfall tune --strike forefoot --speed 3.5 3.0\n"
    "  footfall tune --polish                 make all periodic again after a change of the body\n"
    "  footfall tune --speed 3.5 --scratch --seed 2 --directory elsewhere\n"
    "A design starts where it has least to go: from the gait that is there (--again), that of its\n"
    "strike type nearest in speed, the line through the two nearest, or the rearfoot gait of that\n"
    "speed, changed as the types differ at a speed nearby.\n"
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

void Progress(const std::string& line) { Say(line + '\n'); }

std::string PathOf(const TuneArguments& arguments, const GaitDemand& demand) {
  const std::string name = BaseGaitFileName(demand.strike, demand.speed);
  return (std::filesystem::path(arguments.directory) / name).string();
}

BaseGait ReadGait(const std::string& path) {
  const std::string text = ReadTextFile(path);
  try {
    return ReadBaseGait(text);
  } catch (const std::runtime_error& error) {
    throw UserError({.what = error.what(),
                     .file = path,
                     .advice = "delete the file; footfall tune makes it anew"});
  }
}

std::optional<BaseGait> ReadIfThere(const std::string& path) {
  return std::filesystem::exists(path) ? std::optional(ReadGait(path)) : std::nullopt;
}

/// The gaits of a strike type in the directory, in any order.
std::vector<BaseGait> ReadGaits(const TuneArguments& arguments, const std::string& strike) {
  std::vector<BaseGait> gaits;
  for (const auto& entry : std::filesystem::directory_iterator(arguments.directory)) {
    if (FindBaseGaitSpeed(entry.path().filename().string(), strike)) {
      gaits.push_back(ReadGait(entry.path().string()));
    }
  }
  return gaits;
}

/// Of the stored gait and what its neighbours suggest that from which a design has least to go;
/// nothing where there is no gait at all.
std::optional<BaseGait> FindStart(const TuneArguments& arguments, const GaitDemand& demand,
                                  const std::optional<BaseGait>& stored) {
  std::vector<BaseGait> own = ReadGaits(arguments, demand.strike);
  std::erase_if(
      own, [&](const BaseGait& base) { return stored && base.gait.speed == stored->gait.speed; });
  const std::string first = StrikeTypes().front();
  std::vector<BaseGait> starts = GuessBaseGaits(
      demand.speed, std::move(own),
      demand.strike == first ? std::vector<BaseGait>() : ReadGaits(arguments, first));
  if (stored) {
    starts.push_back(*stored);
  }
  std::optional<BaseGait> best;
  double least = std::numeric_limits<double>::infinity();
  for (const BaseGait& start : starts) {
    const double cost = CalcDesignCost(start, demand);
    Progress(fmt::format("a start of cost {:.0f}", cost));
    if (!best || cost < least) {
      best = start;
      least = cost;
    }
  }
  return best;
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
  const std::optional<BaseGait> near = FindStart(arguments, demand, stored);
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
  } catch (const UserError&) {
    throw;
  } catch (const std::runtime_error& error) {
    Say(fmt::format("footfall: {} at {} m/s: {}\n", demand.strike, demand.speed, error.what()));
    return false;
  }
}

ExitCode Tune(const TuneArguments& arguments) {
  if (!std::filesystem::is_directory(arguments.directory)) {
    throw UserError({.what = "no such folder",
                     .file = arguments.directory,
                     .advice = "run at the top of the source tree or name one with --directory"});
  }
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
