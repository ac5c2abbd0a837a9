#include "musculoskeletal/muscle_table.h"

#include <sstream>
#include <stdexcept>
#include <string>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/embedded_data.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/parameter.h"
#include "musculoskeletal/sides.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

std::string Trim(const std::string& text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string::npos) {
    return "";
  }
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> Split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) {
    parts.push_back(Trim(part));
  }
  return parts;
}

/// "0.7 pelvis x y z" or "pelvis x y z" as read.
struct SharedPoint {
  double share = 1;
  std::string body;
  Vector3d p_BP = Vector3d::Zero();
};

/// Turns rows of the two tables into muscles of one side of one body.
class MuscleBuilder {
 public:
  MuscleBuilder(const MuscleTables& tables, const BodyModel& body, const RunnerParameters& runner,
                double table_height)
      : muscles_(tables.muscles),
        wraps_(tables.wraps),
        bones_(tables.bones),
        body_(body),
        runner_(runner),
        height_(table_height) {
    CalcKinematics(body, BuildZeroState(body), standing_);
  }

  Muscle Build(int row, Side side) {
    Muscle muscle;
    muscle.name = NameOnSide(muscles_.Text(row, "name"), side);
    muscle.group = muscles_.Text(row, "group");
    muscle.side = side;
    muscle.max_isometric_force = muscles_.Number(row, "max_isometric_force");
    muscle.pennation_angle_at_optimal = muscles_.Number(row, "pennation_angle_at_optimal");
    muscle.recruited = muscles_.Number(row, "recruited") != 0;
    if (muscles_.HasColumn("passive_start")) {
      muscle.passive_start = muscles_.Number(row, "passive_start");
      muscle.tendon_strain = muscles_.Number(row, "tendon_strain");
    }
    muscle.path = BuildPath(row, side);
    const double stretch =
        CalcPathLength(muscle.path, standing_) / muscles_.Number(row, "reference_length");
    muscle.optimal_fiber_length = muscles_.Number(row, "optimal_fiber_length") * stretch;
    muscle.tendon_slack_length = muscles_.Number(row, "tendon_slack_length") * stretch;
    return muscle;
  }

 private:
  /// Points and cylinders of the row's path, in its order.
  MusclePath BuildPath(int row, Side side) const {
    MusclePath path;
    for (const std::string& item : Split(muscles_.Text(row, "path"), '|')) {
      if (item.starts_with("around ")) {
        path.wraps.push_back({.after = static_cast<int>(path.points.size()) - 1,
                              .cylinder = BuildCylinder(row, Trim(item.substr(7)), side)});
      } else {
        AddPoint(row, item, side, path);
      }
    }
    if (path.points.size() < 2 || (!path.wraps.empty() && path.wraps.front().after < 0)) {
      throw PathError(row, muscles_.Text(row, "path"), "give at least two points, a point first");
    }
    return path;
  }

  /// One item of the path: a fixed point, a blend of two, or a point of a guided bone.
  void AddPoint(int row, const std::string& item, Side side, MusclePath& path) const {
    const std::vector<std::string> terms = Split(item, '+');
    if (terms.empty()) {
      throw PathError(row, muscles_.Text(row, "path"), "give a point between two bars");
    }
    const SharedPoint first = ReadPoint(row, terms[0]);
    PathPoint point;
    if (IsGuided(first.body)) {
      point.bone = FindOrAddBone(row, first.body, side, path.bones);
      const GuidedBone& bone = path.bones[static_cast<std::size_t>(point.bone)];
      point.link = bone.link;
      point.p_LP = CalcScaledPoint(first.body, first.p_BP, side);
    } else {
      PlaceOnLink(row, first, side, point.link, point.p_LP);
    }
    if (terms.size() > 1) {
      const SharedPoint second = ReadPoint(row, terms[1]);
      PlaceOnLink(row, second, side, point.second_link, point.p_SP);
      point.second_share = second.share / (first.share + second.share);
    }
    path.points.push_back(point);
  }

  bool IsGuided(const std::string& bone) const {
    for (int row = 0; row < bones_.NumRows(); ++row) {
      if (bones_.Text(row, "bone") == bone) {
        return true;
      }
    }
    return false;
  }

  /// Index of the bone of this side among the path's bones.
  int FindOrAddBone(int muscle_row, const std::string& name, Side side,
                    std::vector<GuidedBone>& bones) const {
    for (std::size_t i = 0; i < bones.size(); ++i) {
      if (bones[i].name == NameOnSide(name, side)) {
        return static_cast<int>(i);
      }
    }
    bones.push_back(BuildBone(muscle_row, name, side));
    return static_cast<int>(bones.size()) - 1;
  }

