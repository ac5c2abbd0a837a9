#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "sim/loads/lumbar_outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

// Skin under the second metatarsal head that bears on the ground, m2 (about 21 mm across).
constexpr double kSecondHeadArea = 3.5e-4;

/// Regions of the sole whose share of the load is told, by the start of their points' names.
constexpr const char* kRegions[] = {"heel", "midfoot", "mt1", "mt2", "mt5", "hallux", "toes"};

const FootRecord& Foot(const RunAnalysis& run, size_t side) { return run.record.feet[side]; }

/// Share of a region in the vertical impulse of its foot.
double CalcShare(const RunAnalysis& run, size_t side, std::string_view region) {
  const FootRecord& foot = Foot(run, side);
  double part = 0;
  for (size_t i = 0; i < foot.points.size(); ++i) {
    if (foot.points[i].starts_with(region)) {
      part += foot.load.row(static_cast<Eigen::Index>(i)).sum();
    }
  }
  return part / foot.load.sum();
}

double CalcSecondHeadPressure(const RunAnalysis& run, size_t side) {
  const FootRecord& foot = Foot(run, side);
  for (size_t i = 0; i < foot.points.size(); ++i) {
    if (foot.points[i] == "mt2") {
      return foot.load.row(static_cast<Eigen::Index>(i)).maxCoeff() / kSecondHeadArea;
    }
  }
  return std::numeric_limits<double>::quiet_NaN();
}

/// Pressure centre over the ground: range along one axis in stance, m. What a foot that hardly
/// touches does with its few newtons does not count.
double CalcCentreRange(const RunAnalysis& run, size_t side, Eigen::Index axis) {
  constexpr double kLoad = 50;  // N
  const Eigen::Index ticks = run.record.NumTicks();
  const double stride = axis == 0 ? run.record.distance : 0;
  const Stance& stance = run.events.stance[side];
  Eigen::ArrayXd centre = Eigen::ArrayXd::Constant(stance.ticks, std::nan(""));
  for (Eigen::Index k = 0; k < stance.ticks; ++k) {
    const Eigen::Index tick = (stance.first + k) % ticks;
    if (run.record.ground[side](1, tick) > kLoad) {
      const Eigen::Index strides = (stance.first + k) / ticks;
      centre[k] =
          run.record.pressure_centre[side](axis, tick) + stride * static_cast<double>(strides);
    }
  }
  return centre.size() > 0 ? centre.maxCoeff<Eigen::PropagateNumbers>() -
                                 centre.minCoeff<Eigen::PropagateNumbers>()
                           : std::nan("");
}

/// How far the shank turns inwards from strike to its most inward in stance, rad.
double CalcShankTurn(const RunAnalysis& run, size_t side) {
  const Stance& stance = run.events.stance[side];
  const Eigen::ArrayXd& angle = Foot(run, side).shank_rotation;
  return stance.FindHighest(angle) - angle[stance.first];
}

double CalcRange(const RunAnalysis& run, std::string_view coordinate) {
  const auto row = run.record.coordinates.row(FindCoordinate(run.body(), coordinate));
  return row.maxCoeff() - row.minCoeff();
}

/// Mean over both feet, that is, per step.
template <class Get>
double PerStep(const RunAnalysis& run, Get get) {
  return 0.5 * (get(Foot(run, 0)) + get(Foot(run, 1)));
}

void AddSlipRows(size_t side, const std::string& end, std::vector<OutputRow>& rows) {
  constexpr const char* kSlips[kSlipFaces][2] = {{"slip_in_sock", "skin against sock"},
                                                 {"slip_in_shoe", "sock against insole"}};
  for (size_t face = 0; face < kSlipFaces; ++face) {
    rows.push_back(
        {kSlips[face][0] + end, "m",
         fmt::format("way that the foot as a whole slips per stance, {}", kSlips[face][1]),
         "theory/foot_and_shoe.md",
         [=](const RunAnalysis& run) { return Foot(run, side).slip[face]; }});
  }
  rows.push_back(
      {"slip_on_ground" + end, "m",
       "way slid per stance, sole on ground, of the point that slides most: from 90 % of "
       "the limit of friction (not yet) to all of it (fully)",
       "theory/foot_and_shoe.md",
       [=](const RunAnalysis& run) { return Foot(run, side).ground_slip.maxCoeff(); }});
}

