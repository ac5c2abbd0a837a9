#pragma once

#include <string>
#include <vector>

#include "musculoskeletal/body_model.h"
#include "sim/contact/contact_law.h"

namespace footfall {

struct Conditions;
struct ShoeParameters;

/// One point of a shod sole: where it sits on the skeleton and the layers beneath it.
struct SolePoint {
  std::string name;  ///< region, without side
  Side side = Side::kRight;
  int link = 0;
  Vector3d p_LP = Vector3d::Zero();  ///< underside of the unloaded sole, m
  LayerStack layers;
};

/// Builds both soles from the table of points and the parameters of feet, shoe, insole and ground.
///
/// Mechanisms: a lower arch (arch_drop) lowers the medial midfoot point; a short first ray moves
/// hallux and first metatarsal point back by its length; heel pad stiffness multiplies k_t; insole,
/// shoe and ground act in series, each spread over its region by the table's shares; thickness and
/// drop lower the points. The midfoot and subtalar joints' rest angles are set by the impedance.
std::vector<SolePoint> BuildSoles(const BodyModel& body, const Conditions& conditions);

/// Adds the mass of both shoes to hind- and forefoot (60:40, about where upper and sole lie).
void AddShoeMass(BodyModel& body, const ShoeParameters& shoe);

}  // namespace footfall
