#include <filesystem>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/common.h"
#include "viz/report.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall report study.h5                             writes study.html\n"
    "  footfall report run.h5 -o runner.html\n"
    "The page is one file that needs no network; open it in any browser.";

struct ReportArguments {
  std::string file;
  std::string output;
  bool json = false;
};

void RunCommand(const ReportArguments& arguments) {
  const std::string path =
      arguments.output.empty()
          ? std::filesystem::path(arguments.file).replace_extension(".html").string()
          : arguments.output;
  WriteReport(arguments.file, path);
  if (arguments.json) {
    std::cout << nlohmann::json{{"file", path}}.dump(2) << '\n';
  } else {
    PrintPlace(path);
  }
}

}  // namespace

void AddReportCommand(CLI::App& program, Call& call) {
  auto* command =
      program.add_subcommand("report", "One web page with ranking, loads and the runner");
  auto arguments = std::make_shared<ReportArguments>();
  command->add_option("FILE", arguments->file, "results file (.h5)")->required();
  command->add_option("-o,--output", arguments->output, "page; the file's name with .html");
  AddJsonFlag(*command, arguments->json);
  command->footer(kFooter);
  command->callback([arguments, &call] {
    RunCommand(*arguments);
    call.exit_code = kDone;
  });
}

}  // namespace footfall
