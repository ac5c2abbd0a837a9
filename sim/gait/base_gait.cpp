#include "sim/gait/base_gait.h"

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <stdexcept>

#include "sim/gait/gait_task.h"

namespace footfall {
namespace {

/// One block of the text: a name, rows x columns, numbers row by row.
void WriteBlock(std::string& text, std::string_view name, const MatrixXd& m, int digits) {
  text += fmt::format("{} {} {}\n", name, m.rows(), m.cols());
  for (Eigen::Index r = 0; r < m.rows(); ++r) {
    for (Eigen::Index c = 0; c < m.cols(); ++c) {
      text += fmt::format("{:.{}g}{}", m(r, c), digits, c + 1 < m.cols() ? ' ' : '\n');
    }
  }
}

std::string_view NextWord(std::string_view& text) {
  const size_t begin = text.find_first_not_of(" \n\r");
  if (begin == std::string_view::npos) {
    text = {};
    return {};
  }
  const size_t end = std::min(text.find_first_of(" \n\r", begin), text.size());
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

double ParseNumber(std::string_view word) {
  double value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc() || end != word.data() + word.size()) {
    throw std::runtime_error(fmt::format("base gait: '{}' is no number", word));
  }
  return value;
}

std::map<std::string, MatrixXd, std::less<>> ReadBlocks(std::string_view text) {
  std::map<std::string, MatrixXd, std::less<>> blocks;
  while (text.starts_with('#')) {
    text.remove_prefix(std::min(text.find('\n') + 1, text.size()));
  }
  for (std::string_view name = NextWord(text); !name.empty(); name = NextWord(text)) {
    const auto rows = static_cast<Eigen::Index>(ParseNumber(NextWord(text)));
    const auto columns = static_cast<Eigen::Index>(ParseNumber(NextWord(text)));
    MatrixXd m(rows, columns);
    for (Eigen::Index r = 0; r < rows; ++r) {
      for (Eigen::Index c = 0; c < columns; ++c) {
        m(r, c) = ParseNumber(NextWord(text));
      }
    }
    blocks.emplace(name, std::move(m));
  }
  return blocks;
}

}  // namespace

std::string WriteBaseGait(const BaseGait& base) {
  std::string text =
      "# Base gait found by `footfall tune` for the default runner at one speed. Do not edit.\n"
      "# summary: speed, step time, body mass with shoes, body height, mean thorax lean (SI)\n"
      "# fit, RMS: joints and pelvis (rad), vertical and fore-aft ground reaction (body weights), "
      "moments across L5/S1 (N m)\n";
  const BodyState& s = base.gait.section;
  VectorXd summary(5);
  summary << base.gait.speed, base.gait.step_time, base.body_mass, base.body_height, base.mean_lean;
  VectorXd pelvis(13);
  pelvis << s.p_GB, s.R_GB.coeffs(), s.v;
  WriteBlock(text, "summary", summary.transpose(), 17);
  VectorXd fit(5);
  fit << base.fit.joints, base.fit.pelvis, base.fit.vertical, base.fit.fore_aft,
      base.fit.trunk_moment;
  WriteBlock(text, "fit", fit.transpose(), 4);
  WriteBlock(text, "pelvis", pelvis.transpose(), 17);
  WriteBlock(text, "q", s.q.transpose(), 17);
  WriteBlock(text, "qd", s.qd.transpose(), 17);
  WriteBlock(text, "command", base.gait.command, 17);
  if (!base.task.empty()) {
    WriteBlock(text, "task_q", base.task.q, 8);
    WriteBlock(text, "task_qd", base.task.qd, 8);
    WriteBlock(text, "task_torque", base.task.torque, 8);
  }
  return text;
}

BaseGait ReadBaseGait(std::string_view text) {
  const auto blocks = ReadBlocks(text);
  auto get = [&](std::string_view name) -> const MatrixXd& {
    const auto it = blocks.find(name);
    if (it == blocks.end()) {
      throw std::runtime_error(fmt::format("base gait: block '{}' is missing", name));
    }
    return it->second;
  };
  BaseGait base;
  const MatrixXd& summary = get("summary");
  base.gait.speed = summary(0, 0);
  base.gait.step_time = summary(0, 1);
  base.body_mass = summary(0, 2);
  base.body_height = summary(0, 3);
  base.mean_lean = summary(0, 4);
  base.conditions.gait.speed = base.gait.speed;
  if (blocks.contains("fit")) {
    const MatrixXd& fit = get("fit");
    base.fit = {.joints = fit(0, 0),
                .pelvis = fit(0, 1),
                .vertical = fit(0, 2),
                .fore_aft = fit(0, 3),
                .trunk_moment = fit(0, 4)};
  }
  const VectorXd pelvis = get("pelvis").transpose();
  BodyState& s = base.gait.section;
  s.p_GB = pelvis.head<3>();
  s.R_GB = Quaterniond(pelvis[6], pelvis[3], pelvis[4], pelvis[5]);
  s.v = pelvis.tail<6>();
  s.q = get("q").transpose();
  s.qd = get("qd").transpose();
  base.gait.command = get("command");
  if (blocks.contains("task_q")) {
    base.task = {.q = get("task_q"),
                 .qd = get("task_qd"),
                 .torque = get("task_torque"),
                 .stride_time = 2 * base.gait.step_time,
                 .body_mass = base.body_mass,
                 .body_height = base.body_height};
  }
  return base;
}

Gait ScaleGait(const Gait& gait, double mass_ratio, double height_ratio) {
  Gait scaled = gait;
  scaled.command *= mass_ratio * height_ratio;
  for (BodyState Gait::*section : {&Gait::section, &Gait::left_section}) {
    (scaled.*section).p_GB *= height_ratio;
    (scaled.*section).v.tail<2>() *= height_ratio;
  }
  return scaled;
}

}  // namespace footfall
