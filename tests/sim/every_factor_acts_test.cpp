// No key of the catalogue is without effect: both ends of every quantity's range and every level of
// every choice change something that the laws of a run are given, or give back.

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <memory>
#include <optional>

#include "musculoskeletal/kinematics.h"
#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"
#include "sim/contact/slip_faces.h"
#include "tests/sim/hand_made_run.h"

namespace footfall {
namespace {

using Numbers = std::vector<double>;

template <class Matrix>
void Append(const Matrix& values, Numbers& all) {
  const auto flat = values.reshaped();
  all.insert(all.end(), flat.begin(), flat.end());
}

Numbers ReadBody(const RunnerSetup& runner) {
  Numbers all = {runner.step_time};
  Append(runner.gravity_G, all);
  for (const Link& link : runner.body.links) {
    all.push_back(link.mass);
    Append(link.p_PL, all);
    Append(link.axis, all);
    Append(link.p_LC, all);
    Append(link.I_LC, all);
  }
  for (const YieldingTissue& tissue : runner.body.tissues) {
    all.insert(all.end(), {tissue.stiffness, tissue.damping, tissue.rest});
  }
  return all;
}

/// Where the soles' points are, and the force on each of them in and out, sliding.
Numbers ReadSoles(const RunnerSetup& runner) {
  Numbers all;
  for (const SolePoint& sole : runner.soles) {
    Append(sole.p_LP, all);
    all.push_back(sole.ground_height);
    for (const double depth : {0.003, 0.02}) {
      for (const double rate : {-0.4, 0.4}) {
        Append(CalcContactForce(sole.layers, -depth, {1, rate, 0}, 1e-3).force, all);
      }
    }
  }
  return all;
}

/// A foot pushed to and fro in its shoe.
Numbers ReadSlip(const RunnerSetup& runner) {
  SlipState state;
  for (const double push : {-400.0, 400.0}) {
    AdvanceSlip(BuildFaces(runner.conditions), {push, 0}, 400, state);
  }
  return {state.path[0], state.path[1], state.loss[0], state.loss[1]};
}

Numbers ReadFeet(const RunnerSetup& runner) {
  const JointVector bent = JointVector::Constant(runner.body.NumCoordinates(), 0.1);
  JointVector torque = JointVector::Zero(bent.size());
  for (const FootStructure& foot : runner.feet) {
    AddFootTorque(foot, bent, bent, torque);
  }
  Numbers all;
  Append(torque, all);
  return all;
}

Numbers ReadReference(const RunnerSetup& runner) {
  Numbers all = {runner.reference.contact_time()};
  for (const double phase : {0.0, 0.2, 0.6}) {
    JointVector q, slope;
    runner.reference.CalcJoints(phase, q, slope);
    Append(q, all);
    Append(runner.reference.CalcPelvisAngles(phase), all);
  }
  return all;
}

Numbers ReadImpedance(const RunnerSetup& runner) {
  Numbers all;
  for (const double phase : {0.0, 0.3}) {
    JointVector stiffness, damping;
    runner.impedance.Calc(phase, stiffness, damping);
    Append(stiffness, all);
    Append(damping, all);
  }
  return all;
}

/// What half activated muscles may do within 2 ms.
Numbers ReadWindow(const RunnerSetup& runner) {
  const auto blocks = runner.muscles->Blocks();
  ActivationWindow window;
  CalcActivationWindow(*runner.muscles, VectorXd::Constant(blocks[0] + blocks[1], 0.5), 0.002,
                       window);
  Numbers all;
  Append(window.low, all);
  Append(window.high, all);
  return all;
}

/// Every muscle and every load of the spine at one instant: right hip bent far, trunk bent to the
/// side and turned, both pressed.
Numbers ReadLoads(const RunnerSetup& runner) {
  const BodyModel& body = runner.body;
  BodyState state = BuildZeroState(body);
  BodyDemand demand;
  demand.moment = JointVector::Zero(body.NumCoordinates());
  state.q[FindCoordinate(body, "hip_flexion_r")] = 1.2;
  demand.moment[FindCoordinate(body, "hip_flexion_r")] = -40;
  demand.moment[FindCoordinate(body, "ankle_angle_l")] = -60;
  for (size_t level = 0; level < kLumbarLevels; ++level) {
    state.q.segment<3>(body.lumbar_first[level]) = Vector3d(-0.05, 0.02, 0.02);
    demand.spine.moment[level] = {60, 15, 10};
    demand.spine.force_G[level] = {60, -600, 30};
  }
  demand.spine.q = state.q;
  demand.spine.qd = state.qd;
  Kinematics kinematics;
  CalcKinematics(body, state, kinematics);
  BodyLoads loads;
  BodyMuscleSolver(body, *runner.muscles).Calc(kinematics, demand, {}, loads);
  Numbers all = {loads.spine.abdominal_pressure};
  for (size_t level = 0; level < kLumbarLevels; ++level) {
    Append(loads.spine.force[level], all);
    Append(loads.spine.moment_disc[level], all);
    all.insert(all.end(), {loads.spine.facet[level].Total(), loads.spine.disc_pressure[level],
                           loads.spine.foramen[level].clearance});
  }
  Append(loads.spine.activations, all);
  Append(loads.leg_activations, all);
  Append(loads.leg_forces, all);
  return all;
}

/// Age changes no load, only what it is compared with.
Numbers ReadDamage(const RunnerSetup& runner) {
  HandMadeRun run(runner.conditions);
  run.record.lumbar.force.setConstant(3000);
  return {run.Output("damage_per_km")};
}

/// Impedance by the muscles of the stored gait: dear, and so last.
Numbers ReadMuscleImpedance(const RunnerSetup& runner) {
  return ReadImpedance(RunnerSetup(runner.conditions));
}

struct Part {
  const char* name;
  Numbers (*read)(const RunnerSetup&);
};
constexpr Part kParts[] = {{"body", ReadBody},
                           {"soles", ReadSoles},
                           {"slip", ReadSlip},
                           {"feet", ReadFeet},
                           {"reference", ReadReference},
                           {"impedance", ReadImpedance},
                           {"window of activation", ReadWindow},
                           {"loads", ReadLoads},
                           {"damage", ReadDamage},
                           {"impedance by muscles", ReadMuscleImpedance}};

/// A runner whose parts are read when they are asked for.
class Runner {
 public:
  explicit Runner(const Conditions& conditions) : setup_(conditions, GaitTask{}) {}
  const Numbers& Read(size_t part) {
    if (!parts_[part]) {
      parts_[part] = kParts[part].read(setup_);
    }
    return *parts_[part];
  }

