#pragma once

#include <optional>
#include <string>

namespace footfall::testing_browser {

/// Path of a Chromium on this machine, if there is one.
std::optional<std::string> FindBrowser();

/// Standard output of a shell command; its exit code is not looked at.
std::string RunCommand(const std::string& command);

/// Opens the HTML file without a window and a network and returns the document as it stands after
/// its scripts have run for some seconds of virtual time. `fragment` is what follows '#'.
std::string DumpPage(const std::string& browser, const std::string& html_path,
                     const std::string& fragment);

}  // namespace footfall::testing_browser
