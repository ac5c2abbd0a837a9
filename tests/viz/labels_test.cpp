#include "viz/labels.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

TEST(Labels, OutputsReadAsWords) {
  EXPECT_EQ(OutputLabel("l5s1_compression_peak"), "L5/S1 compression peak");
  EXPECT_EQ(OutputLabel("l5s1_shear_ap_peak"), "L5/S1 shear fore-aft peak");
  EXPECT_EQ(OutputLabel("vgrf_active_peak"), "vertical ground reaction active peak");
  EXPECT_EQ(OutputLabel("speed"), "speed");
  EXPECT_EQ(OutputLabel(""), "");
}

TEST(Labels, FactorsDropTheGroupWhereItSaysNothing) {
  EXPECT_EQ(FactorLabel("runner.mass"), "body mass");
  EXPECT_EQ(FactorLabel("posture.trunk_lean"), "trunk lean");
  EXPECT_EQ(FactorLabel("shoe.heel_stiffness"), "shoe heel stiffness");
  EXPECT_EQ(FactorLabel("foot_r.arch_drop"), "right foot arch drop");
}

TEST(Labels, QuantitiesWearTheUnitPeopleUse) {
  EXPECT_EQ(FormatQuantity(2710.4, "N"), "2710 N");
  EXPECT_EQ(FormatQuantity(620, "N", true), "+620 N");
  EXPECT_EQ(FormatQuantity(-0.0123, "s"), "-12.3 ms");
  EXPECT_EQ(FormatQuantity(0.1, "rad"), "5.73 deg");
  EXPECT_EQ(FormatQuantity(0.0851, "m"), "85.1 mm");
  EXPECT_EQ(FormatQuantity(0.42, "1"), "0.420");
  EXPECT_EQ(FormatQuantity(0, "N"), "0 N");
  EXPECT_EQ(FormatShare(0.614), "61 %");
}

}  // namespace
}  // namespace footfall
