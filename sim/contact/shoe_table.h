#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/contact/shoe_parameters.h"

namespace footfall {

/// Sets `model` and every quantity of the shoe from the row of sim/contact/data/shoes.csv.
///
/// A column is headed by a quantity's name and unit, "heel_stiffness [N/mm]"; a quantity of
/// ShoeParameters without a column is a fault of the table. Throws UserError that lists the models
/// for a name that the table does not hold.
void ApplyShoeModel(ShoeParameters& shoe, std::string_view model);

/// One shoe of the table, for lists.
struct ShoeModel {
  ShoeParameters shoe;
  std::string source;
};

/// All shoes in the order of the table.
std::vector<ShoeModel> ListShoes();

}  // namespace footfall
