#include <gtest/gtest.h>

#include <algorithm>

#include "io/text_file.h"
#include "io/toml/study_file.h"
#include "musculoskeletal/parameter.h"
#include "musculoskeletal/user_error.h"
#include "scenarios/catalogue.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

constexpr const char* kStudy =
    "title = \"what matters\"\n"
    "[base.runner]\n"
    "mass = 80\n"
    "[run]\n"
    "replay_in_bullet = false\n"
    "[study]\n"
    "design = \"sobol\"\n"
    "samples = 16\n"
    "seed = 42\n"
    "outputs = [\"l5s1_compression_peak\"]\n"
    "[factors]\n"
    "\"runner.mass\" = [55, 90]\n"
    "\"gait.speed\" = {low = \"10 km/h\", high = \"14 km/h\"}\n"
    "posture.trunk_lean = \"population\"\n"
    "\"core.deep_strength\" = \"intervention\"\n"
    "\"shoe.model\" = [\"trainer\", \"minimal\"]\n";

std::string MessageOf(const std::string& text) {
  try {
    ParseStudy(text, "s.toml");
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

void ExpectMessage(const std::string& text, const std::vector<std::string>& parts) {
  const std::string message = MessageOf(text);
  for (const std::string& part : parts) {
    EXPECT_NE(message.find(part), std::string::npos) << "no '" << part << "' in: " << message;
  }
}

TEST(StudyToml, EverythingIsReadAndTheTextIsKept) {
  const Study study = ParseStudy(kStudy, "s.toml");
  EXPECT_EQ(study.title, "what matters");
  EXPECT_EQ(study.base.conditions.runner.mass, 80);
  EXPECT_FALSE(study.base.options.replay_in_bullet);
  EXPECT_EQ(study.design, Design::kSobol);
  EXPECT_EQ(study.samples, 16);
  EXPECT_EQ(study.seed, 42U);
  EXPECT_EQ(study.outputs, (std::vector<std::string>{"l5s1_compression_peak"}));
  EXPECT_EQ(study.text, kStudy);
}

TEST(StudyToml, FactorsStandInTheOrderOfTheFileInSi) {
  const auto factors = ParseStudy(kStudy, "s.toml").factors;
  ASSERT_EQ(factors.size(), 5U);
  EXPECT_EQ(factors[0].key, "runner.mass");
  EXPECT_EQ(factors[0].high, 90);
  EXPECT_EQ(factors[0].line, 12);
  EXPECT_EQ(factors[1].key, "gait.speed");
  EXPECT_DOUBLE_EQ(factors[1].low, 10 / 3.6);
  EXPECT_EQ(factors[2].key, "posture.trunk_lean");
  EXPECT_DOUBLE_EQ(factors[2].high,
                   GetFactor("posture.trunk_lean").population.high * UnitToSi("deg"));
  EXPECT_EQ(factors[3].low, GetFactor("core.deep_strength").intervention.low);
  EXPECT_EQ(factors[4].levels, (std::vector<std::string>{"trainer", "minimal"}));
}

TEST(StudyToml, TheBaseMayBeAFileBesideTheStudy) {
  const testing::TemporaryFolder folder;
  WriteTextFile(folder.Path("runner.toml"), "title = \"her\"\n[runner]\nmass = 58\n");
  WriteTextFile(folder.Path("study.toml"), "base = \"runner.toml\"\n");
  EXPECT_EQ(ReadStudy(folder.Path("study.toml")).base.conditions.runner.mass, 58);
}

TEST(StudyToml, AMistakeInTheBaseFileNamesThatFile) {
  const testing::TemporaryFolder folder;
  WriteTextFile(folder.Path("runner.toml"), "[runner]\nmass = 580\n");
  WriteTextFile(folder.Path("study.toml"), "base = \"runner.toml\"\n");
  try {
    ReadStudy(folder.Path("study.toml"));
    FAIL() << "580 kg went through";
  } catch (const UserError& error) {
    const std::string message = error.what();
    EXPECT_NE(message.find("runner.toml:2: out of range"), std::string::npos) << message;
  }
}

TEST(StudyToml, WithoutFactorsEveryPopulationFactorIsVaried) {
  const auto factors = ParseStudy("title = \"all\"\n", "s.toml").factors;
  const auto has = [&](const std::string& key) {
    return std::any_of(factors.begin(), factors.end(), [&](auto& f) { return f.key == key; });
  };
  EXPECT_TRUE(has("runner.mass"));
  EXPECT_TRUE(has("foot.arch_drop"));
  EXPECT_FALSE(has("foot_r.arch_drop")) << "both feet are one factor";
  EXPECT_GT(factors.size(), 15U);
}

TEST(StudyToml, APopulationBringsDistributionsAndCorrelations) {
  const Study study = ParseStudy(
      "[study]\npopulation = \"adults\"\nnoise_runs = 4\nuntil = 0.02\nmax_samples = 256\n"
      "correlations = [[\"runner.mass\", \"gait.speed\", -0.2]]\n"
      "[factors]\n\"runner.mass\" = \"population\"\n\"runner.height\" = \"population\"\n"
      "\"gait.speed\" = {low = 3, high = 4, distribution = \"normal\"}\n"
      "\"posture.trunk_lean\" = [0, 5]\n",
      "s.toml");
  EXPECT_EQ(study.noise_runs, 4);
  EXPECT_EQ(study.until, 0.02);
  EXPECT_EQ(study.max_samples, 256);
  EXPECT_EQ(study.factors[0].normals.size(), 2u);  // men and women
  EXPECT_EQ(study.factors[2].normals.size(), 1u);
  EXPECT_NEAR(study.factors[2].normals[0].mean, 3.5, 1e-12);
  EXPECT_TRUE(study.factors[3].normals.empty());  // a range as such stays uniform
  ASSERT_EQ(study.correlations.size(), 2u);       // its own, and mass with height
  EXPECT_EQ(study.correlations[0].value, -0.2);
  EXPECT_EQ(study.correlations[1].second, "runner.height");
}

TEST(StudyToml, ConstantsOfTheModelAreNuisanceWithoutBeingNamedSo) {
  const Study study = ParseStudy(
      "[study]\nnuisance = [\"core.co_contraction\"]\n[base.model]\nfacet_share_scale = 1.5\n"
      "[factors]\n\"model.ligament_moment_scale\" = \"uncertainty\"\n"
      "\"model.pressure_arm_scale\" = [0.8, 1.2]\n\"core.co_contraction\" = \"population\"\n"
      "\"runner.mass\" = \"population\"\n",
      "s.toml");
  EXPECT_EQ(study.base.conditions.model.facet_share_scale, 1.5);
  EXPECT_EQ(study.factors[0].low, 0.5);
  EXPECT_EQ(study.factors[0].high, 2);
  for (const char* key :
       {"model.ligament_moment_scale", "model.pressure_arm_scale", "core.co_contraction"}) {
    EXPECT_TRUE(IsNuisance(study, key)) << key;
  }
  EXPECT_FALSE(IsNuisance(study, "runner.mass"));
}

TEST(StudyToml, APairIsReadInTheOrderOfTheFile) {
  const Study study = ParseStudy(
      "[study]\ndesign = \"paired\"\n[pair.trainer]\n\"shoe.model\" = \"trainer\"\n"
      "[pair.bare]\nshoe.model = \"barefoot\"\n[factors]\n\"runner.mass\" = [55, 90]\n",
      "s.toml");
  ASSERT_EQ(study.pair.size(), 2u);
  EXPECT_EQ(study.pair[0].label, "trainer");
  EXPECT_EQ(study.pair[1].settings[0].key, "shoe.model");
  EXPECT_EQ(study.pair[1].settings[0].text, "barefoot");
}

TEST(StudyToml, MistakesOfTheLayoutAreToldTogetherWithTheirLines) {
  const std::string message = MessageOf(
      "[study]\npopulation = \"martians\"\n"
      "correlations = [[\"runner.mass\", \"runner.height\", 1.5], 3]\nuntil = \"soon\"\n"
      "[pair]\nshoe = 1\n[factors]\n\"runner.mass\" = [55, 90]\n"
      "\"gait.speed\" = {low = 3, high = 4, distribution = \"gamma\"}\n");
  for (const char* part : {"no such population", "s.toml:3", "runner.height is no factor",
                           "give a number", "write two groups", "no such distribution"}) {
    EXPECT_NE(message.find(part), std::string::npos) << part << " in\n" << message;
  }
}

TEST(StudyToml, UnknownNamesAreToldWithWhatThereIs) {
  ExpectMessage("[factors]\n\"runner.mas\" = [55, 90]\n",
                {"s.toml:2", "runner.mas", "runner.mass"});
  ExpectMessage("[study]\ndesign = \"guess\"\n", {"s.toml:2", "guess", "latin_hypercube"});
  ExpectMessage("[study]\nsample = 3\n", {"s.toml:2", "study.sample = 3", "samples"});
  ExpectMessage("[study]\noutputs = [\"pain\"]\n", {"s.toml", "unknown output", "pain"});
  ExpectMessage("[runner]\nmass = 70\n", {"s.toml:1", "unknown key", "[base.runner]"});
}

TEST(StudyToml, BadRangesAreToldWithTheAllowedOne) {
  ExpectMessage("[factors]\n\"runner.mass\" = [55, 900]\n",
                {"s.toml:2", "out of range", "900", "45 to 120 kg"});
  ExpectMessage("[factors]\n\"runner.mass\" = [90, 55]\n",
                {"s.toml:2", "runner.mass", "lower end first"});
  ExpectMessage("[factors]\n\"runner.mass\" = [\"55 mm\", 90]\n", {"s.toml:2", "'mm'", "kg"});
  ExpectMessage("[factors]\n\"runner.mass\" = 60\n", {"s.toml:2", "wrong type", "[low, high]"});
  ExpectMessage("[factors]\n\"runner.height\" = \"intervention\"\n",
                {"s.toml:2", "no such range", "runner.height"});
  ExpectMessage("[factors]\n\"runner.height\" = \"uncertainty\"\n",
                {"s.toml:2", "no such range", "runner.height"});
  ExpectMessage("[factors]\n\"shoe.model\" = [\"clog\", \"minimal\"]\n",
                {"s.toml:2", "clog", "trainer"});
}

TEST(StudyToml, CountsOutOfRangeAreTold) {
  ExpectMessage("[study]\nsamples = 0\n", {"s.toml:2", "study.samples = 0", "from 2"});
  ExpectMessage("[study]\nseed = \"one\"\n", {"s.toml:2", "wrong type", "study.seed"});
}

TEST(StudyToml, AllMistakesAreToldAtOnce) {
  const std::string message = MessageOf(
      "titel = \"x\"\n[study]\ndesign = \"guess\"\nsamples = 1.5\n[factors]\n\"runner.mas\" = [1, "
      "2]\n"
      "\"gait.speed\" = [1, 2]\n[base.runner]\nmass = \"7 m\"\n");
  for (const char* place :
       {"s.toml:1", "s.toml:3", "s.toml:4", "s.toml:6", "s.toml:7", "s.toml:9"}) {
    EXPECT_NE(message.find(place), std::string::npos) << place << " in " << message;
  }
  EXPECT_EQ(message.find("no factors"), std::string::npos) << "no mistake of its own: " << message;
}

// That a refused factor cannot be correlated is no second mistake; that one which is not there
// cannot is one.
TEST(StudyToml, ARefusedFactorIsToldOnce) {
  const std::string message = MessageOf(
      "[study]\nnuisance = [\"runner.mass\"]\ncorrelations = [[\"runner.mass\", \"gait.speed\", "
      "0.5], [\"runner.height\", \"gait.speed\", 0.5]]\n[factors]\n\"runner.mass\" = [10, 500]\n"
      "\"gait.speed\" = [3, 4]\n");
  EXPECT_EQ(message.find("runner.mass is no factor"), std::string::npos) << message;
  EXPECT_EQ(message.find("study.nuisance"), std::string::npos) << message;
  EXPECT_NE(message.find("runner.height is no factor"), std::string::npos) << message;
  EXPECT_NE(message.find("out of range: runner.mass"), std::string::npos) << message;
}

TEST(StudyToml, AKeyGivenTwiceIsToldWithItsLine) {
  ExpectMessage("[factors]\n\"gait.speed\" = [3, 4]\n  \"gait.speed\" = [3, 5]\n",
                {"s.toml:3", "a key is given twice: \"gait.speed\" = [3, 5]"});
}

}  // namespace
}  // namespace footfall
