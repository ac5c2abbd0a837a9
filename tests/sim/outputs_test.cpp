// Rows of the table of outputs, read off a stride made by hand: sign, factor, side and level.

#include "sim/loads/outputs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "tests/sim/hand_made_run.h"

namespace footfall {
namespace {

constexpr double kStep = 0.36;  // s

/// Compares an output with what it is by hand, to 0.1 permille: half sines in samples of 2 ms.
void Expect(const HandMadeRun& run, const std::string& name, double by_hand) {
  EXPECT_NEAR(run.Output(name), by_hand, 1e-4 * std::abs(by_hand) + 1e-12) << name;
}

/// A row of the lumbar record, a half sine a step.
Eigen::ArrayXd Lumbar(double right, double left) {
  return HalfSines(HandMadeRun::kSamples, right, left);
}

// No two levels or components alike. Forward shear in the right step only, backward in the left.
TEST(Outputs, ForcesOfEveryLumbarLevel) {
  HandMadeRun run;
  LumbarRecord& lumbar = run.record.lumbar;
  for (int level = 0; level < kLumbarLevels; ++level) {
    const double more = 100 * level;
    lumbar.force.row(3 * level) = Lumbar(2000 + more, 1800 + more);
    lumbar.force.row(3 * level + 1) = Lumbar(300 + more, -200 - more);
    lumbar.force.row(3 * level + 2) = Lumbar(-50 - more, 70 + more);
    lumbar.force_vertebra.row(3 * level + 1) = Lumbar(400 + more, 380 + more);
    lumbar.facet_force.row(level) = Lumbar(90 + more, 110 + more);
    lumbar.facet_compression.row(level) = Lumbar(0.1 * (2000 + more), 0.3 * (1800 + more));
  }
  for (int level = 0; level < kLumbarLevels; ++level) {
    const std::string name = kLevelNames[level];
    const double more = 100 * level;
    Expect(run, name + "_compression_peak", 1900 + more);
    Expect(run, name + "_compression_impulse", (1900 + more) * kStep * 2 / std::numbers::pi);
    // Steepest over the first 20 ms of the 360: sin(pi / 18) of the peak.
    Expect(run, name + "_compression_loading_rate",
           (1900 + more) * std::sin(std::numbers::pi / 18) / 0.020);
    Expect(run, name + "_shear_ap_peak", (300 + more) / 2);
    Expect(run, name + "_shear_ap_backward_peak", (200 + more) / 2);
    Expect(run, name + "_shear_ml_peak", 60 + more);
    Expect(run, name + "_shear_ap_vertebra_peak", 390 + more);
    Expect(run, name + "_facet_force_peak", 100 + more);
    Expect(run, name + "_facet_share", 0.1);
  }
}

TEST(Outputs, MomentsAndRoomOfEveryLumbarLevel) {
  HandMadeRun run;
  LumbarRecord& lumbar = run.record.lumbar;
  for (int level = 0; level < kLumbarLevels; ++level) {
    lumbar.moment.row(3 * level) = Lumbar(80 + level, 60 + level);
    lumbar.moment.row(3 * level + 1) = Lumbar(-10 - level, 14 + level);
    lumbar.moment.row(3 * level + 2) = Lumbar(5 + level, -7 - level);
    lumbar.disc_height.row(level) = 0.010 - Lumbar(1e-3, 2e-3 + 1e-4 * level);
    lumbar.root_clearance.row(level) = 0.005 - Lumbar(1e-3, 3e-3 + 1e-4 * level);
  }
  for (int level = 0; level < kLumbarLevels; ++level) {
    const std::string name = kLevelNames[level];
    Expect(run, name + "_moment_extension_peak", 70 + level);
    Expect(run, name + "_moment_lateral_peak", 12 + level);
    Expect(run, name + "_moment_axial_peak", 6 + level);
    Expect(run, name + "_disc_height_min", 0.008 - 1e-4 * level);
    Expect(run, name + "_nerve_root_clearance_min", 0.002 - 1e-4 * level);
  }
  Expect(run, "nerve_root_clearance_min", 0.0015);
}

// Strength of a man of 35 by Jaeger and Luttmann: 7121 N; two steps of unlike peaks a stride of 2.4
// m. Asymmetry is right minus left over their mean.
TEST(Outputs, AsymmetryAndDamageOfTwoUnlikeSteps) {
  HandMadeRun run;
  run.record.lumbar.force.row(0) = Lumbar(4200, 3800);
  Expect(run, "lumbar_asymmetry", 0.1);
  const double damage = (std::pow(4200 / 7121.0, 10) + std::pow(3800 / 7121.0, 10)) * 1000 / 2.4;
  Expect(run, "damage_per_km", damage);
  Expect(run, "damage_per_km_log10", std::log10(damage));
}

// 0.7 of the more crowded root and a quarter of piriformis' strength on the worse side.
TEST(Outputs, PressuresAndSciaticIndex) {
  HandMadeRun run;
  LumbarRecord& lumbar = run.record.lumbar;
  lumbar.disc_pressure.row(0) = Lumbar(2e6, 2e6);
  lumbar.disc_pressure.row(1) = Lumbar(1.1e6, 1.2e6);
  lumbar.abdominal_pressure = Lumbar(9e3, 8e3);
  lumbar.root_crowding.row(0) = 0.5;
  lumbar.root_crowding.row(1) = 0.7;
  const auto trunk = run.muscles().Blocks()[0];
  const std::vector<Muscle>& legs = run.muscles().limbs.muscles;
  for (size_t i = 0; i < legs.size(); ++i) {
    const double share = legs[i].group != "piriformis" ? 2 : legs[i].side == Side::kLeft ? 0.25 : 0;
    lumbar.muscle_forces.row(trunk + static_cast<Eigen::Index>(i)) =
        share * legs[i].max_isometric_force;
  }
  Expect(run, "l4l5_disc_pressure_peak", 1.2e6);
  Expect(run, "abdominal_pressure_peak", 9e3);
  Expect(run, "sciatic_index", 0.95);
}

/// Writes to a row of every muscle what `value` has for it.
void SetMuscles(HandMadeRun& run, Eigen::ArrayXXd& rows,
                const std::function<double(const Muscle&)>& value) {
  Eigen::Index row = 0;
  for (const auto* part : {&run.muscles().trunk.muscles, &run.muscles().limbs.muscles}) {
    for (const Muscle& muscle : *part) {
      rows.row(row++) = value(muscle);
    }
  }
}

struct GroupCase {
  const char* name;
  std::vector<std::string> prefixes;
  int members = 0;  ///< of a leg
  bool Has(const Muscle& muscle) const {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const std::string& start) { return muscle.group.starts_with(start); });
  }
};

