#pragma once

#include <array>
#include <numeric>
#include <string>
#include <string_view>
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

/// Fills the records of both feet tick by tick, of a stride that repeats: what a foot does across
/// the record's end is counted as if the next stride followed.
class FootRecorder {
 public:
  FootRecorder(const BodyModel& body, const Conditions& conditions,
               const std::vector<SolePoint>& soles, Eigen::Index ticks);

  /// Ticks in order, from 0 on.
  void Add(Eigen::Index tick, const TickView& view);
  /// `ground`: force on each foot, 3 x tick, N.
  std::array<FootRecord, 2> Take(const std::array<Eigen::ArrayXXd, 2>& ground);

 private:
  /// How far the layers under a point are pressed in, and by what.
  struct Press {
    double force = 0;
    std::array<double, kFlatLayers + 1> compression{};
  };
  double CalcSolePitch(size_t side, const TickView& view) const;
  void AddPoint(size_t i, Eigen::Index tick, const TickView& view);
  static Press CalcPress(size_t i, const TickView& view);
  static void AddLayerWork(const Press& before, const Press& after, FootRecord& foot);
  void AddGroundSlip(size_t i, const TickView& view, FootRecord& foot);
  void AddSlip(const Eigen::ArrayXXd& ground, FootRecord& foot) const;

  /// Up to this share of Coulomb's limit a point creeps; from here to the limit it counts as
  /// sliding more and more.
  static constexpr double kCreeping = 0.9;

  std::array<int, 2> shank_link_;
  std::array<std::array<size_t, 2>, 2> heel_{};  ///< kFlatHeel of each sole
  std::array<size_t, 2> ball_{};                 ///< kBallPoint of each sole
  std::vector<size_t> foot_;                     ///< of each sole point: 0 right, 1 left
  std::vector<Eigen::Index> row_;                ///< of each sole point within its foot
  std::vector<Press> first_, last_;              ///< of each point, at the first and the last tick
  std::array<Face, kSlipFaces> faces_;
  std::array<FootRecord, 2> feet_;
};

}  // namespace footfall
