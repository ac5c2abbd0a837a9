#pragma once

#include <array>
#include <vector>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/types.h"
#include "sim/loads/foot_record.h"
#include "sim/loads/lumbar_record.h"

namespace footfall {

/// Largest share of time that any one row (a muscle) spends at full activation.
double CalcSaturation(const Eigen::Ref<const Eigen::ArrayXXd>& activations);

class HeldRunner;
struct SolvedGait;
struct BodyMuscles;

/// Sums over a stride of what each kind of force did, J; kinetic and potential energy change.
struct EnergyBook {
  double joints = 0;           ///< of everything across a joint and of soft tissue that gives
  double joints_positive = 0;  ///< what joints put in
  double tissue_positive = 0, tissue_negative = 0;  ///< soft tissue that gives, at each instant
  double ground = 0, energy_change = 0;
};

/// Where an accelerometer is worn: row of StrideRecord::acceleration. The lumbar levels follow from
/// L5/S1 up, each at its joint centre on the upper body.
enum Sensor : int { kSacrumSensor = 2, kHeadSensor = 3, kLevelSensor = 4 };
inline constexpr std::array<int, 2> kTibiaSensors = {0, 1};  ///< right, left
inline constexpr int kSensors = kLevelSensor + kLumbarLevels;

/// One stride as simulated: columns are ticks (about 1 ms) from the section before right strike.
struct StrideRecord {
  double dt = 0;                                   ///< s
  double distance = 0;                             ///< forward, m
  Eigen::ArrayXXd pelvis;                          ///< tx ty tz, tilt list rotation (order Z X Y)
  Eigen::ArrayXXd coordinates, torque;             ///< rad, N m
  std::array<Eigen::ArrayXXd, 2> ground;           ///< right, left: force on the foot, 3 x tick, N
  std::array<Eigen::ArrayXXd, 2> pressure_centre;  ///< m, NaN in the air
  Eigen::ArrayXXd root_residual;   ///< wrench the root would need, 6 x tick (N m, N)
  Eigen::ArrayXXd acceleration;    ///< upward, m/s2, a row per Sensor
  Eigen::ArrayXXd centre_of_mass;  ///< 3 x tick, m
  LumbarRecord lumbar;             ///< columns every kLumbarTicks ticks
  std::array<FootRecord, 2> feet;  ///< right, left
  EnergyBook energy;

  Eigen::Index NumTicks() const { return pelvis.cols(); }
  double StrideTime() const { return dt * static_cast<double>(NumTicks()); }
};

/// Runs the solved gait for one stride (two steps) and records it. Of a runner with equal sides
/// muscles are recruited along the first step; the second one's loads are its mirror image. Throws
/// std::runtime_error if the runner falls, which a periodic gait does not.
StrideRecord RecordStride(const SolvedGait& solved, const BodyMuscles& muscles);

/// Records the next stride of a runner who is held by feedback; begins where the next step is a
/// right one. Throws std::runtime_error if the runner falls.
StrideRecord RecordStride(HeldRunner& runner, const SolvedGait& solved, const BodyMuscles& muscles);

}  // namespace footfall
