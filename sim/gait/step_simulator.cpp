#include "sim/gait/step_simulator.h"

#include <cmath>

#include "sim/gait/least_squares.h"

namespace footfall {
namespace {

// A pelvis lower or higher than these shares of body height, or tilted past 53 degrees, is a fall.
constexpr double kLowestPelvis = 0.30, kHighestPelvis = 0.85, kLeastUpright = 0.6;

}  // namespace

StepSimulator::StepSimulator(const RunnerSetup& setup)
    : setup_(&setup),
      drives_(setup),
      plant_(setup.body, setup.soles, setup.feet, setup.gravity_G) {}

bool StepSimulator::Run(int step, const MatrixXd& torque, const StepChange& change,
                        BodyState& state, const TickObserver& observe) {
  return RunTicks(step, 0, kTicksPerStep, torque, change, state, observe);
}

bool StepSimulator::RunTicks(int step, int first, int last, const MatrixXd& torque,
                             const StepChange& change, BodyState& state,
                             const TickObserver& observe) {
  const int substeps = setup_->grain.substeps;
  BodyState before;
  for (int tick = first + 1; tick <= last; ++tick) {
    for (int substep = 1; substep <= substeps; ++substep) {
      const double dt = ReadDrive(step, tick, substep, torque, change);
      const RootAssist assist =
          change.assist ? change.assist(state, step * kTicksPerStep + tick, dt) : RootAssist{};
      const bool seen = observe && substep == 1;
      if (seen) {
        before = state;
      }
      plant_.Step(state, drive_, assist, dt, forces_);
      if (HasFallen(state)) {
        return false;
      }
      if (seen) {
        observe({tick, step, dt, before, state, plant_, forces_});
      }
    }
  }
  return true;
}

double StepSimulator::ReadDrive(int step, int tick, int substep, const MatrixXd& torque,
                                const StepChange& change) {
  const int substeps = setup_->grain.substeps, before = step * kTicksPerStep + tick - 1;
  if (substep == 1) {
    drives_.Read(before, torque, drive_);
  } else {
    drives_.ReadBetween(before, static_cast<double>(substep - 1) / substeps, torque, drive_);
  }
  double dt = setup_->step_time / (kTicksPerStep * substeps);
  if (change.adjust) {
    const double share = static_cast<double>(substep) / substeps;
    change.adjust((tick - 1 + share) / kTicksPerStep, drive_.torque, dt);
  }
  return dt;
}

bool StepSimulator::HasFallen(const BodyState& state) const {
  const double height = state.p_GB.y() / setup_->body.height;
  const double upright = (state.R_GB * Vector3d::UnitY()).y();
  return !std::isfinite(height) || height < kLowestPelvis || height > kHighestPelvis ||
         upright < kLeastUpright;
}

std::vector<std::unique_ptr<StepSimulator>> BuildSimulators(const RunnerSetup& setup) {
  std::vector<std::unique_ptr<StepSimulator>> simulators;
  simulators.reserve(static_cast<size_t>(NumWorkers()));
  for (int worker = 0; worker < NumWorkers(); ++worker) {
    simulators.push_back(std::make_unique<StepSimulator>(setup));
  }
  return simulators;
}

}  // namespace footfall
