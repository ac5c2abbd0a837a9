#include <gtest/gtest.h>

#include <numbers>
#include <stdexcept>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/core_parameters.h"
#include "musculoskeletal/parameter.h"
#include "musculoskeletal/posture_parameters.h"
#include "musculoskeletal/runner_parameters.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

struct UnitCase {
  const char* unit;
  double factor;
};

TEST(UnitsTest, FactorsToSi) {
  const UnitCase cases[] = {{"1", 1},
                            {"%", 0.01},
                            {"kg", 1},
                            {"g", 1e-3},
                            {"m", 1},
                            {"mm", 1e-3},
                            {"cm", 1e-2},
                            {"km", 1e3},
                            {"s", 1},
                            {"ms", 1e-3},
                            {"min", 60},
                            {"Hz", 1},
                            {"m/s", 1},
                            {"km/h", 1 / 3.6},
                            {"steps/min", 1.0 / 60},
                            {"m/s2", 1},
                            {"deg", kDegree},
                            {"rad", 1},
                            {"deg/s", kDegree},
                            {"N", 1},
                            {"kN", 1e3},
                            {"N/mm", 1e3},
                            {"kN/m", 1e3},
                            {"N/m", 1},
                            {"Nm", 1},
                            {"N m", 1},
                            {"Nm/deg", 1 / kDegree},
                            {"Nm/rad", 1},
                            {"N m s/deg", 1 / kDegree},
                            {"Ns/m", 1},
                            {"s/m", 1},
                            {"kPa", 1e3},
                            {"MPa", 1e6},
                            {"cm2", 1e-4},
                            {"mm2", 1e-6},
                            {"kg/m3", 1},
                            {"N/cm2", 1e4}};
  for (const UnitCase& c : cases) {
    EXPECT_NEAR(UnitToSi(c.unit) / c.factor, 1, 1e-14) << c.unit;
  }
}

TEST(UnitsTest, UnknownUnitsThrow) {
  for (const char* unit : {"", "BW", "feet", "Nmm", "kg/", "/s", "m s  kg", "2", "KG"}) {
    EXPECT_THROW(UnitToSi(unit), std::invalid_argument) << "'" << unit << "'";
  }
}

TEST(UnitsTest, SameDimensionIsAboutWhatIsMeasured) {
  EXPECT_TRUE(SameDimension("mm", "m"));
  EXPECT_TRUE(SameDimension("deg", "rad"));
  EXPECT_TRUE(SameDimension("N/mm", "kN/m"));
  EXPECT_TRUE(SameDimension("km/h", "m/s"));
  EXPECT_TRUE(SameDimension("%", "1"));
  EXPECT_TRUE(SameDimension("steps/min", "Hz"));
  EXPECT_TRUE(SameDimension("MPa", "N/mm2"));
  EXPECT_FALSE(SameDimension("mm", "deg"));
  EXPECT_FALSE(SameDimension("deg", "1"));
  EXPECT_FALSE(SameDimension("N", "Nm"));
  EXPECT_FALSE(SameDimension("Nm/deg", "Nm"));
}

/// Checks that a parameter declares itself in a way the program can read.
struct DeclarationCheck {
  template <class Field>
  void operator()(const Quantity& quantity, const Field& field) const {
    const double value = field / UnitToSi(quantity.unit);
    EXPECT_TRUE(quantity.range.Exists()) << quantity.name;
    EXPECT_GE(value, quantity.range.low) << quantity.name;
    EXPECT_LE(value, quantity.range.high) << quantity.name;
    EXPECT_FALSE(quantity.meaning.empty()) << quantity.name;
    EXPECT_FALSE(quantity.source.empty()) << quantity.name;
  }
  void operator()(const Choice& choice, const std::string& field) const {
    EXPECT_NE(std::find(choice.levels.begin(), choice.levels.end(), field), choice.levels.end())
        << choice.name;
  }
};

TEST(ParameterTest, DefaultsOfTheBodyLieInTheirRanges) {
  const RunnerParameters runner;
  const PostureParameters posture;
  const CoreParameters core;
  RunnerParameters::Visit(runner, DeclarationCheck{});
  PostureParameters::Visit(posture, DeclarationCheck{});
  CoreParameters::Visit(core, DeclarationCheck{});
}

}  // namespace
}  // namespace footfall
