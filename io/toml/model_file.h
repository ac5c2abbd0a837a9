#pragma once

#include <string>
#include <vector>

#include "scenarios/assignment.h"

namespace footfall {

/// True for `shoe.model = "my_shoe.toml"`: a model of one's own in a file.
bool NamesModelFile(const Assignment& assignment);

/// The assignments that such a file stands for, with its name and lines. It holds keys of the group
/// without the group's name (heel_stiffness = "80 N/mm"); `model`, if given, is the model of the
/// library from which it starts; `title` and `source` are for people. Throws UserError for a file
/// that cannot be read, is no TOML or holds something other than numbers and texts.
std::vector<Assignment> ReadModelFile(const Assignment& assignment);

/// The same assignments with every model file replaced by what it holds, first of all, so that what
/// is set beside it overrides it.
std::vector<Assignment> ExpandModelFiles(const std::vector<Assignment>& assignments);

}  // namespace footfall
