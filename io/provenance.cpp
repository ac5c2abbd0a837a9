#include "io/provenance.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>
#include <fstream>
#include <iterator>
#include <utility>

#include "musculoskeletal/embedded_data.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

/// Numbers may differ between compilers, so the file names it.
std::string CompilerName() {
#if defined(__clang__)
  return "Clang " __clang_version__ " " FOOTFALL_BUILD_TYPE;
#elif defined(__GNUC__)
  return "GCC " __VERSION__ " " FOOTFALL_BUILD_TYPE;
#else
  return "unknown compiler " FOOTFALL_BUILD_TYPE;
#endif
}

/// Name and text of each table, so that two tables that swap a row do not cancel.
std::string HashOfTables() {
  std::uint64_t hash = kHashSeed;
  for (const std::string_view name : EmbeddedDataNames()) {
    hash = CalcHash(EmbeddedData(name), CalcHash(name, hash));
  }
  for (const std::string_view name : EmbeddedSimDataNames()) {
    hash = CalcHash(EmbeddedSimData(name), CalcHash(name, hash));
  }
  return fmt::format("{:016x}", hash);
}

/// Read once: some 10 ms.
const std::string& HashOfProgram() {
  static const std::string hash = [] {
    std::ifstream file("/proc/self/exe", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    return fmt::format("{:016x}", CalcHash(bytes));
  }();
  return hash;
}

}  // namespace

std::uint64_t CalcHash(std::string_view bytes, std::uint64_t seed) {
  constexpr std::uint64_t kPrime = 1099511628211ULL;
  std::uint64_t hash = seed;
  for (const char byte : bytes) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
  }
  return hash;
}

Provenance BuildProvenance(std::string command) {
  return {.version = FOOTFALL_VERSION,
          .compiler = CompilerName(),
          .program_hash = HashOfProgram(),
          .tables_hash = HashOfTables(),
          .command = std::move(command),
          .created = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)))};
}

}  // namespace footfall
