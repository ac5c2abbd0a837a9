#pragma once

#include <stdexcept>

namespace footfall {

/// The machine could not do it: a full disk, a lost connection, a device that fails. The program
/// answers with exit code 1; the input is sound and the same command may work later.
class SystemError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace footfall
