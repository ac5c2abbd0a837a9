#include "io/provenance.h"

#include <gtest/gtest.h>

#include "musculoskeletal/embedded_data.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

/// Published test vectors of FNV-1a 64 (Fowler, Noll, Vo).
TEST(Provenance, HashIsFnv1a) {
  EXPECT_EQ(CalcHash(""), 0xcbf29ce484222325ULL);
  EXPECT_EQ(CalcHash("a"), 0xaf63dc4c8601ec8cULL);
  EXPECT_EQ(CalcHash("foobar"), 0x85944171f73967e8ULL);
}

TEST(Provenance, TablesOfBodyAndMotionAreAllListed) {
  EXPECT_GE(EmbeddedDataNames().size(), 3U);
  EXPECT_GE(EmbeddedSimDataNames().size(), 3U);
  for (const std::string_view name : EmbeddedDataNames()) {
    EXPECT_FALSE(EmbeddedData(name).empty()) << name;
  }
}

TEST(Provenance, SaysHowTheProgramWasMade) {
  const Provenance provenance = BuildProvenance("footfall run");
  EXPECT_EQ(provenance.command, "footfall run");
  EXPECT_EQ(provenance.tables_hash.size(), 16U);
  EXPECT_EQ(provenance.program_hash.size(), 16U);
  EXPECT_NE(provenance.program_hash, provenance.tables_hash);
  EXPECT_EQ(provenance.tables_hash, BuildProvenance("").tables_hash);
  EXPECT_NE(provenance.compiler.find("GCC"), std::string::npos) << provenance.compiler;
  EXPECT_EQ(provenance.created.size(), std::string("2025-01-31T12:00:00Z").size());
}

}  // namespace
}  // namespace footfall
