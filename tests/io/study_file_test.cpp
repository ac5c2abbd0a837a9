#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <vector>

#include "io/hdf5/h5.h"
#include "io/hdf5/layout.h"
#include "io/hdf5/skeleton.h"
#include "io/hdf5/study_reader.h"
#include "io/hdf5/study_writer.h"
#include "io/toml/scenario_file.h"
#include "tests/io/compare_files.h"
#include "tests/io/fake_study.h"

namespace footfall {
namespace {

using testing::BuildFakeHeader;
using testing::BuildFakeResult;
using testing::TemporaryFolder;

/// Writes runs 0 .. num_stored - 1 of `num_runs`.
StudyReader WriteAndOpen(const std::string& path, int num_runs, int num_stored) {
  StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(num_runs), false);
  for (int run = 0; run < num_stored; ++run) {
    writer.Append({run, BuildFakeResult(run)});
  }
  writer.Finish();
  return StudyReader(path);
}

/// Series are float32: they agree to its half unit in the last place, 6e-8 relative.
/// As float32 holds it, or to half a step.
void ExpectSameSeries(const Eigen::ArrayXXd& read, const Eigen::ArrayXXd& written, double step) {
  ASSERT_EQ(read.rows(), written.rows());
  ASSERT_EQ(read.cols(), written.cols());
  for (Eigen::Index i = 0; i < written.size(); ++i) {
    const double want = written.data()[i];
    if (std::isnan(want)) {
      ASSERT_TRUE(std::isnan(read.data()[i]));
    } else {
      ASSERT_NEAR(read.data()[i], want, 6e-8 * std::abs(want) + step / 2) << "element " << i;
    }
  }
}

TEST(StudyFile, HeaderComesBackAsWritten) {
  const TemporaryFolder folder;
  const StudyHeader written = BuildFakeHeader(8);
  const StudyHeader read = WriteAndOpen(folder.Path("study.h5"), 8, 0).header();
  EXPECT_FALSE(read.is_single_run);
  EXPECT_EQ(read.study.title, written.study.title);
  EXPECT_EQ(read.study.text, written.study.text);
  EXPECT_EQ(read.study.seed, written.study.seed);
  EXPECT_EQ(read.study.outputs, written.study.outputs);
  EXPECT_EQ(read.study.design, written.study.design);
  EXPECT_EQ(FormatScenario(read.study.base), FormatScenario(written.study.base));
  ASSERT_EQ(read.study.factors.size(), 2U);
  EXPECT_EQ(read.study.factors[0].key, "runner.mass");
  EXPECT_EQ(read.study.factors[0].high, 90);
  EXPECT_EQ(read.study.factors[1].levels, (std::vector<std::string>{"trainer", "minimal"}));
  EXPECT_EQ(read.coordinates, written.coordinates);
  EXPECT_EQ(read.muscles, written.muscles);
  EXPECT_EQ(read.outputs.at(1).unit, "rad");
  EXPECT_EQ(read.gates.at(1).unit, "N");
  EXPECT_EQ(read.provenance.program_hash, written.provenance.program_hash);
  EXPECT_EQ(read.provenance.tables_hash, written.provenance.tables_hash);
  EXPECT_EQ(read.provenance.command, written.provenance.command);
}

TEST(StudyFile, LayoutComesBackAsWritten) {
  const TemporaryFolder folder;
  StudyHeader header = BuildFakeHeader(8);
  Study& study = header.study;
  study.noise_runs = 3;
  study.population = "adults";
  study.until = 0.02;
  study.max_samples = 512;
  study.nuisance = {"runner.mass"};
  study.correlations = {{"runner.mass", "gait.speed", 0.1 + 0.2}};
  study.pair = {{"old", {{"shoe.drop", "8 mm", {}}, {"gait.speed", "3.3", {}}}},
                {"new", {{"shoe.drop", "0", {}}}}};
  study.factors[0].normals = {{72, 8, 48, 96}, {59, 7, 45, 80}};
  StudyWriter::Create(folder.Path("study.h5"), header, false).Finish();
  const Study read = StudyReader(folder.Path("study.h5")).header().study;
  EXPECT_EQ(read.noise_runs, 3);
  EXPECT_EQ(read.population, "adults");
  EXPECT_EQ(read.until, 0.02);
  EXPECT_EQ(read.max_samples, 512);
  EXPECT_EQ(read.nuisance, study.nuisance);
  ASSERT_EQ(read.correlations.size(), 1u);
  EXPECT_EQ(read.correlations[0].second, "gait.speed");
  EXPECT_EQ(read.correlations[0].value, 0.1 + 0.2);
  ASSERT_EQ(read.pair.size(), 2u);
  EXPECT_EQ(read.pair[0].label, "old");
  ASSERT_EQ(read.pair[0].settings.size(), 2u);
  EXPECT_EQ(read.pair[0].settings[0].text, "8 mm");
  ASSERT_EQ(read.factors[0].normals.size(), 2u);
  EXPECT_EQ(read.factors[0].normals[1].mean, 59);
  EXPECT_TRUE(read.factors[1].normals.empty());
}

TEST(StudyFile, DesignComesBackBitwiseWithTheBaseMark) {
  const TemporaryFolder folder;
  const DesignTable written = BuildFakeHeader(8).table;
  const DesignTable read = WriteAndOpen(folder.Path("study.h5"), 8, 0).header().table;
  ASSERT_EQ(read.NumRuns(), 8);
  EXPECT_TRUE(std::isnan(read.values(0, 1)));
  EXPECT_EQ(read.values.col(0), written.values.col(0));
  EXPECT_EQ(read.values.col(1).tail(7), written.values.col(1).tail(7));
}

TEST(StudyFile, OutputsAreKeptInFullPrecision) {
  const TemporaryFolder folder;
  const StudyResults results = WriteAndOpen(folder.Path("study.h5"), 8, 8).ReadResults();
  EXPECT_EQ(results.output_names, (std::vector<std::string>{"load_peak", "angle"}));
  EXPECT_EQ(results.output_units, (std::vector<std::string>{"N", "rad"}));
  for (const int run : {0, 1, 2, 4, 5, 6, 7}) {
    EXPECT_EQ(results.outputs(run, 0), BuildFakeResult(run).outputs[0]);
    EXPECT_EQ(results.outputs(run, 1), BuildFakeResult(run).outputs[1]);
  }
}

TEST(StudyFile, StatesAndReasonsTellWhatBecameOfEachRun) {
  const TemporaryFolder folder;
  const StudyResults results = WriteAndOpen(folder.Path("study.h5"), 8, 6).ReadResults();
  EXPECT_EQ(results.states[0], RunState::kOk);
  EXPECT_EQ(results.states[3], RunState::kCannotRun);
  EXPECT_EQ(results.states[5], RunState::kFailedGates);
  EXPECT_EQ(results.states[6], RunState::kNotRun);
  EXPECT_EQ(results.reasons[0], "");
  EXPECT_EQ(results.reasons[3], "falls after 2 steps");
  EXPECT_EQ(results.reasons[5], "gate error: 0.02 > 0.01");
  EXPECT_TRUE(std::isnan(results.outputs(3, 0))) << "a runner who cannot run has no load";
  EXPECT_TRUE(std::isnan(results.outputs(7, 0))) << "a run that was not made has no load";
}

TEST(StudyFile, EverySeriesComesBack) {
  const TemporaryFolder folder;
  const StudyReader reader = WriteAndOpen(folder.Path("study.h5"), 3, 3);
  const StrideSeries written = BuildFakeResult(2).series;
  const StrideSeries read = reader.ReadRun(2).series;
  for (const SeriesInfo& info : SeriesTable()) {
    SCOPED_TRACE(info.path);
    for (const auto part : info.parts) {
      ExpectSameSeries(read.*part, written.*part, info.step);
    }
  }
  EXPECT_EQ(read.stride_time, written.stride_time);
}

/// 1,000 runs of the real body (45 joints, 320 muscles) in less than 500 MB, even while they come.
TEST(StudyFile, AThousandRunsTakeLessThan500Megabytes) {
  StudyHeader header = BuildFakeHeader(1000);
  ASSERT_GE(header.coordinates.size(), 45U);
  header.muscles.resize(320, "muscle");
  EXPECT_LT(EstimateBytes(header), 500e6);
  const TemporaryFolder folder;
  WriteAndOpen(folder.Path("growing.h5"), 20, 1);
  const double real = static_cast<double>(std::filesystem::file_size(folder.Path("growing.h5")));
  EXPECT_NEAR(EstimateBytes(BuildFakeHeader(20)) / real, 1, 0.03) << "the estimate is honest";
}

/// The numbers of a growing and of a packed file are the same; the packed one is smaller.
TEST(StudyFile, PackingChangesNothingButTheSize) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  {
    StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(6), false);
    for (int run = 0; run < 6; ++run) {
      writer.Append({run, BuildFakeResult(run)});
    }
  }
  const auto growing = testing::ReadAllDatasets(path);
  const auto growing_size = std::filesystem::file_size(path);
  StudyWriter::Resume(path, BuildFakeHeader(6)).Finish();
  EXPECT_TRUE(growing == testing::ReadAllDatasets(path));
  EXPECT_LT(std::filesystem::file_size(path), growing_size);
}