// Both sides are equally strong: the mean of 0.6 right and 0.2 left; what others do does not count.
TEST(Outputs, TrunkMusclesAreTakenByGroupAndBothSidesTogether) {
  const GroupCase cases[] = {{"erector_spinae", {"longissimus", "iliocostalis"}},
                             {"multifidus", {"multifidus"}},
                             {"rectus_abdominis", {"rectus_abdominis"}},
                             {"obliques", {"external_oblique", "internal_oblique"}},
                             {"quadratus_lumborum", {"quadratus_lumborum"}},
                             {"psoas", {"psoas"}}};
  HandMadeRun run;
  for (const GroupCase& group : cases) {
    SetMuscles(run, run.record.lumbar.activations, [&](const Muscle& muscle) {
      return !group.Has(muscle) ? 0.9 : muscle.side == Side::kRight ? 0.6 : 0.2;
    });
    Expect(run, std::string(group.name) + "_activation_peak", 0.4);
  }
}

// Of one leg, the more loaded one. Iliopsoas: iliacus and the trunk's eleven fascicles of psoas.
TEST(Outputs, LegMusclesAreSummedOverOneLeg) {
  const GroupCase cases[] = {{"hamstrings", {"hamstrings"}, 4},
                             {"quadriceps", {"vasti", "rectus_femoris"}, 4},
                             {"gluteus_maximus", {"gluteus_maximus"}, 3},
                             {"gluteus_medius", {"gluteus_medius", "gluteus_minimus"}, 6},
                             {"triceps_surae", {"gastrocnemius", "soleus"}, 3},
                             {"iliopsoas", {"iliacus", "psoas"}, 12},
                             {"piriformis", {"piriformis"}, 1}};
  HandMadeRun run;
  for (const GroupCase& group : cases) {
    SetMuscles(run, run.record.lumbar.muscle_forces, [&](const Muscle& muscle) {
      return !group.Has(muscle) || !muscle.recruited ? 500 : muscle.side == Side::kRight ? 90 : 100;
    });
    Expect(run, std::string(group.name) + "_force_peak", 100 * group.members);
  }
}

