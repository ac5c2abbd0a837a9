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
