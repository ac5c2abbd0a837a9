#include "app/shell_words.h"

#include <algorithm>
#include <string_view>

namespace footfall {
namespace {

/// Letters of UTF-8 beyond ASCII are plain to every shell.
bool IsPlain(char letter) {
  constexpr std::string_view kPlainSigns = "_@%+=:,./-";
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
         (letter >= 'A' && letter <= 'Z') || (static_cast<unsigned char>(letter) & 0x80U) != 0 ||
         kPlainSigns.find(letter) != std::string_view::npos;
}

}  // namespace

std::string QuoteForShell(const std::string& word) {
  if (!word.empty() && std::all_of(word.begin(), word.end(), IsPlain)) {
    return word;
  }
  std::string quoted = "'";
  for (const char letter : word) {
    quoted += letter == '\'' ? "'\\''" : std::string(1, letter);
  }
  return quoted + '\'';
}

}  // namespace footfall
