#include "sim/loads/gate_table.h"

#include <array>

namespace footfall {

std::span<const GateInfo> GateTable() {
  static constexpr std::array kTable = {
      GateInfo{"root_residual_force_peak", "N", "no hidden hand holds the pelvis (Hicks 2015)"},
      GateInfo{"root_residual_moment_peak", "N m", "no hidden hand turns the pelvis (Hicks 2015)"},
      GateInfo{"reserve_moment_peak", "N m", "muscles can do what the motion asks (Hicks 2015)"},
      GateInfo{"leg_reserve_moment_peak", "N m",
               "leg muscles can do what the motion asks (Hicks 2015)"},
      GateInfo{"recruitment_imbalance", "N m", "the search for the muscles' shares has ended"},
      GateInfo{"periodicity_error", "1", "the stride repeats"},
      GateInfo{"energy_error", "1", "work done equals the change of energy"},
      GateInfo{"vgrf_peak", "BW", "the ground pushes no harder than on people"},
      GateInfo{"activation_saturation", "1", "no trunk muscle is at its limit for long"},
      GateInfo{"engine_difference", "1", "two engines give the same loads"},
      GateInfo{"seconds_not_held", "s", "the runner does not fall"}};
  return kTable;
}

}  // namespace footfall
