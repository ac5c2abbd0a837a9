#include "sim/gait/reference_cadence.h"

#include "musculoskeletal/table.h"
#include "sim/embedded_data.h"

namespace footfall {

double CalcReferenceCadence(double speed) {
  static const Table timing(EmbeddedSimData("reference_timing.csv"), "reference_timing.csv");
  int row = 0;  // speeds rise from row to row; the last two serve beyond the end
  while (row + 2 < timing.NumRows() && timing.Number(row + 1, "speed") < speed) {
    ++row;
  }
  const double low = timing.Number(row, "speed"), high = timing.Number(row + 1, "speed");
  const double share = (speed - low) / (high - low);
  const double stride_time = (1 - share) * timing.Number(row, "stride_time") +
                             share * timing.Number(row + 1, "stride_time");
  return 2 / stride_time;
}

}  // namespace footfall
