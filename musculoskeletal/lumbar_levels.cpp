#include "musculoskeletal/lumbar_levels.h"

#include "musculoskeletal/embedded_data.h"
#include "musculoskeletal/parameter.h"
#include "musculoskeletal/table.h"

namespace footfall {
namespace {

constexpr double kMeanHeightMen = 1.75;    // m, to which the table belongs
constexpr double kMeanHeightWomen = 1.63;  // m

/// Disc area of this runner over the table's.
double AreaFactor(const RunnerParameters& runner) {
  const bool female = runner.sex == "female";
  const double k = runner.height / (female ? kMeanHeightWomen : kMeanHeightMen);
  return (female ? 0.8 : 1.0) * k * k;
}

}  // namespace

std::array<LumbarLevel, kLumbarLevels> BuildLumbarLevels(const BodyModel& body,
                                                         const RunnerParameters& runner) {
  const Table table(EmbeddedData("levels.csv"), "levels.csv");
  const double length = runner.height / kMeanHeightMen * UnitToSi("mm");
  std::array<LumbarLevel, kLumbarLevels> levels;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const int row = table.FindRow("level", kLevelNames[i]);
    levels[i] = {.name = kLevelNames[i],
                 .upper = table.Text(row, "upper"),
                 .lower = table.Text(row, "lower"),
                 .first_coordinate = body.lumbar_first[i],
                 .endplate_tilt = table.Number(row, "endplate_tilt") * UnitToSi("deg"),
                 .disc_area = table.Number(row, "disc_area") * UnitToSi("cm2") * AreaFactor(runner),
                 .height_anterior = table.Number(row, "height_anterior") * length,
                 .height_posterior = table.Number(row, "height_posterior") * length,
                 .flexion_share = table.Number(row, "flexion"),
                 .bending_share = table.Number(row, "bending"),
                 .rotation_share = table.Number(row, "rotation")};
  }
  return levels;
}

double MotionShare(const LumbarLevel& level, int axis) {
  const double shares[] = {level.flexion_share, level.bending_share, level.rotation_share};
  return shares[axis];
}

}  // namespace footfall
