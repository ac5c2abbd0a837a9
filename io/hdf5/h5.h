#pragma once

#include <hdf5.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// The HDF5 C interface with owners and exceptions, as much of it as the file layout needs. Private
/// to io/: nothing outside includes it.
namespace footfall::h5 {

/// HDF5 refused; the message ends with the library's own reason. Writers turn it into SystemError,
/// readers into UserError.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Owns one identifier and closes it with the function that fits its kind.
class Handle {
 public:
  using Close = herr_t (*)(hid_t);
  /// Throws Error "cannot WHAT: REASON" for a negative identifier.
  Handle(hid_t id, Close close, std::string_view what);
  ~Handle() { Reset(); }
  Handle(Handle&& other) noexcept;
  Handle& operator=(Handle&& other) noexcept;
  operator hid_t() const { return id_; }  // NOLINT(google-explicit-constructor): C calls take it
  /// Closes now; returns what the library said, since closing a file writes.
  herr_t Reset();
  /// Never closes it: after a write that failed, closing would write structures that point to what
  /// is not there. What was flushed before stays as it is.
  void Abandon();

 private:
  hid_t id_;
  Close close_;
};

/// Throws Error "cannot WHAT: REASON" where `status` is negative.
void Check(herr_t status, std::string_view what);
/// Keeps HDF5 from printing errors by itself, in this thread, and from flushing files at exit:
/// every file here has an owner that closes it. Call at every entrance from outside.
void PrepareLibrary();

/// Files and datasets by path; throw Error where they cannot be opened.
Handle OpenFile(const std::string& path, bool write);
Handle CreateFile(const std::string& path);
Handle OpenDataset(hid_t file, const std::string& path);
bool HasLink(hid_t file, const std::string& path);
bool HasAttribute(hid_t object, const std::string& name);

/// Extent of a dataset.
std::vector<hsize_t> Extent(hid_t dataset);
/// Number of elements in one of its rows.
std::size_t RowSize(hid_t dataset);
/// True where the dataset is compressed.
bool HasFilters(hid_t dataset);

/// Variable-length UTF-8, the kind every reader of netCDF-4 understands.
Handle TextType();

/// Attributes: a text, texts, numbers, a whole number. They are written once.
void WriteAttribute(hid_t object, const std::string& name, const std::string& text);
void WriteAttribute(hid_t object, const std::string& name, const std::vector<std::string>& texts);
void WriteAttribute(hid_t object, const std::string& name, const std::vector<double>& numbers);
void WriteAttribute(hid_t object, const std::string& name, std::int64_t number);

/// The same read back; throw Error where there is none or it is of another type.
std::string ReadText(hid_t object, const std::string& name);
std::vector<std::string> ReadTexts(hid_t object, const std::string& name);
std::vector<double> ReadNumbers(hid_t object, const std::string& name);
std::int64_t ReadInteger(hid_t object, const std::string& name);

/// Texts of a whole one-dimensional dataset.
std::vector<std::string> ReadTextColumn(hid_t file, const std::string& path);
/// A whole dataset of numbers, row by row.
std::vector<double> ReadNumberTable(hid_t file, const std::string& path);

/// Writes and reads the block of one run: all of the dataset's row `run`. `type` is the type in
/// memory.
void WriteRow(hid_t dataset, int run, hid_t type, const void* data);
void ReadRow(hid_t dataset, int run, hid_t type, void* data);

}  // namespace footfall::h5
