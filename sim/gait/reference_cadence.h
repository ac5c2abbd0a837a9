#pragma once

namespace footfall {

/// Of a stride and a foot's contact, s.
struct ReferenceTimes {
  double stride = 0, contact = 0;
};
/// Measured times at a speed (m/s): reference_timing.csv, linear between its speeds.
ReferenceTimes ReadReferenceTimes(double speed);

/// Steps per second of the reference runner at a speed (m/s), without any change of cadence: two
/// steps a stride. About 2.85 Hz (171 steps/min) at 3.3 m/s.
double CalcReferenceCadence(double speed);

}  // namespace footfall
