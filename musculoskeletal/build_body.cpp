#include "musculoskeletal/build_body.h"

#include <numbers>
#include <string>
#include <vector>

#include "musculoskeletal/embedded_data.h"
#include "musculoskeletal/mass_properties.h"
#include "musculoskeletal/thorax_shape.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

constexpr double kThighLength = 0.40443;  // m, hip centre to tibia origin, Rajagopal 2016
constexpr double kShankLength = 0.4;      // m, tibia origin to ankle centre, Rajagopal 2016

bool IsRight(std::string_view name) { return name.ends_with("_r"); }

/// The name on the given side: "femur_r" -> "femur_l"; axial names stay.
std::string NameOnSide(const std::string& name, Side side) {
  return side == Side::kLeft && IsRight(name) ? name.substr(0, name.size() - 1) + "l" : name;
}

Vector3d MirrorPoint(const Vector3d& p, Side side) {
  return side == Side::kRight ? p : Vector3d(p.x(), p.y(), -p.z());
}

/// An axis is an axial vector: the mirror keeps its z and turns the rest, so that the coordinate
/// means the same on both sides.
Vector3d MirrorAxis(const Vector3d& axis, Side side) {
  return side == Side::kRight ? axis : Vector3d(-axis.x(), -axis.y(), axis.z());
}

Vector3d ReadVector(const Table& table, int row, const char* x, const char* y, const char* z) {
  return {table.NumberOr(row, x, 0), table.NumberOr(row, y, 0), table.NumberOr(row, z, 0)};
}

/// Grows a BodyModel row by row; what it holds besides the model is the same for all rows.
class BodyBuilder {
 public:
  BodyBuilder(const BodyTables& tables, const RunnerParameters& runner,
              const PostureParameters& posture)
      : segments_(tables.segments),
        joints_(tables.joints),
        runner_(runner),
        posture_(posture),
        thorax_(posture.thoracic_kyphosis, runner.height) {
    model_.height = runner.height;
    model_.links.push_back({.name = "pelvis"});
    model_.bodies.push_back({.name = "pelvis"});
  }

  BodyModel Build() {
    AddJoints();
    PairCoordinates();
    AddMasses();
    for (int level = 0; level < kLumbarLevels; ++level) {
      model_.lumbar_first[level] = FindCoordinate(model_, kLevelJoints[level]);
    }
    return model_;
  }

 private:
  static constexpr const char* kLevelJoints[kLumbarLevels] = {"L5_S1_FE", "L4_L5_FE", "L3_L4_FE",
                                                              "L2_L3_FE", "L1_L2_FE", "T12_L1_FE"};

  /// Rows in order; a run of right-side rows is added once for each side.
  void AddJoints() {
    for (int first = 0; first < joints_.NumRows();) {
      int end = first + 1;
      if (IsRight(joints_.Text(first, "coordinate"))) {
        while (end < joints_.NumRows() && IsRight(joints_.Text(end, "coordinate"))) {
          ++end;
        }
        AddRows(first, end, Side::kRight);
        AddRows(first, end, Side::kLeft);
      } else {
        AddRows(first, end, Side::kRight);
      }
      first = end;
    }
  }

  void AddRows(int first, int end, Side side) {
    for (int row = first; row < end; ++row) {
      if (joints_.Text(row, "coordinate") == "fixed") {
        AddFixedBody(row);
      } else {
        AddHinge(row, side);
      }
    }
  }

  void AddFixedBody(int row) {
    const Body parent = ParentBody(row, Side::kRight);
    model_.bodies.push_back({.name = joints_.Text(row, "child"),
                             .link = parent.link,
                             .p_LB = parent.p_LB + JointCentre(row, parent.name, Side::kRight)});
  }

  void AddHinge(int row, Side side) {
    Link link;
    link.name = NameOnSide(joints_.Text(row, "coordinate"), side);
    link.parent = static_cast<int>(model_.links.size()) - 1;
    if (!joints_.Text(row, "parent").empty()) {
      const Body parent = ParentBody(row, side);
      link.parent = parent.link;
      link.p_PL = parent.p_LB + JointCentre(row, parent.name, side);
    }
    link.axis = MirrorAxis(ReadVector(joints_, row, "ax", "ay", "az").normalized(), side);
    model_.links.push_back(link);
    AddCoordinate(row, link.name);
    AddChildBody(row, side);
  }

  void AddCoordinate(int row, const std::string& name) {
    constexpr double kDegree = std::numbers::pi / 180;
    model_.coordinates.push_back({.name = name,
                                  .low = joints_.Number(row, "low") * kDegree,
                                  .high = joints_.Number(row, "high") * kDegree,
                                  .mirror = -1,
                                  .mirror_sign = joints_.Number(row, "mirror_sign")});
  }

