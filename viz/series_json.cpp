#include "viz/series_json.h"

#include <nlohmann/json.hpp>

#include "viz/json_numbers.h"
#include "viz/labels.h"

namespace footfall {

using nlohmann::json;

namespace {

json BodyJson(const BodyMotion& body) {
  json joints = json::object();
  for (const auto& [child, p] : body.joints) {
    joints[child] = Series(Eigen::ArrayXd(p.array()));
  }
  return {{"name", body.name},
          {"joints", std::move(joints)},
          {"underside", Rounded(body.underside, kSeriesDigits)},
          {"frames", Rows(body.frames)}};
}

json MotionJson(const RunnerMotion& motion) {
  json bodies = json::array();
  for (const BodyMotion& body : motion.bodies) {
    bodies.push_back(BodyJson(body));
  }
  return {{"phases", kMotionPhases},
          {"bodies", std::move(bodies)},
          {"l5s1Force", Rows(motion.l5s1_force)},
          {"l5s1Point", Rows(motion.l5s1_point)}};
}

/// Names and numbers of one sole as columns over its points.
json SoleJson(const std::vector<SoleLayers>& points) {
  json names = json::array(), forward = json::array(), lateral = json::array();
  json thickness = json::array(), pressed = json::array(), peak = json::array();
  for (const SoleLayers& point : points) {
    names.push_back(point.name);
    forward.push_back(Rounded(point.forward, kSeriesDigits));
    lateral.push_back(Rounded(point.lateral, kSeriesDigits));
    thickness.push_back(Series(point.thickness.data(), point.thickness.size()));
    pressed.push_back(Series(point.pressed.data(), point.pressed.size()));
    peak.push_back(Rounded(point.peak, kSeriesDigits));
  }
  return {{"names", std::move(names)},     {"forward", std::move(forward)},
          {"lateral", std::move(lateral)}, {"thickness", std::move(thickness)},
          {"pressed", std::move(pressed)}, {"peak", std::move(peak)}};
}

/// The point of pressure as the viewer sees it: x from the pelvis origin, as RunnerMotion.
json PressureCentre(const Eigen::ArrayXXd& p_G, const StrideSeries& series) {
  Eigen::ArrayXXd seen = p_G;
  seen.row(0) -= series.pelvis.row(0);
  return Rows(seen);
}

json GroundReactionJson(const PublishedGroundReaction& curve) {
  return {{"id", curve.id},
          {"label", curve.label},
          {"source", curve.source},
          {"vertical", Series(curve.vertical)},
          {"verticalSd", Series(curve.vertical_sd)},
          {"ap", Series(curve.ap)},
          {"apSd", Series(curve.ap_sd)},
          {"ml", Series(curve.ml)},
          {"mlSd", Series(curve.ml_sd)}};
}

json RangeJson(const PublishedRange& range) {
  return {{"output", range.output},
          {"label", Capitalised(OutputLabel(range.output))},
          {"unit", range.unit},
          {"low", range.low},
          {"high", range.high},
          {"condition", range.condition},
          {"speedLow", range.speed_low},
          {"speedHigh", range.speed_high},
          {"confidence", range.confidence},
          {"source", range.source}};
}

}  // namespace

json EmbeddedRunJson(const ReportRun& run) {
  const StrideSeries& series = run.series;
  return {{"run", run.run},
          {"bodyWeight", Result(run.body_weight)},
          {"speed", Result(run.speed)},
          {"strideTime", Result(series.stride_time)},
          {"groundForceR", Rows(series.ground_force_r)},
          {"groundForceL", Rows(series.ground_force_l)},
          {"pressureCentreR", PressureCentre(series.pressure_centre_r, series)},
          {"pressureCentreL", PressureCentre(series.pressure_centre_l, series)},
          {"lumbarForce", Rows(series.lumbar_force)},
          {"lumbarForceMuscle", Rows(series.lumbar_force_muscle)},
          {"lumbarForceGravityInertia", Rows(series.lumbar_force_gravity_inertia)},
          {"lumbarMoment", Rows(series.lumbar_moment)},
          {"soleLoadR", Rows(series.sole_load_r)},
          {"soleLoadL", Rows(series.sole_load_l)},
          {"soles", {SoleJson(run.soles[0]), SoleJson(run.soles[1])}},
          {"angles", Curves(run.angles)},
          {"motion", MotionJson(run.motion)}};
}

json PublishedJson(const ReportData& data) {
  json ground = json::array(), motion = json::array(), ranges = json::array();
  for (const PublishedGroundReaction& curve : data.published_ground) {
    ground.push_back(GroundReactionJson(curve));
  }
  for (const PublishedMotion& one : data.published_motion) {
    motion.push_back({{"id", one.id},
                      {"label", one.label},
                      {"source", one.source},
                      {"angles", Curves(one.angles)}});
  }
  for (const PublishedRange& range : data.published_ranges) {
    ranges.push_back(RangeJson(range));
  }
  return {
      {"ground", std::move(ground)}, {"motion", std::move(motion)}, {"ranges", std::move(ranges)}};
}

}  // namespace footfall
