#include "musculoskeletal/user_error.h"

#include <fmt/format.h>

namespace footfall {

std::string UserError::FormatMessage(const UserErrorFields& f) {
  std::string text;
  if (!f.file.empty()) {
    text += f.line > 0 ? fmt::format("{}:{}: ", f.file, f.line) : f.file + ": ";
  }
  text += f.what;
  if (!f.key.empty()) {
    text += ": " + f.key + (f.value.empty() ? "" : " = " + f.value);
  } else if (!f.value.empty()) {
    text += ": " + f.value;
  }
  if (!f.allowed.empty()) {
    text += fmt::format("; allowed: {}{}", f.allowed, f.unit.empty() ? "" : " " + f.unit);
  }
  if (!f.advice.empty()) {
    text += "; " + f.advice;
  }
  return text;
}

}  // namespace footfall
