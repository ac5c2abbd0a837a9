#include "sim/contact/layer_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "musculoskeletal/table.h"
#include "musculoskeletal/user_error.h"
#include "sim/contact/insole_parameters.h"
#include "sim/contact/shoe_parameters.h"
#include "sim/contact/sock_parameters.h"
#include "sim/contact/surface_parameters.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

template <class Parameters>
constexpr LayerKind kKindOf = LayerKind::kShoe;
template <>
constexpr LayerKind kKindOf<InsoleParameters> = LayerKind::kInsole;
template <>
constexpr LayerKind kKindOf<SockParameters> = LayerKind::kSock;
template <>
constexpr LayerKind kKindOf<SurfaceParameters> = LayerKind::kSurface;

/// Parsed once; constant afterwards, so that threads may share them.
const Table& TableOf(LayerKind kind) {
  static const std::array<Table, 4> tables = {
      Table(EmbeddedSimData("shoes.csv"), "shoes.csv"),
      Table(EmbeddedSimData("insoles.csv"), "insoles.csv"),
      Table(EmbeddedSimData("socks.csv"), "socks.csv"),
      Table(EmbeddedSimData("surfaces.csv"), "surfaces.csv")};
  return tables[static_cast<size_t>(kind)];
}

std::string ColumnName(std::string_view name, std::string_view unit) {
  return fmt::format("{} [{}]", name, unit);
}

/// Copies one row of a table into the fields of a struct.
struct RowReader {
  const Table& table;
  int row;
  void operator()(const Quantity& info, double& field) const {
    const std::string column = ColumnName(info.name, info.unit);
    if (table.HasColumn(column)) {
      field = table.Number(row, column) * UnitToSi(info.unit);
    }
  }
  void operator()(const Choice& info, std::string& field) const {
    field = table.Text(row, info.name);
  }
};

int FindModel(LayerKind kind, std::string_view model) {
  const std::vector<std::string_view> models = ListModels(kind);
  for (size_t row = 0; row < models.size(); ++row) {
    if (models[row] == model) {
      return static_cast<int>(row);
    }
  }
  throw UserError({.what = "no such model",
                   .key = "model",
                   .value = std::string(model),
                   .allowed = fmt::format("{}", fmt::join(models, ", "))});
}

}  // namespace

bool ModelSets(std::string_view group, std::string_view name, std::string_view unit) {
  constexpr std::string_view kGroups[] = {"shoe", "insole", "sock", "surface"};
  const auto kind = std::find(std::begin(kGroups), std::end(kGroups), group) - std::begin(kGroups);
  return kind < 4 && TableOf(static_cast<LayerKind>(kind)).HasColumn(ColumnName(name, unit));
}

std::vector<std::string_view> ListModels(LayerKind kind) {
  const Table& table = TableOf(kind);
  std::vector<std::string_view> models;
  models.reserve(static_cast<std::size_t>(table.NumRows()));
  for (int row = 0; row < table.NumRows(); ++row) {
    models.emplace_back(table.Text(row, "model"));
  }
  return models;
}

template <class Parameters>
void ApplyModel(Parameters& parameters, std::string_view model) {
  constexpr LayerKind kind = kKindOf<Parameters>;
  Parameters::Visit(parameters, RowReader{TableOf(kind), FindModel(kind, model)});
}

ShoeCompanions FindCompanions(std::string_view shoe_model) {
  const Table& shoes = TableOf(LayerKind::kShoe);
  const int row = FindModel(LayerKind::kShoe, shoe_model);
  return {shoes.Text(row, "insole"), shoes.Text(row, "sock")};
}

template <class Parameters>
std::vector<LibraryModel<Parameters>> ListLibrary() {
  const Table& table = TableOf(kKindOf<Parameters>);
  std::vector<LibraryModel<Parameters>> library(static_cast<size_t>(table.NumRows()));
  for (int row = 0; row < table.NumRows(); ++row) {
    LibraryModel<Parameters>& entry = library[static_cast<size_t>(row)];
    Parameters::Visit(entry.parameters, RowReader{table, row});
    entry.source = table.Text(row, "source");
  }
  return library;
}

template void ApplyModel(ShoeParameters&, std::string_view);
template void ApplyModel(InsoleParameters&, std::string_view);
template void ApplyModel(SockParameters&, std::string_view);
template void ApplyModel(SurfaceParameters&, std::string_view);
template std::vector<LibraryModel<ShoeParameters>> ListLibrary();
template std::vector<LibraryModel<InsoleParameters>> ListLibrary();
template std::vector<LibraryModel<SockParameters>> ListLibrary();
template std::vector<LibraryModel<SurfaceParameters>> ListLibrary();

}  // namespace footfall
