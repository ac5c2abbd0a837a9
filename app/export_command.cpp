#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "app/command.h"
#include "app/common.h"
#include "io/csv_export.h"
#include "io/hdf5/study_reader.h"
#include "io/sto_export.h"
#include "io/text_file.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall export study.h5 --to csv                    one line per run: factors and outputs\n"
    "  footfall export study.h5 --to series --run 3         one line per phase of run 3's stride\n"
    "  footfall export run.h5 --to mot -o stride.mot        joint angles for OpenSim, degrees";

struct ExportArguments {
  std::string file;
  std::string format;
  std::string output;
  int run = 0;
};

/// One way out of a results file; a new one is a row of the table.
struct ExportFormat {
  const char* name;
  const char* ending;
  bool of_one_run;
  std::string (*format)(const StudyReader& reader, int run);
};

constexpr ExportFormat kFormats[] = {
    {"csv", ".csv", false, [](const StudyReader& r, int) { return FormatStudyCsv(r); }},
    {"series", ".csv", true, FormatSeriesCsv},
    {"mot", ".mot", true,
     [](const StudyReader& r, int run) { return FormatMotion(r, run, AngleUnit::kDegrees); }},
    {"sto", ".sto", true,
     [](const StudyReader& r, int run) { return FormatMotion(r, run, AngleUnit::kRadians); }}};

/// The row of kFormats; throws UserError that lists the formats.
const ExportFormat& FindFormat(const std::string& name) {
  for (const ExportFormat& format : kFormats) {
    if (format.name == name) {
      return format;
    }
  }
  throw UserError(
      {.what = "unknown format", .key = "--to", .value = name, .allowed = "csv, series, mot, sto"});
}

/// "study.h5" -> "study.csv", "study_run3.mot".
std::string DefaultOutput(const ExportArguments& arguments, const ExportFormat& format) {
  const std::filesystem::path file = arguments.file;
  const std::string run = format.of_one_run ? fmt::format("_run{}", arguments.run) : "";
  return (file.parent_path() / (file.stem().string() + run + format.ending)).string();
}

/// Throws UserError for a run that the design does not have, or that has no series.
void CheckRun(const StudyReader& reader, int run) {
  if (run < 0 || run >= reader.NumRuns()) {
    throw UserError({.what = "the file has no such run",
                     .file = reader.path(),
                     .key = "--run",
                     .value = std::to_string(run),
                     .allowed = fmt::format("0 to {}", reader.NumRuns() - 1)});
  }
  const RunState state = reader.ReadState(run);
  if (state == RunState::kNotRun || state == RunState::kCannotRun) {
    throw UserError({.what = "this run has no series: " + reader.ReadNumbers(run).reason,
                     .file = reader.path(),
                     .key = "--run",
                     .value = std::to_string(run),
                     .advice = "'footfall check' lists the runs that have"});
  }
}

void RunCommand(const ExportArguments& arguments) {
  const ExportFormat& format = FindFormat(arguments.format);
  const StudyReader reader(arguments.file);
  if (format.of_one_run) {
    CheckRun(reader, arguments.run);
  }
  const std::string path =
      arguments.output.empty() ? DefaultOutput(arguments, format) : arguments.output;
  WritePage(path, format.format(reader, arguments.run));
  PrintPlace(path);
}

}  // namespace

void AddExportCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("export", "Results in other formats");
  auto arguments = std::make_shared<ExportArguments>();
  command->add_option("FILE", arguments->file, "results file (.h5)")->required();
  command->add_option("--to", arguments->format, "csv, series, mot, sto")->required();
  command->add_option("-o,--output", arguments->output, "file to write; named after FILE");
  command->add_option("--run", arguments->run, "which run, where the format holds one");
  command->footer(kFooter);
  command->callback([arguments, &call] {
    RunCommand(*arguments);
    call.exit_code = kDone;
  });
}

}  // namespace footfall
