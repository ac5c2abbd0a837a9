#include "viz/pose_picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/static_demand.h"
#include "sim/pose/pose_geometry.h"
#include "sim/pose/solve_pose.h"
#include "sim/pose/supports.h"
#include "viz/lumbar_picture.h"
#include "viz/svg.h"
#include "viz/view.h"

namespace footfall {
namespace {

constexpr double kWidth = 1080, kHeight = 680;  // px
constexpr std::string_view kSkin = "#d9dde3", kFarSkin = "#eceef1", kGround = "#8a8f98";

/// A stick of the body's outline: between two bodies' origins, as wide as the segment.
struct Stick {
  const char* from;
  const char* to;
  double width;  ///< m
};
constexpr Stick kLeg[] = {
    {"femur", "tibia", 0.15}, {"tibia", "talus", 0.10}, {"talus", "toes", 0.06}};
constexpr Stick kArm[] = {{"humerus", "ulna", 0.085}};

/// The whole body in one view.
class BodyPicture {
 public:
  BodyPicture(const PoseConditions& conditions, const PoseSolution& solution, SvgDrawing& drawing)
      : conditions_(conditions),
        s_(solution),
        drawing_(drawing),
        view_(FitView(solution, {20, 60}, {400, 560})) {}

  void Draw() {
    DrawSupport();
    DrawLimb("_l", kFarSkin);
    DrawTrunk();
    DrawLimb("_r", kSkin);
    DrawCarried();
    DrawSpine();
  }

 private:
  Vector3d At(const std::string& body, const Vector3d& p = Vector3d::Zero()) const {
    return PointOnBody(s_.body, s_.kinematics, body, p);
  }
  void DrawStick(const Vector3d& from, const Vector3d& to, double width, std::string_view colour) {
    drawing_.Line({view_.At(from), view_.At(to)}, {.stroke = colour, .width = width * view_.scale});
  }

  void DrawLimb(const std::string& side, std::string_view colour) {
    for (const Stick& stick : kLeg) {
      DrawStick(At(stick.from + side), At(stick.to + side), stick.width, colour);
    }
    for (const Stick& stick : kArm) {
      DrawStick(At(stick.from + side), At(stick.to + side), stick.width, colour);
    }
    const Vector3d hand =
        At("ulna" + side, CalcGrip(conditions_, side == "_r" ? Side::kRight : Side::kLeft));
    DrawStick(At("ulna" + side), hand, 0.065, colour);
  }

  void DrawTrunk() {
    const double k = s_.body.height / kTrunkTableHeight;
    DrawStick(At("pelvis", Vector3d(-0.06, -0.05, 0) * k), At("lumbar3", Vector3d(0.03, 0, 0) * k),
              0.20, kSkin);
    DrawStick(At("lumbar3", Vector3d(0.03, 0, 0) * k), At("torso", Vector3d(0.01, 0.20, 0) * k),
              0.20, kSkin);
    DrawStick(At("torso", Vector3d(0.01, 0.20, 0) * k), At("torso", Vector3d(0, 0.32, 0) * k), 0.21,
              kSkin);
    DrawStick(At("torso", Vector3d(0, 0.36, 0) * k), At("head", Vector3d(0.03, 0.12, 0) * k), 0.11,
              kSkin);
    drawing_.Circle(view_.At(At("head", Vector3d(0.04, 0.15, 0) * k)), 0.10 * k * view_.scale,
                    {.fill = kSkin});
  }

  void DrawCarried() {
    for (const CarriedMass& mass : BuildCarried(s_.body, conditions_)) {
      const auto link = static_cast<std::size_t>(mass.link);
      const Vector3d p_G = s_.kinematics.p_GL[link] + s_.kinematics.R_GL[link] * mass.p_LP;
      const double half =
          0.05 * std::cbrt(mass.mass / 5) * view_.scale;  // a box of the density of water
      const Point c = view_.At(p_G);
      drawing_.Polygon({c + Point(-half, -half), c + Point(half, -half), c + Point(half, half),
                        c + Point(-half, half)},
                       {.stroke = "#6b4e2e", .fill = "#b98d5e", .width = 1, .opacity = 0.9});
    }
  }

  void DrawSpine() {
    std::vector<Point> spine;
    for (const int first : s_.body.lumbar_first) {
      spine.push_back(view_.At(s_.kinematics.p_GL[static_cast<std::size_t>(first) + 1]));
    }
    drawing_.Line(spine, {.stroke = "#5b6472", .width = 5});
    for (const Point& joint : spine) {
      drawing_.Circle(joint, 2.5, {.fill = "#fff"});
    }
  }

  void DrawSupport() {
    const std::string& support = conditions_.pose.support;
    const SvgStyle style{.stroke = kGround, .width = 3};
    const double k = s_.body.height / kTrunkTableHeight;
    if (support == "lying") {
      const Point down(0, 0.12 * view_.scale);
      drawing_.Line(
          {view_.At(At("head", Vector3d(0, 0.3, 0) * k)) + down,
           Point(view_.At(At("talus_r")).x(), view_.At(At("head", Vector3d(0, 0.3, 0) * k)).y()) +
               down},
          style);
      return;
    }
    const double ground = view_.At(At("calcn_r")).y() + 0.035 * view_.scale;
    drawing_.Line({{view_.corner.x(), ground}, {view_.corner.x() + view_.size.x(), ground}}, style);
    if (support != "standing") {
      const Point knee = view_.At(At("tibia_r"));
      const double seat = view_.At(At("femur_r")).y() + 0.09 * view_.scale;
      drawing_.Line({{knee.x() - 0.10 * view_.scale, seat},
                     {view_.At(At("pelvis")).x() - 0.22 * view_.scale, seat}},
                    style);
    }
    if (support == "backrest") {
      drawing_.Line({view_.At(At("torso", Vector3d(-0.13, 0.0, 0) * k)),
                     view_.At(At("torso", Vector3d(-0.13, 0.42, 0) * k))},
                    style);
    }
  }

  const PoseConditions& conditions_;
  const PoseSolution& s_;
  SvgDrawing& drawing_;
  View view_;
};

}  // namespace

std::string DrawPose(const std::string& title, const PoseConditions& conditions,
                     const PoseSolution& solution) {
  SvgDrawing drawing(kWidth, kHeight);
  drawing.Text({20, 34}, title, 20, "start");
  BodyPicture(conditions, solution, drawing).Draw();
  DrawLumbarSpine(solution, {440, 50}, {620, 590}, drawing);
  return drawing.Format();
}

std::string BuildPosePage(const std::string& title, const std::string& svg,
                          const std::string& text) {
  return fmt::format(
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>\n"
      "<style>body{{margin:2rem auto;padding:0 1rem;max-width:80rem;font-family:sans-serif}}"
      "svg{{max-width:100%;height:auto}}pre{{overflow-x:auto;font-size:.85rem}}</style></head>\n"
      "<body>\n{}<pre>{}</pre>\n</body></html>\n",
      EscapeXml(title), svg, EscapeXml(text));
}

}  // namespace footfall