void AddSideRows(size_t side, std::vector<OutputRow>& rows) {
  const std::string end = side == 0 ? "_r" : "_l";
  for (const char* region : kRegions) {
    rows.push_back({fmt::format("load_share_{}{}", region, end), "1",
                    "share of this region in the vertical impulse of its foot",
                    "theory/foot_and_shoe.md",
                    [=](const RunAnalysis& run) { return CalcShare(run, side, region); }});
  }
  rows.push_back({"pressure_mt2_peak" + end, "Pa",
                  "highest force on the second metatarsal head over 3.5 cm2 of skin",
                  "theory/foot_and_shoe.md",
                  [=](const RunAnalysis& run) { return CalcSecondHeadPressure(run, side); }});
  rows.push_back({"pressure_centre_length" + end, "m",
                  "forward range of the centre of pressure in stance", "Cavanagh 1987",
                  [=](const RunAnalysis& run) { return CalcCentreRange(run, side, 0); }});
  rows.push_back({"pressure_centre_width" + end, "m",
                  "sideways range of the centre of pressure in stance", "Cavanagh 1987",
                  [=](const RunAnalysis& run) { return CalcCentreRange(run, side, 2); }});
  rows.push_back({"tibial_internal_rotation" + end, "rad",
                  "shank about the vertical: from foot strike to its most inward in stance", "ISB",
                  [=](const RunAnalysis& run) { return CalcShankTurn(run, side); }});
  AddSlipRows(side, end, rows);
}

void AddLayerRows(std::vector<OutputRow>& rows) {
  for (size_t layer = 0; layer < kFlatLayers + 1; ++layer) {
    const std::string name = kLayerNames[layer];
    rows.push_back({fmt::format("energy_stored_{}", name), "J",
                    fmt::format("energy that goes into the {} per step, mean of both feet", name),
                    "theory/foot_and_shoe.md", [=](const RunAnalysis& run) {
                      return PerStep(run,
                                     [=](const FootRecord& f) { return f.layers[layer].stored; });
                    }});
    rows.push_back({fmt::format("energy_lost_{}", name), "J",
                    fmt::format("energy that the {} keeps per step, mean of both feet", name),
                    "theory/foot_and_shoe.md", [=](const RunAnalysis& run) {
                      return PerStep(run,
                                     [=](const FootRecord& f) { return f.layers[layer].Lost(); });
                    }});
  }
  rows.push_back({"energy_lost_friction", "J",
                  "energy lost to friction of sole on ground per step, mean of both feet",
                  "theory/foot_and_shoe.md", [](const RunAnalysis& run) {
                    return PerStep(run, [](const FootRecord& f) { return f.friction_loss; });
                  }});
  rows.push_back({"energy_lost_slip", "J",
                  "energy lost to friction in sock and shoe per step, mean of both feet; not part "
                  "of the gait's own energy",
                  "theory/foot_and_shoe.md", [](const RunAnalysis& run) {
                    return PerStep(run, [](const FootRecord& f) {
                      return f.slip_loss[kSkinOnSock] + f.slip_loss[kSockOnInsole];
                    });
                  }});
}

}  // namespace

std::vector<OutputRow> BuildFootRows() {
  std::vector<OutputRow> rows = {
      {"rearfoot_eversion_peak_l", "rad", "highest eversion of the left subtalar joint in stance",
       "ISB", [](const RunAnalysis& run) { return CalcEversionPeak(run, 1); }},
      {"arch_drop_l", "rad", "range of the left midfoot angle over a stride", "theory/body.md",
       [](const RunAnalysis& run) { return CalcRange(run, "midfoot_angle_l"); }}};
  AddSideRows(0, rows);
  AddSideRows(1, rows);
  AddLayerRows(rows);
  return rows;
}

}  // namespace footfall
