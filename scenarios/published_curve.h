#pragma once

#include <string>
#include <utility>
#include <vector>

#include "musculoskeletal/table.h"

namespace footfall {

/// The published curve of that row, at the end of the list, begun where its id is new. `Curve` has
/// id, label, source and speed (m/s), columns "curve", "label", "source" and "speed" of the table.
template <class Curve>
Curve& FindOrBegin(std::vector<Curve>& curves, const Table& table, int row) {
  const std::string& id = table.Text(row, "curve");
  if (curves.empty() || curves.back().id != id) {
    Curve curve;
    curve.id = id;
    curve.label = table.Text(row, "label");
    curve.source = table.Text(row, "source");
    curve.speed = table.Number(row, "speed");
    curves.push_back(std::move(curve));
  }
  return curves.back();
}

}  // namespace footfall
