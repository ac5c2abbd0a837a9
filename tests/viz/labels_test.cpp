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
  EXPECT_EQ(FactorLabel("pair"), "condition");
  EXPECT_EQ(FactorLabel("foot_r.arch_drop"), "right foot arch drop");
}

TEST(Labels, QuantitiesWearTheUnitPeopleUse) {
  EXPECT_EQ(FormatQuantity(2710.4, "N"), "2\u202f710 N");
  EXPECT_EQ(FormatQuantity(-1234567, "N"), "-1\u202f234\u202f567 N");
  EXPECT_EQ(FormatQuantity(620, "N", true), "+620 N");
  EXPECT_EQ(FormatQuantity(-0.0123, "s"), "-12.3 ms");
  EXPECT_EQ(FormatQuantity(0.1, "rad"), "5.73 deg");
  EXPECT_EQ(FormatQuantity(0.0851, "m"), "85.1 mm");
  EXPECT_EQ(FormatQuantity(0.42, "1"), "0.420");
  EXPECT_EQ(FormatQuantity(0, "N"), "0 N");
  EXPECT_EQ(FormatQuantity(1.23e6, "Pa"), "1.23 MPa");
  EXPECT_EQ(FormatQuantity(85100, "N/m"), "85.1 kN/m");
  EXPECT_EQ(FormatQuantity(1, "rad/s"), "57.3 deg/s");
}

TEST(Labels, AShareThatIsLittleIsNotNothing) {
  EXPECT_EQ(FormatShare(0.614), "61 %");
  EXPECT_EQ(FormatShare(0.004), "< 1 %");
  EXPECT_EQ(FormatShare(-0.004), "> -1 %");
  EXPECT_EQ(FormatShare(0), "0 %");
}

}  // namespace
}  // namespace footfall
