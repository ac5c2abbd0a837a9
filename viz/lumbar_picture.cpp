#include "viz/lumbar_picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/path_line.h"
#include "sim/pose/solve_pose.h"
#include "viz/view.h"

namespace footfall {
namespace {

constexpr double kShown = 0.52;           // m of height in the window
constexpr double kDiscHalfDepth = 0.017;  // m
constexpr double kDiscHalfWidth = 0.024;  // m
constexpr double kArrowScale = 0.05;      // m per kN
constexpr double kClearlyHarder = 1.01;   // of one side's muscles
constexpr std::string_view kLoad = "#0b3d91";
constexpr const char* kNames[] = {"L5/S1", "L4/5", "L3/4", "L2/3", "L1/2", "T12/L1"};

/// The two ends, back and front (seen from behind: left and right), of an endplate, in G.
struct Plate {
  Vector3d back, front;
};

/// Rounded to a whole number that is never -0.
double Whole(double value) { return std::round(value) + 0.0; }

class LumbarPicture {
 public:
  LumbarPicture(const PoseSolution& solution, const Point& corner, const Point& size,
                SvgDrawing& drawing)
      : s_(solution), drawing_(drawing) {
    const Vector3d middle = (Joint(1) + Joint(4)) / 2;
    view_ = {.corner = corner,
             .size = size,
             .centre_G = {},
             .scale = size.y() / kShown,
             .frontal = IsSeenFromBehind(solution)};
    view_.centre_G = view_.InPlane(middle) + Point(view_.frontal ? 0.0 : 0.03, 0);
    side_ = FindBusierSide();
    highest_ = std::max(0.1, std::ceil(10 * s_.loads.activations.maxCoeff()) / 10);
  }

  void Draw() {
    drawing_.BeginClip(view_.corner, view_.size);
    DrawMuscles(true);
    DrawBones();
    DrawMuscles(false);
    DrawLoads();
    drawing_.EndClip();
    DrawLabels();
    DrawScales();
  }

 private:
  Vector3d Joint(std::size_t level) const {
    return s_.kinematics.p_GL[static_cast<std::size_t>(s_.body.lumbar_first[level]) + 1];
  }
  const Matrix3d& Rotation(const std::string& body) const {
    return s_.kinematics.R_GL[static_cast<std::size_t>(FindBody(s_.body, body).link)];
  }

  /// The plate below (upper endplate of the lower vertebra) or above a disc. Both are parallel in
  /// neutral standing; each turns with its vertebra.
  Plate CalcPlate(std::size_t k, bool above) const {
    const LumbarLevel& level = s_.trunk.levels[k];
    const Matrix3d R_GE = Rotation(above ? level.upper : level.lower) * level.R_BE();
    const double sign = above ? 0.5 : -0.5;
    const double k_height = s_.body.height / kTrunkTableHeight;
    if (view_.frontal) {
      const Vector3d up = sign / 2 * (level.height_posterior + level.height_anterior) * R_GE.col(1);
      const Vector3d right = kDiscHalfWidth * k_height * R_GE.col(2);
      return {Joint(k) - right + up, Joint(k) + right + up};
    }
    const double depth = kDiscHalfDepth * k_height;
    return {Joint(k) - depth * R_GE.col(0) + sign * level.height_posterior * R_GE.col(1),
            Joint(k) + depth * R_GE.col(0) + sign * level.height_anterior * R_GE.col(1)};
  }

  void Quad(const Plate& lower, const Plate& upper, const SvgStyle& style) {
    drawing_.Polygon(
        {view_.At(lower.back), view_.At(lower.front), view_.At(upper.front), view_.At(upper.back)},
        style);
  }

  void DrawBones() {
    const SvgStyle bone{.stroke = "#8f8468", .fill = "#efe6cf", .width = 1.2};
    const SvgStyle disc{.stroke = "#6f8fae", .fill = "#b9d3ea", .width = 1};
    const Plate sacrum = CalcPlate(0, false);
    const Vector3d down = -0.10 * Rotation("pelvis") * Vector3d(0.55, 0.83, 0);
    drawing_.Polygon({view_.At(sacrum.back), view_.At(sacrum.front), view_.At(sacrum.front + down),
                      view_.At(sacrum.back + down)},
                     bone);
    const Plate t12 = CalcPlate(kLumbarLevels - 1, true);
    const Vector3d up = 0.026 * Rotation("torso").col(1);
    Quad(t12, {t12.back + up, t12.front + up}, bone);
    for (std::size_t k = 0; k < kLumbarLevels; ++k) {
      Quad(CalcPlate(k, false), CalcPlate(k, true), disc);
      if (k + 1 < kLumbarLevels) {
        Quad(CalcPlate(k, true), CalcPlate(k + 1, false), bone);
      }
    }
  }

  /// The side whose muscles pull clearly harder; right where they do not differ.
  Side FindBusierSide() const {
    double right = 0, left = 0;
    for (std::size_t i = 0; i < s_.trunk.muscles.size(); ++i) {
      const Side side = s_.trunk.muscles[i].side;
      (side == Side::kLeft ? left : right) += s_.loads.muscle_forces(static_cast<Eigen::Index>(i));
    }
    return left > kClearlyHarder * right ? Side::kLeft : Side::kRight;
  }

