#include "viz/runner_motion.h"

#include <algorithm>
#include <stdexcept>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/pelvis_rotation.h"
#include "sim/contact/sole.h"

namespace footfall {
namespace {

/// Per link the body drawn on it: the first that names it; empty for links inside a joint.
std::vector<std::string> NameLinks(const BodyModel& body) {
  std::vector<std::string> names(body.links.size());
  for (const Body& part : body.bodies) {
    std::string& name = names.at(static_cast<std::size_t>(part.link));
    if (name.empty()) {
      name = part.name;
    }
  }
  return names;
}

/// Says which joint centres lie on which drawn body, for every body that hangs on another.
void AddJoints(const BodyModel& body, const std::vector<std::string>& names,
               std::vector<BodyMotion>& bodies) {
  for (std::size_t child = 1; child < names.size(); ++child) {
    if (names[child].empty()) {
      continue;
    }
    std::size_t link = child;
    while (names[static_cast<std::size_t>(body.links[link].parent)].empty()) {
      link = static_cast<std::size_t>(body.links[link].parent);
    }
    const std::string& parent = names[static_cast<std::size_t>(body.links[link].parent)];
    const auto drawn = std::find_if(bodies.begin(), bodies.end(),
                                    [&](const BodyMotion& b) { return b.name == parent; });
    drawn->joints.emplace_back(names[child], body.links[link].p_PL);
  }
  for (const Body& part : body.bodies) {  // fixed frames such as the top of the head
    const std::string& carrier = names[static_cast<std::size_t>(part.link)];
    const auto drawn = std::find_if(bodies.begin(), bodies.end(),
                                    [&](const BodyMotion& b) { return b.name == carrier; });
    if (part.name != carrier) {
      drawn->joints.emplace_back(part.name, part.p_LB);
    }
  }
}

void AddSoles(const BodyModel& body, const Conditions& conditions,
              const std::vector<std::string>& names, std::vector<BodyMotion>& bodies) {
  for (const SolePoint& point : BuildSoles(body, conditions)) {
    for (BodyMotion& drawn : bodies) {
      if (drawn.name == names[static_cast<std::size_t>(point.link)]) {
        drawn.underside = std::fmin(drawn.underside, point.p_LP.y());  // fmin passes NaN over
      }
    }
  }
}

BodyState StateAt(const BodyModel& body, const StrideSeries& series, Eigen::Index phase) {
  BodyState state = BuildZeroState(body);
  const auto pelvis = series.pelvis.col(phase);
  state.p_GB = {0, pelvis(1), pelvis(2)};
  state.R_GB = BuildPelvisRotation(pelvis.tail<3>());
  state.q = series.coordinates.col(phase).matrix();
  return state;
}

void CheckSizes(const BodyModel& body, const StrideSeries& series) {
  if (series.coordinates.rows() != body.NumCoordinates() || series.pelvis.rows() != 6 ||
      series.coordinates.cols() != kStridePhases || series.pelvis.cols() != kStridePhases) {
    throw std::logic_error("the series does not have the body's coordinates");
  }
}

Vector3d L5S1Force(const StrideSeries& series, Eigen::Index phase) {
  const auto force = series.lumbar_force.col(phase);
  return {force(1), -force(0), force(2)};
}

std::vector<BodyMotion> BuildBodies(const std::vector<std::string>& names) {
  std::vector<BodyMotion> bodies;
  for (const std::string& name : names) {
    if (!name.empty()) {
      bodies.push_back({name, {}, kNone, Eigen::ArrayXXd(7, kMotionPhases)});
    }
  }
  return bodies;
}

/// Writes where the links are now into column `k` of the bodies drawn on them, in the same order.
void RecordFrames(const std::vector<std::string>& names, const Kinematics& kinematics,
                  Eigen::Index k, std::vector<BodyMotion>& bodies) {
  auto drawn = bodies.begin();
  for (std::size_t link = 0; link < names.size(); ++link) {
    if (!names[link].empty()) {
      drawn->frames.col(k).head(3) = kinematics.p_GL[link].array();
      drawn->frames.col(k).tail(4) = Quaterniond(kinematics.R_GL[link]).coeffs().array();
      ++drawn;
    }
  }
}

BodyModel BuildRunner(const Conditions& conditions) {
  return BuildBody(conditions.runner, conditions.posture);
}

}  // namespace

RunnerMotion BuildRunnerMotion(const Conditions& conditions, const StrideSeries& series) {
  const BodyModel body = BuildRunner(conditions);
  CheckSizes(body, series);
  const std::vector<std::string> names = NameLinks(body);
  const LumbarLevel l5s1 = BuildLumbarLevels(body, conditions.runner, conditions.spine)[0];
  const auto sacrum = static_cast<std::size_t>(FindBody(body, l5s1.lower).link);
  const auto joint = static_cast<std::size_t>(l5s1.first_coordinate + 1);

  RunnerMotion motion{BuildBodies(names), Eigen::Array3Xd(3, kMotionPhases),
                      Eigen::Array3Xd(3, kMotionPhases)};
  AddJoints(body, names, motion.bodies);
  AddSoles(body, conditions, names, motion.bodies);
  Kinematics kinematics;
  for (Eigen::Index k = 0; k < kMotionPhases; ++k) {
    const Eigen::Index phase = k * (kStridePhases / kMotionPhases);
    CalcKinematics(body, StateAt(body, series, phase), kinematics);
    RecordFrames(names, kinematics, k, motion.bodies);
    const Matrix3d R_GE = kinematics.R_GL[sacrum] * l5s1.R_BE();
    motion.l5s1_force.col(k) = (R_GE * L5S1Force(series, phase)).array();
    motion.l5s1_point.col(k) = kinematics.p_GL[joint].array();
  }
  return motion;
}

std::vector<NamedCurve> CalcShownAngles(const Conditions& conditions, const StrideSeries& series) {
  const BodyModel body = BuildRunner(conditions);
  CheckSizes(body, series);
  std::vector<NamedCurve> curves;
  const char* pelvis[] = {"pelvis_tilt", "pelvis_list", "pelvis_rotation"};
  const char* lumbar[] = {"lumbar_extension", "lumbar_bending", "lumbar_rotation"};
  for (int axis = 0; axis < 3; ++axis) {
    curves.push_back({pelvis[axis], series.pelvis.row(3 + axis).transpose()});
  }
  for (int axis = 0; axis < 3; ++axis) {
    Eigen::ArrayXd sum = Eigen::ArrayXd::Zero(kStridePhases);
    for (const int first : body.lumbar_first) {
      sum += series.coordinates.row(first + axis).transpose();
    }
    curves.push_back({lumbar[axis], std::move(sum)});
  }
  for (const char* name : {"hip_flexion_r", "hip_flexion_l", "knee_angle_r", "knee_angle_l",
                           "ankle_angle_r", "ankle_angle_l", "subtalar_angle_r", "subtalar_angle_l",
                           "midfoot_angle_r", "midfoot_angle_l", "mtp_angle_r", "mtp_angle_l"}) {
    curves.push_back({name, series.coordinates.row(FindCoordinate(body, name)).transpose()});
  }
  return curves;
}

}  // namespace footfall
