#pragma once

#include <toml++/toml.h>

#include <optional>
#include <string>

#include "io/toml/problems.h"
#include "scenarios/assignment.h"

/// What scenario and study files have in common. Private to io/.
namespace footfall {

/// The file as a tree that knows its lines. Throws UserError with the line of a syntax error; a key
/// that is given twice is one.
toml::table ParseToml(const std::string& text, const std::string& file);

int LineOf(const toml::node& node);

/// A mistake about `key` as it stands in the file.
UserErrorFields Mistake(const std::string& what, const std::string& key, const toml::node& node);

/// A number or text as written; notes a mistake for anything else.
std::optional<std::string> TakeScalar(const std::string& key, const toml::node& node,
                                      Problems& problems);
/// A text; notes a mistake for anything else.
std::optional<std::string> TakeText(const std::string& key, const toml::node& node,
                                    Problems& problems);
/// A whole number from `low` to `high`; notes a mistake for anything else.
std::optional<std::int64_t> TakeInteger(const std::string& key, const toml::node& node,
                                        std::int64_t low, std::int64_t high, Problems& problems);

/// Sets the groups of parameters in `table` that are not among `others`: [runner], [shoe], ...
/// For `Conditions` and `PoseConditions`.
template <class Groups>
void TakeConditions(const toml::table& table, std::initializer_list<std::string_view> others,
                    Groups& groups, Problems& problems);

}  // namespace footfall
