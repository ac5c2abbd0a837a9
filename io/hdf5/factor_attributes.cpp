#include "io/hdf5/factor_attributes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>

#include "io/hdf5/column_texts.h"
#include "io/hdf5/joined_texts.h"
#include "io/hdf5/study_header.h"
#include "scenarios/catalogue.h"

namespace footfall {
namespace {

constexpr std::size_t kNormalNumbers = 4;  // mean, deviation, lowest, highest
constexpr std::size_t kMostNormals = 2;    // one per sex

/// How each factor is spread: eight numbers each, NaN where there is no normal distribution.
void WriteNormals(hid_t dataset, const std::vector<StudyFactor>& factors) {
  std::vector<double> numbers;
  for (const StudyFactor& factor : factors) {
    for (std::size_t i = 0; i < kMostNormals; ++i) {
      const TruncatedNormal n = i < factor.normals.size() ? factor.normals[i] : TruncatedNormal{};
      numbers.insert(numbers.end(), {n.mean, n.deviation, n.lowest, n.highest});
    }
  }
  h5::WriteAttribute(dataset, "normals", numbers);
}

/// The distributions of factor `index`.
std::vector<TruncatedNormal> PickNormals(const std::vector<double>& numbers, std::size_t index) {
  std::vector<TruncatedNormal> normals;
  for (std::size_t i = 0; i < kMostNormals; ++i) {
    const std::size_t at = (index * kMostNormals + i) * kNormalNumbers;
    if (numbers.size() < at + kNormalNumbers) {
      break;
    }
    const TruncatedNormal n{numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]};
    if (n.Exists()) {
      normals.push_back(n);
    }
  }
  return normals;
}

}  // namespace

void WriteFactorAttributes(hid_t dataset, const std::vector<StudyFactor>& factors) {
  WriteColumnTexts(dataset, "units", factors, [](const StudyFactor& f) {
    return f.IsChoice() ? std::string("level") : SiUnit(GetFactor(f.key).unit);
  });
  WriteColumnTexts(dataset, "long_name", factors,
                   [](const StudyFactor& f) { return GetFactor(f.key).meaning; });
  WriteColumnTexts(dataset, "source", factors,
                   [](const StudyFactor& f) { return GetFactor(f.key).source; });
  WriteColumnTexts(dataset, "levels", factors, [](const StudyFactor& f) {
    return fmt::format("{}", fmt::join(f.levels, "|"));
  });
  std::vector<double> low, high;
  for (const StudyFactor& factor : factors) {
    low.push_back(factor.low);
    high.push_back(factor.high);
  }
  h5::WriteAttribute(dataset, "low", low);
  h5::WriteAttribute(dataset, "high", high);
  WriteNormals(dataset, factors);
  h5::WriteAttribute(
      dataset, "comment",
      "low and high: range of each factor; levels: names of a choice, whose value is "
      "the index from 0; NaN: the base's own value");
}

std::vector<StudyFactor> ReadFactors(hid_t file) {
  std::vector<StudyFactor> factors;
  if (!h5::HasLink(file, "/factors")) {
    return factors;
  }
  const h5::Handle dataset = h5::OpenDataset(file, "/factors");
  const auto keys = h5::ReadTextColumn(file, "/factor");
  const auto low = h5::ReadNumbers(dataset, "low");
  const auto high = h5::ReadNumbers(dataset, "high");
  const auto levels = h5::ReadTexts(dataset, "levels");
  const auto normals = h5::HasAttribute(dataset, "normals") ? h5::ReadNumbers(dataset, "normals")
                                                            : std::vector<double>{};
  for (std::size_t i = 0; i < keys.size(); ++i) {
    factors.push_back({.key = keys[i],
                       .low = low.at(i),
                       .high = high.at(i),
                       .levels = SplitJoined(levels.at(i)),
                       .line = 0,
                       .normals = PickNormals(normals, i)});
  }
  return factors;
}

}  // namespace footfall
