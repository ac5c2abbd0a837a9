#include "musculoskeletal/build_body.h"

#include "musculoskeletal/embedded_data.h"
#include "musculoskeletal/joint_tree.h"
#include "musculoskeletal/segment_masses.h"
#include "musculoskeletal/thorax_shape.h"

namespace footfall {
namespace {

constexpr double kThighLength = 0.40443;  // m, hip centre to tibia origin, Rajagopal 2016
constexpr double kShankLength = 0.4;      // m, tibia origin to ankle centre, Rajagopal 2016

/// First coordinate of each level, in the order of kLevelNames.
constexpr const char* kFirstOfLevel[kLumbarLevels] = {"L5_S1_FE", "L4_L5_FE", "L3_L4_FE",
                                                      "L2_L3_FE", "L1_L2_FE", "T12_L1_FE"};

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
  const ThoraxShape thorax(posture.thoracic_kyphosis, runner.height);
  BodyModel model;
  model.height = runner.height;
  model.links.push_back({.name = "pelvis"});
  model.bodies.push_back({.name = "pelvis"});
  AddJointTree(tables.joints, runner, thorax, model);
  AddSegmentMasses(tables.segments, runner, posture, thorax, model);
  for (int level = 0; level < kLumbarLevels; ++level) {
    model.lumbar_first[level] = FindCoordinate(model, kFirstOfLevel[level]);
  }
  return model;
}

Vector3d CalcBodyScale(const RunnerParameters& runner, std::string_view body_name,
                       double table_height) {
  const double k = runner.height / table_height;
  const double sign = body_name.ends_with("_r") ? 1 : -1;
  // Half of the legs' difference in the thigh, half in the shank; each shared by both sides.
  const double half = runner.leg_length_difference / 2;
  if (body_name.starts_with("femur_")) {
    return {k, k + sign * (half + runner.thigh_length_difference) / 2 / kThighLength, k};
  }
  if (body_name.starts_with("tibia_")) {
    return {k, k + sign * (half + runner.shank_length_difference) / 2 / kShankLength, k};
  }
  return Vector3d::Constant(k);
}

}  // namespace footfall
