#include "sim/gait/reference_cadence.h"

#include "musculoskeletal/table.h"
#include "sim/embedded_data.h"
#include "sim/gait/motion_table.h"

namespace footfall {

ReferenceTimes ReadReferenceTimes(double speed) {
  static const Table timing(EmbeddedSimData("reference_timing.csv"), "reference_timing.csv");
  const auto times = InterpolateSpeeds(timing, speed, [](double v) {
    const int row = FindSpeedRow(timing, v);
    return Eigen::Vector2d(timing.Number(row, "stride_time"), timing.Number(row, "contact_time"));
  });
  return {.stride = times[0], .contact = times[1]};
}

double CalcReferenceCadence(double speed) { return 2 / ReadReferenceTimes(speed).stride; }

}  // namespace footfall
