#include "sim/gait/pelvis_carrier.h"

#include "sim/gait/state_map.h"

namespace footfall {
namespace {

// Springs of the assist: natural frequencies of the pelvis on them, rad/s.
constexpr double kAssistTurn = 25, kAssistHeight = 8, kAssistSide = 15, kAssistForward = 15;
constexpr double kAssistInertia = 6;  // kg m2, about a trunk's

}  // namespace

RootAssist CarryPelvis(const RunnerSetup& setup, const BodyState& state, int tick, double dt,
                       double strength) {
  const ReferenceMotion& reference = setup.reference;
  const double phase = static_cast<double>(tick) / (2 * kTicksPerStep) - setup.strike_phase;
  const double rate = 1 / reference.stride_time(), h = 1e-3;
  const double mass = setup.body.mass;
  const Vector3d omega =
      CalcTurn(reference.CalcPelvisRotation(phase + h), reference.CalcPelvisRotation(phase - h)) *
      (rate / (2 * h));
  Vector6d error, rate_error, stiffness, damping;
  error.head<3>() = CalcTurn(reference.CalcPelvisRotation(phase), state.R_GB);
  error.tail<3>() << 0, reference.CalcPelvisHeight(phase) - state.p_GB.y(), -state.p_GB.z();
  rate_error.head<3>() = omega - state.v.head<3>();
  rate_error.tail<3>() << setup.conditions.gait.speed - state.v[3],
      (reference.CalcPelvisHeight(phase + h) - reference.CalcPelvisHeight(phase - h)) * rate /
              (2 * h) -
          state.v[4],
      -state.v[5];
  const double w[6] = {kAssistTurn,    kAssistTurn,   kAssistTurn,
                       kAssistForward, kAssistHeight, kAssistSide};
  for (int i = 0; i < 6; ++i) {
    const double inertia = strength * (i < 3 ? kAssistInertia : mass);
    stiffness[i] = i == 3 ? 0 : inertia * w[i] * w[i];
    damping[i] = 2 * inertia * w[i];
  }
  RootAssist assist;
  assist.wrench = stiffness.cwiseProduct(error) + damping.cwiseProduct(rate_error);
  assist.inertia = dt * (damping + dt * stiffness);
  return assist;
}

}  // namespace footfall
