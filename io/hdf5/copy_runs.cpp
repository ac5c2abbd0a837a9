#include "io/hdf5/copy_runs.h"

#include "io/hdf5/layout.h"

namespace footfall {
namespace {

/// Row by row, so that it needs the memory of one run.
void CopyDataset(hid_t from, hid_t to, const char* path, const std::vector<int>& rows) {
  const h5::Handle source = h5::OpenDataset(from, path);
  const h5::Handle target = h5::OpenDataset(to, path);
  const h5::Handle type(H5Dget_type(source), H5Tclose, "read a type");
  std::vector<char> row(h5::RowSize(source) * H5Tget_size(type));
  for (std::size_t run = 0; run < rows.size(); ++run) {
    if (rows[run] < 0) {
      continue;
    }
    h5::ReadRow(source, static_cast<int>(run), type, row.data());
    h5::WriteRow(target, rows[run], type, row.data());
  }
}

}  // namespace

void CopyRuns(hid_t from, const std::string& to_path, const std::vector<int>& rows) {
  h5::Handle to = h5::OpenFile(to_path, true);
  for (const SeriesInfo& series : SeriesTable()) {
    CopyDataset(from, to, series.path, rows);
  }
  for (const TableInfo& table : NumberTables()) {
    CopyDataset(from, to, table.path, rows);
  }
  CopyDataset(from, to, "/status/reason", rows);
  CopyDataset(from, to, "/status/code", rows);
  h5::Check(to.Reset(), "close the copy");
}

}  // namespace footfall
