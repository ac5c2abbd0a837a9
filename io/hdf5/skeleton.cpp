#include "io/hdf5/skeleton.h"

#include <hdf5_hl.h>

#include <algorithm>
#include <limits>
#include <numeric>

#include "io/hdf5/factor_attributes.h"
#include "io/hdf5/h5.h"
#include "io/hdf5/header_attributes.h"
#include "io/hdf5/layout.h"
#include "io/hdf5/whole_steps.h"

namespace footfall {
namespace {

/// Groups on the way are made as needed.
h5::Handle CreateDataset(hid_t file, const std::string& path, hid_t type,
                         const std::vector<hsize_t>& extent, hid_t properties) {
  const h5::Handle space(H5Screate_simple(static_cast<int>(extent.size()), extent.data(), nullptr),
                         H5Sclose, "describe " + path);
  const h5::Handle links(H5Pcreate(H5P_LINK_CREATE), H5Pclose, "create " + path);
  h5::Check(H5Pset_create_intermediate_group(links, 1), "create " + path);
  return {H5Dcreate2(file, path.c_str(), type, space, links, properties, H5P_DEFAULT), H5Dclose,
          "create " + path};
}

h5::Handle Properties() { return {H5Pcreate(H5P_DATASET_CREATE), H5Pclose, "describe a dataset"}; }

/// Filled with `value`, and in a growing file allocated at once.
h5::Handle FilledProperties(Packing packing, hid_t type, const void* value) {
  h5::Handle properties = Properties();
  h5::Check(H5Pset_fill_value(properties, type, value), "describe a dataset");
  h5::Check(H5Pset_fill_time(properties, H5D_FILL_TIME_ALLOC), "describe a dataset");
  if (packing == Packing::kGrowing) {
    h5::Check(H5Pset_alloc_time(properties, H5D_ALLOC_TIME_EARLY), "describe a dataset");
  }
  return properties;
}

/// Names one dimension of a dataset by the scale of that name in the root.
void AttachScale(hid_t file, hid_t dataset, const std::string& scale, unsigned dimension) {
  const h5::Handle scale_dataset = h5::OpenDataset(file, "/" + scale);
  h5::Check(H5DSattach_scale(dataset, scale_dataset, dimension), "attach scale " + scale);
}

/// Turns a dataset into a dimension scale.
void MakeScale(hid_t dataset, const std::string& name, const std::string& meaning) {
  h5::Check(H5DSset_scale(dataset, name.c_str()), "make scale " + name);
  h5::WriteAttribute(dataset, "long_name", meaning);
}

/// A dimension whose entries have names.
void WriteNameScale(hid_t file, const Scale& scale) {
  std::vector<const char*> data;
  for (const std::string& entry : scale.entries) {
    data.push_back(entry.c_str());
  }
  const h5::Handle type = h5::TextType();
  const h5::Handle dataset =
      CreateDataset(file, "/" + scale.name, type, {data.size()}, Properties());
  h5::Check(H5Dwrite(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, data.data()),
            "write scale " + scale.name);
  MakeScale(dataset, scale.name, scale.meaning);
}

/// A dimension whose entries are numbered from 0.
void WriteIndexScale(hid_t file, const std::string& name, const std::string& meaning, int count) {
  std::vector<int> indices(static_cast<std::size_t>(count));
  std::iota(indices.begin(), indices.end(), 0);
  const h5::Handle dataset =
      CreateDataset(file, "/" + name, H5T_STD_I32LE, {indices.size()}, Properties());
  h5::Check(H5Dwrite(dataset, H5T_NATIVE_INT, H5S_ALL, H5S_ALL, H5P_DEFAULT, indices.data()),
            "write scale " + name);
  MakeScale(dataset, name, meaning);
}

/// Phase k / kStridePhases of the stride.
void WritePhaseScale(hid_t file) {
  std::vector<double> phases;
  phases.reserve(kStridePhases);
  for (int k = 0; k < kStridePhases; ++k) {
    phases.push_back(static_cast<double>(k) / kStridePhases);
  }
  const h5::Handle dataset =
      CreateDataset(file, "/phase", H5T_IEEE_F64LE, {phases.size()}, Properties());
  h5::Check(H5Dwrite(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, phases.data()),
            "write scale phase");
  MakeScale(dataset, "phase", "share of the stride, from one right foot strike to the next");
  h5::WriteAttribute(dataset, "units", "1");
}

/// The design is known from the start; it is never written again.
void WriteFactors(hid_t file, const StudyHeader& header) {
  if (header.study.factors.empty()) {
    return;
  }
  const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> values =
      header.table.values;
  const h5::Handle dataset = CreateDataset(
      file, "/factors", H5T_IEEE_F64LE,
      {static_cast<hsize_t>(values.rows()), static_cast<hsize_t>(values.cols())}, Properties());
  h5::Check(H5Dwrite(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()),
            "write /factors");
  AttachScale(file, dataset, "run", 0);
  AttachScale(file, dataset, "factor", 1);
  WriteFactorAttributes(dataset, header.study.factors);
}

/// run x scales x phase.
std::vector<hsize_t> SeriesExtent(hid_t file, const SeriesInfo& series, hsize_t num_runs) {
  std::vector<hsize_t> extent = {num_runs};
  for (const char* scale : series.scales) {
    extent.push_back(h5::Extent(h5::OpenDataset(file, std::string("/") + scale)).at(0));
  }
  extent.push_back(kStridePhases);
  return extent;
}

/// One chunk per run, so that a run is read and written at once.
h5::Handle SeriesProperties(const SeriesInfo& series, Packing packing, std::vector<hsize_t> chunk) {
  constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();
  h5::Handle properties = series.step == 0
                              ? FilledProperties(packing, H5T_NATIVE_FLOAT, &kMissing)
                              : FilledProperties(packing, H5T_NATIVE_UINT16, &kMissingSteps);
  chunk[0] = 1;
  h5::Check(H5Pset_chunk(properties, static_cast<int>(chunk.size()), chunk.data()), "set chunks");
  if (packing == Packing::kPacked && (series.rests || series.step != 0)) {
    h5::Check(H5Pset_shuffle(properties), "set shuffle");
    h5::Check(H5Pset_deflate(properties, 1), "set deflate");
  }
  return properties;
}

/// What readers of the CF convention need to give back values instead of steps.
void WriteStepAttributes(hid_t dataset, double step) {
  h5::WriteAttribute(dataset, "scale_factor", std::vector<double>{step});
  const h5::Handle space(H5Screate(H5S_SCALAR), H5Sclose, "describe _FillValue");
  const h5::Handle fill(
      H5Acreate2(dataset, "_FillValue", H5T_STD_U16LE, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose,
      "create _FillValue");
  h5::Check(H5Awrite(fill, H5T_NATIVE_UINT16, &kMissingSteps), "write _FillValue");
}

/// One dataset of time series with its scales and descriptions.
void CreateSeries(hid_t file, const SeriesInfo& series, hsize_t num_runs, Packing packing) {
  const auto extent = SeriesExtent(file, series, num_runs);
  const h5::Handle dataset =
      CreateDataset(file, series.path, series.step == 0 ? H5T_IEEE_F32LE : H5T_STD_U16LE, extent,
                    SeriesProperties(series, packing, extent));
  AttachScale(file, dataset, "run", 0);
  for (unsigned i = 0; i < series.scales.size(); ++i) {
    AttachScale(file, dataset, series.scales[i], i + 1);
  }
  AttachScale(file, dataset, "phase", static_cast<unsigned>(extent.size()) - 1);
  h5::WriteAttribute(dataset, "units", series.unit);
  h5::WriteAttribute(dataset, "long_name", series.meaning);
  h5::WriteAttribute(dataset, "comment", series.frame);
  h5::WriteAttribute(dataset, "source", "computed by this program");
  if (series.step != 0) {
    WriteStepAttributes(dataset, series.step);
  }
}

/// One dataset of float64 by run, or by run and column.
h5::Handle CreateNumberTable(hid_t file, const TableInfo& table, hsize_t num_runs,
                             Packing packing) {
  std::vector<hsize_t> extent = {num_runs};
  if (table.column_scale != nullptr) {
    extent.push_back(
        h5::Extent(h5::OpenDataset(file, std::string("/") + table.column_scale)).at(0));
  }
  constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
  h5::Handle dataset = CreateDataset(file, table.path, H5T_IEEE_F64LE, extent,
                                     FilledProperties(packing, H5T_NATIVE_DOUBLE, &kMissing));
  AttachScale(file, dataset, "run", 0);
  if (table.column_scale != nullptr) {
    AttachScale(file, dataset, table.column_scale, 1);
  }
  h5::WriteAttribute(dataset, "comment", table.meaning);
  return dataset;
}

void CreateNumberTables(hid_t file, const StudyHeader& header, Packing packing) {
  for (const TableInfo& table : NumberTables()) {
    const h5::Handle dataset =
        CreateNumberTable(file, table, static_cast<hsize_t>(header.NumRuns()), packing);
    if (table.column_scale == nullptr) {
      h5::WriteAttribute(dataset, "units", table.unit);
    } else if (table.column_scale == std::string_view("output")) {
      WriteOutputAttributes(dataset, header.outputs);
    } else {
      WriteGateAttributes(dataset, header.gates);
    }
  }
}

/// Codes follow the CF convention (flag_values, flag_meanings); reasons are letters.
void CreateStatus(hid_t file, hsize_t num_runs, Packing packing) {
  constexpr signed char kNotRun = kNotRunCode;
  const h5::Handle code = CreateDataset(file, "/status/code", H5T_STD_I8LE, {num_runs},
                                        FilledProperties(packing, H5T_NATIVE_SCHAR, &kNotRun));
  AttachScale(file, code, "run", 0);
  h5::WriteAttribute(code, "flag_values", std::vector<double>{-1, 0, 1, 2});
  h5::WriteAttribute(code, "flag_meanings", kStatusMeanings);
  constexpr char kEmpty = '\0';
  const h5::Handle reason =
      CreateDataset(file, "/status/reason", H5T_C_S1, {num_runs, kReasonLength},
                    FilledProperties(packing, H5T_C_S1, &kEmpty));
  AttachScale(file, reason, "run", 0);
  AttachScale(file, reason, "reason_character", 1);
  h5::WriteAttribute(reason, "long_name", "why a run is not ok, letter by letter");
}

}  // namespace

void WriteSkeleton(const std::string& path, const StudyHeader& header, Packing packing) {
  h5::Handle file = h5::CreateFile(path);
  const auto num_runs = static_cast<hsize_t>(header.NumRuns());
  WriteRootAttributes(file, header);
  h5::WriteAttribute(file, kCompleteName, packing == Packing::kPacked ? 1 : 0);
  WriteIndexScale(file, "run", "row of the design; 0 is the base condition", header.NumRuns());
  WriteIndexScale(file, "reason_character", "letter of a reason", kReasonLength);
  WritePhaseScale(file);
  for (const Scale& scale : BuildScales(header)) {
    WriteNameScale(file, scale);
  }
  WriteFactors(file, header);
  CreateNumberTables(file, header, packing);
  CreateStatus(file, num_runs, packing);
  for (const SeriesInfo& series : SeriesTable()) {
    CreateSeries(file, series, num_runs, packing);
  }
  h5::Check(file.Reset(), "close the new file");
}

double EstimateBytes(const StudyHeader& header) {
  double bytes = 0;  // of one phase
  const auto scales = BuildScales(header);
  for (const SeriesInfo& series : SeriesTable()) {
    double product = 1;
    for (const char* name : series.scales) {
      const auto scale = std::find_if(scales.begin(), scales.end(),
                                      [&](const Scale& s) { return s.name == name; });
      product *= static_cast<double>(scale->entries.size());
    }
    bytes += product * static_cast<double>(series.step == 0 ? sizeof(float) : sizeof(StepCount));
  }
  return bytes * kStridePhases * header.NumRuns();
}

}  // namespace footfall
