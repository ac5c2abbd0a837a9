#include <algorithm>
#include <cmath>
#include <numbers>

#include "musculoskeletal/lumbar_angle.h"
#include "sim/loads/foot_strike.h"
#include "sim/loads/lumbar_outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

double Range(const Eigen::ArrayXd& row) { return row.maxCoeff() - row.minCoeff(); }

/// Mean over both feet of something told per foot.
template <class Get>
double Both(const RunAnalysis& run, Get get) {
  return 0.5 * (get(run.events, 0u) + get(run.events, 1u));
}

/// The same of something that takes the record too.
template <class Calc>
double MeanOfFeet(const RunAnalysis& run, Calc calc) {
  return 0.5 * (calc(run.record, run.events, 0) + calc(run.record, run.events, 1));
}

/// Fore-aft force of both feet, and its integral over one sign per step, N s.
double CalcForeAftImpulse(const RunAnalysis& run, double sign) {
  const Eigen::ArrayXd force = run.record.ground[0].row(0) + run.record.ground[1].row(0);
  return 0.5 * sign * (sign * force).max(0).sum() * run.record.dt;
}

double CalcStepTime(const RunAnalysis& run) { return 0.5 * run.record.StrideTime(); }

double CalcContactTime(const RunAnalysis& run) {
  return Both(run, [](const GaitEvents& e, size_t foot) { return e.contact_time[foot]; });
}

double CalcSpeed(const RunAnalysis& run) { return run.record.distance / run.record.StrideTime(); }

/// Sine-wave spring-mass leg stiffness: F_max / (vertical drop + arc), Morin 2005.
double CalcLegStiffness(const RunAnalysis& run) {
  const double peak =
      Both(run, [](const GaitEvents& e, size_t foot) { return e.active_peak[foot]; });
  const double contact = CalcContactTime(run);
  const double mass = run.body().mass, leg = 0.53 * run.body().height;
  const double drop = peak * contact * contact / (mass * std::numbers::pi * std::numbers::pi) -
                      kGravity * contact * contact / 8;
  const double half = CalcSpeed(run) * contact / 2;
  const double arc = leg - std::sqrt(leg * leg - half * half);
  return peak / (std::abs(drop) + arc);
}

Eigen::ArrayXd Angle(const RunAnalysis& run, std::string_view coordinate) {
  return run.record.coordinates.row(FindCoordinate(run.body(), coordinate));
}

/// Rows over both feet's ground reaction and times.
std::vector<OutputRow> BuildGroundRows() {
  return {
      {"vgrf_impact_peak", "N",
       "first maximum of vertical force within 50 ms of strike and above 0.4 of the force then, "
       "followed by a fall of 2 %, or the shoulder of its rise where there is none",
       "Munro 1987",
       [](const RunAnalysis& run) {
         return Both(run, [](const GaitEvents& e, size_t foot) { return e.impact_peak[foot]; });
       }},
      {"vgrf_active_peak", "N", "highest vertical force later than 50 ms after strike",
       "Munro 1987",
       [](const RunAnalysis& run) {
         return Both(run, [](const GaitEvents& e, size_t foot) { return e.active_peak[foot]; });
       }},
      {"vgrf_loading_rate", "N/s",
       "mean slope from 20 to 80 % of the rise to the impact peak (or shoulder)", "Blackmore 2016",
       [](const RunAnalysis& run) {
         return Both(run, [](const GaitEvents& e, size_t foot) { return e.loading_rate[foot]; });
       }},
      {"braking_impulse", "N s", "backward ground force integrated over a step (negative)",
       "Munro 1987", [](const RunAnalysis& run) { return CalcForeAftImpulse(run, -1); }},
      {"propulsive_impulse", "N s", "forward ground force integrated over a step", "Munro 1987",
       [](const RunAnalysis& run) { return CalcForeAftImpulse(run, 1); }},
      {"foot_strike_angle", "rad",
       "sole against the ground at foot strike, toes up +, mean of both feet: rearfoot above 8.0 "
       "deg, forefoot below -1.6 deg",
       "Altman 2012", [](const RunAnalysis& run) { return MeanOfFeet(run, CalcFootStrikeAngle); }},
      {"strike_index", "1",
       "centre of pressure in the first 5 ms of contact along the foot, 0 heel to 1 toes, mean of "
       "both feet: thirds are rearfoot, midfoot, forefoot strike",
       "Cavanagh 1980", [](const RunAnalysis& run) { return MeanOfFeet(run, CalcStrikeIndex); }},
      {"contact_time", "s", "vertical force above 30 N, mean of both feet", "definition",
       CalcContactTime},
      {"flight_time", "s", "step time minus contact time", "definition",
       [](const RunAnalysis& run) { return CalcStepTime(run) - CalcContactTime(run); }},
      {"step_frequency", "Hz", "steps per second", "definition",
       [](const RunAnalysis& run) { return 1 / CalcStepTime(run); }},
      {"speed", "m/s", "forward distance of a stride over its time", "definition", CalcSpeed},
      {"vertical_oscillation", "m", "range of the height of the centre of mass", "definition",
       [](const RunAnalysis& run) { return Range(run.record.centre_of_mass.row(1)); }},
      {"leg_stiffness", "N/m", "active peak / leg compression by the sine-wave method",
       "Morin 2005", CalcLegStiffness}};
}

