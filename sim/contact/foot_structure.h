#pragma once

#include <vector>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/toe_spring.h"

namespace footfall {

struct Conditions;

/// The passive tissue of one foot that spans arch and toe joint.
///
/// Law (windlass): the plantar fascia runs from the heel below the midfoot joint round the
/// metatarsal heads to the toes. Its stretch over slack
///   e = r_a q_midfoot + r_t q_mtp - slack
/// grows as the arch flattens (r_a, its height over the fascia) and as the toes extend (r_t, radius
/// of the heads). Tension: k e^2 / (2 e_0) up to e_0, then k (e - e_0 / 2); with it eta = kTime k
/// e'. Torques: -r_a T on the midfoot, -r_t T on the toe joint: toes that extend lift the arch, a
/// loaded arch presses the toes down. Beside it a spring about the straight toe joint: capsule and
/// the bending of the shoe's sole.
/// A flat foot (arch_drop) has a longer fascia: slack = r_a arch_drop / kArchLever.
/// Source: Hicks 1954 (windlass); stiffness about 200 N/mm, Kitaoka 1994; radius of the first
/// metatarsal head about 11 mm. Other ligaments of the arch: midfoot row of the impedance table.
struct FootStructure {
  int mtp = 0, midfoot = 0;     ///< coordinates
  double fascia_stiffness = 0;  ///< k, N/m
  double arch_arm = 0;          ///< r_a, m
  double toe_arm = 0;           ///< r_t, m
  double slack = 0;             ///< m
  double toe_stiffness = 0;     ///< N m/rad, capsule and shoe
};

/// Tension of the fascia, N, and its slope with stretch, N/m.
ToePull CalcFascia(const FootStructure& foot, const JointVector& q);

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

inline constexpr double kFasciaToe = 0.0015;  ///< e_0, m
inline constexpr double kFasciaTime = 0.003;  ///< s
inline constexpr double kArchLever = 0.08;    ///< m, navicular in front of the heel's bearing

}  // namespace footfall
