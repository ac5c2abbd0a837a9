#include "musculoskeletal/muscle_tone.h"

#include <gtest/gtest.h>

#include "musculoskeletal/lower_limb_model.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

double Tone(const CoreParameters& core, const char* group, Side side = Side::kRight,
            bool of_trunk = true) {
  Muscle muscle;
  muscle.group = group;
  muscle.side = side;
  return CalcTone(core, muscle, of_trunk);
}

TEST(MuscleToneTest, CoContractionIsEveryTrunkMusclesAndNoLegs) {
  const CoreParameters core{.co_contraction = 0.02};
  EXPECT_EQ(Tone(core, "multifidus"), 0.02);
  EXPECT_EQ(Tone(core, "soleus", Side::kRight, false), 0);
}

TEST(MuscleToneTest, BracingIsTheAbdominalWalls) {
  const CoreParameters core{.bracing = 0.1};
  for (const char* group :
       {"rectus_abdominis", "external_oblique", "internal_oblique", "transversus_abdominis"}) {
    EXPECT_EQ(Tone(core, group), 0.1) << group;
  }
  EXPECT_EQ(Tone(core, "multifidus"), core.co_contraction);
}

TEST(MuscleToneTest, ASpasmIsTheNamedMusclesOnItsSide) {
  CoreParameters core{.spasm_activation = 0.3, .spasm_muscle = "erector_spinae"};
  EXPECT_EQ(Tone(core, "longissimus_thoracis_pars_thoracis"), 0.3);
  EXPECT_EQ(Tone(core, "iliocostalis_lumborum_pars_lumborum"), 0.3);
  EXPECT_EQ(Tone(core, "longissimus_thoracis_pars_thoracis", Side::kLeft), core.co_contraction);
  core.spasm_side = "both";
  EXPECT_EQ(Tone(core, "longissimus_thoracis_pars_thoracis", Side::kLeft), 0.3);
  EXPECT_EQ(Tone(core, "multifidus"), core.co_contraction);
  core.spasm_muscle = "psoas";
  EXPECT_EQ(Tone(core, "psoas_major"), 0.3);
}

TEST(MuscleToneTest, LegsOfTheModelCarryToneAndPassiveLength) {
  const LowerLimbModel limbs =
      BuildLowerLimbs(PosedBody().body, {}, {.piriformis_tone = 0.2, .hamstring_length = -0.08});
  for (std::size_t i = 0; i < limbs.muscles.size(); ++i) {
    const Muscle& muscle = limbs.muscles[i];
    EXPECT_EQ(limbs.lowest_activation[i], muscle.group == "piriformis" ? 0.2 : 0) << muscle.name;
    EXPECT_EQ(muscle.passive_length, muscle.group == "hamstrings" ? 0.92 : 1) << muscle.name;
  }
}

TEST(MuscleToneTest, TightHamstringsResistEarlier) {
  Muscle muscle;
  muscle.max_isometric_force = 1000;
  muscle.optimal_fiber_length = 0.1;
  const FiberState fiber{.norm_fiber_length = 1.15};
  const MuscleForceRange usual = CalcForceRange(muscle, fiber);
  const double stretched = CalcForceRange(muscle, {.norm_fiber_length = 1.25}).passive;
  muscle.passive_length = 0.92;
  const MuscleForceRange tight = CalcForceRange(muscle, fiber);
  EXPECT_NEAR(tight.passive, stretched, 1e-9) << "1.15 / 0.92 = 1.25";
  EXPECT_GT(tight.passive, 2 * usual.passive);
  EXPECT_EQ(tight.active, usual.active);
}

}  // namespace
}  // namespace footfall
