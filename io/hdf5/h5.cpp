#include "io/hdf5/h5.h"

#include <functional>
#include <numeric>
#include <utility>

namespace footfall::h5 {
namespace {

/// The innermost entry of the error stack says what went wrong; the outer ones who called whom.
herr_t KeepInnermost(unsigned depth, const H5E_error2_t* entry, void* reason) {
  if (depth == 0 && entry->desc != nullptr) {
    *static_cast<std::string*>(reason) = entry->desc;
  }
  return 0;
}

/// "... error message = 'No space left on device', ..." -> "No space left on device".
std::string ShortReason(const std::string& description) {
  constexpr std::string_view kMark = "error message = '";
  const auto start = description.find(kMark);
  if (start == std::string::npos) {
    return description;
  }
  const auto text = description.substr(start + kMark.size());
  return text.substr(0, text.find('\''));
}

/// What the library's error stack says, which is emptied.
std::string TakeReason() {
  std::string description = "unknown reason";
  H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, KeepInnermost, &description);
  H5Eclear2(H5E_DEFAULT);
  return ShortReason(description);
}

/// Frees the texts that HDF5 allocated into a buffer.
class TextBuffer {
 public:
  TextBuffer(hid_t type, hid_t space)
      : type_(type),
        space_(space),
        texts_(static_cast<std::size_t>(H5Sget_simple_extent_npoints(space)), nullptr) {}
  ~TextBuffer() { H5Dvlen_reclaim(type_, space_, H5P_DEFAULT, texts_.data()); }
  TextBuffer(const TextBuffer&) = delete;
  TextBuffer& operator=(const TextBuffer&) = delete;

  void* data() { return texts_.data(); }
  std::vector<std::string> Take() const {
    std::vector<std::string> texts;
    for (const char* text : texts_) {
      texts.emplace_back(text == nullptr ? "" : text);
    }
    return texts;
  }

 private:
  hid_t type_, space_;
  std::vector<char*> texts_;
};

/// How every file here is opened; each line has its reason.
Handle AccessProperties() {
  Handle properties(H5Pcreate(H5P_FILE_ACCESS), H5Pclose, "set up file access");
  // Readers may look in while we write; FileLock keeps a second writer out.
  Check(H5Pset_file_locking(properties, false, true), "set up file access");
  // No caches for raw data: a write that fails does so at once, before structures point to it.
  Check(H5Pset_cache(properties, 0, 0, 0, 0), "set up file access");
  Check(H5Pset_sieve_buf_size(properties, 0), "set up file access");
  // An owner that goes out of scope late must not keep the file open.
  Check(H5Pset_fclose_degree(properties, H5F_CLOSE_STRONG), "set up file access");
  return properties;
}

/// Extent of a dataset or attribute; an empty list is a scalar.
Handle Space(const std::vector<hsize_t>& extent) {
  return {extent.empty()
              ? H5Screate(H5S_SCALAR)
              : H5Screate_simple(static_cast<int>(extent.size()), extent.data(), nullptr),
          H5Sclose, "describe an extent"};
}

/// Creates and writes; HDF5 refuses to write no elements.
void WriteAttributeOf(hid_t object, const std::string& name, hid_t type,
                      const std::vector<hsize_t>& extent, const void* data) {
  const std::string what = "write attribute " + name;
  const Handle space = Space(extent);
  const Handle attribute(H5Acreate2(object, name.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT),
                         H5Aclose, what);
  if (H5Sget_simple_extent_npoints(space) > 0) {
    Check(H5Awrite(attribute, type, data), what);
  }
}

Handle OpenAttribute(hid_t object, const std::string& name) {
  return {H5Aopen(object, name.c_str(), H5P_DEFAULT), H5Aclose, "read attribute " + name};
}

/// Selects row `run` in the dataset's space; the memory holds just that row.
std::pair<Handle, Handle> SelectRow(hid_t dataset, int run) {
  std::vector<hsize_t> count = Extent(dataset);
  std::vector<hsize_t> start(count.size(), 0);
  start[0] = static_cast<hsize_t>(run);
  count[0] = 1;
  Handle memory = Space(count);
  Handle file(H5Dget_space(dataset), H5Sclose, "read an extent");
  Check(H5Sselect_hyperslab(file, H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr),
        "select a run");
  return {std::move(memory), std::move(file)};
}

}  // namespace

Handle::Handle(hid_t id, Close close, std::string_view what) : id_(id), close_(close) {
  Check(id < 0 ? -1 : 0, what);
}

Handle::Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}

Handle& Handle::operator=(Handle&& other) noexcept {
  std::swap(id_, other.id_);
  std::swap(close_, other.close_);
  return *this;
}

herr_t Handle::Reset() {
  const hid_t id = std::exchange(id_, -1);
  return id < 0 ? 0 : close_(id);
}

void Handle::Abandon() { id_ = -1; }

void Check(herr_t status, std::string_view what) {
  if (status < 0) {
    throw Error("cannot " + std::string(what) + ": " + TakeReason());
  }
}

void PrepareLibrary() {
  H5dont_atexit();
  H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
}

Handle OpenFile(const std::string& path, bool write) {
  return {H5Fopen(path.c_str(), write ? H5F_ACC_RDWR : H5F_ACC_RDONLY, AccessProperties()),
          H5Fclose, "open the file"};
}

