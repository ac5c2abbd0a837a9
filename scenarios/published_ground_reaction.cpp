#include "scenarios/published_ground_reaction.h"

#include <utility>

#include "musculoskeletal/table.h"
#include "scenarios/embedded_data.h"

namespace footfall {
namespace {

constexpr const char* kFile = "published_ground_reaction.csv";

PublishedGroundReaction Begin(const Table& table, int row) {
  PublishedGroundReaction curve;
  curve.id = table.Text(row, "curve");
  curve.label = table.Text(row, "label");
  curve.source = table.Text(row, "source");
  curve.speed = table.Number(row, "speed");
  return curve;
}

}  // namespace

std::vector<PublishedGroundReaction> ReadPublishedGroundReactions() {
  const Table table{EmbeddedScenarioData(kFile), kFile};
  std::vector<PublishedGroundReaction> curves;
  for (int row = 0; row < table.NumRows(); ++row) {
    if (curves.empty() || curves.back().id != table.Text(row, "curve")) {
      curves.push_back(Begin(table, row));
    }
    PublishedGroundReaction& curve = curves.back();
    curve.vertical.push_back(table.Number(row, "vertical"));
    curve.vertical_sd.push_back(table.Number(row, "vertical_sd"));
    curve.ap.push_back(table.Number(row, "ap"));
    curve.ap_sd.push_back(table.Number(row, "ap_sd"));
    curve.ml.push_back(table.Number(row, "ml"));
    curve.ml_sd.push_back(table.Number(row, "ml_sd"));
  }
  return curves;
}

}  // namespace footfall
