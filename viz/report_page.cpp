#include "viz/report_page.h"

#include <stdexcept>
#include <string_view>

#include "viz/report_assets.h"
#include "viz/report_json.h"

namespace footfall {
namespace {

/// Puts `text` where the template has the mark, once.
void Fill(std::string& page, std::string_view mark, std::string_view text) {
  const std::size_t at = page.find(mark);
  if (at == std::string::npos) {
    throw std::logic_error("the page template lacks the mark " + std::string(mark));
  }
  page.replace(at, mark.size(), text);
}

/// JSON inside a script element: no text of the user's can end the element ("</script>", "<!--").
std::string EscapeForScript(std::string_view json) {
  std::string escaped;
  escaped.reserve(json.size());
  for (const char c : json) {
    if (c == '<') {
      escaped += "\\u003c";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

}  // namespace

std::string BuildReportPage(const ReportData& data) {
  std::string page(ReportAsset("page.html"));
  // The script goes in first and the data last, so that no mark is looked for inside the data.
  Fill(page, "/*{{bundle}}*/", ReportAsset("bundle.js"));
  Fill(page, "/*{{style}}*/", ReportAsset("style.css"));
  Fill(page, "/*{{data}}*/", EscapeForScript(WriteReportJson(data)));
  return page;
}

}  // namespace footfall
