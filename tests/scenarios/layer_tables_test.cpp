#include "sim/contact/layer_tables.h"

#include <gtest/gtest.h>

#include "sim/conditions.h"
#include "user_error_of.h"

namespace footfall {
namespace {

template <class Parameters>
class Library : public ::testing::Test {};
using Kinds = ::testing::Types<ShoeParameters, InsoleParameters, SockParameters, SurfaceParameters>;
TYPED_TEST_SUITE(Library, Kinds);

TYPED_TEST(Library, EveryPropertyOfEveryModelIsInItsPhysicalRangeAndHasASource) {
  for (auto& entry : ListLibrary<TypeParam>()) {
    EXPECT_FALSE(entry.source.empty()) << entry.parameters.model;
    TypeParam::Visit(entry.parameters, [&](const auto& info, auto& field) {
      if constexpr (std::is_same_v<std::decay_t<decltype(info)>, Quantity>) {
        const double value = field / UnitToSi(info.unit);
        EXPECT_GE(value, info.range.low - 1e-9) << entry.parameters.model << " " << info.name;
        EXPECT_LE(value, info.range.high + 1e-9) << entry.parameters.model << " " << info.name;
      }
    });
  }
}

TYPED_TEST(Library, TheFirstModelIsTheDefault) {
  const TypeParam defaults;
  const TypeParam first = ListLibrary<TypeParam>().at(0).parameters;
  EXPECT_EQ(first.model, defaults.model);
  std::vector<double> numbers;
  TypeParam::Visit(first, [&](const auto&, const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(field)>, double>) {
      numbers.push_back(field);
    }
  });
  size_t i = 0;
  TypeParam::Visit(defaults, [&](const auto& info, const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(field)>, double>) {
      EXPECT_NEAR(field, numbers.at(i++), 1e-12 * std::abs(field)) << info.name;
    }
  });
}

TYPED_TEST(Library, AnUnknownModelListsThoseThereAre) {
  TypeParam parameters;
  const auto error = UserErrorOf([&] { ApplyModel(parameters, "clogs"); });
  EXPECT_EQ(error.value, "clogs");
  EXPECT_TRUE(error.allowed.starts_with(TypeParam().model + ", ")) << error.allowed;
}

TEST(ShoeTable, HoldsTheKindsThatPeopleAskAbout) {
  const auto names = ListModels(LayerKind::kShoe);
  for (const char* name : {"trainer", "barefoot", "minimal", "racing_flat", "soft", "hard",
                           "maximal", "plated_racer", "worn_trainer", "motion_control"}) {
    EXPECT_NE(std::find(names.begin(), names.end(), name), names.end()) << name;
  }
}

// Malisoux et al. 2020 (848 runners): 61.3 +- 2.7 and 94.9 +- 5.9 N/mm; within their spreads with a
// trainer's insole.
TEST(ShoeTable, SoftAndHardTrainersHaveThePublishedHeelStiffness) {
  auto with_insole = [](const char* model) {
    ShoeParameters shoe;
    ApplyModel(shoe, model);
    InsoleParameters insole;
    ApplyModel(insole, "flat");
    return 1 / (1 / shoe.heel_stiffness + 1 / insole.stiffness);
  };
  EXPECT_NEAR(with_insole("soft"), 61.3e3, 2.7e3);
  EXPECT_NEAR(with_insole("hard"), 94.9e3, 5.9e3);
}

TEST(ShoeTable, BarefootAddsNeitherHeightNorMassNorSock) {
  ShoeParameters shoe;
  ApplyModel(shoe, "barefoot");
  EXPECT_EQ(shoe.heel_thickness, 0);
  EXPECT_EQ(shoe.drop, 0);
  EXPECT_EQ(shoe.mass, 0);
  EXPECT_EQ(shoe.bending_stiffness, 0);
  EXPECT_EQ(FindCompanions("barefoot").insole, "none");
  EXPECT_EQ(FindCompanions("barefoot").sock, "none");
  EXPECT_EQ(FindCompanions("minimal").insole, "");
}

TEST(SurfaceTable, AModelOfGroundLeavesTheRoadsSlopeAlone) {
  SurfaceParameters surface;
  surface.slope = 0.1;
  ApplyModel(surface, "grass");
  EXPECT_EQ(surface.slope, 0.1);
  EXPECT_EQ(surface.model, "grass");
  EXPECT_FALSE(ModelSets("surface", "slope", "deg"));
  EXPECT_TRUE(ModelSets("surface", "stiffness", "N/mm"));
}

}  // namespace
}  // namespace footfall
