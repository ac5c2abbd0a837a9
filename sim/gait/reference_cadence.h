#pragma once

namespace footfall {

/// Steps per second of the reference runner at a speed (m/s), without any change of cadence: two
/// steps a stride, stride times of reference_timing.csv linear between its speeds, as in
/// ReferenceMotion. About 2.81 Hz (169 steps/min) at 3.3 m/s.
double CalcReferenceCadence(double speed);

}  // namespace footfall
