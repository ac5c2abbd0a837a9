#pragma once

#include <Eigen/Core>

namespace footfall {

/// Rows of a periodic series at even phases of one period, run forwards and backwards through a
/// critically damped low-pass of second order, which leaves no lag: the harmonic of angular
/// frequency w is scaled by 1 / (1 + (w / rate)^2)^2.
/// @param period s
/// @param rate the filter's double pole, 1/s; infinite: nothing is taken away
Eigen::ArrayXXd LowPassPeriodic(const Eigen::ArrayXXd& series, double period, double rate);

}  // namespace footfall
