#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

struct JointDrive;
struct RunnerSetup;

/// Joint drives over a stride at every tick, tabulated: reference and impedance once per runner.
/// Where muscles are tighter or longer than usual, their pull at the reference (passive_pull.h) is
/// added; their stiffness is part of the impedance.
/// Column t (0 .. 2 kTicksPerStep) is at stride phase t / (2 kTicksPerStep) from the section: what
/// drives the state that t ticks have led to, and with it tick t + 1.
class DriveTable {
 public:
  explicit DriveTable(const RunnerSetup& setup);

  /// Torque of a command at every tick (coordinate x tick).
  MatrixXd CalcTorque(const MatrixXd& command) const { return command * basis_; }

  /// Fourier column x tick: how a command's columns enter the torque.
  const MatrixXd& basis() const { return basis_; }

  /// Reference and impedance of a tick, and the torque of that tick from CalcTorque.
  void Read(int tick, const MatrixXd& torque, JointDrive& drive) const;
  /// The same a share (0 to 1) of the way from a tick to the next.
  void ReadBetween(int tick, double share, const MatrixXd& torque, JointDrive& drive) const;

 private:
  /// Adds what tight or long muscles do.
  void AddPassivePull(const RunnerSetup& setup);

  MatrixXd basis_;                                 ///< Fourier column x tick
  MatrixXd q_ref_, qd_ref_, stiffness_, damping_;  ///< coordinate x tick
  MatrixXd passive_;  ///< pull of tight or long muscles at the reference, coordinate x tick, N m
};

}  // namespace footfall
