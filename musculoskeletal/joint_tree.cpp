#include "musculoskeletal/joint_tree.h"

#include <algorithm>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/parameter.h"
#include "musculoskeletal/sides.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

/// Grows the model row by row; what it holds besides is the same for all rows.
class TreeBuilder {
 public:
  TreeBuilder(const Table& joints, const RunnerParameters& runner, const ThoraxShape& thorax,
              BodyModel& model)
      : joints_(joints), runner_(runner), thorax_(thorax), model_(model) {}

  /// Rows in order; a run of right-side rows is added once for each side.
  void AddAll() {
    for (int first = 0, end = 0; first < joints_.NumRows(); first = end) {
      end = EndOfRun(first);
      AddRows(first, end, Side::kRight);
      if (IsRight(joints_.Text(first, "coordinate"))) {
        AddRows(first, end, Side::kLeft);
      }
    }
    PairCoordinates();
  }

 private:
  /// One past the last row of the run that begins here: a whole right limb, or one midline row.
  int EndOfRun(int first) const {
    const bool right = IsRight(joints_.Text(first, "coordinate"));
    int end = first + 1;
    while (right && end < joints_.NumRows() && IsRight(joints_.Text(end, "coordinate"))) {
      ++end;
    }
    return end;
  }

  void AddRows(int first, int end, Side side) {
    for (int row = first; row < end; ++row) {
      if (joints_.Text(row, "coordinate") == "fixed") {
        AddFixedBody(row, side);
      } else {
        AddLink(row, side);
        AddCoordinate(row);
        AddChildBody(row, side);
      }
    }
  }

  /// A named frame without a joint of its own: it rides on the parent's link.
  void AddFixedBody(int row, Side side) {
    const Body parent = ParentBody(row, side);
    model_.bodies.push_back({.name = NameOnSide(joints_.Text(row, "child"), side),
                             .link = parent.link,
                             .p_LB = parent.p_LB + JointCentre(row, parent.name, side)});
  }

  /// Without a parent in the row the hinge continues the chain: same centre as the link before, so
  /// p_PL stays zero.
  void AddLink(int row, Side side) {
    Link link;
    link.name = NameOnSide(joints_.Text(row, "coordinate"), side);
    link.parent = static_cast<int>(model_.links.size()) - 1;
    if (!joints_.Text(row, "parent").empty()) {
      const Body parent = ParentBody(row, side);
      link.parent = parent.link;
      link.p_PL = parent.p_LB + JointCentre(row, parent.name, side);
    }
    link.axis = Axis(row, side);
    model_.links.push_back(link);
  }

  /// The other side's index is not known before all rows are read: PairCoordinates sets it.
  void AddCoordinate(int row) {
    model_.coordinates.push_back({.name = model_.links.back().name,
                                  .low = joints_.Number(row, "low") * UnitToSi("deg"),
                                  .high = joints_.Number(row, "high") * UnitToSi("deg"),
                                  .mirror = -1,
                                  .mirror_sign = joints_.Number(row, "mirror_sign")});
  }

  /// The last hinge of a chain carries a body, whose published frame need not sit in the joint.
  void AddChildBody(int row, Side side) {
    const std::string name = NameOnSide(joints_.Text(row, "child"), side);
    if (name.empty()) {
      return;
    }
    const Vector3d p_BL = MirrorPoint(joints_.Vector(row, "cx", "cy", "cz"), side);
    const Vector3d scale = CalcBodyScale(runner_, name, joints_.Number(row, "height"));
    model_.bodies.push_back({.name = name,
                             .link = static_cast<int>(model_.links.size()) - 1,
                             .p_LB = -scale.cwiseProduct(p_BL)});
  }

  /// A copy, since adding bodies moves the vector. On the left, a parent of the midline keeps its
  /// name.
  Body ParentBody(int row, Side side) const {
    const std::string name = NameOnSide(joints_.Text(row, "parent"), side);
    const auto found = std::find_if(model_.bodies.begin(), model_.bodies.end(),
                                    [&](const Body& body) { return body.name == name; });
    if (found == model_.bodies.end()) {
      throw UserError({.what = "a joint hangs on a body that does not stand above it",
                       .file = joints_.name(),
                       .line = joints_.Line(row),
                       .key = "parent",
                       .value = name});
    }
    return *found;
  }

  /// Joint centre in the parent body's published frame, on this runner. The order matters: widen
  /// and scale the published place, then bend the thorax of that size, then mirror.
  Vector3d JointCentre(int row, const std::string& parent, Side side) const {
    Vector3d p = joints_.Vector(row, "px", "py", "pz");
    if (runner_.sex == "female") {
      p.z() *= joints_.Number(row, "female_z");
    }
    p = CalcBodyScale(runner_, parent, joints_.Number(row, "height")).cwiseProduct(p);
    if (joints_.Number(row, "kyphosis") != 0) {
      p = thorax_.CalcMoved(p);
    }
    return MirrorPoint(p, side);
  }

  Vector3d Axis(int row, Side side) const {
    const Vector3d axis = joints_.Vector(row, "ax", "ay", "az");
    if (axis.norm() == 0) {
      throw UserError({.what = "the axis of a joint has no length",
                       .file = joints_.name(),
                       .line = joints_.Line(row),
                       .key = "ax, ay, az"});
    }
    return MirrorAxis(axis.normalized(), side);
  }

  /// A coordinate of the midline is its own twin.
  void PairCoordinates() {
    for (Coordinate& coordinate : model_.coordinates) {
      std::string other = coordinate.name;
      if (other.ends_with("_r") || other.ends_with("_l")) {
        other.back() = other.back() == 'r' ? 'l' : 'r';
      }
      coordinate.mirror = FindCoordinate(model_, other);
    }
  }

  const Table& joints_;
  const RunnerParameters& runner_;
  const ThoraxShape& thorax_;
  BodyModel& model_;
};

}  // namespace

void AddJointTree(const Table& joints, const RunnerParameters& runner, const ThoraxShape& thorax,
                  BodyModel& model) {
  TreeBuilder(joints, runner, thorax, model).AddAll();
}

}  // namespace footfall
