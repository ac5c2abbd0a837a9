#pragma once

#include <concepts>
#include <stdexcept>
#include <string>
#include <utility>

namespace footfall {

/// What a message to the user needs; leave a field empty (line 0) where it does not apply.
struct UserErrorFields {
  std::string what{};     ///< what is wrong, one sentence without full stop: "unknown key"
  std::string file{};     ///< file as the user named it
  int line = 0;           ///< first line is 1
  std::string key{};      ///< dotted key or column: "runner.mass"
  std::string value{};    ///< what was given
  std::string unit{};     ///< unit of `allowed`
  std::string allowed{};  ///< allowed range or values: "45 to 120"
  std::string advice{};   ///< what to do
};

/// The user's mistake: bad input, with everything needed to mend it. The program answers with exit
/// code 2. A bug is never a UserError: it asserts or throws std::logic_error.
class UserError : public std::runtime_error {
 public:
  explicit UserError(UserErrorFields fields)
      : std::runtime_error(FormatMessage(fields)), fields_(std::move(fields)) {}
  /// A template, so that a braced list of fields never takes this constructor.
  template <std::convertible_to<std::string> Text>
  explicit UserError(const Text& what) : UserError(UserErrorFields{.what = what}) {}

  const UserErrorFields& fields() const { return fields_; }

  /// "FILE:LINE: WHAT: KEY = VALUE; allowed: RANGE UNIT; ADVICE", leaving out what is empty.
  static std::string FormatMessage(const UserErrorFields& f);

 private:
  UserErrorFields fields_;
};

}  // namespace footfall