// Rajagopal 2016: soleus 6194.84 N, gastrocnemii 3115.51 and 1575.06 N.
TEST(Outputs, LegActivationsAreWeightedByStrength) {
  HandMadeRun run;
  SetMuscles(run, run.record.lumbar.activations,
             [](const Muscle& muscle) { return muscle.group == "soleus" ? 0.8 : 0.2; });
  Expect(run, "triceps_surae_activation_peak",
         (0.8 * 6194.84 + 0.2 * 4690.57) / (6194.84 + 4690.57));
}

// Rows: seven of the right leg, seven of the left; toes apart.
TEST(Outputs, WhatLegsLeaveToReserves) {
  HandMadeRun run;
  LumbarRecord& lumbar = run.record.lumbar;
  lumbar.leg_moment.setConstant(60);
  lumbar.leg_moment.row(12) = -10;
  lumbar.leg_remainder.row(0) = -3;
  lumbar.leg_remainder.row(12) = 2;
  lumbar.leg_remainder.row(6) = 9;
  lumbar.leg_remainder.row(13) = -11;
  Expect(run, "leg_reserve_moment_peak", 3);
  Expect(run, "leg_reserve_share", 0.2);
  Expect(run, "toe_reserve_moment_peak", 11);
}

TEST(Outputs, SaturationIsTheShareOfTheStrideAtFullActivation) {
  HandMadeRun run;
  Eigen::ArrayXXd& activations = run.record.lumbar.activations;
  activations.row(3) = 1;  // of the trunk
  activations.row(activations.rows() - 1).head(HandMadeRun::kSamples / 4) = 1;
  Expect(run, "leg_activation_saturation", 0.25);
}

// Points 10 N to 100 N in their order on the right foot, the other way round on the left.
TEST(Outputs, ShareOfEveryRegionOfTheSole) {
  HandMadeRun run;
  for (Eigen::Index i = 0; i < 10; ++i) {
    run.record.feet[0].load.row(i) = 10.0 * static_cast<double>(i + 1);
    run.record.feet[1].load.row(i) = 10.0 * static_cast<double>(10 - i);
  }
  const struct {
    const char* region;
    double right, left;
  } cases[] = {{"heel", 60, 270}, {"midfoot", 90, 130}, {"mt1", 60, 50},  {"mt2", 70, 40},
               {"mt5", 80, 30},   {"hallux", 90, 20},   {"toes", 100, 10}};
  double sum_r = 0, sum_l = 0;
  for (const auto& one : cases) {
    const std::string name = std::string("load_share_") + one.region;
    Expect(run, name + "_r", one.right / 550);
    Expect(run, name + "_l", one.left / 550);
    sum_r += run.Output(name + "_r");
    sum_l += run.Output(name + "_l");
  }
  EXPECT_NEAR(sum_r, 1, 1e-12);
  EXPECT_NEAR(sum_l, 1, 1e-12);
  Expect(run, "pressure_mt2_peak_r", 200e3);  // 70 N on 3.5 cm2
  Expect(run, "pressure_mt2_peak_l", 40 / 3.5e-4);
}

// Above 50 N a half sine of 1800 N is 234 ticks long (3 to 237), one of 1600 N too.
TEST(Outputs, WayOfThePressureCentreInStance) {
  HandMadeRun run;
  const Eigen::ArrayXd ticks = Eigen::ArrayXd::LinSpaced(HandMadeRun::kTicks, 0, 719);
  run.record.pressure_centre[0].row(0) = 1e-3 * ticks;
  run.record.pressure_centre[0].row(2) = -1e-4 * ticks;
  run.record.pressure_centre[1].row(0) = 2e-3 * ticks;
  run.record.pressure_centre[1].row(2) = 2e-4 * ticks;
  Expect(run, "pressure_centre_length_r", 0.234);
  Expect(run, "pressure_centre_width_r", 0.0234);
  Expect(run, "pressure_centre_length_l", 0.468);
  Expect(run, "pressure_centre_width_l", 0.0468);
}

