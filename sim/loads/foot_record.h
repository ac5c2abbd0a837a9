#pragma once

#include <array>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/contact/slip_faces.h"
#include "sim/contact/sole.h"

namespace footfall {

struct TickView;

/// Energy that went into a layer and came back, J, over a stride.
struct LayerWork {
  double stored = 0;    ///< while it was pressed in
  double returned = 0;  ///< while it was let go
  double Lost() const { return stored - returned; }
};

/// The sole's direction is told from between these, where the heel is flat, to the ball.
inline constexpr std::string_view kFlatHeel[] = {"heel_medial", "heel_lateral"};

/// What happened between one foot and the ground over a stride.
struct FootRecord {
  std::vector<std::string> points;  ///< names of the sole's points
  Eigen::ArrayXXd load;             ///< point x tick, N, vertical
  Eigen::ArrayXXd position;         ///< 2 point + {0 forward, 1 right} x tick, m, ground frame
  Eigen::ArrayXd shank_rotation;    ///< tick, rad, shank about the vertical, internal +
  Eigen::ArrayXd sole_pitch;        ///< tick, rad, unloaded sole against the ground, toes up +
  std::array<LayerWork, kFlatLayers + 1> layers;  ///< order of kLayerNames
  double friction_loss = 0;                       ///< J, sole on ground
  Eigen::ArrayXd ground_slip;                     ///< per point, m, way slid on the ground
  std::array<double, kSlipFaces> slip{};          ///< m, way of the foot in sock and shoe
  std::array<double, kSlipFaces> slip_loss{};     ///< J, its friction

  /// What the ground, with all that lies on it, took from the body: layers and friction, J.
  double Lost() const {
    return std::accumulate(layers.begin(), layers.end(), friction_loss,
                           [](double sum, const LayerWork& layer) { return sum + layer.Lost(); });
  }
};

/// Fills the records of both feet tick by tick.
class FootRecorder {
 public:
  FootRecorder(const BodyModel& body, const Conditions& conditions,
               const std::vector<SolePoint>& soles, Eigen::Index ticks);

  void Add(Eigen::Index tick, const TickView& view);
  std::array<FootRecord, 2> Take() { return std::move(feet_); }

 private:
  /// What is known of a point from the tick before.
  struct Memory {
    double force = 0;
    std::array<double, kFlatLayers + 1> compression{};
  };
  double CalcSolePitch(size_t side, const TickView& view) const;
  void AddPoint(size_t i, Eigen::Index tick, const TickView& view);
  void AddLayers(size_t i, const TickView& view, FootRecord& foot);
  void AddGroundSlip(size_t i, const TickView& view, FootRecord& foot);
  void AddSlip(size_t side, const TickView& view);

  /// Sliding beyond creep: friction above this share of Coulomb's limit.
  static constexpr double kSliding = 0.95;

  std::array<int, 2> shank_link_;
  std::array<std::array<size_t, 2>, 2> heel_{};  ///< kFlatHeel of each sole
  std::array<size_t, 2> ball_{};                 ///< kBallPoint of each sole
  std::vector<Eigen::Index> row_;                ///< of each sole point within its foot
  std::vector<Memory> memory_;
  std::array<Face, kSlipFaces> faces_;
  std::array<SlipState, 2> slip_;
  std::array<FootRecord, 2> feet_;
};

}  // namespace footfall
