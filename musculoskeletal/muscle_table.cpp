#include "musculoskeletal/muscle_table.h"

#include <sstream>
#include <stdexcept>
#include <string>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
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
  MuscleBuilder(const Table& muscles, const Table& wraps, const BodyModel& body,
                const RunnerParameters& runner, double table_height)
      : muscles_(muscles), wraps_(wraps), body_(body), runner_(runner), height_(table_height) {
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
    muscle.path = BuildPath(row, side);
    const double stretch =
        CalcPathLength(muscle.path, standing_) / muscles_.Number(row, "reference_length");
    muscle.optimal_fiber_length = muscles_.Number(row, "optimal_fiber_length") * stretch;
    muscle.tendon_slack_length = muscles_.Number(row, "tendon_slack_length") * stretch;
    return muscle;
  }

 private:
  MusclePath BuildPath(int row, Side side) const {
    MusclePath path;
    for (const std::string& item : Split(muscles_.Text(row, "path"), '|')) {
      if (item.starts_with("around ")) {
        path.wraps.push_back({.after = static_cast<int>(path.points.size()) - 1,
                              .cylinder = BuildCylinder(row, Trim(item.substr(7)), side)});
      } else {
        path.points.push_back(BuildPoint(row, item, side));
      }
    }
    if (path.points.size() < 2 || (!path.wraps.empty() && path.wraps.front().after < 0)) {
      throw PathError(row, muscles_.Text(row, "path"), "give at least two points, a point first");
    }
    return path;
  }

  PathPoint BuildPoint(int row, const std::string& item, Side side) const {
    const std::vector<std::string> terms = Split(item, '+');
    const SharedPoint first = ReadPoint(row, terms.at(0));
    PathPoint point;
    PlaceOnLink(row, first, side, point.link, point.p_LP);
    if (terms.size() == 1) {
      return point;
    }
    const SharedPoint second = ReadPoint(row, terms[1]);
    PlaceOnLink(row, second, side, point.second_link, point.p_SP);
    point.second_share = second.share / (first.share + second.share);
    return point;
  }

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
  const BodyModel& body_;
  const RunnerParameters& runner_;
  double height_;
  Kinematics standing_;
};

}  // namespace

std::vector<Muscle> BuildMuscles(const Table& muscles, const Table& wraps, const BodyModel& body,
                                 const RunnerParameters& runner, double table_height) {
  MuscleBuilder builder(muscles, wraps, body, runner, table_height);
  std::vector<Muscle> built;
  for (const Side side : {Side::kRight, Side::kLeft}) {
    for (int row = 0; row < muscles.NumRows(); ++row) {
      built.push_back(builder.Build(row, side));
    }
  }
  return built;
}

}  // namespace footfall