TEST(StudyFile, ALongReasonIsCutBetweenLetters) {
  const TemporaryFolder folder;
  RunResult result;
  for (int i = 0; i < 200; ++i) {
    result.reason += "ä";  // two bytes each
  }
  StudyWriter writer = StudyWriter::Create(folder.Path("study.h5"), BuildFakeHeader(1), false);
  writer.Append({0, result});
  writer.Finish();
  const std::string reason = StudyReader(folder.Path("study.h5")).ReadRun(0).reason;
  EXPECT_EQ(reason, result.reason.substr(0, 236) + "...");
}

TEST(StudyFile, GatesComeBackOnlyWhereTheRunHadThem) {
  const TemporaryFolder folder;
  const StudyReader reader = WriteAndOpen(folder.Path("study.h5"), 6, 6);
  const RunResult failed = reader.ReadRun(5);
  ASSERT_EQ(failed.gates.size(), 1U);
  EXPECT_EQ(failed.gates[0].name, "error");
  EXPECT_EQ(failed.gates[0].value, 0.02);
  EXPECT_EQ(failed.gates[0].limit, 0.01);
  EXPECT_FALSE(failed.gates[0].Passed());
  EXPECT_TRUE(reader.ReadRun(3).gates.empty());
}

TEST(StudyFile, WorkAndTimeOfARunComeBack) {
  const TemporaryFolder folder;
  const RunResult read = WriteAndOpen(folder.Path("study.h5"), 2, 2).ReadRun(1);
  EXPECT_EQ(read.one_step_simulations, 101);
  EXPECT_EQ(read.solve_seconds, 1.5);
}

