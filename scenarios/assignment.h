#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "musculoskeletal/user_error.h"
#include "scenarios/catalogue.h"
#include "sim/conditions.h"

/// Setting and reading the parameters of a run or a posture (`Conditions`, `PoseConditions`) by
/// key: the keys of their catalogue, and for runs `gait.cadence`, steps/min, which is no field of
/// its own: it sets `gait.cadence_change` from the cadence of the reference at the speed that the
/// conditions have then.
namespace footfall {

/// Where a value was read: a line of a file, or "--set" and line 0.
struct Where {
  std::string file;
  int line = 0;
};

/// A value as a person wrote it: `text` may carry a unit ("82 kg", "-9deg", "3.3", "minimal").
/// Without one it is in the factor's own unit.
struct Assignment {
  std::string key;
  std::string text;
  Where where;
};

/// The SI number that `text` means for a quantity; "free" is NaN where it may be. Throws UserError
/// for text that is no number, a unit of another dimension and a value outside the physical range.
double ParseQuantity(const Factor& factor, std::string_view text, const Where& where = {});

/// Sets one parameter from text. `shoe.model` sets every property of the shoe, `insole.model`,
/// `sock.model` and `surface.model` those of theirs, so that one set afterwards overrides it.
/// Throws UserError with key, value, unit, allowed range.
template <class Groups>
void SetParameter(Groups& groups, std::string_view key, std::string_view text,
                  const Where& where = {});
/// Sets all of them as one block: the general before the particular (`shoe.model`, then other
/// models, then `foot.X`, then everything else, `gait.cadence` last), otherwise in the order given,
/// so that the last one holds. Throws the first mistake.
template <class Groups>
void SetParameters(Groups& groups, std::span<const Assignment> assignments);
/// The same, but sets what can be set and returns every mistake.
template <class Groups>
std::vector<UserErrorFields> TrySetParameters(Groups& groups,
                                              std::span<const Assignment> assignments);

/// Sets a quantity in SI, or a choice by the index of its level in the catalogue. Throws UserError
/// for a value that is not allowed.
void SetParameter(Conditions& conditions, std::string_view key, double value);
/// The quantity in SI, or the index of a choice's level; NaN for `foot.X` where the feet differ.
double GetParameter(const Conditions& conditions, std::string_view key);

}  // namespace footfall
