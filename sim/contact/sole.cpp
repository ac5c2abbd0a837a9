#include "sim/contact/sole.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <utility>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/soft_tissue.h"
#include "musculoskeletal/table.h"
#include "sim/conditions.h"
#include "sim/contact/foot_structure.h"
#include "sim/contact/layers_of_point.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

/// Reads the table of points for one foot of one runner.
class FootBuilder {
 public:
  FootBuilder(const BodyModel& body, const Table& table, Side side, const Conditions& conditions)
      : body_(body),
        table_(table),
        side_(side),
        conditions_(conditions),
        foot_(side == Side::kRight ? conditions.foot_r : conditions.foot_l),
        scale_(body.height / kLegTableHeight) {
    for (int row = 0; row < table.NumRows(); ++row) {
      const double z = CalcSkinPoint(row).z();
      medial_edge_ = std::min(medial_edge_, z);
      lateral_edge_ = std::max(lateral_edge_, z);
    }
  }

  SolePoint Build(int row) const {
    Vector3d p = CalcSkinPoint(row);
    const SolePlace place = ReadPlace(row, p.z());
    PointThickness thickness = CalcThickness(place, conditions_);
    thickness.tissue = CalcTissueThickness(place.heel, foot_);
    p.y() -= thickness.Sum();
    p.z() += table_.Number(row, "edge") * std::tan(conditions_.shoe.flare) * thickness.shoe;
    const bool right = side_ == Side::kRight;
    if (!right) {
      p.z() = -p.z();
    }
    const Body& segment = FindBody(body_, table_.Text(row, "body") + (right ? "_r" : "_l"));
    return {table_.Text(row, "name"),
            side_,
            segment.link,
            segment.p_LB + p,
            BuildContactLaw(place, foot_, conditions_),
            0,
            thickness};
  }

 private:
  /// Of the right foot, published body frame, after the foot's own shape.
  Vector3d CalcSkinPoint(int row) const {
    Vector3d p(table_.Number(row, "x"), table_.Number(row, "y"), table_.Number(row, "z"));
    p = scale_ * p.cwiseProduct(Vector3d(foot_.length, 1, foot_.width));
    const bool heel = table_.Text(row, "region") == "heel";
    p.y() -= heel ? foot_.heel_pad_thickness - kUsualHeelPad : 0;
    p.x() *= table_.Text(row, "name") == "hallux" ? foot_.hallux_length : 1;
    p.y() -= table_.Number(row, "medial") * foot_.arch_drop;
    p.x() -= table_.Number(row, "ray") * foot_.first_ray_shortening;
    return p;
  }

  SolePlace ReadPlace(int row, double z) const {
    SolePlace place;
    place.heel = table_.Text(row, "region") == "heel";
    place.share = table_.Number(row, "share");
    place.drop_share = table_.Number(row, "thickness_share");
    place.arch = table_.Number(row, "medial") != 0;
    place.post = table_.Number(row, "post") != 0;
    place.from_lateral = lateral_edge_ - z;
    place.from_medial = z - medial_edge_;
    return place;
  }

  const BodyModel& body_;
  const Table& table_;
  Side side_;
  const Conditions& conditions_;
  const FootParameters& foot_;
  double scale_, medial_edge_ = 0, lateral_edge_ = 0;
};

/// Heights of the ground beneath the points: normal deviates (Box and Muller) of the seed, the same
/// on every machine.
void LayBumps(const SurfaceParameters& surface, std::vector<SolePoint>& points) {
  std::mt19937_64 random(static_cast<std::uint64_t>(std::llround(surface.seed)));
  auto uniform = [&] { return (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53; };
  for (SolePoint& point : points) {
    const double radius = std::sqrt(-2 * std::log(uniform()));
    point.ground_height = surface.unevenness * radius * std::cos(2 * std::numbers::pi * uniform());
  }
}

void AddMass(BodyModel& body, const std::string& name, double mass) {
  Link& link = body.links[static_cast<size_t>(FindBody(body, name).link)];
  // Placed at the segment's centre of mass: only the mass grows; its own inertia is below 1e-4 kg
  // m2.
  link.mass += mass;
  body.mass += mass;
}

/// Soft tissue is the runner's own: it is shared out before shoes and pack are put on.
BodyModel Equip(const Conditions& conditions, BodyModel body) {
  ShapeFeet(conditions, body);
  AddShoeMass(body, conditions.shoe);
  AddBackpack(conditions.load, conditions.runner, body);
  return body;
}

}  // namespace

BodyModel BuildShodBody(const Conditions& conditions) {
  return Equip(conditions, BuildBody(conditions.runner, conditions.posture));
}

BodyModel BuildRunningBody(const Conditions& conditions) {
  BodyModel body = BuildBody(conditions.runner, conditions.posture);
  AddSoftTissue(conditions.tissue, BuildLumbarLevels(body, conditions.runner, conditions.spine),
                body);
  return Equip(conditions, std::move(body));
}

Vector3d CalcSolePoint(const Kinematics& kinematics, const SolePoint& sole) {
  return LinkPoint(kinematics, sole.link, sole.p_LP);
}

std::vector<std::string> SolePointNames() {
  const Table table(EmbeddedSimData("sole_points.csv"), "sole_points.csv");
  std::vector<std::string> names;
  names.reserve(static_cast<size_t>(table.NumRows()));
  for (int row = 0; row < table.NumRows(); ++row) {
    names.push_back(table.Text(row, "name"));
  }
  return names;
}

std::vector<SolePoint> BuildSoles(const BodyModel& body, const Conditions& conditions) {
  const Table table(EmbeddedSimData("sole_points.csv"), "sole_points.csv");
  std::vector<SolePoint> points;
  for (Side side : {Side::kRight, Side::kLeft}) {
    const FootBuilder foot(body, table, side, conditions);
    for (int row = 0; row < table.NumRows(); ++row) {
      points.push_back(foot.Build(row));
    }
  }
  LayBumps(conditions.surface, points);
  return points;
}

void AddShoeMass(BodyModel& body, const ShoeParameters& shoe) {
  for (const char* side : {"_r", "_l"}) {
    AddMass(body, std::string("calcn") + side, 0.6 * shoe.mass);
    AddMass(body, std::string("forefoot") + side, 0.4 * shoe.mass);
  }
}

}  // namespace footfall
