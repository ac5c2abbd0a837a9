#pragma once

#include <array>
#include <string_view>

#include "musculoskeletal/body_model.h"

/// What a runner has learnt to do otherwise who lands on the midfoot or forefoot.
///
/// It enters the goal of the base gaits (ReferenceMotion, GaitDesigner) and the reference of the
/// joints' impedance, nothing else: where the foot meets the ground, how fast the force rises and
/// what calf and spine bear come out of the solved gait.
namespace footfall {

/// Adds to the Fourier series of a leg's coordinate (rad over the stride phase, 0 at this leg's
/// foot strike; columns as CalcFourierBasis) what a strike type shifts it by:
///
///   d(p) = shift (1 + cos(pi p / w)) / 2,   w = before for -before < p < 0, after for 0 <= p <
///   after, else 0
///
/// with the rows of data/strike_shifts.csv; projected onto the series' harmonics. Leaves the series
/// as it is, to the bit, where the table has no row (rearfoot).
void AddStrikeShift(std::string_view strike, std::string_view coordinate,
                    Eigen::Ref<Eigen::RowVectorXd> series);

/// How firmly the design of a base gait of a strike type follows what is measured about landing,
/// relative to the rest of the stride (data/strike_types.csv).
struct StrikeWeights {
  double vertical = 1, fore_aft = 1;  ///< ground reaction over stance
  double early_force = 1;             ///< ground reaction in the first quarter of stance
  double landing = 0;     ///< direction of the foot that lands (IsLanding); 0: as it comes
  double heel_speed = 0;  ///< of a foot about to strike (IsStriking), per m/s
};
StrikeWeights ReadStrikeWeights(std::string_view strike);

/// What turns a foot in the sagittal plane: coordinates of its leg; when it strikes.
struct LandingFoot {
  int hip, knee, ankle;
  double strike_phase;  ///< of the stride
};
/// Right, left.
std::array<LandingFoot, 2> FindLandingFeet(const BodyModel& body);

/// True from late swing until the whole foot is on the ground.
bool IsLanding(const LandingFoot& foot, double phase);

/// True in the last 6 % of a stride before the foot strikes.
bool IsStriking(const LandingFoot& foot, double phase);

/// By how much the sole points higher (toes up) than in a reference, rad, from the differences of
/// the joint angles and of pelvis tilt (backwards +):  tilt + hip - knee + ankle. To first order,
/// and where the leg moves in the sagittal plane, the error of the foot strike angle.
double CalcDirectionError(const LandingFoot& foot, const JointVector& joints, double tilt);

}  // namespace footfall
