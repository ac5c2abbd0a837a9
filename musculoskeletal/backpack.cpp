#include "musculoskeletal/backpack.h"

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/mass_properties.h"
#include "musculoskeletal/trunk_model.h"

namespace footfall {
namespace {

const Vector3d kBack(-0.10, 0.28, 0);  // m, torso frame: behind T7

}  // namespace

Vector3d CalcBackpackPlace(const BodyModel& body, const RunnerParameters& runner, double distance) {
  const Vector3d back = CalcBodyScale(runner, "torso", kTrunkTableHeight).cwiseProduct(kBack);
  return FindBody(body, "torso").p_LB + back - Vector3d(distance, 0, 0);
}

void AddBackpack(const BackpackParameters& pack, const RunnerParameters& runner, BodyModel& body) {
  if (pack.backpack_mass == 0) {
    return;
  }
  const Vector3d square = Vector3d(kPackSize[0], kPackSize[1], kPackSize[2]).cwiseAbs2();
  const Vector3d about = pack.backpack_mass / 12 * (Vector3d::Constant(square.sum()) - square);
  Link& thorax = body.links[static_cast<std::size_t>(FindBody(body, "torso").link)];
  const MassProperties sum =
      CalcSum({.mass = thorax.mass, .centre = thorax.p_LC, .inertia = thorax.I_LC},
              {.mass = pack.backpack_mass,
               .centre = CalcBackpackPlace(body, runner, pack.backpack_distance),
               .inertia = about.asDiagonal()});
  thorax.mass = sum.mass;
  thorax.p_LC = sum.centre;
  thorax.I_LC = sum.inertia;
  body.mass += pack.backpack_mass;
}

}  // namespace footfall
