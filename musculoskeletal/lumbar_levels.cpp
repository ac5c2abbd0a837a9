#include "musculoskeletal/lumbar_levels.h"

#include <algorithm>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/disc.h"
#include "musculoskeletal/embedded_data.h"
#include "musculoskeletal/parameter.h"
#include "musculoskeletal/table.h"

namespace footfall {
namespace {

constexpr double kMeanHeightWomen = 1.63;  // m

/// Disc area of this runner over the table's.
double AreaFactor(const RunnerParameters& runner) {
  const bool female = runner.sex == "female";
  const double k = runner.height / (female ? kMeanHeightWomen : kTrunkTableHeight);
  return (female ? 0.8 : 1.0) * k * k;
}

/// Grade of one disc: that of all, and what L4/5 and L5/S1 are worse.
double CalcGrade(const SpineParameters& spine, std::string_view level) {
  const double extra = level == "l5s1"   ? spine.extra_grade_l5s1
                       : level == "l4l5" ? spine.extra_grade_l4l5
                                         : 0;
  return std::min(spine.disc_grade + extra, 4.0);
}

}  // namespace

std::array<LumbarLevel, kLumbarLevels> BuildLumbarLevels(const BodyModel& body,
                                                         const RunnerParameters& runner,
                                                         const SpineParameters& spine) {
  const Table table(EmbeddedData("levels.csv"), "levels.csv");
  const double scale = runner.height / kTrunkTableHeight;
  const double length = scale * UnitToSi("mm");
  std::array<LumbarLevel, kLumbarLevels> levels;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const int row = table.FindRow("level", kLevelNames[i]);
    const double grade = CalcGrade(spine, kLevelNames[i]);
    const double kept = CalcKeptHeight(grade);
    levels[i] = {.name = kLevelNames[i],
                 .upper = table.Text(row, "upper"),
                 .lower = table.Text(row, "lower"),
                 .first_coordinate = body.lumbar_first[i],
                 .endplate_tilt = table.Number(row, "endplate_tilt") * UnitToSi("deg"),
                 .disc_area = table.Number(row, "disc_area") * UnitToSi("cm2") * AreaFactor(runner),
                 .scale = scale,
                 .grade = grade,
                 .kept_height = kept,
                 .height_anterior = table.Number(row, "height_anterior") * length * kept,
                 .height_posterior = table.Number(row, "height_posterior") * length * kept,
                 .foramen_height = table.Number(row, "foramen_height") * length,
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