 private:
  RunnerSetup setup_;
  std::array<std::optional<Numbers>, std::size(kParts)> parts_;
};

/// By more than the last digits of an iteration.
bool Differ(const Numbers& a, const Numbers& b) {
  return !std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
    return std::abs(x - y) <= 1e-6 * (std::abs(x) + std::abs(y)) + 1e-12;
  });
}

/// The first part in which two runners differ; empty where they are the same.
std::string FindChange(Runner& a, Runner& b) {
  for (size_t part = 0; part < std::size(kParts); ++part) {
    if (Differ(a.Read(part), b.Read(part))) {
      return kParts[part].name;
    }
  }
  return {};
}

using Setting = std::pair<std::string, std::string>;

/// Keys that say how something is which a default runner has not: what must be there with them.
std::optional<Setting> FindCompanion(const std::string& key) {
  static const std::map<std::string, Setting> kCompanions = {
      {"core.spasm_muscle", {"core.spasm_activation", "0.3"}},  // no muscle is in spasm
      {"core.spasm_side", {"core.spasm_activation", "0.3"}},    // likewise
      {"surface.seed", {"surface.unevenness", "2"}},            // no bumps to draw
      {"insole.arch_support_stiffness", {"insole.arch_support_height", "15"}},  // no column
      {"load.backpack_distance", {"load.backpack_mass", "10"}}};                // no pack
  if (const auto found = kCompanions.find(key); found != kCompanions.end()) {
    return found->second;
  }
  if (key.starts_with("tissue.disc_")) {
    return Setting{"tissue.axial_discs", "on"};  // discs are rigid
  }
  if (key.starts_with("tissue.") && key.find("_discs") == key.npos &&
      key.find("_masses") == key.npos) {
    return Setting{"tissue.wobbling_masses", "on"};  // segments are rigid
  }
  return {};
}

Runner& BaseOf(const std::optional<Setting>& companion, Conditions& conditions) {
  static std::map<std::string, std::unique_ptr<Runner>> bases;
  if (companion) {
    SetParameter(conditions, companion->first, std::string_view(companion->second));
  }
  std::unique_ptr<Runner>& base = bases[companion ? companion->first : ""];
  if (!base) {
    base = std::make_unique<Runner>(conditions);
  }
  return *base;
}

/// Values other than the default: indices of levels, or the range's ends, SI.
std::vector<double> ListOthers(const Factor& factor, double now) {
  std::vector<double> others;
  for (size_t level = 0; level < factor.levels.size(); ++level) {
    others.push_back(static_cast<double>(level));
  }
  if (!factor.IsChoice()) {
    others = {factor.range.low * UnitToSi(factor.unit), factor.range.high * UnitToSi(factor.unit)};
  }
  std::erase(others, now);
  return others;
}

// Without it the test below would hold of any noise.
TEST(EveryFactorActs, RunnersOfTheSameConditionsAreTheSame) {
  Runner once{Conditions()}, again{Conditions()};
  EXPECT_EQ(FindChange(once, again), "");
}

TEST(EveryFactorActs, AtBothEndsOfItsRangeAndAtEveryLevel) {
  for (const Factor& factor : FactorCatalogue()) {
    Conditions usual;
    Runner& base = BaseOf(FindCompanion(factor.key), usual);
    for (const double value : ListOthers(factor, GetParameter(usual, factor.key))) {
      Conditions changed = usual;
      SetParameter(changed, factor.key, value);
      Runner runner(changed);
      EXPECT_NE(FindChange(base, runner), "")
          << factor.key << " = " << FormatValue(factor, value) << " does nothing";
    }
  }
}

}  // namespace
}  // namespace footfall