TEST(StudyFile, NumbersOfARunAreThoseOfTheWholeRun) {
  const TemporaryFolder folder;
  const StudyReader reader = WriteAndOpen(folder.Path("study.h5"), 6, 6);
  const RunResult whole = reader.ReadRun(5), numbers = reader.ReadNumbers(5);
  EXPECT_EQ(numbers.outputs, whole.outputs);
  EXPECT_EQ(numbers.reason, whole.reason);
  EXPECT_EQ(numbers.gates.size(), whole.gates.size());
  EXPECT_EQ(numbers.series.stride_time, whole.series.stride_time);
  EXPECT_EQ(numbers.series.coordinates.size(), 0);
  EXPECT_THROW(reader.ReadNumbers(6), std::out_of_range);
}

/// Seconds of storing by run, and of packing behind them.
std::vector<double> ReadStoreSeconds(const std::string& path) {
  const h5::Handle file = h5::OpenFile(path, false);
  const h5::Handle dataset = h5::OpenDataset(file, kStoreSecondsPath);
  std::vector<double> seconds(h5::Extent(dataset).at(0) + 1);
  H5Dread(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, seconds.data());
  const hid_t attribute = H5Aopen(dataset, "pack_seconds", H5P_DEFAULT);
  H5Aread(attribute, H5T_NATIVE_DOUBLE, &seconds.back());
  H5Aclose(attribute);
  return seconds;
}

