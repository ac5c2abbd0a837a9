#pragma once

#include <Eigen/Dense>

/// Vocabulary of the whole engine: fixed-capacity vectors, so that the inner loop never allocates.
///
/// Frames: G ground (X forward, Y up, Z right, ISB), a link's frame L is parallel to G when all
/// coordinates are zero. `p_GP` is the position of P in G, `R_GL` rotates vectors of L into G.
/// SI units and radians everywhere; another unit is worn in the name (`knee_angle_deg`).
namespace footfall {

inline constexpr double kGravity = 9.80665;  ///< m/s2, defines body weight: BW = mass * kGravity
// Capacities fill whole 32-byte lanes: Eigen then aligns the storage, and sums run in the same
// order wherever an object happens to lie. Results would otherwise differ in the last bit between
// threads.
inline constexpr int kMaxCoordinates = 64;  ///< joint coordinates (root not counted)
inline constexpr int kMaxSpeeds = 72;       ///< coordinates and the six speeds of the root

using Eigen::Matrix3d;
using Eigen::MatrixXd;
using Eigen::Quaterniond;
using Eigen::Vector3d;
using Eigen::VectorXd;

/// Spatial vector at the pelvis origin, in G axes: angular part first, then linear.
using Vector6d = Eigen::Matrix<double, 6, 1>;
using Matrix6d = Eigen::Matrix<double, 6, 6>;

/// One number per joint coordinate (angles rad, torques N m).
using JointVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, kMaxCoordinates, 1>;
/// One number per speed: six of the root (angular, linear), then the joints.
using SpeedVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, kMaxSpeeds, 1>;
using SpeedMatrix =
    Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, kMaxSpeeds, kMaxSpeeds>;

enum class Side { kRight = 0, kLeft = 1 };

}  // namespace footfall
