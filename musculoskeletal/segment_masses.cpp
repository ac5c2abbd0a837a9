#include "musculoskeletal/segment_masses.h"

#include <stdexcept>
#include <string>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/mass_properties.h"
#include "musculoskeletal/sides.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

/// Reads the parts of the segments table as they are on one runner.
class PartReader {
 public:
  PartReader(const Table& segments, const RunnerParameters& runner,
             const PostureParameters& posture, const ThoraxShape& thorax)
      : segments_(segments), runner_(runner), posture_(posture), thorax_(thorax) {
    double sum = 0;
    for (int row = 0; row < segments.NumRows(); ++row) {
      sum += TableMass(row) * (IsRight(segments.Text(row, "body")) ? 2 : 1);
    }
    factor_ = runner.mass / sum;
  }

  /// The part in the published frame of its body on the given side.
  MassProperties Read(int row, Side side) const {
    const std::string name = NameOnSide(segments_.Text(row, "body"), side);
    const MassProperties published{segments_.Number(row, "mass"),
                                   segments_.Vector(row, "x", "y", "z"),
                                   segments_.Vector(row, "ixx", "iyy", "izz").asDiagonal()};
    const Vector3d scale = CalcBodyScale(runner_, name, segments_.Number(row, "height"));
    MassProperties part = CalcScaled(published, factor_ * TableMass(row), scale);
    if (segments_.Number(row, "kyphosis") != 0) {
      part.centre = thorax_.CalcMoved(part.centre);
    }
    if (name == "head") {
      part.centre.x() += posture_.forward_head;
    }
    return side == Side::kLeft ? CalcMirrored(part) : part;
  }

 private:
  /// Share of the runner's sex, before the sum is brought to the runner's mass.
  double TableMass(int row) const {
    const double mass = segments_.Number(row, "mass");
    if (mass <= 0) {
      throw UserError({.what = "a segment's mass is not positive",
                       .file = segments_.name(),
                       .line = segments_.Line(row),
                       .key = "mass",
                       .value = segments_.Text(row, "mass"),
                       .unit = "kg"});
    }
    return runner_.sex == "female" ? mass * segments_.Number(row, "female_ratio") : mass;
  }

  const Table& segments_;
  const RunnerParameters& runner_;
  const PostureParameters& posture_;
  const ThoraxShape& thorax_;
  double factor_ = 0;
};

/// A body that is missing here is a fault of the table, hence of its user.
const Body& FindBodyOfRow(const BodyModel& model, const Table& segments, int row, Side side) {
  const std::string name = NameOnSide(segments.Text(row, "body"), side);
  try {
    return FindBody(model, name);
  } catch (const std::out_of_range&) {
    throw UserError({.what = "a segment belongs to a body that the joints table does not make",
                     .file = segments.name(),
                     .line = segments.Line(row),
                     .key = "body",
                     .value = name});
  }
}

/// Merges a part given in the body's frame into the link that carries the body.
void Attach(MassProperties part, const Body& body, Link& link) {
  part.centre += body.p_LB;
  const MassProperties sum = CalcSum({link.mass, link.p_LC, link.I_LC}, part);
  link.mass = sum.mass;
  link.p_LC = sum.centre;
  link.I_LC = sum.inertia;
}

}  // namespace

void AddSegmentMasses(const Table& segments, const RunnerParameters& runner,
                      const PostureParameters& posture, const ThoraxShape& thorax,
                      BodyModel& model) {
  const PartReader parts(segments, runner, posture, thorax);
  for (int row = 0; row < segments.NumRows(); ++row) {
    for (const Side side : {Side::kRight, Side::kLeft}) {
      if (side == Side::kLeft && !IsRight(segments.Text(row, "body"))) {
        continue;
      }
      const Body& body = FindBodyOfRow(model, segments, row, side);
      Attach(parts.Read(row, side), body, model.links[static_cast<std::size_t>(body.link)]);
    }
  }
  // The sum over links, not runner.mass, so that body weight and dynamics agree to the last bit.
  model.mass = 0;
  for (const Link& link : model.links) {
    model.mass += link.mass;
  }
}

}  // namespace footfall
