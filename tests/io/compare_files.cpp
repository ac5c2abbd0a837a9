#include "tests/io/compare_files.h"

#include <hdf5.h>

#include <stdexcept>
#include <vector>

namespace footfall::testing {
namespace {

std::string ReadTexts(hid_t dataset, hid_t type, std::size_t count) {
  std::vector<char*> texts(count, nullptr);
  H5Dread(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, texts.data());
  std::string bytes;
  for (const char* text : texts) {
    bytes += text == nullptr ? "" : text;
    bytes += '\n';
  }
  const hid_t space = H5Dget_space(dataset);
  H5Dvlen_reclaim(type, space, H5P_DEFAULT, texts.data());
  H5Sclose(space);
  return bytes;
}

std::string ReadBytes(hid_t file, const char* path) {
  const hid_t dataset = H5Dopen2(file, path, H5P_DEFAULT);
  const hid_t type = H5Dget_type(dataset);
  const hid_t space = H5Dget_space(dataset);
  const auto count = static_cast<std::size_t>(H5Sget_simple_extent_npoints(space));
  std::string bytes;
  if (H5Tis_variable_str(type) > 0) {
    bytes = ReadTexts(dataset, type, count);
  } else {
    bytes.resize(count * H5Tget_size(type));
    if (H5Dread(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, bytes.data()) < 0) {
      throw std::runtime_error(std::string("cannot read ") + path);
    }
  }
  H5Sclose(space);
  H5Tclose(type);
  H5Dclose(dataset);
  return bytes;
}

herr_t KeepDataset(hid_t file, const char* name, const H5O_info_t* info, void* all) {
  const std::string path = name;
  if (info->type == H5O_TYPE_DATASET && path.rfind("timing/", 0) != 0) {
    (*static_cast<std::map<std::string, std::string>*>(all))[path] = ReadBytes(file, name);
  }
  return 0;
}

}  // namespace

std::map<std::string, std::string> ReadAllDatasets(const std::string& path) {
  const hid_t file = H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
  if (file < 0) {
    throw std::runtime_error("cannot open " + path);
  }
  std::map<std::string, std::string> all;
  H5Ovisit2(file, H5_INDEX_NAME, H5_ITER_INC, KeepDataset, &all, H5O_INFO_BASIC);
  H5Fclose(file);
  return all;
}

}  // namespace footfall::testing
