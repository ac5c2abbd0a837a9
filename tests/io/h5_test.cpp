#include "io/hdf5/h5.h"

#include <gtest/gtest.h>

#include <array>

#include "tests/io/fake_study.h"

namespace footfall {
namespace {

using testing::TemporaryFolder;

TEST(H5, AttributesOfEveryKindComeBack) {
  const TemporaryFolder folder;
  const h5::Handle file = h5::CreateFile(folder.Path("a.h5"));
  h5::WriteAttribute(file, "text", std::string("äöü\nsecond line"));
  h5::WriteAttribute(file, "empty", std::string());
  h5::WriteAttribute(file, "texts", std::vector<std::string>{"a", "", "bc"});
  h5::WriteAttribute(file, "none", std::vector<std::string>{});
  h5::WriteAttribute(file, "numbers", std::vector<double>{1.5, -2});
  h5::WriteAttribute(file, "number", std::int64_t{1} << 62);
  EXPECT_EQ(h5::ReadText(file, "text"), "äöü\nsecond line");
  EXPECT_EQ(h5::ReadText(file, "empty"), "");
  EXPECT_EQ(h5::ReadTexts(file, "texts"), (std::vector<std::string>{"a", "", "bc"}));
  EXPECT_TRUE(h5::ReadTexts(file, "none").empty());
  EXPECT_EQ(h5::ReadNumbers(file, "numbers"), (std::vector<double>{1.5, -2}));
  EXPECT_EQ(h5::ReadInteger(file, "number"), std::int64_t{1} << 62);
  EXPECT_TRUE(h5::HasAttribute(file, "text"));
  EXPECT_FALSE(h5::HasAttribute(file, "title"));
}

/// A study's text may be long; attributes of fixed room would end at 64 kB.
TEST(H5, ALongTextFitsIntoAnAttribute) {
  const TemporaryFolder folder;
  const std::string text(200'000, 'x');
  const h5::Handle file = h5::CreateFile(folder.Path("a.h5"));
  h5::WriteAttribute(file, "text", text);
  EXPECT_TRUE(h5::ReadText(file, "text") == text);
}

TEST(H5, AMissingPartNamesItself) {
  const TemporaryFolder folder;
  h5::PrepareLibrary();
  const h5::Handle file = h5::CreateFile(folder.Path("a.h5"));
  try {
    h5::OpenDataset(file, "/lumbar/force");
    FAIL() << "there is none";
  } catch (const h5::Error& error) {
    EXPECT_NE(std::string(error.what()).find("/lumbar/force"), std::string::npos) << error.what();
  }
  EXPECT_THROW(h5::ReadText(file, "title"), h5::Error);
  EXPECT_FALSE(h5::HasLink(file, "/lumbar"));
}

TEST(H5, RowsAreWrittenAndReadApart) {
  const TemporaryFolder folder;
  const h5::Handle file = h5::CreateFile(folder.Path("a.h5"));
  const std::array<hsize_t, 2> extent = {3, 2};
  const h5::Handle space(H5Screate_simple(2, extent.data(), nullptr), H5Sclose, "space");
  const h5::Handle dataset(
      H5Dcreate2(file, "/table", H5T_IEEE_F64LE, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT),
      H5Dclose, "dataset");
  const std::array<double, 2> written = {5, 7};
  h5::WriteRow(dataset, 1, H5T_NATIVE_DOUBLE, written.data());
  std::array<double, 2> read = {};
  h5::ReadRow(dataset, 1, H5T_NATIVE_DOUBLE, read.data());
  EXPECT_EQ(read, written);
  EXPECT_EQ(h5::RowSize(dataset), 2U);
  EXPECT_EQ(h5::ReadNumberTable(file, "/table"), (std::vector<double>{0, 0, 5, 7, 0, 0}));
  EXPECT_FALSE(h5::HasFilters(dataset));
}

TEST(H5, ARowBeyondTheDatasetIsRefused) {
  const TemporaryFolder folder;
  h5::PrepareLibrary();
  const h5::Handle file = h5::CreateFile(folder.Path("a.h5"));
  const hsize_t extent = 3;
  const h5::Handle space(H5Screate_simple(1, &extent, nullptr), H5Sclose, "space");
  const h5::Handle dataset(
      H5Dcreate2(file, "/column", H5T_IEEE_F64LE, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT),
      H5Dclose, "dataset");
  const double value = 1;
  EXPECT_THROW(h5::WriteRow(dataset, 3, H5T_NATIVE_DOUBLE, &value), h5::Error);
}

TEST(H5, AHandleMovesItsOwnership) {
  const TemporaryFolder folder;
  h5::Handle first = h5::CreateFile(folder.Path("a.h5"));
  const hid_t id = first;
  const h5::Handle second = std::move(first);
  EXPECT_EQ(static_cast<hid_t>(second), id);
  EXPECT_GT(H5Iis_valid(id), 0);
}

}  // namespace
}  // namespace footfall
