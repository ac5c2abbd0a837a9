#include "sim/contact/sole.h"

#include "musculoskeletal/table.h"
#include "sim/conditions.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

// Whole-region stiffness of plantar soft tissue, N/m^1.5. Heel: 9 mm under about 1 kN in barefoot
// running (De Clercq 1994), so 1000 / 0.009^1.5; forefoot tissue is thinner and about twice as
// stiff.
constexpr double kHeelTissue = 1.17e6;
constexpr double kForefootTissue = 2.4e6;
// Soft tissue loses 55-70 % (physics.md section 3), in vivo about 0.6 of it kept at running speeds.
constexpr double kTissueReturn = 0.40;
constexpr double kSourceHeight = 1.70;  // m, of the runner whose foot the table describes

double InSeries(double a, double b, double c) { return 1 / (1 / a + 1 / b + 1 / c); }

LayerStack BuildStack(const Table& table, int row, const FootParameters& foot,
                      const Conditions& conditions) {
  const bool heel = table.Text(row, "region") == "heel";
  const double share = table.Number(row, "share");
  const ShoeParameters& shoe = conditions.shoe;
  LayerStack stack;
  stack.tissue_stiffness = share * (heel ? kHeelTissue * foot.heel_pad_stiffness : kForefootTissue);
  stack.sole_stiffness =
      share * InSeries(heel ? shoe.heel_stiffness : shoe.forefoot_stiffness,
                       conditions.insole.stiffness, conditions.surface.stiffness);
  stack.tissue_loss = CalcLoss(kTissueReturn);
  stack.sole_loss = CalcLoss(shoe.energy_return);
  stack.friction = shoe.friction;
  return stack;
}

/// The skin point of the right foot, published body frame, after the foot's own shape.
Vector3d CalcSkinPoint(const Table& table, int row, const FootParameters& foot, double scale) {
  Vector3d p(table.Number(row, "x"), table.Number(row, "y"), table.Number(row, "z"));
  p *= scale;
  p.y() -= table.Number(row, "medial") * foot.arch_drop;
  p.x() -= table.Number(row, "ray") * foot.first_ray_shortening;
  return p;
}

SolePoint BuildPoint(const BodyModel& body, const Table& table, int row, Side side,
                     const Conditions& conditions) {
  const bool right = side == Side::kRight;
  const FootParameters& foot = right ? conditions.foot_r : conditions.foot_l;
  const ShoeParameters& shoe = conditions.shoe;
  Vector3d p = CalcSkinPoint(table, row, foot, body.height / kSourceHeight);
  p.y() -= conditions.insole.thickness + shoe.heel_thickness - shoe.drop +
           table.Number(row, "thickness_share") * shoe.drop;
  if (!right) {
    p.z() = -p.z();
  }
  const Body& segment = FindBody(body, table.Text(row, "body") + (right ? "_r" : "_l"));
  return {table.Text(row, "name"), side, segment.link, segment.p_LB + p,
          BuildStack(table, row, foot, conditions)};
}

void AddMass(BodyModel& body, const std::string& name, double mass) {
  Link& link = body.links[static_cast<size_t>(FindBody(body, name).link)];
  // Placed at the segment's centre of mass: only the mass grows; its own inertia is below 1e-4 kg
  // m2.
  link.mass += mass;
  body.mass += mass;
}

}  // namespace

std::vector<SolePoint> BuildSoles(const BodyModel& body, const Conditions& conditions) {
  const Table table(EmbeddedSimData("sole_points.csv"), "sole_points.csv");
  std::vector<SolePoint> points;
  for (Side side : {Side::kRight, Side::kLeft}) {
    for (int row = 0; row < table.NumRows(); ++row) {
      points.push_back(BuildPoint(body, table, row, side, conditions));
    }
  }
  return points;
}

void AddShoeMass(BodyModel& body, const ShoeParameters& shoe) {
  for (const char* side : {"_r", "_l"}) {
    AddMass(body, std::string("calcn") + side, 0.6 * shoe.mass);
    AddMass(body, std::string("forefoot") + side, 0.4 * shoe.mass);
  }
}

}  // namespace footfall