// What the writer says it took is at least the sum of what it noted in the file.
TEST(StudyFile, WhatStoringCostsStandsInIt) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(3), false);
  for (int run = 0; run < 3; ++run) {
    writer.Append({run, BuildFakeResult(run)});
  }
  writer.Finish();
  double sum = 0;
  for (const double seconds : ReadStoreSeconds(path)) {
    EXPECT_GT(seconds, 0);
    sum += seconds;
  }
  EXPECT_LE(sum, writer.Seconds());
}

TEST(StudyFile, AResultOfOtherSizeIsABugAndSaysWhere) {
  const TemporaryFolder folder;
  StudyWriter writer = StudyWriter::Create(folder.Path("study.h5"), BuildFakeHeader(2), false);
  RunResult result = BuildFakeResult(0);
  result.outputs.push_back(1);
  try {
    writer.Append({0, result});
    FAIL() << "three outputs went into two columns";
  } catch (const std::logic_error& error) {
    EXPECT_NE(std::string(error.what()).find("/outputs"), std::string::npos) << error.what();
  }
  EXPECT_TRUE(writer.DoneRuns().empty());
}

/// A study that has reached its aim leaves rows not run: it is complete and takes no room for them.
TEST(StudyFile, AStudyThatReachedItsAimIsPackedAndComplete) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5"), all = folder.Path("all.h5");
  StudyWriter writer = StudyWriter::Create(path, BuildFakeHeader(8), false);
  for (const int run : {0, 1, 2}) {
    writer.Append({run, BuildFakeResult(run)});
  }
  writer.Finish();
  EXPECT_FALSE(StudyReader(path).ReadResults().is_complete)
      << "as long as nobody says that it has reached it";
  writer.Finish(true);
  const StudyReader reader(path);
  EXPECT_TRUE(reader.ReadResults().is_complete);
  EXPECT_EQ(reader.ReadState(3), RunState::kNotRun);
  EXPECT_TRUE(std::isnan(reader.ReadNumbers(3).outputs[0]));
  EXPECT_EQ(reader.ReadRun(2).outputs, BuildFakeResult(2).outputs);
  WriteAndOpen(all, 8, 8);
  EXPECT_LT(std::filesystem::file_size(path), std::filesystem::file_size(all) / 2);
}

TEST(StudyFile, AFileOfAnEarlierBuildIsCompleteWhereNoRunIsLeft) {
  const TemporaryFolder folder;
  for (const int stored : {2, 3}) {
    const std::string path = folder.Path(std::to_string(stored) + ".h5");
    WriteAndOpen(path, 3, stored);
    {
      const h5::Handle file = h5::OpenFile(path, true);
      ASSERT_GE(H5Adelete(file, kCompleteName), 0);
    }
    EXPECT_EQ(StudyReader(path).ReadResults().is_complete, stored == 3);
  }
}

