#pragma once

#include <algorithm>
#include <string>
#include <vector>

/// Private to io/.
namespace footfall {

/// "trainer|minimal" -> both names; none from an empty text.
inline std::vector<std::string> SplitJoined(const std::string& joined) {
  std::vector<std::string> texts;
  for (std::size_t start = 0; start < joined.size();) {
    const auto end = std::min(joined.find('|', start), joined.size());
    texts.push_back(joined.substr(start, end - start));
    start = end + 1;
  }
  return texts;
}

}  // namespace footfall