// Ticks 150 and 510 are mid-stance, 300 and 20 swing of right and left.
TEST(Outputs, AnglesOfFeetInStance) {
  HandMadeRun run;
  run.record.feet[0].shank_rotation.setConstant(0.1);
  run.record.feet[0].shank_rotation[150] = 0.3;
  run.record.feet[0].shank_rotation[300] = 0.9;
  run.Coordinate("subtalar_angle_r")[150] = -0.15;
  run.Coordinate("subtalar_angle_r")[300] = -0.5;
  run.Coordinate("subtalar_angle_l")[510] = -0.12;
  run.Coordinate("midfoot_angle_r")[150] = 0.2;
  run.Coordinate("midfoot_angle_l")[510] = 0.1;
  Expect(run, "tibial_internal_rotation_r", 0.2);
  Expect(run, "rearfoot_eversion_peak", 0.15);
  Expect(run, "rearfoot_eversion_peak_l", 0.12);
  Expect(run, "arch_drop", 0.2);
  Expect(run, "arch_drop_l", 0.1);
}

TEST(Outputs, SlipAndEnergyOfLayers) {
  HandMadeRun run;
  auto& feet = run.record.feet;
  feet[0].slip = {1e-3, 2e-3};
  feet[1].slip = {3e-3, 4e-3};
  feet[1].ground_slip[4] = 5e-3;
  feet[0].slip_loss = {0.1, 0.3};
  feet[0].layers[kShoeLayer] = {6, 4};
  feet[1].layers[kShoeLayer] = {4, 3};
  feet[0].layers[kFlatLayers] = {2, 0.5};
  feet[0].friction_loss = 1;
  feet[1].friction_loss = 3;
  Expect(run, "slip_in_sock_r", 1e-3);
  Expect(run, "slip_in_shoe_r", 2e-3);
  Expect(run, "slip_in_sock_l", 3e-3);
  Expect(run, "slip_in_shoe_l", 4e-3);
  Expect(run, "slip_on_ground_l", 5e-3);
  Expect(run, "energy_stored_shoe", 5);
  Expect(run, "energy_lost_shoe", 1.5);
  Expect(run, "energy_lost_tissue", 0.75);
  Expect(run, "energy_lost_friction", 2);
  Expect(run, "energy_lost_slip", 0.2);
}

// 30 N on half sines of 240 ms: 1.27 ms after the start and before the end, left 1.43 ms.
constexpr double kContact = 0.240 - 0.00127 - 0.00143;

TEST(Outputs, GroundReactionAndTimes) {
  HandMadeRun run;
  run.record.ground[0].row(0).segment(40, 100) = -200;
  run.record.ground[0].row(0).segment(140, 100) = 150;
  run.record.centre_of_mass.row(1) = 1 + HalfSines(HandMadeRun::kTicks, 0.03, -0.05);
  Expect(run, "vgrf_active_peak", 1700);
  Expect(run, "braking_impulse", -10);
  Expect(run, "propulsive_impulse", 7.5);
  EXPECT_NEAR(run.Output("contact_time"), kContact, 2e-5);
  EXPECT_NEAR(run.Output("flight_time"), kStep - kContact, 2e-5);
  Expect(run, "step_frequency", 1 / kStep);
  Expect(run, "speed", 2.4 / 0.72);
  Expect(run, "vertical_oscillation", 0.08);
}

// Morin 2005, shoes included: 70.54 kg, a leg of 0.53 x 1.75 m, F 1700 N.
TEST(Outputs, LegStiffnessBySineWaveByHand) {
  const double time = kContact * kContact, leg = 0.9275, half = 2.4 / 0.72 * kContact / 2;
  const double drop = 1700 * time / (70.54 * 9.8696044) - 9.80665 * time / 8;
  const double arc = leg - std::sqrt(leg * leg - half * half);
  const double by_hand = 1700 / (drop + arc);
  EXPECT_NEAR(HandMadeRun().Output("leg_stiffness"), by_hand, 1e-3 * by_hand);
}

