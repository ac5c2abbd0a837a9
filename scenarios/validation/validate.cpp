#include "scenarios/validation/validate.h"

#include <algorithm>

#include "musculoskeletal/parameter.h"
#include "musculoskeletal/table.h"
#include "scenarios/embedded_data.h"
#include "scenarios/validation/running_checks.h"
#include "scenarios/validation/static_checks.h"

namespace footfall {
namespace {

std::vector<Check> ReadTable() {
  const Table table(EmbeddedScenarioData("published_checks.csv"), "published_checks.csv");
  std::vector<Check> checks;
  checks.reserve(static_cast<std::size_t>(table.NumRows()));
  for (int row = 0; row < table.NumRows(); ++row) {
    checks.push_back({.name = table.Text(row, "check"),
                      .part = table.Text(row, "part"),
                      .quantity = table.Text(row, "quantity"),
                      .unit = table.Text(row, "unit"),
                      .source = table.Text(row, "source"),
                      .low = table.Number(row, "low"),
                      .high = table.Number(row, "high"),
                      .fitted = table.Number(row, "fitted") != 0,
                      .value = kNone,
                      .remark = {}});
  }
  return checks;
}

}  // namespace

std::vector<Check> Validate(const ValidationParts& parts,
                            const std::function<void(const std::string&)>& say) {
  std::vector<Check> checks = ReadTable();
  std::erase_if(checks, [&](const Check& check) {
    return check.part == "static" ? !parts.is_static : !parts.running;
  });
  StaticChecks postures;
  RunningChecks runs;
  if (parts.running) {
    say("running at 3.0 to 5.0 m/s");
    runs.Run();
  }
  for (Check& check : checks) {
    if (check.part == "static") {
      say(check.quantity);
      check.value = postures.Calc(check.name);
    } else {
      check.value = runs.Calc(check.name);
    }
    if (!check.IsComputed()) {
      check.remark =
          check.part == "static" ? "the law never reaches the test's moment" : runs.Remark();
    }
  }
  return checks;
}

bool AllPass(const std::vector<Check>& checks) {
  return std::all_of(checks.begin(), checks.end(),
                     [](const Check& check) { return !check.IsComputed() || check.Passes(); });
}

}  // namespace footfall