  void AddChildBody(int row, Side side) {
    const std::string name = NameOnSide(joints_.Text(row, "child"), side);
    if (name.empty()) {
      return;
    }
    const Vector3d p_BL = MirrorPoint(ReadVector(joints_, row, "cx", "cy", "cz"), side);
    const Vector3d scale = CalcBodyScale(runner_, name, joints_.Number(row, "height"));
    model_.bodies.push_back({.name = name,
                             .link = static_cast<int>(model_.links.size()) - 1,
                             .p_LB = -scale.cwiseProduct(p_BL)});
  }

  Body ParentBody(int row, Side side) const {
    const std::string name = NameOnSide(joints_.Text(row, "parent"), side);
    for (const Body& body : model_.bodies) {
      if (body.name == name) {
        return body;
      }
    }
    throw UserError({.what = "a joint hangs on a body that does not stand above it",
                     .file = joints_.name(),
                     .line = joints_.Line(row),
                     .key = "parent",
                     .value = name});
  }

  /// Joint centre in the parent body's published frame, on this runner.
  Vector3d JointCentre(int row, const std::string& parent, Side side) const {
    Vector3d p = ReadVector(joints_, row, "px", "py", "pz");
    if (runner_.sex == "female") {
      p.z() *= joints_.Number(row, "female_z");
    }
    p = CalcBodyScale(runner_, parent, joints_.Number(row, "height")).cwiseProduct(p);
    if (joints_.Number(row, "kyphosis") != 0) {
      p = thorax_.CalcMoved(p);
    }
    return MirrorPoint(p, side);
  }

  void PairCoordinates() {
    for (Coordinate& coordinate : model_.coordinates) {
      std::string other = coordinate.name;
      if (other.ends_with("_r") || other.ends_with("_l")) {
        other.back() = other.back() == 'r' ? 'l' : 'r';
      }
      coordinate.mirror = FindCoordinate(model_, other);
    }
  }

  void AddMasses() {
    const double factor = runner_.mass / TableMass();
    for (int row = 0; row < segments_.NumRows(); ++row) {
      AddPart(row, factor, Side::kRight);
      if (IsRight(segments_.Text(row, "body"))) {
        AddPart(row, factor, Side::kLeft);
      }
    }
    for (const Link& link : model_.links) {
      model_.mass += link.mass;
    }
  }

  double PartMass(int row) const {
    const double share = runner_.sex == "female" ? segments_.Number(row, "female_ratio") : 1;
    return segments_.Number(row, "mass") * share;
  }

  double TableMass() const {
    double sum = 0;
    for (int row = 0; row < segments_.NumRows(); ++row) {
      sum += PartMass(row) * (IsRight(segments_.Text(row, "body")) ? 2 : 1);
    }
    return sum;
  }

  void AddPart(int row, double factor, Side side) {
    const std::string name = NameOnSide(segments_.Text(row, "body"), side);
    const MassProperties published{segments_.Number(row, "mass"),
                                   ReadVector(segments_, row, "x", "y", "z"),
                                   ReadVector(segments_, row, "ixx", "iyy", "izz").asDiagonal()};
    const Vector3d scale = CalcBodyScale(runner_, name, segments_.Number(row, "height"));
    MassProperties part = CalcScaled(published, PartMass(row) * factor, scale);
    if (segments_.Number(row, "kyphosis") != 0) {
      part.centre = thorax_.CalcMoved(part.centre);
    }
    if (name == "head") {
      part.centre.x() += posture_.forward_head;
    }
    Attach(side == Side::kLeft ? CalcMirrored(part) : part, FindBody(model_, name));
  }

  void Attach(MassProperties part, const Body& body) {
    part.centre += body.p_LB;
    Link& link = model_.links[static_cast<std::size_t>(body.link)];
    const MassProperties sum = CalcSum({link.mass, link.p_LC, link.I_LC}, part);
    link.mass = sum.mass;
    link.p_LC = sum.centre;
    link.I_LC = sum.inertia;
  }

  const Table& segments_;
  const Table& joints_;
  const RunnerParameters& runner_;
  const PostureParameters& posture_;
  ThoraxShape thorax_;
  BodyModel model_;
};

}  // namespace

BodyTables BuildEmbeddedBodyTables() {
  return {Table(EmbeddedData("segments.csv"), "segments.csv"),
          Table(EmbeddedData("joints.csv"), "joints.csv")};
}

BodyModel BuildBody(const RunnerParameters& runner, const PostureParameters& posture) {
  return BuildBody(BuildEmbeddedBodyTables(), runner, posture);
}

BodyModel BuildBody(const BodyTables& tables, const RunnerParameters& runner,
                    const PostureParameters& posture) {
  return BodyBuilder(tables, runner, posture).Build();
}

Vector3d CalcBodyScale(const RunnerParameters& runner, std::string_view body_name,
                       double table_height) {
  const double k = runner.height / table_height;
  const double sign = body_name.ends_with("_r") ? 1 : -1;
  const double longer = sign * runner.leg_length_difference / 4;
  if (body_name.starts_with("femur_")) {
    return {k, k + longer / kThighLength, k};
  }
  if (body_name.starts_with("tibia_")) {
    return {k, k + longer / kShankLength, k};
  }
  return Vector3d::Constant(k);
}

}  // namespace footfall
