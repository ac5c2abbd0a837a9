#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace footfall {

/// The library of what lies under a foot: one table per kind, one row per model, in
/// sim/contact/data. Every quantity of the kind's parameter struct has a column headed by its name
/// and unit, "heel_stiffness [N/mm]", except those that belong to a place and not to a model (the
/// slope of a road), which no column names and no model changes. A row more is a model more: the
/// choice of models is read off the table.
enum class LayerKind { kShoe, kInsole, kSock, kSurface };

/// True where a model of the group ("shoe", "insole", "sock", "surface") sets that quantity.
bool ModelSets(std::string_view group, std::string_view name, std::string_view unit);

/// Names of all models of a kind, in the order of its table; they live as long as the program.
std::vector<std::string_view> ListModels(LayerKind kind);

/// Sets `model` and every quantity of the struct that the table has a column for. Throws UserError
/// that lists the models for a name that the table does not hold.
template <class Parameters>
void ApplyModel(Parameters& parameters, std::string_view model);

/// Models of insole and sock that a shoe brings with it; empty where it leaves what was chosen.
struct ShoeCompanions {
  std::string insole, sock;
};
ShoeCompanions FindCompanions(std::string_view shoe_model);

/// A model of a table, for lists.
template <class Parameters>
struct LibraryModel {
  Parameters parameters;
  std::string source;
};
template <class Parameters>
std::vector<LibraryModel<Parameters>> ListLibrary();

}  // namespace footfall
