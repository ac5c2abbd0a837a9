#include "sim/loads/foot_strike.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "sim/loads/gait_events.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

constexpr double kFirstContact = 0.005;  // s
// Of the foot's length (15.2 % of body height, 258 mm in sole_points.csv's runner of 1.70 m): what
// lies behind kHeelPoint, 8 mm, and between it and kBallPoint, 190 mm.
constexpr double kBehindHeel = 0.031, kHeelToBall = 0.736;

Eigen::Index FindPoint(const FootRecord& foot, std::string_view name) {
  return std::find(foot.points.begin(), foot.points.end(), name) - foot.points.begin();
}

Eigen::Vector2d Position(const FootRecord& foot, Eigen::Index point, Eigen::Index tick) {
  return foot.position.block<2, 1>(2 * point, tick);
}

/// Where the centre of pressure lies on the line from the heel (0) to the ball (1).
double CalcShareOfLine(const FootRecord& foot, Eigen::Index tick) {
  const Eigen::Vector2d heel = Position(foot, FindPoint(foot, kHeelPoint), tick);
  const Eigen::Vector2d line = Position(foot, FindPoint(foot, kBallPoint), tick) - heel;
  Eigen::Vector2d moment = Eigen::Vector2d::Zero();
  for (Eigen::Index point = 0; point < foot.load.rows(); ++point) {
    moment += foot.load(point, tick) * (Position(foot, point, tick) - heel);
  }
  return moment.dot(line) / (foot.load.col(tick).sum() * line.squaredNorm());
}

}  // namespace

double CalcFootStrikeAngle(const StrideRecord& record, const GaitEvents& events, std::size_t foot) {
  if (std::isnan(events.strike[foot])) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  const Eigen::ArrayXd& pitch = record.feet[foot].sole_pitch;
  const double at = events.strike[foot] / record.dt, before = std::floor(at);
  const Eigen::Index ticks = record.NumTicks();
  const Eigen::Index tick = (static_cast<Eigen::Index>(before) + ticks) % ticks;
  return pitch[tick] + (at - before) * (pitch[(tick + 1) % ticks] - pitch[tick]);
}

double CalcStrikeIndex(const StrideRecord& record, const GaitEvents& events, std::size_t foot) {
  if (std::isnan(events.strike[foot])) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  const FootRecord& sole = record.feet[foot];
  const double strike = events.strike[foot] / record.dt, last = strike + kFirstContact / record.dt;
  double force = 0, moment = 0;
  const auto first = static_cast<Eigen::Index>(std::ceil(strike));
  for (Eigen::Index at = first; static_cast<double>(at) < last; ++at) {
    const Eigen::Index tick = at % record.NumTicks();
    const double load = std::min(last - static_cast<double>(at), 1.0) * sole.load.col(tick).sum();
    force += load;
    moment += load > 0 ? load * CalcShareOfLine(sole, tick) : 0;
  }
  return kBehindHeel + kHeelToBall * moment / force;
}

}  // namespace footfall
