#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace footfall {

/// How a file came to be: enough to make it again and to refuse mixing two programs in one study.
struct Provenance {
  std::string version;       ///< of footfall
  std::string compiler;      ///< name, version and kind of build
  std::string program_hash;  ///< of the executable: another build may give other numbers
  std::string tables_hash;   ///< of every data table in the binary: body, muscles, shoes, base gait
  std::string command;       ///< as typed
  std::string created;       ///< UTC, "2025-01-31T12:00:00Z"
};

/// What is known of this program, now. `command` is the command line as typed.
Provenance BuildProvenance(std::string command);

/// FNV-1a, 64 bit: h = (h xor byte) * 1099511628211 over all bytes, h begins at
/// 14695981039346656037. It tells tables apart; it does not withstand forgery (Fowler, Noll, Vo).
inline constexpr std::uint64_t kHashSeed = 14695981039346656037ULL;
std::uint64_t CalcHash(std::string_view bytes, std::uint64_t seed = kHashSeed);

}  // namespace footfall