std::vector<OutputRow> BuildMotionRows() {
  auto pelvis = [](Eigen::Index row) {
    return [row](const RunAnalysis& run) { return Range(run.record.pelvis.row(row)); };
  };
  auto lumbar = [](int axis) {
    return [axis](const RunAnalysis& run) {
      return Range(SumLumbarAngles(run.body(), run.record.coordinates, axis));
    };
  };
  return {
      {"pelvis_tilt_mean", "rad", "mean pelvis tilt, backwards +", "ISB",
       [](const RunAnalysis& run) { return run.record.pelvis.row(3).mean(); }},
      {"pelvis_tilt_range", "rad", "range over a stride", "ISB", pelvis(3)},
      {"pelvis_obliquity_range", "rad", "range of pelvis list", "ISB", pelvis(4)},
      {"pelvis_rotation_range", "rad", "range of pelvis rotation", "ISB", pelvis(5)},
      {"lumbar_flexion_range", "rad", "thorax against pelvis, sum of six joints", "ISB", lumbar(0)},
      {"lumbar_bending_range", "rad", "thorax against pelvis, sum of six joints", "ISB", lumbar(1)},
      {"lumbar_rotation_range", "rad", "thorax against pelvis, sum of six joints", "ISB",
       lumbar(2)},
      {"knee_flexion_stance_peak", "rad", "highest knee flexion in stance, mean of both legs",
       "ISB",
       [](const RunAnalysis& run) {
         return 0.5 * (run.events.stance[0].FindHighest(Angle(run, "knee_angle_r")) +
                       run.events.stance[1].FindHighest(Angle(run, "knee_angle_l")));
       }},
      {"rearfoot_eversion_peak", "rad", "highest eversion of the right subtalar joint in stance",
       "ISB", [](const RunAnalysis& run) { return CalcEversionPeak(run, 0); }},
      {"arch_drop", "rad", "range of the right midfoot angle over a stride", "theory/body.md",
       [](const RunAnalysis& run) { return Range(Angle(run, "midfoot_angle_r")); }}};
}

}  // namespace

double CalcEversionPeak(const RunAnalysis& run, std::size_t side) {
  return run.events.stance[side].FindHighest(
      -Angle(run, side == 0 ? "subtalar_angle_r" : "subtalar_angle_l"));
}

std::vector<OutputRow> BuildGaitRows() {
  std::vector<OutputRow> rows = BuildGroundRows();
  for (auto& part : {BuildShockRows(), BuildMotionRows()}) {
    rows.insert(rows.end(), part.begin(), part.end());
  }
  return rows;
}

}  // namespace footfall
