#include "sim/gait/tendon_sweep.h"

#include <gtest/gtest.h>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/muscle_demand.h"
#include "sim/gait/scenario_solver.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// The base runner's stride and its muscles.
class BaseStride {
 public:
  BaseStride()
      : solved(SolveScenario({})),
        muscles(BuildBodyMuscles(solved.setup->body, {}, {}, {}, {})),
        record(RecordStride(solved, muscles)) {}

  Eigen::Index NumTrunk() const { return static_cast<Eigen::Index>(muscles.trunk.muscles.size()); }

  SolvedGait solved;
  BodyMuscles muscles;
  StrideRecord record;
};

const BaseStride& Stride() {
  static const BaseStride stride;
  return stride;
}

/// Index of a leg muscle.
std::size_t FindMuscle(std::string_view name) {
  const auto& muscles = Stride().muscles.limbs.muscles;
  for (std::size_t i = 0; i < muscles.size(); ++i) {
    if (muscles[i].name == name) {
      return i;
    }
  }
  throw std::logic_error("no such muscle");
}

// Tensions that are recruited at last against those that stretched the tendons: force-velocity
// shares the work a little differently, the large muscles stay within 4 mm (iliacus, which runs at
// its limit, 3.2 mm).
TEST(TendonSweepTest, LargeMusclesTendonsAreNearEquilibriumWithWhatIsRecruited) {
  const LumbarRecord& lumbar = Stride().record.lumbar;
  for (const char* name : {"vaslat_r", "vasmed_r", "glmax2_r", "glmed1_r", "iliacus_r"}) {
    const std::size_t i = FindMuscle(name);
    const Muscle& muscle = Stride().muscles.limbs.muscles[i];
    for (std::size_t s = 0; s < lumbar.tendons.size(); ++s) {
      const double tension = lumbar.muscle_forces(
          Stride().NumTrunk() + static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(s));
      const double stretch = lumbar.tendons[s].stretch(static_cast<Eigen::Index>(i));
      EXPECT_NEAR(CalcTendonStretch(muscle, tension), stretch, 0.004) << name << " " << s;
    }
  }
}

// Ultrasound in running at 3 m/s: the tendon of soleus gives most of the path's shortening, the
// fibres are slow (Lai 2015, Bohm 2019: under 0.3 of the greatest speed).
TEST(TendonSweepTest, SoleusFibresAreSlowerThanTheirPath) {
  const std::size_t i = FindMuscle("soleus_r");
  const LumbarRecord& lumbar = Stride().record.lumbar;
  double largest = 0;
  for (const TendonState& tendons : lumbar.tendons) {
    largest = std::max(largest, std::abs(tendons.stretch_speed(static_cast<Eigen::Index>(i))));
  }
  EXPECT_GT(largest, 0.1);
}

TEST(TendonSweepTest, SamplesInBetweenAreInterpolatedSmoothly) {
  const std::size_t i = FindMuscle("soleus_r");
  const LumbarRecord& lumbar = Stride().record.lumbar;
  const double h = kLumbarTicks * Stride().record.dt;
  for (std::size_t s = 1; s + 1 < lumbar.tendons.size(); ++s) {
    const auto m = static_cast<Eigen::Index>(i);
    const double slope =
        (lumbar.tendons[s + 1].stretch(m) - lumbar.tendons[s - 1].stretch(m)) / (2 * h);
    EXPECT_NEAR(lumbar.tendons[s].stretch_speed(m), slope, 0.05);
  }
}

}  // namespace
}  // namespace footfall
