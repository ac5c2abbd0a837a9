#include "viz/published.h"

#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "musculoskeletal/table.h"
#include "scenarios/published_curve.h"
#include "viz/report_assets.h"

namespace footfall {
namespace {

constexpr int kHarmonics = 10;

Table OpenTable(const char* name) { return {ReportAsset(name), name}; }

/// q(p) = a0 + sum_k a_k cos(2 pi k p) + b_k sin(2 pi k p), deg in the table, rad here.
Eigen::ArrayXd EvaluateFourier(const Table& table, int row, int samples) {
  const Eigen::ArrayXd phase =
      2 * std::numbers::pi * Eigen::ArrayXd::LinSpaced(samples, 0, samples - 1) / samples;
  Eigen::ArrayXd angle = Eigen::ArrayXd::Constant(samples, table.Number(row, "a0"));
  for (int k = 1; k <= kHarmonics; ++k) {
    angle += table.Number(row, fmt::format("a{}", k)) * (k * phase).cos() +
             table.Number(row, fmt::format("b{}", k)) * (k * phase).sin();
  }
  return angle * (std::numbers::pi / 180);
}

}  // namespace

std::vector<PublishedMotion> ReadPublishedMotions(int samples) {
  const Table table = OpenTable("published_motion.csv");
  std::vector<PublishedMotion> motions;
  for (int row = 0; row < table.NumRows(); ++row) {
    FindOrBegin(motions, table, row)
        .angles.push_back({table.Text(row, "coordinate"), EvaluateFourier(table, row, samples)});
  }
  return motions;
}

std::vector<PublishedRange> ReadPublishedRanges() {
  const Table table = OpenTable("published_ranges.csv");
  std::vector<PublishedRange> ranges;
  ranges.reserve(static_cast<std::size_t>(table.NumRows()));
  for (int row = 0; row < table.NumRows(); ++row) {
    ranges.push_back({.output = table.Text(row, "output"),
                      .unit = table.Text(row, "unit"),
                      .condition = table.Text(row, "condition"),
                      .confidence = table.Text(row, "confidence"),
                      .source = table.Text(row, "source"),
                      .low = table.Number(row, "low"),
                      .high = table.Number(row, "high"),
                      .speed_low = table.Number(row, "speed_low"),
                      .speed_high = table.Number(row, "speed_high")});
  }
  return ranges;
}

}  // namespace footfall
