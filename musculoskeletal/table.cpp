#include "musculoskeletal/table.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

/// Without blanks, tabs and carriage returns at both ends.
std::string_view Trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Takes a quoted cell off the front of `rest`, which begins with a quote.
std::string TakeQuoted(std::string_view& rest, const std::string& name, int line) {
  std::string cell;
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (rest[i] != '"') {
      cell += rest[i];
    } else if (i + 1 < rest.size() && rest[i + 1] == '"') {
      cell += rest[i++];
    } else {
      rest = Trim(rest.substr(i + 1));
      return cell;
    }
  }
  throw UserError({.what = "a quoted cell does not end on its line",
                   .file = name,
                   .line = line,
                   .advice = "close the quote"});
}

/// Takes one cell off the front of `rest`, up to the comma or the end.
std::string TakeCell(std::string_view& rest, const std::string& name, int line) {
  rest = Trim(rest);
  if (rest.starts_with('"')) {
    return TakeQuoted(rest, name, line);
  }
  const auto end = std::min(rest.find(','), rest.size());
  std::string cell(Trim(rest.substr(0, end)));
  rest = rest.substr(end);
  return cell;
}

/// The cells of one line; a comma at its end opens an empty last cell.
std::vector<std::string> SplitLine(std::string_view rest, const std::string& name, int line) {
  std::vector<std::string> cells;
  while (true) {
    cells.push_back(TakeCell(rest, name, line));
    if (rest.empty()) {
      return cells;
    }
    if (rest.front() != ',') {
      throw UserError({.what = "text after a quoted cell",
                       .file = name,
                       .line = line,
                       .value = std::string(rest),
                       .advice = "separate cells by commas"});
    }
    rest.remove_prefix(1);
  }
}

}  // namespace

Table::Table(std::string_view csv, std::string name) : name_(std::move(name)) {
  for (int line = 1; !csv.empty(); ++line) {
    const auto end = std::min(csv.find('\n'), csv.size());
    const std::string_view text = Trim(csv.substr(0, end));
    csv.remove_prefix(std::min(end + 1, csv.size()));
    if (text.empty() || text.starts_with('#')) {
      continue;
    }
    auto cells = SplitLine(text, name_, line);
    if (columns_.empty()) {
      columns_ = std::move(cells);
      continue;
    }
    if (cells.size() != columns_.size()) {
      throw UserError({.what = "wrong number of cells",
                       .file = name_,
                       .line = line,
                       .value = std::to_string(cells.size()),
                       .allowed = std::to_string(columns_.size()),
                       .advice = "give one cell for each column of the header"});
    }
    rows_.push_back({line, std::move(cells)});
  }
  if (columns_.empty()) {
    throw UserError({.what = "the table has no header row", .file = name_});
  }
}

bool Table::HasColumn(std::string_view column) const {
  return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
}

// Tables are read once, at start: a linear search is enough.
std::size_t Table::ColumnIndex(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found == columns_.end()) {
    throw UserError(
        {.what = "the table lacks a column", .file = name_, .key = std::string(column)});
  }
  return static_cast<std::size_t>(found - columns_.begin());
}

const std::string& Table::Text(int row, std::string_view column) const {
  return rows_.at(static_cast<std::size_t>(row)).cells[ColumnIndex(column)];
}

double Table::Number(int row, std::string_view column) const {
  const std::string& text = Text(row, column);
  double value = 0;
  // from_chars, unlike strtod, is blind to the locale; it does not take a leading plus.
  const char* first = text.data() + (text.starts_with('+') ? 1 : 0);
  const char* last = text.data() + text.size();
  const auto [end, error] = std::from_chars(first, last, value);
  if (error != std::errc() || end != last || !std::isfinite(value)) {
    throw UserError({.what = "not a number",
                     .file = name_,
                     .line = Line(row),
                     .key = std::string(column),
                     .value = text.empty() ? "(empty)" : text,
                     .advice = "write a finite decimal number"});
  }
  return value;
}

double Table::NumberOr(int row, std::string_view column, double otherwise) const {
  return Text(row, column).empty() ? otherwise : Number(row, column);
}

Vector3d Table::Vector(int row, std::string_view x, std::string_view y, std::string_view z) const {
  return {NumberOr(row, x, 0), NumberOr(row, y, 0), NumberOr(row, z, 0)};
}

int Table::FindRow(std::string_view column, std::string_view value) const {
  for (int row = 0; row < NumRows(); ++row) {
    if (Text(row, column) == value) {
      return row;
    }
  }
  throw UserError({.what = "the table lacks a row",
                   .file = name_,
                   .key = std::string(column),
                   .value = std::string(value)});
}

}  // namespace footfall
