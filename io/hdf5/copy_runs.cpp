#include "io/hdf5/copy_runs.h"

#include <vector>

#include "io/hdf5/layout.h"

namespace footfall {
namespace {

/// Row by row, so that it needs the memory of one run.
void CopyDataset(hid_t from, hid_t to, const char* path) {
  const h5::Handle source = h5::OpenDataset(from, path);
  const h5::Handle target = h5::OpenDataset(to, path);
  const h5::Handle type(H5Dget_type(source), H5Tclose, "read a type");
  std::vector<char> row(h5::RowSize(source) * H5Tget_size(type));
  const auto num_runs = static_cast<int>(h5::Extent(source).at(0));
  for (int run = 0; run < num_runs; ++run) {
    h5::ReadRow(source, run, type, row.data());
    h5::WriteRow(target, run, type, row.data());
  }
}

}  // namespace

void CopyRuns(hid_t from, const std::string& to_path) {
  h5::Handle to = h5::OpenFile(to_path, true);
  for (const SeriesInfo& series : SeriesTable()) {
    CopyDataset(from, to, series.path);
  }
  for (const TableInfo& table : NumberTables()) {
    CopyDataset(from, to, table.path);
  }
  CopyDataset(from, to, "/status/reason");
  CopyDataset(from, to, "/status/code");
  h5::Check(to.Reset(), "close the packed file");
}

}  // namespace footfall
