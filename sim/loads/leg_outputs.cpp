#include <fmt/format.h>

#include <string_view>

#include "sim/loads/lumbar_outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// Muscles that an output speaks of together, by the beginnings of their groups' names.
struct LegGroup {
  const char* name;
  const char* who;
  std::vector<std::string_view> prefixes;
};

const std::vector<LegGroup>& LegGroups() {
  static const std::vector<LegGroup> groups = {
      {"hamstrings", "hamstrings", {"hamstrings"}},
      {"quadriceps", "vasti and rectus femoris", {"vasti", "rectus_femoris"}},
      {"gluteus_maximus", "gluteus maximus", {"gluteus_maximus"}},
      {"gluteus_medius", "gluteus medius and minimus", {"gluteus_medius", "gluteus_minimus"}},
      {"triceps_surae", "gastrocnemius and soleus", {"gastrocnemius", "soleus"}},
      {"iliopsoas", "iliacus and all fascicles of psoas", {"iliacus", "psoas"}},
      {"piriformis", "piriformis", {"piriformis"}}};
  return groups;
}

/// A muscle of the group on one side: its row in the record and its strength.
struct Member {
  Eigen::Index row;
  double strength;
};

std::vector<Member> FindMembers(const RunAnalysis& run, const LegGroup& group, Side side) {
  std::vector<Member> members;
  Eigen::Index row = 0;
  for (const auto* part : {&run.muscles.trunk.muscles, &run.muscles.limbs.muscles}) {
    for (const Muscle& muscle : *part) {
      for (const std::string_view prefix : group.prefixes) {
        if (muscle.recruited && muscle.side == side && muscle.group.starts_with(prefix)) {
          members.push_back({row, muscle.max_isometric_force});
        }
      }
      ++row;
    }
  }
  return members;
}

/// Highest value over the stride and both legs of the sum over members of weight x row.
template <class Weight>
double CalcGroupPeak(const RunAnalysis& run, const LegGroup& group, const Eigen::ArrayXXd& rows,
                     Weight weight) {
  double peak = 0;
  for (const Side side : {Side::kRight, Side::kLeft}) {
    Eigen::ArrayXd sum = Eigen::ArrayXd::Zero(rows.cols());
    double total = 0;
    for (const Member& member : FindMembers(run, group, side)) {
      sum += weight(member) * rows.row(member.row).transpose();
      total += weight(member);
    }
    peak = std::max(peak, sum.maxCoeff() / total);
  }
  return peak;
}

double CalcForcePeak(const RunAnalysis& run, const LegGroup& group) {
  const auto count = static_cast<double>(FindMembers(run, group, Side::kRight).size());
  return count * CalcGroupPeak(run, group, run.record.lumbar.muscle_forces,
                               [](const Member&) { return 1.0; });
}

double CalcActivationPeak(const RunAnalysis& run, const LegGroup& group) {
  return CalcGroupPeak(run, group, run.record.lumbar.activations,
                       [](const Member& member) { return member.strength; });
}

/// Highest over hips, knees, ankles and subtalar joints of calc(row of the leg); at the toes a
/// reserve stands for the foot's own muscles.
template <class Calc>
double CalcWorstJoint(Calc calc) {
  double worst = 0;
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    worst = IsToeRow(row) ? worst : std::max(worst, calc(row));
  }
  return worst;
}

double CalcLegReserve(const RunAnalysis& run) {
  const Eigen::ArrayXXd& left = run.record.lumbar.leg_remainder;
  return CalcWorstJoint([&](Eigen::Index row) { return left.row(row).abs().maxCoeff(); });
}

double CalcLegReserveShare(const RunAnalysis& run) {
  const LumbarRecord& lumbar = run.record.lumbar;
  return CalcWorstJoint([&](Eigen::Index row) {
    return lumbar.leg_remainder.row(row).abs().maxCoeff() /
           lumbar.leg_moment.row(row).abs().maxCoeff();
  });
}

double CalcToeReserve(const RunAnalysis& run) {
  const Eigen::ArrayXXd& left = run.record.lumbar.leg_remainder;
  return std::max(left.row(kLegJointsPerSide - 1).abs().maxCoeff(),
                  left.row(kLegRows - 1).abs().maxCoeff());
}

}  // namespace

std::vector<OutputRow> BuildLegRows() {
  std::vector<OutputRow> rows;
  for (const LegGroup& group : LegGroups()) {
    rows.push_back({fmt::format("{}_force_peak", group.name), "N",
                    fmt::format("highest pull of {} of one leg, along their paths", group.who),
                    "theory/legs.md",
                    [&group](const RunAnalysis& run) { return CalcForcePeak(run, group); }});
    rows.push_back(
        {fmt::format("{}_activation_peak", group.name), "1",
         fmt::format("highest mean activation of {} of one leg (weighted by strength)", group.who),
         "theory/legs.md",
         [&group](const RunAnalysis& run) { return CalcActivationPeak(run, group); }});
  }
  rows.push_back({"leg_reserve_moment_peak", "N m",
                  "largest moment that leg muscles left to a joint's reserve (hip to subtalar)",
                  "Hicks 2015", CalcLegReserve});
  rows.push_back({"leg_reserve_share", "1",
                  "the same over that joint's own peak moment, worst joint", "Hicks 2015",
                  CalcLegReserveShare});
  rows.push_back({"leg_activation_saturation", "1",
                  "largest share of the stride that any one leg muscle is at full activation",
                  "theory/legs.md", [](const RunAnalysis& run) {
                    const auto trunk = static_cast<Eigen::Index>(run.muscles.trunk.muscles.size());
                    const Eigen::ArrayXXd& all = run.record.lumbar.activations;
                    return CalcSaturation(all.bottomRows(all.rows() - trunk));
                  }});
  rows.push_back({"toe_reserve_moment_peak", "N m",
                  "largest moment at the toes that the long toe muscles leave to the foot's own "
                  "short ones, which the model does not hold",
                  "theory/legs.md", CalcToeReserve});
  return rows;
}

}  // namespace footfall