  /// Muscles of the busier side, seen from behind of both; those of the wall of the belly behind
  /// the bones.
  void DrawMuscles(bool behind_bones) {
    std::vector<std::size_t> order(s_.trunk.muscles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto activation = [&](std::size_t i) {
      return s_.loads.activations(static_cast<Eigen::Index>(i));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return activation(a) < activation(b); });
    for (const std::size_t i : order) {
      const Muscle& muscle = s_.trunk.muscles[i];
      const bool wall =
          muscle.group.find("oblique") != std::string::npos || muscle.group == "rectus_abdominis";
      if (!muscle.recruited || (muscle.side != side_ && !view_.frontal) || wall != behind_bones) {
        continue;
      }
      std::vector<Point> line;
      for (const Vector3d& p_G : CalcPathLine(muscle.path, s_.kinematics)) {
        line.push_back(view_.At(p_G));
      }
      const double force = s_.loads.muscle_forces(static_cast<Eigen::Index>(i));
      const std::string colour = ActivationColour(activation(i), highest_);
      drawing_.Line(line, {.stroke = colour,
                           .width = 0.7 + 0.25 * std::sqrt(std::max(force, 0.0)),
                           .opacity = wall ? 0.55 : 0.85});
    }
  }

  /// Force of the upper on the lower vertebra, from the joint's centre.
  void DrawLoads() {
    for (std::size_t k = 0; k < kLumbarLevels; ++k) {
      const LumbarLevel& level = s_.trunk.levels[k];
      const Matrix3d R_GE = Rotation(level.lower) * level.R_BE();
      const Vector3d force_G = -s_.loads.force[k](0) * R_GE.col(1) +
                               s_.loads.force[k](1) * R_GE.col(0) +
                               s_.loads.force[k](2) * R_GE.col(2);
      const Point from = view_.At(Joint(k));
      const Point to = view_.At(Joint(k) + kArrowScale * 1e-3 * force_G);
      drawing_.Arrow(from, to, kLoad, 2.5);
    }
  }

  void DrawLabels() {
    const double x = view_.corner.x() + view_.size.x() - 8;
    for (std::size_t k = 0; k < kLumbarLevels; ++k) {
      const double y = view_.corner.y() + 90 + 40 * static_cast<double>(kLumbarLevels - 1 - k);
      drawing_.Text({x, y},
                    fmt::format("{}  {:.0f} N, {:.2f} MPa", kNames[k], Whole(s_.loads.force[k](0)),
                                s_.loads.disc_pressure[k] * 1e-6),
                    13, "end", kLoad);
      drawing_.Text({x, y + 14},
                    fmt::format("shear {:.0f} N", Whole(s_.loads.force[k](view_.frontal ? 2 : 1))),
                    11, "end", "#555");
    }
    drawing_.Text({x, view_.corner.y() + 60},
                  view_.frontal ? "compression, pressure, shear to the right"
                                : "compression, pressure, forward shear",
                  11, "end", "#555");
  }

  void DrawScales() {
    const Point at = view_.corner + Point(10, view_.size.y() + 4);
    constexpr int kSteps = 40;
    for (int i = 0; i < kSteps; ++i) {
      const double share = (i + 0.5) / kSteps;
      drawing_.Line({at + Point(4 * i, 0), at + Point(4 * i + 4, 0)},
                    {.stroke = ActivationColour(share * highest_, highest_), .width = 8});
    }
    drawing_.Text(at + Point(0, 18), "activation 0", 11, "start", "#555");
    drawing_.Text(at + Point(4 * kSteps, 18), fmt::format("{:.0f} %", 100 * highest_), 11, "end",
                  "#555");
    const Point arrow = at + Point(4 * kSteps + 60, 0);
    drawing_.Arrow(arrow, arrow + Point(kArrowScale * view_.scale, 0), kLoad, 2.5);
    const std::string_view muscles = view_.frontal           ? "seen from behind, both sides"
                                     : side_ == Side::kRight ? "right side's muscles"
                                                             : "left side's muscles";
    drawing_.Text(arrow + Point(0, 18), fmt::format("1 kN, upper on lower vertebra; {}", muscles),
                  11, "start", "#555");
  }

  const PoseSolution& s_;
  SvgDrawing& drawing_;
  View view_;
  Side side_ = Side::kRight;
  double highest_ = 1;
};

}  // namespace

void DrawLumbarSpine(const PoseSolution& solution, const Point& corner, const Point& size,
                     SvgDrawing& drawing) {
  LumbarPicture(solution, corner, size, drawing).Draw();
}

std::string ActivationColour(double activation, double highest) {
  constexpr std::array<std::array<double, 3>, 4> kColours = {
      {{205, 196, 196}, {238, 205, 120}, {226, 110, 60}, {165, 15, 21}}};
  const double at = std::clamp(activation / highest, 0.0, 1.0) * 3;
  const auto i = std::min<std::size_t>(static_cast<std::size_t>(at), 2);
  const double part = at - static_cast<double>(i);
  std::array<int, 3> rgb = {};
  for (std::size_t c = 0; c < 3; ++c) {
    rgb[c] = static_cast<int>(std::lround((1 - part) * kColours[i][c] + part * kColours[i + 1][c]));
  }
  return fmt::format("#{:02x}{:02x}{:02x}", rgb[0], rgb[1], rgb[2]);
}

}  // namespace footfall
