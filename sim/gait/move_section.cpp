#include "sim/gait/move_section.h"

#include <cmath>
#include <numbers>
#include <stdexcept>

#include "sim/gait/step_simulator.h"

namespace footfall {

Gait MoveSection(const RunnerSetup& setup, const Gait& gait, int ticks) {
  Gait moved = gait;
  StepSimulator simulator(setup);
  const int to = ticks > 0 ? kTicksPerStep - ticks : -ticks;
  if (!simulator.RunTicks(0, 0, to, simulator.CalcTorque(gait), {}, moved.section, {})) {
    throw std::runtime_error("the runner falls: a gait's section cannot be moved");
  }
  if (ticks > 0) {
    moved.section = Mirror(setup.body, moved.section);
  }
  moved.section.p_GB.x() = 0;
  const double shift = ticks / (2.0 * kTicksPerStep);
  for (Eigen::Index column = 1; column + 1 < gait.command.cols(); column += 2) {
    const double turn = std::numbers::pi * static_cast<double>(column + 1) * shift;
    const VectorXd c = gait.command.col(column), s = gait.command.col(column + 1);
    moved.command.col(column) = c * std::cos(turn) - s * std::sin(turn);
    moved.command.col(column + 1) = c * std::sin(turn) + s * std::cos(turn);
  }
  return moved;
}

}  // namespace footfall
