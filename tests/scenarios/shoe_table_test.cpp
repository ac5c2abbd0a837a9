#include "sim/contact/shoe_table.h"

#include <gtest/gtest.h>

#include "user_error_of.h"

namespace footfall {
namespace {

TEST(ShoeTable, HasTheShoesThatTheChoiceNames) {
  std::vector<std::string> in_table;
  for (const ShoeModel& entry : ListShoes()) {
    in_table.push_back(entry.shoe.model);
    EXPECT_FALSE(entry.source.empty()) << entry.shoe.model;
  }
  ShoeParameters shoe;
  ShoeParameters::Visit(shoe, [&](const auto& info, auto&) {
    if constexpr (std::is_same_v<std::decay_t<decltype(info)>, Choice>) {
      EXPECT_EQ(in_table, std::vector<std::string>(info.levels.begin(), info.levels.end()));
    }
  });
}

TEST(ShoeTable, EveryPropertyOfEveryShoeIsInItsPhysicalRange) {
  for (ShoeModel& entry : ListShoes()) {
    ShoeParameters::Visit(entry.shoe, [&](const auto& info, auto& field) {
      if constexpr (std::is_same_v<std::decay_t<decltype(info)>, Quantity>) {
        const double value = field / UnitToSi(info.unit);
        EXPECT_GE(value, info.range.low - 1e-9) << entry.shoe.model << " " << info.name;
        EXPECT_LE(value, info.range.high + 1e-9) << entry.shoe.model << " " << info.name;
      }
    });
  }
}

TEST(ShoeTable, TheTrainerIsTheDefaultShoe) {
  ShoeParameters trainer;
  ApplyShoeModel(trainer, "minimal");
  ApplyShoeModel(trainer, "trainer");
  const ShoeParameters defaults;
  EXPECT_EQ(trainer.heel_stiffness, defaults.heel_stiffness);
  EXPECT_EQ(trainer.forefoot_stiffness, defaults.forefoot_stiffness);
  EXPECT_EQ(trainer.energy_return, defaults.energy_return);
  EXPECT_EQ(trainer.heel_thickness, defaults.heel_thickness);
  EXPECT_EQ(trainer.drop, defaults.drop);
  EXPECT_EQ(trainer.mass, defaults.mass);
  EXPECT_EQ(trainer.friction, defaults.friction);
}

// Malisoux et al. 2020 (848 runners): 61.3 +- 2.7 and 94.9 +- 5.9 N/mm; within their spreads.
TEST(ShoeTable, SoftAndHardTrainersHaveThePublishedHeelStiffness) {
  ShoeParameters shoe;
  ApplyShoeModel(shoe, "soft");
  EXPECT_NEAR(shoe.heel_stiffness, 61.3e3, 2.7e3);
  ApplyShoeModel(shoe, "hard");
  EXPECT_NEAR(shoe.heel_stiffness, 94.9e3, 5.9e3);
}

TEST(ShoeTable, BarefootAddsNeitherHeightNorMass) {
  ShoeParameters shoe;
  ApplyShoeModel(shoe, "barefoot");
  EXPECT_EQ(shoe.heel_thickness, 0);
  EXPECT_EQ(shoe.drop, 0);
  EXPECT_EQ(shoe.mass, 0);
}

TEST(ShoeTable, AnUnknownShoeListsThoseThereAre) {
  ShoeParameters shoe;
  const auto error = UserErrorOf([&] { ApplyShoeModel(shoe, "clogs"); });
  EXPECT_EQ(error.value, "clogs");
  EXPECT_EQ(error.allowed, "trainer, barefoot, minimal, soft, hard, maximal");
}

}  // namespace
}  // namespace footfall