TEST(StudyFile, TheWriterKnowsTheStateOfEveryRow) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("study.h5");
  WriteAndOpen(path, 8, 4);
  StudyWriter writer = StudyWriter::Resume(path, BuildFakeHeader(8));
  writer.Append({5, BuildFakeResult(5)});
  EXPECT_EQ(writer.States(),
            (std::vector<RunState>{RunState::kOk, RunState::kOk, RunState::kOk,
                                   RunState::kCannotRun, RunState::kNotRun, RunState::kFailedGates,
                                   RunState::kNotRun, RunState::kNotRun}));
}

StudyHeader BuildOneRunHeader() {
  Scenario scenario;
  scenario.title = "one run";
  scenario.conditions.runner.mass = 82;
  StudyHeader header = BuildRunHeader(scenario, "one.toml", "title = \"one run\"\n");
  const StudyHeader fake = BuildFakeHeader(1);
  header.outputs = fake.outputs;
  header.gates = fake.gates;
  header.coordinates = fake.coordinates;
  header.muscles = fake.muscles;
  return header;
}

TEST(StudyFile, ARunFileTellsHowItWasMadeAndNoMore) {
  const TemporaryFolder folder;
  StudyHeader header = BuildOneRunHeader();
  WriteRunFile(folder.Path("plain.h5"), header, BuildFakeResult(1), false);
  header.asked = {.noise_share = 0.03, .noise_seed = 9, .adaptation = "least_change"};
  WriteRunFile(folder.Path("noisy.h5"), header, BuildFakeResult(1), false);
  const AskedManner read = StudyReader(folder.Path("noisy.h5")).header().asked;
  EXPECT_EQ(read.noise_share, 0.03);
  EXPECT_EQ(read.noise_seed, 9U);
  EXPECT_EQ(read.adaptation, "least_change");
  const h5::Handle plain = h5::OpenFile(folder.Path("plain.h5"), false);
  for (const char* name : {"seed", "noise_share", "noise_seed", "adaptation"}) {
    EXPECT_FALSE(h5::HasAttribute(plain, name)) << name;
  }
}

/// Killed or failed, a run leaves what was there and nothing that blocks its repetition.
TEST(StudyFile, ARunTakesItsNameWhenItIsWhole) {
  const TemporaryFolder folder;
  const std::string path = folder.Path("run.h5");
  WriteRunFile(path, BuildOneRunHeader(), BuildFakeResult(1), false);
  { const StudyWriter given_up = StudyWriter::Create(path, BuildOneRunHeader(), true); }
  EXPECT_EQ(StudyReader(path).ReadRun(0).outputs, BuildFakeResult(1).outputs);
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
  std::filesystem::copy_file(path, path + ".part");  // as of a run that was killed
  WriteRunFile(path, BuildOneRunHeader(), BuildFakeResult(2), true);
  EXPECT_EQ(StudyReader(path).ReadRun(0).outputs, BuildFakeResult(2).outputs);
  EXPECT_TRUE(StudyReader(path).ReadResults().is_complete);
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST(StudyFile, ARunFileIsAStudyOfOneRun) {
  const TemporaryFolder folder;
  WriteRunFile(folder.Path("run.h5"), BuildOneRunHeader(), BuildFakeResult(1), false);

  const StudyReader reader(folder.Path("run.h5"));
  EXPECT_TRUE(reader.header().is_single_run);
  EXPECT_EQ(reader.NumRuns(), 1);
  EXPECT_TRUE(reader.header().study.factors.empty());
  EXPECT_EQ(reader.header().study.base.conditions.runner.mass, 82);
  EXPECT_EQ(reader.ReadRun(0).outputs[0], 1001.5);
}

TEST(SiUnit, KeepsTheDimensionAndHasFactorOne) {
  for (const char* unit : {"deg", "mm", "N/mm", "g", "%", "km/h", "steps/min", "kPa", "N m/deg"}) {
    EXPECT_TRUE(SameDimension(unit, SiUnit(unit))) << unit;
    EXPECT_EQ(UnitToSi(SiUnit(unit)), 1) << unit;
  }
}

}  // namespace
}  // namespace footfall
