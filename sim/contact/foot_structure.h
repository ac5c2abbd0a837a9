#pragma once

#include <vector>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/toe_spring.h"

namespace footfall {

struct Conditions;

/// The passive tissue of one foot: what spans arch and toe joint, and the subtalar ligaments.
///
/// Law (windlass): the plantar fascia runs from the heel below the midfoot joint round the
/// metatarsal heads to the toes. Its stretch
///   e = r_a q_midfoot + r_t q_mtp
/// grows as the arch flattens (r_a, its height over the fascia) and as the toes extend (r_t, radius
/// of the heads). Tension: k e^2 / (2 e_0) up to e_0, then k (e - e_0 / 2); with it eta = kTime k
/// e'. Torques: -r_a T on the midfoot, -r_t T on the toe joint: toes that extend lift the arch, a
/// loaded arch presses the toes down. Beside it a spring about the straight toe joint: capsule and
/// the bending of the shoe's sole.
/// A flat foot (arch_drop) has a fascia as long as its own unloaded arch, and a smaller r_a.
/// Subtalar ligaments: -k_s (q - rest) - kTissueLag k_s q' about the foot's resting angle, k_s =
/// kSubtalarLigaments (subtalar_stiffness - 1): what they are stiffer than usual ones, whose pull
/// learnt commands and the muscles that give them hold already.
/// Source: Hicks 1954 (windlass); stiffness about 200 N/mm, Kitaoka 1994; radius of the first
/// metatarsal head about 11 mm. Subtalar: passive inversion-eversion of some 0.5 N m/deg (Zinder
/// 2007, order of magnitude). Other ligaments of the arch: midfoot row of the impedance table.
struct FootStructure {
  int mtp = 0, midfoot = 0, subtalar = 0;  ///< coordinates
  double fascia_stiffness = 0;             ///< k, N/m
  double arch_arm = 0;                     ///< r_a, m
  double toe_arm = 0;                      ///< r_t, m
  double toe_stiffness = 0;                ///< N m/rad, capsule and shoe
  double subtalar_stiffness = 0;           ///< k_s, N m/rad, below 0 where they are softer
  double subtalar_rest = 0;                ///< rad, inversion +
};

/// Tension of the fascia, N, and its slope with stretch, N/m.
ToePull CalcFascia(const FootStructure& foot, const JointVector& q);

/// Torque of the subtalar ligaments, N m.
double CalcSubtalarTorque(const FootStructure& foot, double q, double qd);

/// Torque on the toe joint, N m: fascia with its damping, capsule and the shoe's bending.
double CalcToeTorque(const FootStructure& foot, const JointVector& q, const JointVector& qd);

/// r_a qd_midfoot + r_t qd_mtp, m/s.
double CalcStretchRate(const FootStructure& foot, const JointVector& qd);

/// Passive torques of the foot at a state, fascia damping included: added to `torque`.
void AddFootTorque(const FootStructure& foot, const JointVector& q, const JointVector& qd,
                   JointVector& torque);

/// Both feet, right first.
std::vector<FootStructure> BuildFeet(const BodyModel& body, const Conditions& conditions);

/// Shapes the skeleton's feet and shanks before anything is built on them: foot length and width
/// stretch the places of midfoot and toe joints, tibial torsion turns the knee's axis about the
/// shank (an outward torsion is a knee that points inwards over a foot that points ahead).
void ShapeFeet(const Conditions& conditions, BodyModel& body);

inline constexpr double kFasciaToe = 0.0015;      ///< e_0, m
inline constexpr double kSubtalarLigaments = 30;  ///< N m/rad, usual ones
inline constexpr double kFasciaTime = 0.003;      ///< s

}  // namespace footfall
