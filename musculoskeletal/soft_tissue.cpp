#include "musculoskeletal/soft_tissue.h"

#include <limits>
#include <numbers>
#include <string>
#include <utility>

#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
// Stiffened tissues: 30 Hz in a limb moves by 0.3 mm per g.
constexpr double kStiffFrequency = 30, kStiffDisc = 1.5e7;  // Hz, N/m

/// A tissue's coordinate has no end of its range: its spring is all that holds it.
Coordinate BuildCoordinate(const std::string& name, int mirror) {
  return {.name = name, .low = -kInfinity, .high = kInfinity, .mirror = mirror};
}

/// Takes a share of the link that carries a body and hangs it there on a spring.
void HangMass(const std::string& body_name, const std::string& name, int mirror, double share,
              double frequency, double damping_ratio, BodyModel& body) {
  const int carrier = FindBody(body, body_name).link;
  Link& bone = body.links[static_cast<std::size_t>(carrier)];
  Link tissue{.name = name,
              .parent = carrier,
              .axis = Vector3d::UnitY(),
              .slides = true,
              .mass = share * bone.mass,
              .p_LC = bone.p_LC,
              .I_LC = share * bone.I_LC};
  bone.mass -= tissue.mass;
  bone.I_LC -= tissue.I_LC;
  const double w = 2 * std::numbers::pi * frequency;
  body.tissues.push_back({.coordinate = body.NumCoordinates(),
                          .stiffness = tissue.mass * w * w,
                          .damping = 2 * damping_ratio * tissue.mass * w,
                          .rest = kGravity / (w * w)});
  body.coordinates.push_back(BuildCoordinate(name, mirror));
  body.links.push_back(std::move(tissue));
}

void HangMasses(const TissueParameters& tissue, BodyModel& body) {
  const struct {
    const char *body, *name;
    int twin;  ///< its mirror image, counted from here
    double share, frequency;
  } rows[] = {{"femur_r", "wobble_thigh_r", 1, tissue.thigh_share, tissue.limb_frequency},
              {"femur_l", "wobble_thigh_l", -1, tissue.thigh_share, tissue.limb_frequency},
              {"tibia_r", "wobble_shank_r", 1, tissue.shank_share, tissue.limb_frequency},
              {"tibia_l", "wobble_shank_l", -1, tissue.shank_share, tissue.limb_frequency},
              {"pelvis", "wobble_pelvis", 0, tissue.trunk_share, tissue.trunk_frequency},
              {"torso", "wobble_thorax", 0, tissue.trunk_share, tissue.trunk_frequency}};
  for (const auto& row : rows) {
    HangMass(row.body, row.name, body.NumCoordinates() + row.twin, row.share, row.frequency,
             tissue.damping_ratio, body);
  }
}

/// Makes room for a coordinate: everything that counts from there on moves up by one.
void ShiftIndices(int first, BodyModel& body) {
  const auto shift = [](int& index, int from) { index += index >= from ? 1 : 0; };
  for (Link& link : body.links) {
    shift(link.parent, first + 1);
  }
  for (Body& part : body.bodies) {
    shift(part.link, first + 1);
  }
  for (Coordinate& coordinate : body.coordinates) {
    shift(coordinate.mirror, first);
  }
  for (YieldingTissue& tissue : body.tissues) {
    shift(tissue.coordinate, first);
  }
  for (int& level : body.lumbar_first) {
    shift(level, first);
  }
}

/// Puts a massless slider along `axis` of its parent below the link that a coordinate moves.
void InsertSlider(int coordinate, const std::string& name, const Vector3d& axis, double stiffness,
                  double loss_time, BodyModel& body) {
  const double weight = axis.y() * kGravity * CalcSubtreeMass(body, coordinate + 1);
  ShiftIndices(coordinate, body);
  Link& above = body.links[static_cast<std::size_t>(coordinate) + 1];
  Link slider{
      .name = name, .parent = above.parent, .p_PL = above.p_PL, .axis = axis, .slides = true};
  above.parent = coordinate + 1;
  above.p_PL.setZero();
  body.links.insert(body.links.begin() + coordinate + 1, std::move(slider));
  body.coordinates.insert(body.coordinates.begin() + coordinate, BuildCoordinate(name, coordinate));
  body.tissues.push_back({.coordinate = coordinate,
                          .stiffness = stiffness,
                          .damping = loss_time * stiffness,
                          .rest = weight / stiffness});
}

void LoosenDiscs(const TissueParameters& tissue,
                 const std::array<LumbarLevel, kLumbarLevels>& levels, BodyModel& body) {
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    InsertSlider(body.lumbar_first[k], std::string("axial_") + kLevelNames[k],
                 levels[k].R_BE().col(1), tissue.disc_stiffness, tissue.disc_loss_time, body);
  }
}

}  // namespace

void AddSoftTissue(const TissueParameters& tissue,
                   const std::array<LumbarLevel, kLumbarLevels>& levels, BodyModel& body) {
  if (tissue.wobbling_masses == "on") {
    HangMasses(tissue, body);
  }
  if (tissue.axial_discs == "on") {
    LoosenDiscs(tissue, levels, body);
  }
}

TissueParameters CalcStiffened(const TissueParameters& tissue) {
  TissueParameters stiff = tissue;
  stiff.limb_frequency = stiff.trunk_frequency = kStiffFrequency;
  stiff.disc_stiffness = kStiffDisc;
  return stiff;
}

}  // namespace footfall
