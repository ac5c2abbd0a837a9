#include "tests/viz/browser.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace footfall::testing_browser {

std::string RunCommand(const std::string& command) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string output;
  std::array<char, 65536> buffer{};
  while (pipe != nullptr) {
    const std::size_t read = std::fread(buffer.data(), 1, buffer.size(), pipe.get());
    if (read == 0) {
      break;
    }
    output.append(buffer.data(), read);
  }
  return output;
}

std::optional<std::string> FindBrowser() {
  for (const char* name : {"chromium", "chromium-browser"}) {
    std::string path = RunCommand(std::string("command -v ") + name);
    if (!path.empty()) {
      path.pop_back();  // the end of the line
      return path;
    }
  }
  return std::nullopt;
}

std::string DumpPage(const std::string& browser, const std::string& html_path,
                     const std::string& fragment) {
  const std::string profile = html_path + ".profile";
  std::string page = RunCommand(
      "timeout 240 " + browser +
      " --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
      " --disable-component-update --disable-sync --use-angle=swiftshader"
      " --enable-unsafe-swiftshader --virtual-time-budget=4000 --user-data-dir='" +
      profile + "' --dump-dom 'file://" + html_path + "#" + fragment + "' 2>/dev/null");
  std::filesystem::remove_all(profile);
  return page;
}

}  // namespace footfall::testing_browser
