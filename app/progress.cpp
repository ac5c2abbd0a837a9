#include "app/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>

#include "app/standard_streams.h"

namespace footfall {
namespace {

constexpr double kPlainLineSeconds = 10;

}  // namespace

std::string FormatDuration(double seconds) {
  if (seconds < 90) {
    return fmt::format("{:.0f} s", seconds);
  }
  const auto minutes = static_cast<long>(std::round(seconds / 60));
  return minutes < 90 ? fmt::format("{} min", minutes)
                      : fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

std::string FormatProgress(const SweepProgress& progress) {
  const int done = progress.already_done + progress.finished;
  std::string text = fmt::format("{}/{} runs, {} failed gates, {} cannot run", done, progress.total,
                                 progress.failed_gates, progress.cannot_run);
  if (progress.finished > 0 && progress.elapsed_seconds > 0) {
    text += fmt::format(", {:.2g} runs/s", progress.finished / progress.elapsed_seconds);
  }
  if (done < progress.total && std::isfinite(progress.seconds_left)) {
    text += fmt::format(", {} left", FormatDuration(progress.seconds_left));
  }
  return text;
}

ProgressLine::ProgressLine() : on_terminal_(isatty(STDERR_FILENO) == 1) {}

void ProgressLine::Show(const SweepProgress& progress) {
  if (on_terminal_) {
    Say("\r\033[K" + FormatProgress(progress));
    return;
  }
  const bool is_last = progress.already_done + progress.finished == progress.total;
  if (progress.elapsed_seconds >= next_seconds_ || is_last) {
    Say(FormatProgress(progress) + '\n');
    next_seconds_ = progress.elapsed_seconds + kPlainLineSeconds;
  }
}

void ProgressLine::Close() const {
  if (on_terminal_) {
    Say("\n");
  }
}

}  // namespace footfall
