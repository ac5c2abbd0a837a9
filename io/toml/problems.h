#pragma once

#include <string>
#include <utility>
#include <vector>

#include "musculoskeletal/user_error.h"

namespace footfall {

/// Collects the mistakes of one file, so that a person hears of all of them at once.
class Problems {
 public:
  explicit Problems(std::string file) : file_(std::move(file)) {}

  const std::string& file() const { return file_; }
  bool IsEmpty() const { return found_.empty(); }
  /// Adds a mistake; without a file of its own it is one of this file.
  void Add(UserErrorFields fields);

  /// Runs `step` and keeps the mistake that it throws, if any.
  template <class Step>
  void Try(Step&& step) {
    try {
      std::forward<Step>(step)();
    } catch (const UserError& error) {
      Add(error.fields());
    }
  }

  /// Throws what was collected in the order of lines, as one UserError; does nothing if all is
  /// well.
  void ThrowIfAny();

 private:
  std::string file_;
  std::vector<UserErrorFields> found_;
};

}  // namespace footfall
