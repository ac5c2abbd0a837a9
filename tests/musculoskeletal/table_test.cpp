#include "musculoskeletal/table.h"

#include <gtest/gtest.h>

#include "musculoskeletal/embedded_data.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

/// The fields of the UserError that `run` throws; fails the test where it throws none.
template <class Run>
UserErrorFields CatchFields(Run&& run) {
  try {
    run();
  } catch (const UserError& error) {
    return error.fields();
  }
  ADD_FAILURE() << "no UserError";
  return {};
}

TEST(TableTest, ReadsNumbersAndTextsByColumnName) {
  const Table table("name,x\na,1.5\nb,-2e-3\n", "t.csv");
  ASSERT_EQ(table.NumRows(), 2);
  EXPECT_EQ(table.Text(0, "name"), "a");
  EXPECT_EQ(table.Number(0, "x"), 1.5);
  EXPECT_EQ(table.Number(1, "x"), -2e-3);
  EXPECT_EQ(table.FindRow("name", "b"), 1);
}

TEST(TableTest, SkipsCommentsAndEmptyLinesButCountsThem) {
  const Table table("# first\n\nname\n# between\nx\n", "t.csv");
  ASSERT_EQ(table.NumRows(), 1);
  EXPECT_EQ(table.Line(0), 5);
}

TEST(TableTest, QuotedCellsHoldCommasAndQuotes) {
  const Table table("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n", "t.csv");
  EXPECT_EQ(table.Text(0, "a"), "x, y");
  EXPECT_EQ(table.Text(0, "b"), "he said \"no\"");
}

TEST(TableTest, DropsBlanksAndCarriageReturns) {
  const Table table(" a , b \r\n 1 , 2 \r\n", "t.csv");
  EXPECT_EQ(table.Number(0, "a"), 1);
  EXPECT_EQ(table.Number(0, "b"), 2);
}

TEST(TableTest, EmptyCellTakesTheDefaultOnlyWhereOneIsGiven) {
  const Table table("a,b\n,1\n", "t.csv");
  EXPECT_EQ(table.NumberOr(0, "a", 7), 7);
  EXPECT_EQ(CatchFields([&] { table.Number(0, "a"); }).key, "a");
}

TEST(TableTest, BadNumberNamesFileLineColumnAndValue) {
  const Table table("a,b\n1,2\n3,12kg\n", "t.csv");
  const auto fields = CatchFields([&] { table.Number(1, "b"); });
  EXPECT_EQ(fields.file, "t.csv");
  EXPECT_EQ(fields.line, 3);
  EXPECT_EQ(fields.key, "b");
  EXPECT_EQ(fields.value, "12kg");
}

TEST(TableTest, RefusesNumbersThatAreNotFinite) {
  const Table table("a\nnan\ninf\n", "t.csv");
  EXPECT_THROW(table.Number(0, "a"), UserError);
  EXPECT_THROW(table.Number(1, "a"), UserError);
}

TEST(TableTest, WrongNumberOfCellsNamesTheLine) {
  const auto fields = CatchFields([] { Table("a,b\n1\n", "t.csv"); });
  EXPECT_EQ(fields.line, 2);
  EXPECT_EQ(fields.value, "1");
  EXPECT_EQ(fields.allowed, "2");
}

TEST(TableTest, OpenQuoteNamesTheLine) {
  EXPECT_EQ(CatchFields([] { Table("a\n\"x\n", "t.csv"); }).line, 2);
}

TEST(TableTest, TextBehindAQuotedCellIsRefused) {
  EXPECT_EQ(CatchFields([] { Table("a,b\n\"x\"y,1\n", "t.csv"); }).line, 2);
}

TEST(TableTest, MissingColumnAndRowAreNamed) {
  const Table table("a\n1\n", "t.csv");
  EXPECT_EQ(CatchFields([&] { table.Number(0, "mass"); }).key, "mass");
  EXPECT_EQ(CatchFields([&] { table.FindRow("a", "2"); }).value, "2");
}

TEST(TableTest, EmptyTextHasNoHeader) {
  EXPECT_THROW(Table("# only a comment\n", "t.csv"), UserError);
}

TEST(TableTest, EveryRowOfTheBodysTablesHasASource) {
  for (const char* name : {"segments.csv", "joints.csv", "levels.csv"}) {
    const Table table(EmbeddedData(name), name);
    for (int row = 0; row < table.NumRows(); ++row) {
      EXPECT_FALSE(table.Text(row, "source").empty()) << name << ":" << table.Line(row);
    }
  }
}

TEST(EmbeddedDataTest, UnknownNameThrows) {
  EXPECT_THROW(EmbeddedData("nothing.csv"), std::out_of_range);
}

}  // namespace
}  // namespace footfall
