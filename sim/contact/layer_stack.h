#pragma once

#include <array>

#include "musculoskeletal/types.h"

namespace footfall {

/// One flat layer under a point of the sole (sock, insole, shoe, ground): what a machine that
/// presses it would measure.
///
/// Law, with x the compression and s in [-1, 1] the direction of pressing (+1 in, -1 out):
///   f = X^-1(x) g(s),   X(f) = (f / k) (1 + (f / (k x_m))^4)^(-1/4),
///   g(s) = (1 + R)/2 + (1 - R)/2 s
/// so pressing in follows the stated stiffness k, which bottoms out at x_m, and letting go follows
/// R times that force at the same x: a closed loop of full turns gives back the share R of its
/// energy, at any speed and depth. Foams and soft tissue lose about the same share over the rates
/// of running, hence no viscous loss. Ignores: minor loops lose as a Coulomb element does (in
/// proportion to amplitude, not its square). Source: rate-independent (structural) hysteresis, e.g.
/// Lakes, Viscoelastic Solids; the shape of bottoming-out is ours.
struct Layer {
  double stiffness = 0;      ///< k, N/m; 0 for a layer that is not there
  double limit = 0;          ///< x_m, m; 0 for one that never bottoms out
  double energy_return = 1;  ///< R
};

/// X(f) of a layer that is there, m.
double CalcCompression(const Layer& layer, double force);

/// The flat layers in their order from the skin down.
enum LayerIndex { kSockLayer, kInsoleLayer, kShoeLayer, kGroundLayer };
inline constexpr int kFlatLayers = 4;
inline constexpr const char* kLayerNames[kFlatLayers + 1] = {"sock", "insole", "shoe", "ground",
                                                             "tissue"};

/// The layers between skeleton and ground at one point of the sole, pressed in series.
///
/// Law: all carry the same force f; depth d = x_t(f) + sum X_i(f / g_i(s)), with the soft tissue
/// (heel pad, plantar fat) Hertz-like: x_t = (f / (g_t k_t))^(2/3). Depth is a rising function of
/// f, solved for u = f^(1/3) by Newton held inside a bracket: exact to rounding. A step of Newton's
/// below kTolerance of u leaves its square, so it is the last.
/// s = d' / sqrt(d'^2 + v_h^2) turns over smoothly within v_h = kTurnSpeed.
/// Ignores: lateral bulging into neighbours, adhesion (f never pulls).
class LayerStack {
 public:
  LayerStack() = default;
  /// tissue_stiffness k_t, N/m^1.5; tissue_return R_t.
  LayerStack(double tissue_stiffness, double tissue_return,
             const std::array<Layer, kFlatLayers>& layers);

  /// Force, how depth answers it at fixed s, and how it answers direction at fixed depth.
  struct Response {
    double force = 0;           ///< N
    double compliance = 0;      ///< dd/df, m/N
    double force_per_turn = 0;  ///< df/ds at fixed d, N
  };
  /// At depth d (m, > 0) and direction s.
  Response Solve(double depth, double s) const;
  /// The force of it alone, N.
  double SolveForce(double depth, double s) const { return Solve(depth, s).force; }

  /// Compression of each flat layer, then of the tissue, m. Their sum is the depth.
  std::array<double, kFlatLayers + 1> CalcCompressions(double force, double s) const;

 private:
  using Array = Eigen::Array<double, kFlatLayers, 1>;
  Array CalcGain(double s) const { return mean_gain_ + half_loss_ * s; }

  double tissue_compliance_ = 0;  ///< k_t^(-2/3)
  double tissue_mean_gain_ = 1, tissue_half_loss_ = 0;
  Array inverse_stiffness_ = Array::Zero();
  Array inverse_limit_force_ = Array::Zero();  ///< 1 / (k x_m)
  Array mean_gain_ = Array::Ones(), half_loss_ = Array::Zero();
};

/// m/s, rate of pressing within which loading turns into unloading; heels are pressed at 0.3-1 m/s,
/// forefeet at 0.1-0.3. Our choice: a faster turn puts kinks into the ground reaction that no force
/// plate shows and that a step of 1 ms does not resolve (at 4 m/s and 86 kg the active peak is
/// 2 % off with 0.03, 0.6 % with 0.1). Soles are made to lose what their files state in spite of it
/// (CalcLayerReturn).
inline constexpr double kTurnSpeed = 0.1;
/// s of a rate d'.
double CalcDirection(double rate);

}  // namespace footfall
