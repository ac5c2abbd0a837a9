#include "app/standard_streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace footfall {

void OpenStandardStreams() {
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
    if (fcntl(descriptor, F_GETFD) == -1) {  // open() takes the lowest number: this one
      // The wrong way round, so that using it is still an error.
      open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
  }
}

void Say(const std::string& text) { std::fputs(text.c_str(), stderr); }

}  // namespace footfall
