#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "musculoskeletal/types.h"

namespace footfall {

/// A data table: CSV with a header row. Lines that begin with '#' and empty lines are comments.
/// A cell may stand in double quotes and then hold commas; "" inside quotes is one quote. A quoted
/// cell does not go over the end of its line. Blanks around an unquoted cell are dropped.
/// Every mistake in it is a UserError with the table's name, line and column.
class Table {
 public:
  /// @param name how messages call it: a file name.
  Table(std::string_view csv, std::string name);

  const std::string& name() const { return name_; }
  int NumRows() const { return static_cast<int>(rows_.size()); }
  const std::vector<std::string>& columns() const { return columns_; }
  bool HasColumn(std::string_view column) const;

  /// The cell as text. Throws UserError where the column does not exist.
  const std::string& Text(int row, std::string_view column) const;
  /// The cell as a finite number; an empty or malformed cell throws UserError.
  double Number(int row, std::string_view column) const;
  /// As Number, but an empty cell gives `otherwise`.
  double NumberOr(int row, std::string_view column, double otherwise) const;
  /// Three numbers as a vector; empty cells are 0.
  Vector3d Vector(int row, std::string_view x, std::string_view y, std::string_view z) const;
  /// First row whose `column` reads `value`; throws UserError where there is none.
  int FindRow(std::string_view column, std::string_view value) const;
  /// Line of the file on which the row stands, for messages.
  int Line(int row) const { return rows_.at(static_cast<std::size_t>(row)).line; }

 private:
  struct Row {
    int line = 0;
    std::vector<std::string> cells;
  };
  std::size_t ColumnIndex(std::string_view column) const;

  std::string name_;
  std::vector<std::string> columns_;
  std::vector<Row> rows_;
};

}  // namespace footfall