  /// The rows of one bone, scaled with the link that it rides on.
  GuidedBone BuildBone(int muscle_row, const std::string& name, Side side) const {
    const int first = bones_.FindRow("bone", name);
    const Body& link = FindBodyOrThrow(muscle_row, NameOnSide(bones_.Text(first, "link"), side));
    const int hinge = FindCoordinate(body_, NameOnSide(bones_.Text(first, "guide"), side)) + 1;
    const Vector3d scale = CalcBodyScale(runner_, link.name, bones_.Number(first, "height"));
    const double degree = UnitToSi("deg");
    std::vector<double> angle, x, y, turn;
    for (int row = first; row < bones_.NumRows() && bones_.Text(row, "bone") == name; ++row) {
      angle.push_back(bones_.Number(row, "angle") * degree);
      x.push_back(link.p_LB.x() + bones_.Number(row, "x") * scale.x());
      y.push_back(link.p_LB.y() + bones_.Number(row, "y") * scale.y());
      turn.push_back(bones_.Number(row, "turn") * degree);
    }
    const Vector3d offset(0, 0, bones_.Number(first, "z") * scale.z());
    return {.name = NameOnSide(name, side),
            .link = link.link,
            .guide_link = hinge,
            .guide_axis = body_.links[static_cast<std::size_t>(hinge)].axis,
            .x = NaturalSpline(angle, x),
            .y = NaturalSpline(angle, y),
            .turn = NaturalSpline(angle, turn),
            .z = link.p_LB.z() + MirrorPoint(offset, side).z()};
  }

  /// A point as written, still in the published frame and size.
  SharedPoint ReadPoint(int row, const std::string& text) const {
    SharedPoint point;
    std::istringstream stream(text);
    if (!(stream >> point.share)) {
      stream.clear();
      stream.seekg(0);
      point.share = 1;
    }
    if (!(stream >> point.body >> point.p_BP.x() >> point.p_BP.y() >> point.p_BP.z())) {
      throw PathError(row, text, "write a point as: BODY x y z, or SHARE BODY x y z + ...");
    }
    return point;
  }

  /// Moves a point from a body's published frame into its link's.
  void PlaceOnLink(int row, const SharedPoint& point, Side side, int& link, Vector3d& p_LP) const {
    const Body& body = FindBodyOrThrow(row, NameOnSide(point.body, side));
    link = body.link;
    p_LP = body.p_LB + CalcScaledPoint(body.name, point.p_BP, side);
  }

  const Body& FindBodyOrThrow(int row, const std::string& name) const {
    for (const Body& body : body_.bodies) {
      if (body.name == name) {
        return body;
      }
    }
    throw PathError(row, name, "name a body of the table of joints");
  }

  Vector3d CalcScaledPoint(const std::string& body, const Vector3d& p, Side side) const {
    return CalcBodyScale(runner_, body, height_).cwiseProduct(MirrorPoint(p, side));
  }

  /// A row of the wraps, scaled like the points; the radius with body height.
  WrapCylinder BuildCylinder(int muscle_row, const std::string& name, Side side) const {
    const int row = wraps_.FindRow("name", name);
    const Body& body = FindBodyOrThrow(muscle_row, NameOnSide(wraps_.Text(row, "body"), side));
    WrapCylinder cylinder;
    cylinder.link = body.link;
    cylinder.p_LC = body.p_LB + CalcScaledPoint(body.name, ReadTriple(row, "centre"), side);
    cylinder.axis = MirrorAxis(ReadTriple(row, "axis").normalized(), side);
    cylinder.radius = wraps_.Number(row, "radius") * runner_.height / height_;
    return cylinder;
  }

  Vector3d ReadTriple(int row, const std::string& prefix) const {
    return {wraps_.Number(row, prefix + "_x"), wraps_.Number(row, prefix + "_y"),
            wraps_.Number(row, prefix + "_z")};
  }

  UserError PathError(int row, const std::string& value, const std::string& advice) const {
    return UserError({.what = "cannot read the course of muscle " + muscles_.Text(row, "name"),
                      .file = muscles_.name(),
                      .line = muscles_.Line(row),
                      .key = "path",
                      .value = value,
                      .advice = advice});
  }

  const Table& muscles_;
  const Table& wraps_;
  const Table& bones_;
  const BodyModel& body_;
  const RunnerParameters& runner_;
  double height_;
  Kinematics standing_;
};

}  // namespace

MuscleTables BuildEmbeddedMuscleTables(const char* muscles_file) {
  return {Table(EmbeddedData(muscles_file), muscles_file),
          Table(EmbeddedData("muscle_wraps.csv"), "muscle_wraps.csv"),
          Table(EmbeddedData("guided_bones.csv"), "guided_bones.csv")};
}

std::vector<Muscle> BuildMuscles(const MuscleTables& tables, const BodyModel& body,
                                 const RunnerParameters& runner, double table_height) {
  MuscleBuilder builder(tables, body, runner, table_height);
  std::vector<Muscle> built;
  for (const Side side : {Side::kRight, Side::kLeft}) {
    for (int row = 0; row < tables.muscles.NumRows(); ++row) {
      built.push_back(builder.Build(row, side));
    }
  }
  return built;
}

}  // namespace footfall
