#pragma once

#include "musculoskeletal/muscle.h"

namespace footfall {

/// Tension of a tendon over max_isometric_force at a length over tendon_slack_length.
///
/// Law, De Groote et al. 2016 (Ann Biomed Eng 44:2922, eq. 5):
///
///   fT(l) = c1 exp(kT (l - c2)) - c3,   c1 = 0.2, c2 = 0.995, c3 = 0.25
///
/// with kT such that fT(1 + strain) = 1: kT = ln((1 + c3) / c1) / (strain + 1 - c2); the paper's
/// kT = 35 is a strain of 4.7 %. Zero at l = 1 + 0.0064 (35 / kT); below that a tendon is slack
/// (here 0). Ignored: hysteresis (about 10 % of the energy), creep.
double CalcTendonForceLength(double norm_length, double strain);
/// Its inverse for a tension of 0 or more.
double CalcTendonLength(double norm_force, double strain);
/// Slope d fT / d l at a tension of 0 or more: kT (fT + c3).
double CalcTendonStiffness(double norm_force, double strain);

/// How far the tendon of a muscle is stretched under a tension (N), m, beyond slack.
double CalcTendonStretch(const Muscle& muscle, double tension);
/// Stiffness of the tendon under a tension, N/m.
double CalcTendonStiffness(const Muscle& muscle, double tension);

/// How the tendons of a set of muscles are stretched at one instant. Empty: rigid tendons.
struct TendonState {
  VectorXd stretch;        ///< m beyond slack
  VectorXd stretch_speed;  ///< m/s
};

/// Fibre of a muscle behind a tendon that is stretched by `stretch` (m) and lengthens at
/// `stretch_speed` (m/s): CalcRigidTendonFiber of what the tendon leaves.
FiberState CalcFiberBehindTendon(const Muscle& muscle, double length, double speed, double stretch,
                                 double stretch_speed);

}  // namespace footfall
