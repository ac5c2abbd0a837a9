#include "app/settings.h"

#include "musculoskeletal/user_error.h"

namespace footfall {

std::vector<Assignment> SplitSettings(const std::vector<std::string>& settings) {
  std::vector<Assignment> assignments;
  for (const std::string& setting : settings) {
    const auto equals = setting.find('=');
    if (equals == std::string::npos) {
      throw UserError({.what = "not of the form KEY=VALUE",
                       .file = "--set",
                       .value = setting,
                       .advice = "write for example --set runner.mass=82"});
    }
    assignments.push_back({setting.substr(0, equals), setting.substr(equals + 1), {"--set", 0}});
  }
  return assignments;
}

}  // namespace footfall
