#include "io/toml/problems.h"

#include <fmt/format.h>

#include <algorithm>

namespace footfall {

void Problems::Add(UserErrorFields fields) {
  if (fields.file.empty()) {
    fields.file = file_;
  }
  found_.push_back(std::move(fields));
}

void Problems::ThrowIfAny() {
  std::stable_sort(found_.begin(), found_.end(),
                   [](const auto& a, const auto& b) { return a.line < b.line; });
  if (found_.size() == 1) {
    throw UserError(found_.front());
  }
  if (!found_.empty()) {
    std::string text = fmt::format("{} mistakes", found_.size());
    for (const UserErrorFields& problem : found_) {
      text += "\n  " + UserError::FormatMessage(problem);
    }
    throw UserError({.what = text, .file = file_});
  }
}

}  // namespace footfall
