#include "sim/gait/gait.h"

#include "sim/gait/fourier.h"

namespace footfall {
namespace {

/// Which harmonics a signal of a symmetric gait may hold.
enum class Parity { kAny, kEven, kOdd };

bool Allows(Parity parity, int column) {
  const bool odd = HarmonicOfColumn(column) % 2 == 1;
  return parity == Parity::kAny || (parity == Parity::kOdd) == odd;
}

/// A knob's mirror image: the other side, half a stride later.
std::vector<CommandKnob::Part> AddMirrored(const BodyModel& body,
                                           std::vector<CommandKnob::Part> parts, int column) {
  const double sign = HarmonicOfColumn(column) % 2 == 1 ? -1 : 1;
  const size_t count = parts.size();
  for (size_t i = 0; i < count; ++i) {
    const Coordinate& c = body.coordinates[static_cast<size_t>(parts[i].coordinate)];
    parts.push_back({c.mirror, sign * c.mirror_sign * parts[i].weight});
  }
  return parts;
}

struct Signal {
  std::vector<CommandKnob::Part> parts;
  Parity parity;
  double scale;
  bool paired;
};

std::vector<Signal> BuildSignals(const BodyModel& body, bool symmetric) {
  std::vector<Signal> signals;
  const struct {
    const char* name;
    double scale;
  } limbs[] = {{"hip_flexion", 10}, {"hip_adduction", 10}, {"hip_rotation", 5}, {"knee_angle", 10},
               {"ankle_angle", 10}, {"subtalar_angle", 3}, {"mtp_angle", 2},    {"arm_flex", 2},
               {"arm_add", 2},      {"arm_rot", 2},        {"elbow_flex", 2}};
  for (const char* side : {"_r", "_l"}) {
    if (symmetric && side[1] == 'l') {
      break;
    }
    for (const auto& limb : limbs) {
      const int i = FindCoordinate(body, std::string(limb.name) + side);
      signals.push_back({{{i, 1}}, Parity::kAny, limb.scale, symmetric});
    }
  }
  for (int axis = 0; axis < 3; ++axis) {
    const Parity parity = !symmetric ? Parity::kAny : axis == 0 ? Parity::kEven : Parity::kOdd;
    Signal uniform{{}, parity, 6, false}, slope{{}, parity, 6, false};
    for (int level = 0; level < kLumbarLevels; ++level) {
      const int i = body.lumbar_first[level] + axis;
      uniform.parts.push_back({i, 1});
      slope.parts.push_back({i, 2.0 * level / (kLumbarLevels - 1) - 1});
    }
    signals.push_back(uniform);
    signals.push_back(slope);
  }
  const char* neck[] = {"neck_FE", "neck_LB", "neck_AR"};
  for (int axis = 0; axis < 3; ++axis) {
    const Parity parity = !symmetric ? Parity::kAny : axis == 0 ? Parity::kEven : Parity::kOdd;
    signals.push_back({{{FindCoordinate(body, neck[axis]), 1}}, parity, 2, false});
  }
  return signals;
}

}  // namespace

std::vector<CommandKnob> BuildKnobs(const BodyModel& body, bool symmetric, int harmonics) {
  std::vector<CommandKnob> knobs;
  for (const Signal& signal : BuildSignals(body, symmetric)) {
    for (int column = 0; column < 2 * harmonics + 1; ++column) {
      if (Allows(signal.parity, column)) {
        knobs.push_back({signal.paired ? AddMirrored(body, signal.parts, column) : signal.parts,
                         column, signal.scale});
      }
    }
  }
  return knobs;
}

void AddKnobs(const std::vector<CommandKnob>& knobs, const VectorXd& values, MatrixXd& command) {
  for (size_t k = 0; k < knobs.size(); ++k) {
    for (const CommandKnob::Part& part : knobs[k].parts) {
      command(part.coordinate, knobs[k].column) +=
          part.weight * knobs[k].scale * values[static_cast<Eigen::Index>(k)];
    }
  }
}

VectorXd ReadKnobs(const std::vector<CommandKnob>& knobs, const MatrixXd& change) {
  VectorXd values = VectorXd::Zero(static_cast<Eigen::Index>(knobs.size()));
  for (int column = 0; column < change.cols(); ++column) {
    std::vector<Eigen::Index> own;
    for (size_t k = 0; k < knobs.size(); ++k) {
      if (knobs[k].column == column) {
        own.push_back(static_cast<Eigen::Index>(k));
      }
    }
    MatrixXd reach = MatrixXd::Zero(change.rows(), static_cast<Eigen::Index>(own.size()));
    for (size_t k = 0; k < own.size(); ++k) {
      const CommandKnob& knob = knobs[static_cast<size_t>(own[k])];
      for (const CommandKnob::Part& part : knob.parts) {
        reach(part.coordinate, static_cast<Eigen::Index>(k)) += part.weight * knob.scale;
      }
    }
    values(own) = reach.colPivHouseholderQr().solve(change.col(column));
  }
  return values;
}

void Symmetrise(const BodyModel& body, MatrixXd& command) {
  const MatrixXd before = command;
  for (int i = 0; i < body.NumCoordinates(); ++i) {
    const Coordinate& c = body.coordinates[static_cast<size_t>(i)];
    for (int column = 0; column < kCommandColumns; ++column) {
      const double sign = HarmonicOfColumn(column) % 2 == 1 ? -1 : 1;
      command(i, column) =
          0.5 * (before(i, column) + sign * c.mirror_sign * before(c.mirror, column));
    }
  }
}

}  // namespace footfall
