#include "io/hdf5/same_study.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "io/toml/scenario_file.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

/// Bit by bit, so that NaN (the base's own value) equals itself.
bool SameTable(const DesignTable& a, const DesignTable& b) {
  return a.values.rows() == b.values.rows() && a.values.cols() == b.values.cols() &&
         (a.values.size() == 0 ||
          std::memcmp(a.values.data(), b.values.data(),
                      sizeof(double) * static_cast<std::size_t>(a.values.size())) == 0);
}

template <class Column>
bool SameColumns(const std::vector<Column>& a, const std::vector<Column>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Column& x, const Column& y) {
    return x.name == y.name && x.unit == y.unit;
  });
}

/// The first difference in words; empty where there is none.
std::string FindDifference(const StudyHeader& stored, const StudyHeader& asked) {
  if (stored.is_single_run != asked.is_single_run) {
    return "the file holds a single run, not a study";
  }
  if (stored.study.text != asked.study.text) {
    return "the study file has changed since";
  }
  if (FormatScenario(stored.study.base) != FormatScenario(asked.study.base)) {
    return "the base scenario has changed since";
  }
  if (stored.provenance.version != asked.provenance.version) {
    return "it was begun by footfall " + stored.provenance.version + ", this is " +
           asked.provenance.version;
  }
  if (stored.provenance.tables_hash != asked.provenance.tables_hash ||
      stored.coordinates != asked.coordinates || stored.muscles != asked.muscles ||
      !SameColumns(stored.gates, asked.gates) || !SameColumns(stored.outputs, asked.outputs)) {
    return "the program's data tables have changed since";
  }
  return SameTable(stored.table, asked.table) ? "" : "the design has changed since";
}

}  // namespace

void CheckSameStudy(const StudyHeader& stored, const StudyHeader& asked, const std::string& file) {
  const std::string difference = FindDifference(stored, asked);
  if (!difference.empty()) {
    throw UserError({.what = "cannot resume: " + difference,
                     .file = file,
                     .advice = "name another file with -o, or start anew with --force"});
  }
}

}  // namespace footfall
