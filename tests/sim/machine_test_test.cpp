// Every shoe of the library in the simulated test machine.

#include "sim/contact/machine_test.h"

#include <gtest/gtest.h>

#include "sim/contact/layer_tables.h"
#include "sim/contact/shoe_parameters.h"

namespace footfall {
namespace {

TEST(MachineTest, EveryShoeReturnsWhatItsRowStates) {
  int tested = 0;
  for (const auto& entry : ListLibrary<ShoeParameters>()) {
    const ShoeParameters& shoe = entry.parameters;
    for (const bool heel : {true, false}) {
      const MachineTest test = TestShoe(shoe, heel);
      if (test.loop.empty()) {
        EXPECT_EQ(shoe.model, "barefoot");
        continue;
      }
      ++tested;
      const double stated = heel ? shoe.heel_stiffness : shoe.forefoot_stiffness;
      EXPECT_NEAR(test.stiffness, stated, 0.05 * stated) << shoe.model << " heel " << heel;
      EXPECT_NEAR(test.energy_return, shoe.energy_return, 0.01 * shoe.energy_return) << shoe.model;
    }
  }
  EXPECT_EQ(tested, 2 * (static_cast<int>(ListModels(LayerKind::kShoe).size()) - 1));
}

TEST(MachineTest, LoopIsPressedToThePeakLoadAndBack) {
  const MachineTest test = TestShoe(ShoeParameters(), true);
  double peak = 0;
  for (const LoopPoint& point : test.loop) {
    peak = std::max(peak, point.force);
  }
  // At the very top the direction turns: the last loading samples carry less.
  EXPECT_NEAR(peak, kPeakLoad, 0.08 * kPeakLoad);
  EXPECT_EQ(test.loop.front().force, 0);
  EXPECT_NEAR(test.loop.back().force, 0, 1e-6);
}

TEST(MachineTest, ASofterLayerBelowMakesTheWholeSofter) {
  const Layer sole{90e3, 0.021, 0.7}, sheet{90e3, 0, 1};
  const MachineTest alone = PressLayers({LayerStack(1e18, 1, {Layer{}, Layer{}, sole, Layer{}})});
  const MachineTest both = PressLayers({LayerStack(1e18, 1, {Layer{}, Layer{}, sole, sheet})});
  EXPECT_NEAR(both.stiffness / alone.stiffness, 0.5, 0.01);
  EXPECT_GT(both.energy_return, alone.energy_return);
}

}  // namespace
}  // namespace footfall
