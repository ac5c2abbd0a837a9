#pragma once

namespace footfall {

/// Noise of the motor system on every joint's command.
///
/// Law: tau' = tau (1 + share * n_j(t)), n_j an Ornstein-Uhlenbeck process of variance 1 and
/// correlation time kNoiseTime per joint: signal-dependent noise, its spread in proportion to the
/// command. Source: Harris and Wolpert 1998; coefficient of variation of isometric torque 1-3 %
/// (Jones, Hamilton and Wolpert 2002).
struct MotorNoise {
  double share = 0;
  unsigned seed = 1;
};
inline constexpr double kNoiseTime = 0.05;  ///< s

}  // namespace footfall
