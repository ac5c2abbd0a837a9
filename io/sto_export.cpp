#include "io/sto_export.h"

#include <fmt/format.h>

#include <array>

#include "musculoskeletal/parameter.h"

namespace footfall {
namespace {

constexpr int kPelvisLengths = 3;  // rows of the pelvis that are metres
constexpr std::array kPelvisNames = {"pelvis_tx",   "pelvis_ty",   "pelvis_tz",
                                     "pelvis_tilt", "pelvis_list", "pelvis_rotation"};

/// Title, counts, unit of angles, then the names of the columns.
std::string FormatHeader(const StudyHeader& header, int run, AngleUnit unit, int rows) {
  std::string text = fmt::format(
      "{}, run {}\nversion=1\nnRows={}\nnColumns={}\ninDegrees={}\n\n"
      "Units are S.I. units (second, meters); angles as inDegrees says.\nendheader\ntime",
      header.study.title.empty() ? "Footfall" : header.study.title, run, rows,
      1 + kPelvisNames.size() + header.coordinates.size(),
      unit == AngleUnit::kDegrees ? "yes" : "no");
  for (const char* name : kPelvisNames) {
    text += fmt::format("\t{}", name);
  }
  for (const std::string& name : header.coordinates) {
    text += "\t" + name;
  }
  return text + '\n';
}

/// Time of phase k, the pelvis (three lengths, three angles), the joints.
std::string FormatLine(const StrideSeries& series, int k, double angle_factor) {
  std::string line = fmt::format("{:.9g}", series.stride_time * k / kStridePhases);
  for (Eigen::Index row = 0; row < series.pelvis.rows(); ++row) {
    const double factor = row < kPelvisLengths ? 1 : angle_factor;
    line += fmt::format("\t{:.9g}", series.pelvis(row, k) * factor);
  }
  for (const double angle : series.coordinates.col(k)) {
    line += fmt::format("\t{:.9g}", angle * angle_factor);
  }
  return line + '\n';
}

}  // namespace

std::string FormatMotion(const StudyReader& reader, int run, AngleUnit unit) {
  const StrideSeries series = reader.ReadRun(run).series;
  const double angle_factor = unit == AngleUnit::kDegrees ? 1 / UnitToSi("deg") : 1;
  std::string text = FormatHeader(reader.header(), run, unit, kStridePhases);
  for (int k = 0; k < kStridePhases; ++k) {
    text += FormatLine(series, k, angle_factor);
  }
  return text;
}

}  // namespace footfall