Handle CreateFile(const std::string& path) {
  return {H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, AccessProperties()), H5Fclose,
          "create the file"};
}

Handle OpenDataset(hid_t file, const std::string& path) {
  return {H5Dopen2(file, path.c_str(), H5P_DEFAULT), H5Dclose, "open dataset " + path};
}

bool HasLink(hid_t file, const std::string& path) {
  return H5Lexists(file, path.c_str(), H5P_DEFAULT) > 0;
}

bool HasAttribute(hid_t object, const std::string& name) {
  return H5Aexists(object, name.c_str()) > 0;
}

std::vector<hsize_t> Extent(hid_t dataset) {
  const Handle space(H5Dget_space(dataset), H5Sclose, "read an extent");
  std::vector<hsize_t> extent(static_cast<std::size_t>(H5Sget_simple_extent_ndims(space)));
  H5Sget_simple_extent_dims(space, extent.data(), nullptr);
  return extent;
}

std::size_t RowSize(hid_t dataset) {
  const auto extent = Extent(dataset);
  return std::accumulate(extent.begin() + 1, extent.end(), std::size_t{1}, std::multiplies<>());
}

bool HasFilters(hid_t dataset) {
  const Handle properties(H5Dget_create_plist(dataset), H5Pclose, "read properties");
  return H5Pget_nfilters(properties) > 0;
}

Handle TextType() {
  Handle type(H5Tcopy(H5T_C_S1), H5Tclose, "make a text type");
  Check(H5Tset_size(type, H5T_VARIABLE), "make a text type");
  Check(H5Tset_cset(type, H5T_CSET_UTF8), "make a text type");
  return type;
}

void WriteAttribute(hid_t object, const std::string& name, const std::string& text) {
  const char* data = text.c_str();
  WriteAttributeOf(object, name, TextType(), {}, &data);
}

void WriteAttribute(hid_t object, const std::string& name, const std::vector<std::string>& texts) {
  std::vector<const char*> data;
  for (const std::string& text : texts) {
    data.push_back(text.c_str());
  }
  WriteAttributeOf(object, name, TextType(), {data.size()}, data.data());
}

void WriteAttribute(hid_t object, const std::string& name, const std::vector<double>& numbers) {
  WriteAttributeOf(object, name, H5T_NATIVE_DOUBLE, {numbers.size()}, numbers.data());
}

void WriteAttribute(hid_t object, const std::string& name, std::int64_t number) {
  WriteAttributeOf(object, name, H5T_NATIVE_INT64, {}, &number);
}

std::vector<std::string> ReadTexts(hid_t object, const std::string& name) {
  const Handle attribute = OpenAttribute(object, name);
  const Handle space(H5Aget_space(attribute), H5Sclose, "read attribute " + name);
  const Handle type = TextType();
  if (H5Sget_simple_extent_npoints(space) == 0) {
    return {};
  }
  TextBuffer buffer(type, space);
  Check(H5Aread(attribute, type, buffer.data()), "read attribute " + name);
  return buffer.Take();
}

std::string ReadText(hid_t object, const std::string& name) {
  return ReadTexts(object, name).at(0);
}

std::vector<double> ReadNumbers(hid_t object, const std::string& name) {
  const Handle attribute = OpenAttribute(object, name);
  const Handle space(H5Aget_space(attribute), H5Sclose, "read attribute " + name);
  std::vector<double> numbers(static_cast<std::size_t>(H5Sget_simple_extent_npoints(space)));
  Check(H5Aread(attribute, H5T_NATIVE_DOUBLE, numbers.data()), "read attribute " + name);
  return numbers;
}

std::int64_t ReadInteger(hid_t object, const std::string& name) {
  const Handle attribute = OpenAttribute(object, name);
  std::int64_t number = 0;
  Check(H5Aread(attribute, H5T_NATIVE_INT64, &number), "read attribute " + name);
  return number;
}

std::vector<std::string> ReadTextColumn(hid_t file, const std::string& path) {
  const Handle dataset = OpenDataset(file, path);
  const Handle space(H5Dget_space(dataset), H5Sclose, "read " + path);
  const Handle type = TextType();
  TextBuffer buffer(type, space);
  Check(H5Dread(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, buffer.data()), "read " + path);
  return buffer.Take();
}

std::vector<double> ReadNumberTable(hid_t file, const std::string& path) {
  const Handle dataset = OpenDataset(file, path);
  const Handle space(H5Dget_space(dataset), H5Sclose, "read " + path);
  std::vector<double> numbers(static_cast<std::size_t>(H5Sget_simple_extent_npoints(space)));
  Check(H5Dread(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, numbers.data()),
        "read " + path);
  return numbers;
}

void WriteRow(hid_t dataset, int run, hid_t type, const void* data) {
  const auto [memory, file] = SelectRow(dataset, run);
  Check(H5Dwrite(dataset, type, memory, file, H5P_DEFAULT, data), "write a run");
}

void ReadRow(hid_t dataset, int run, hid_t type, void* data) {
  const auto [memory, file] = SelectRow(dataset, run);
  Check(H5Dread(dataset, type, memory, file, H5P_DEFAULT, data), "read a run");
}

}  // namespace footfall::h5
