#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "musculoskeletal/table.h"

namespace footfall {

/// Measured motion as an embedded table: Fourier series over the stride, in rows of (speed,
/// coordinate, unit, a0, a1, b1, ...). Angles in degrees in the table, in rad outside of it.
class MotionTable {
 public:
  /// @param harmonics the first so many of the table's
  MotionTable(std::string_view file, int harmonics);
  /// One runner's rows of a table of several (column `runner`).
  MotionTable(std::shared_ptr<const Table> table, int harmonics, std::string runner);

  /// The series [a0, a1, b1, ...] of a coordinate (CalcFourierBasis), interpolated linearly in
  /// speed between the two rows around it, from the two outermost beyond the table.
  Eigen::RowVectorXd Calc(std::string_view coordinate, double speed) const;

 private:
  Eigen::RowVectorXd Read(std::string_view coordinate, double speed) const;

  std::shared_ptr<const Table> table_;
  int harmonics_;
  std::string runner_;
};

/// The same curve half a stride later.
Eigen::RowVectorXd ShiftHalfStride(Eigen::RowVectorXd series);

/// Two speeds of a table that embrace one, and how far it lies between them.
struct SpeedBracket {
  double low, high, share;
};
SpeedBracket FindSpeeds(const Table& table, double speed);
/// First row of one of its speeds; throws std::logic_error where there is none.
int FindSpeedRow(const Table& table, double speed);

/// What `read` gives for rows of one speed, interpolated.
template <class Read>
auto InterpolateSpeeds(const Table& table, double speed, Read&& read) {
  const SpeedBracket bracket = FindSpeeds(table, speed);
  return ((1 - bracket.share) * read(bracket.low) + bracket.share * read(bracket.high)).eval();
}

}  // namespace footfall
