#pragma once

#include <gtest/gtest.h>

#include "musculoskeletal/user_error.h"

namespace footfall {

/// What the UserError says that `action` throws; fails the test if it throws none.
template <class Action>
UserErrorFields UserErrorOf(const Action& action) {
  try {
    action();
  } catch (const UserError& error) {
    return error.fields();
  }
  ADD_FAILURE() << "no UserError";
  return {};
}

}  // namespace footfall
