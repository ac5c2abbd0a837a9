#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "musculoskeletal/body_model.h"
#include "sim/contact/contact_law.h"
#include "sim/contact/point_thickness.h"

namespace footfall {

struct Conditions;
struct Kinematics;
struct ShoeParameters;

/// One point of a shod sole: where it sits on the skeleton and the layers beneath it.
struct SolePoint {
  std::string name;  ///< region, without side
  Side side = Side::kRight;
  int link = 0;
  Vector3d p_LP = Vector3d::Zero();  ///< underside of the unloaded sole, m
  ContactLaw layers;
  double ground_height = 0;  ///< m, of the bump beneath it
  PointThickness thickness;  ///< unloaded
};

/// Points at the ends of the line along which the pressure centre is told: back of the heel, ball
/// of the foot (head of the second metatarsal).
inline constexpr std::string_view kHeelPoint = "heel_rear", kBallPoint = "mt2";

/// Where a point of an unloaded sole lies, ground frame, m.
Vector3d CalcSolePoint(const Kinematics& kinematics, const SolePoint& sole);

/// Names of the points of one sole, in order.
std::vector<std::string> SolePointNames();

/// Builds both soles from the table of points and the parameters of feet, sock, insole, shoe and
/// ground.
///
/// Mechanisms: a lower arch (arch_drop) lowers the medial midfoot point; a short first ray moves
/// hallux and first metatarsal point back by its length; heel pad stiffness multiplies k_t,
/// thickness enters it by strain; foot length and width stretch the sole. Sock, insole, shoe and
/// ground act in series, each spread over its region by the table's shares, and lower the points by
/// their thickness; so do drop, wedge (thick on one edge), heel lift and arch support (a column
/// under the medial midfoot, stated at kArchSupportHeight). A flared sole stands out at its edges;
/// a medial post stiffens its points. Along the ground the sole slides at Coulomb's limit,
/// and the foot may slip in sock and shoe. The midfoot and subtalar joints'
/// rest angles are set by the impedance.
std::vector<SolePoint> BuildSoles(const BodyModel& body, const Conditions& conditions);

/// The skeleton of a runner with shaped feet, the mass of both shoes and what is carried; all
/// segments rigid, for postures.
BodyModel BuildShodBody(const Conditions& conditions);

/// The same with the soft tissue that gives (soft_tissue.h), for running.
BodyModel BuildRunningBody(const Conditions& conditions);

/// Adds the mass of both shoes to hind- and forefoot (60:40, about where upper and sole lie).
void AddShoeMass(BodyModel& body, const ShoeParameters& shoe);

inline constexpr double kArchSupportHeight = 0.015;  ///< m

}  // namespace footfall
