#include "musculoskeletal/muscle_tone.h"

#include <algorithm>
#include <string_view>

namespace footfall {
namespace {

bool IsAbdominal(std::string_view group) {
  return group == "rectus_abdominis" || group.ends_with("_oblique") ||
         group == "transversus_abdominis";
}

/// True where a muscle group of the tables belongs to what people call `name`.
bool IsNamed(std::string_view group, std::string_view name) {
  if (name == "erector_spinae") {
    return group.starts_with("longissimus") || group.starts_with("iliocostalis");
  }
  return name == "obliques" ? group.ends_with("_oblique") : group.starts_with(name);
}

bool IsInSpasm(const CoreParameters& core, const Muscle& muscle) {
  const bool side =
      core.spasm_side == "both" || (core.spasm_side == "right") == (muscle.side == Side::kRight);
  return side && IsNamed(muscle.group, core.spasm_muscle);
}

}  // namespace

double CalcTone(const CoreParameters& core, const Muscle& muscle, bool of_trunk) {
  return std::max({of_trunk ? core.co_contraction : 0, IsAbdominal(muscle.group) ? core.bracing : 0,
                   IsInSpasm(core, muscle) ? core.spasm_activation : 0,
                   muscle.group == "piriformis" ? core.piriformis_tone : 0});
}

}  // namespace footfall
