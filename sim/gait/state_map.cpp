#include "sim/gait/state_map.h"

#include "musculoskeletal/kinematics.h"

namespace footfall {

Vector3d CalcTurn(const Quaterniond& to, const Quaterniond& from) {
  Quaterniond turn = to * from.conjugate();
  if (turn.w() < 0) {
    turn.coeffs() *= -1;
  }
  const Eigen::AngleAxisd angle_axis(turn);
  return angle_axis.angle() * angle_axis.axis();
}

VectorXd CalcDifference(const BodyState& a, const BodyState& b) {
  const Eigen::Index n = a.q.size();
  const DifferenceLayout layout(n);
  VectorXd d(layout.size());
  d[layout.kHeight] = a.p_GB.y() - b.p_GB.y();
  d[layout.kLateral] = a.p_GB.z() - b.p_GB.z();
  d.segment<3>(layout.kTurn) = CalcTurn(a.R_GB, b.R_GB);
  d.segment(layout.kAngles, n) = a.q - b.q;
  d.segment<6>(layout.root_speeds) = a.v - b.v;
  d.tail(n) = a.qd - b.qd;
  return d;
}

BodyState AddDifference(const BodyState& b, const VectorXd& d) {
  const Eigen::Index n = b.q.size();
  const DifferenceLayout layout(n);
  BodyState a = b;
  a.p_GB.y() += d[layout.kHeight];
  a.p_GB.z() += d[layout.kLateral];
  const Vector3d turn = d.segment<3>(layout.kTurn);
  const double angle = turn.norm();
  if (angle > 1e-14) {
    a.R_GB = Quaterniond(Eigen::AngleAxisd(angle, turn / angle)) * b.R_GB;
  }
  a.q += d.segment(layout.kAngles, n);
  a.v += d.segment<6>(layout.root_speeds);
  a.qd += d.tail(n);
  return a;
}

MatrixXd CalcMirrorOfDifferences(const BodyModel& body) {
  const BodyState zero = BuildZeroState(body), mirrored = Mirror(body, zero);
  const int size = DifferenceSize(body);
  MatrixXd S(size, size);
  for (int k = 0; k < size; ++k) {
    const BodyState shifted = AddDifference(zero, VectorXd::Unit(size, k));
    S.col(k) = CalcDifference(Mirror(body, shifted), mirrored);
  }
  return S;
}

BodyState ToRightStance(const BodyModel& body, int step, const BodyState& state) {
  return step == 0 ? state : Mirror(body, state);
}

VectorXd CalcDifferenceScale(const BodyModel& body) {
  const int n = body.NumCoordinates();
  const DifferenceLayout layout(n);
  VectorXd s(layout.size());
  s[layout.kHeight] = s[layout.kLateral] = 0.01;
  s.segment<3>(layout.kTurn).setConstant(0.02);
  s.segment(layout.kAngles, n).setConstant(0.03);
  s.segment<3>(layout.root_speeds).setConstant(0.3);
  s.segment<3>(layout.root_speeds + 3).setConstant(0.05);
  s.tail(n).setConstant(0.4);
  // Single discs move a sixth of what the region does.
  for (const int first : body.lumbar_first) {
    s.segment<3>(layout.kAngles + first).setConstant(0.01);
    s.segment<3>(layout.rates + first).setConstant(0.13);
  }
  for (const YieldingTissue& tissue : body.tissues) {
    s[layout.kAngles + tissue.coordinate] = 0.005;
    s[layout.rates + tissue.coordinate] = 0.2;
  }
  return s;
}

}  // namespace footfall
