#include "io/hdf5/same_study.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <queue>

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

/// The first difference in words, of all but text and design; empty where there is none.
std::string FindOtherDifference(const StudyHeader& stored, const StudyHeader& asked) {
  if (stored.is_single_run != asked.is_single_run) {
    return "the file holds a single run, not a study";
  }
  if (FormatScenario(stored.study.base) != FormatScenario(asked.study.base)) {
    return "the base scenario has changed since";
  }
  if (stored.provenance.version != asked.provenance.version) {
    return "it was begun by footfall " + stored.provenance.version + ", this is " +
           asked.provenance.version;
  }
  if (stored.provenance.program_hash != asked.provenance.program_hash) {
    return "it was begun by another build of the program, whose numbers may differ";
  }
  if (stored.provenance.tables_hash != asked.provenance.tables_hash ||
      stored.coordinates != asked.coordinates || stored.muscles != asked.muscles ||
      !SameColumns(stored.gates, asked.gates) || !SameColumns(stored.outputs, asked.outputs)) {
    return "the program's data tables have changed since";
  }
  return "";
}

std::string FindDifference(const StudyHeader& stored, const StudyHeader& asked) {
  if (!stored.is_single_run && stored.study.text != asked.study.text) {
    return "the study file has changed since";
  }
  std::string other = FindOtherDifference(stored, asked);
  if (!other.empty()) {
    return other;
  }
  return SameTable(stored.table, asked.table) ? "" : "the design has changed since";
}

bool SameFactors(const Study& a, const Study& b) {
  return std::equal(a.factors.begin(), a.factors.end(), b.factors.begin(), b.factors.end(),
                    [](const StudyFactor& x, const StudyFactor& y) {
                      return x.key == y.key && x.levels == y.levels;
                    });
}

bool SamePair(const Study& a, const Study& b) {
  const auto same_setting = [](const Assignment& x, const Assignment& y) {
    return x.key == y.key && x.text == y.text;
  };
  return std::equal(a.pair.begin(), a.pair.end(), b.pair.begin(), b.pair.end(),
                    [&](const PairSide& x, const PairSide& y) {
                      return x.label == y.label &&
                             std::equal(x.settings.begin(), x.settings.end(), y.settings.begin(),
                                        y.settings.end(), same_setting);
                    });
}

/// The bits of a row, so that rows can be looked up and NaN equals itself.
std::string RowKey(const DesignTable& table, Eigen::Index row) {
  const Eigen::VectorXd values = table.values.row(row);
  return {reinterpret_cast<const char*>(values.data()),
          sizeof(double) * static_cast<std::size_t>(values.size())};
}

/// For each row of `stored` a row of `asked` with the same values, each taken once; shorter where
/// one finds no place.
std::vector<int> MatchRows(const DesignTable& stored, const DesignTable& asked) {
  std::map<std::string, std::queue<int>> places;
  for (int row = 0; row < asked.NumRuns(); ++row) {
    places[RowKey(asked, row)].push(row);
  }
  std::vector<int> rows;
  for (int row = 0; row < stored.NumRuns(); ++row) {
    const auto place = places.find(RowKey(stored, row));
    if (place == places.end() || place->second.empty()) {
      break;
    }
    rows.push_back(place->second.front());
    place->second.pop();
  }
  return rows;
}

}  // namespace

std::vector<int> PlaceInLargerStudy(const StudyHeader& stored, const StudyHeader& asked,
                                    const std::string& file) {
  std::string difference = FindOtherDifference(stored, asked);
  if (difference.empty() && !SameFactors(stored.study, asked.study)) {
    difference = "its factors have changed since";
  }
  if (difference.empty() && !SamePair(stored.study, asked.study)) {
    difference = "the conditions that it compares have changed since";
  }
  if (!difference.empty()) {
    throw UserError({.what = "cannot extend: " + difference,
                     .file = file,
                     .advice = "name another file with -o"});
  }
  std::vector<int> rows = MatchRows(stored.table, asked.table);
  if (static_cast<int>(rows.size()) < stored.NumRuns()) {
    throw UserError({.what = "cannot extend: the new design does not hold the rows that are stored",
                     .file = file,
                     .advice = "keep ranges and seed and raise `samples` of a sobol or morris "
                               "design; a Latin hypercube of more rows is another one"});
  }
  return rows;
}

void CheckSameStudy(const StudyHeader& stored, const StudyHeader& asked, const std::string& file) {
  const std::string difference = FindDifference(stored, asked);
  if (!difference.empty()) {
    throw UserError({.what = "cannot resume: " + difference,
                     .file = file,
                     .advice = "name another file with -o, or start anew with --force"});
  }
}

}  // namespace footfall
