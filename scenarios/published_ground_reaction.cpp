#include "scenarios/published_ground_reaction.h"

#include "scenarios/embedded_data.h"
#include "scenarios/published_curve.h"

namespace footfall {
namespace {

constexpr const char* kFile = "published_ground_reaction.csv";

}  // namespace

std::vector<PublishedGroundReaction> ReadPublishedGroundReactions() {
  const Table table{EmbeddedScenarioData(kFile), kFile};
  std::vector<PublishedGroundReaction> curves;
  for (int row = 0; row < table.NumRows(); ++row) {
    PublishedGroundReaction& curve = FindOrBegin(curves, table, row);
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
