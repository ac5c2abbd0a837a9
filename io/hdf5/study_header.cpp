#include "io/hdf5/study_header.h"

#include <array>
#include <stdexcept>
#include <utility>

#include "musculoskeletal/parameter.h"

namespace footfall {

StudyHeader BuildRunHeader(const Scenario& scenario, std::string file, std::string text) {
  StudyHeader header;
  header.is_single_run = true;
  header.study.title = scenario.title;
  header.study.base = scenario;
  header.study.file = std::move(file);
  header.study.text = std::move(text);
  header.study.samples = 0;
  header.table.values.resize(1, 0);
  return header;
}

std::string SiUnit(std::string_view unit) {
  constexpr std::array<std::string_view, 15> kSiUnits = {"1",   "kg",  "m",       "s",  "rad",
                                                         "Hz",  "m/s", "m/s2",    "N",  "N m",
                                                         "N s", "N/m", "N m/rad", "Pa", "J"};
  for (const std::string_view candidate : kSiUnits) {
    if (SameDimension(unit, candidate)) {
      return std::string(candidate);
    }
  }
  throw std::invalid_argument("no SI name for unit '" + std::string(unit) + "'");
}

}  // namespace footfall
