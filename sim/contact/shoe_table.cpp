#include "sim/contact/shoe_table.h"

#include <fmt/format.h>

#include "musculoskeletal/table.h"
#include "musculoskeletal/user_error.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

/// Parsed once; constant afterwards, so that threads may share it.
const Table& Shoes() {
  static const Table table(EmbeddedSimData("shoes.csv"), "shoes.csv");
  return table;
}

/// Copies one row of the table into the fields of the shoe.
struct RowReader {
  int row;
  void operator()(const Quantity& info, double& field) const {
    field = Shoes().Number(row, fmt::format("{} [{}]", info.name, info.unit)) * UnitToSi(info.unit);
  }
  void operator()(const Choice& info, std::string& field) const {
    field = Shoes().Text(row, info.name);
  }
};

int FindModel(std::string_view model) {
  std::vector<std::string> models;
  for (int row = 0; row < Shoes().NumRows(); ++row) {
    models.push_back(Shoes().Text(row, "model"));
    if (models.back() == model) {
      return row;
    }
  }
  throw UserError({.what = "no such shoe",
                   .key = "shoe.model",
                   .value = std::string(model),
                   .allowed = fmt::format("{}", fmt::join(models, ", "))});
}

}  // namespace

void ApplyShoeModel(ShoeParameters& shoe, std::string_view model) {
  ShoeParameters::Visit(shoe, RowReader{FindModel(model)});
}

std::vector<ShoeModel> ListShoes() {
  std::vector<ShoeModel> shoes(static_cast<std::size_t>(Shoes().NumRows()));
  for (int row = 0; row < Shoes().NumRows(); ++row) {
    ShoeModel& entry = shoes[static_cast<std::size_t>(row)];
    ShoeParameters::Visit(entry.shoe, RowReader{row});
    entry.source = Shoes().Text(row, "source");
  }
  return shoes;
}

}  // namespace footfall