TEST(Outputs, MotionOfPelvisTrunkAndKnees) {
  HandMadeRun run;
  run.record.pelvis.row(3) = -0.1 + HalfSines(HandMadeRun::kTicks, 0.02, -0.02);
  run.record.pelvis.row(4) = HalfSines(HandMadeRun::kTicks, 0.05, -0.06);
  run.record.pelvis.row(5) = HalfSines(HandMadeRun::kTicks, 0.07, -0.08);
  for (int level = 0; level < kLumbarLevels; ++level) {
    for (int axis = 0; axis < 3; ++axis) {
      run.record.coordinates.row(run.body().lumbar_first[level] + axis) =
          HalfSines(HandMadeRun::kTicks, 0.01 * (axis + 1), 0);
    }
  }
  run.Coordinate("knee_angle_r")[150] = 0.7;
  run.Coordinate("knee_angle_r")[300] = 1.5;
  run.Coordinate("knee_angle_l")[510] = 0.9;
  Expect(run, "pelvis_tilt_mean", -0.1);
  Expect(run, "pelvis_tilt_range", 0.04);
  Expect(run, "pelvis_obliquity_range", 0.11);
  Expect(run, "pelvis_rotation_range", 0.15);
  Expect(run, "lumbar_flexion_range", 0.06);
  Expect(run, "lumbar_bending_range", 0.12);
  Expect(run, "lumbar_rotation_range", 0.18);
  Expect(run, "knee_flexion_stance_peak", 0.8);
}

// Right stance is ticks 38 to 274; a tibia's shock counts within 50 ms of it, others' all through.
TEST(Outputs, ShockOfEverySensor) {
  HandMadeRun run;
  Eigen::ArrayXXd& up = run.record.acceleration;
  up(kTibiaSensors[0], 60) = 60;
  up(kTibiaSensors[0], 150) = 100;
  up(kTibiaSensors[1], 420) = 40;
  for (int sensor = kSacrumSensor; sensor < kSensors; ++sensor) {
    up(sensor, 150) = 10 + 2 * sensor;
    up(sensor, 300) = 200;
    up(sensor, 510) = 2 * sensor;
  }
  run.record.energy.tissue_negative = -8;
  run.record.energy.tissue_positive = 6;
  Expect(run, "tibia_acceleration_peak", 50);
  Expect(run, "sacrum_acceleration_peak", 5 + 2 * kSacrumSensor);
  Expect(run, "head_acceleration_peak", 5 + 2 * kHeadSensor);
  for (int level = 0; level < kLumbarLevels; ++level) {
    Expect(run, std::string(kLevelNames[level]) + "_acceleration_peak",
           5 + 2 * (kLevelSensor + level));
  }
  Expect(run, "shock_attenuation", 1 - (5.0 + 2 * kHeadSensor) / 50);
  Expect(run, "soft_tissue_negative_work", -4);
  Expect(run, "soft_tissue_positive_work", 3);
}

// The head moves a quarter as far as the tibiae, the sacrum half; a head that keeps the fast part
// alone is attenuated in the slow band only (a stance of 0.24 s tells 4 Hz apart).
TEST(Outputs, AttenuationIsOneMinusTheRatioOfAmplitudesInTheBand) {
  const auto wave = [](double hertz) {
    return Eigen::ArrayXd(
        (2 * std::numbers::pi * hertz * Eigen::ArrayXd::LinSpaced(720, 0, 0.719)).sin());
  };
  HandMadeRun run;
  Eigen::ArrayXXd& up = run.record.acceleration;
  up.row(0) = up.row(1) = wave(5) + wave(13) + wave(35);
  up.row(kHeadSensor) = 0.25 * up.row(0);
  up.row(kSacrumSensor) = -0.5 * up.row(0);
  for (const char* band : {"active", "impact", "high"}) {
    Expect(run, std::string("shock_attenuation_head_") + band, 0.75);
    Expect(run, std::string("shock_attenuation_sacrum_") + band, 0.5);
  }
  up.row(kHeadSensor) = wave(35);
  EXPECT_GT(run.Output("shock_attenuation_head_active"), 0.7);
  EXPECT_LT(run.Output("shock_attenuation_head_high"), 0.3);
}

}  // namespace
}  // namespace footfall
