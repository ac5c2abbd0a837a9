#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "tests/architecture/source_tree.h"

namespace footfall {
namespace {

/// From left to right; a folder includes only itself and what stands to its left.
const std::vector<std::string> kFolders = {
    "musculoskeletal", "sim", "scenarios", "io", "viz", "app"};

const std::vector<SourceFile>& Tree() {
  static const auto files = ReadSourceTree(FOOTFALL_SOURCE_DIR, kFolders);
  return files;
}

const std::vector<SourceFile>& TreeWithTests() {
  static const auto files = [] {
    auto folders = kFolders;
    folders.emplace_back("tests");
    return ReadSourceTree(FOOTFALL_SOURCE_DIR, folders);
  }();
  return files;
}

std::string Where(const SourceFile& file, const Include& include) {
  return file.path + ":" + std::to_string(include.line) + " includes " + include.path;
}

/// Place of a folder in kFolders; past the end for one that is not of the program (tests).
std::ptrdiff_t RankOf(const std::string& folder) {
  return std::find(kFolders.begin(), kFolders.end(), folder) - kFolders.begin();
}

/// Third parties and the only places that may include them, by the start of path and include.
struct Fence {
  std::vector<std::string> includes;
  std::vector<std::string> places;
};

const std::vector<Fence> kFences = {
    {{"bullet", "BulletDynamics", "BulletCollision", "LinearMath", "btBullet"}, {"sim/engine/"}},
    {{"hdf5", "H5", "toml"}, {"io/"}},
    {{"mpi"}, {"scenarios/distributed"}},
    {{"CLI"}, {"app/"}},
    {{"nlohmann"}, {"io/", "viz/", "app/"}},
    {{"spdlog"}, {"scenarios/", "app/"}},
    {{"Simbody", "SimTK", "gtest"}, {}},
};

bool StartsWithAny(const std::string& text, const std::vector<std::string>& starts) {
  return std::any_of(starts.begin(), starts.end(),
                     [&](const std::string& start) { return text.starts_with(start); });
}

TEST(ArchitectureTest, TheTreeIsRead) {
  for (const std::string& folder : kFolders) {
    EXPECT_TRUE(std::any_of(Tree().begin(), Tree().end(), [&](const SourceFile& file) {
      return file.folder == folder;
    })) << folder;
  }
  EXPECT_GT(Tree().size(), 20u);
}

TEST(ArchitectureTest, FoldersIncludeOnlyFoldersToTheirLeft) {
  for (const SourceFile& file : Tree()) {
    for (const Include& include : file.includes) {
      if (include.quoted) {
        const std::string folder = include.path.substr(0, include.path.find('/'));
        EXPECT_LE(RankOf(folder), RankOf(file.folder)) << Where(file, include);
      }
    }
  }
}

TEST(ArchitectureTest, QuotedIncludesNameFilesFromTheRoot) {
  for (const SourceFile& file : Tree()) {
    for (const Include& include : file.includes) {
      if (include.quoted) {
        EXPECT_TRUE(std::filesystem::exists(FOOTFALL_SOURCE_DIR "/" + include.path))
            << Where(file, include);
      }
    }
  }
}

TEST(ArchitectureTest, ThirdPartiesStayBehindTheirFences) {
  for (const SourceFile& file : Tree()) {
    for (const Include& include : file.includes) {
      for (const Fence& fence : kFences) {
        if (!include.quoted && StartsWithAny(include.path, fence.includes)) {
          EXPECT_TRUE(StartsWithAny(file.path, fence.places)) << Where(file, include);
        }
      }
    }
  }
}

TEST(ArchitectureTest, IncludesMakeNoCycle) { EXPECT_EQ(FindIncludeCycle(Tree()), ""); }

TEST(ArchitectureTest, IncludesAreAtMostTenDeep) {
  const auto chain = FindLongestIncludeChain(Tree());
  std::string names;
  for (const std::string& path : chain) {
    names += "\n  " + path;
  }
  EXPECT_LE(chain.size(), 1u + 10u) << names;
}

TEST(ArchitectureTest, HeadersAreReadOnce) {
  for (const SourceFile& file : TreeWithTests()) {
    if (file.IsHeader()) {
      EXPECT_TRUE(file.text.starts_with("#pragma once\n")) << file.path;
    }
  }
}

TEST(ArchitectureTest, NothingIsLeftToDo) {
  // Spelt in halves, so that this file does not hold them itself.
  const std::string marks[] = {std::string("TO") + "DO", std::string("FIX") + "ME"};
  for (const SourceFile& file : TreeWithTests()) {
    for (const std::string& mark : marks) {
      EXPECT_EQ(file.text.find(mark), std::string::npos) << file.path << " holds " << mark;
    }
  }
}

TEST(ArchitectureTest, EverySourceIsListedInACMakeFile) {
  std::string lists;
  for (const SourceFile& file : TreeWithTests()) {
    lists += file.IsCode() ? "" : file.text;
  }
  for (const SourceFile& file : TreeWithTests()) {
    if (file.path.ends_with(".cpp")) {
      const std::string name = std::filesystem::path(file.path).filename().string();
      EXPECT_NE(lists.find(name), std::string::npos) << file.path;
    }
  }
}

TEST(ArchitectureTest, FilesHaveAtMostSixHundredLines) {
  for (const SourceFile& file : TreeWithTests()) {
    EXPECT_LE(std::count(file.text.begin(), file.text.end(), '\n'), 600) << file.path;
  }
}

// The reader itself, on texts small enough to see.

TEST(SourceTreeTest, ReadsQuotedAndAngledIncludes) {
  const auto includes = ReadIncludes("#pragma once\n#include \"sim/a.h\"\n#include <vector>\n");
  ASSERT_EQ(includes.size(), 2u);
  EXPECT_EQ(includes[0].path, "sim/a.h");
  EXPECT_TRUE(includes[0].quoted);
  EXPECT_EQ(includes[0].line, 2);
  EXPECT_EQ(includes[1].path, "vector");
  EXPECT_FALSE(includes[1].quoted);
}

TEST(SourceTreeTest, FindsACycleAndItsMembers) {
  const std::vector<SourceFile> files = {
      {"x/a.h", "x", "", {{"x/b.h", true, 1}}},
      {"x/b.h", "x", "", {{"x/c.h", true, 1}}},
      {"x/c.h", "x", "", {{"x/b.h", true, 1}}},
  };
  EXPECT_EQ(FindIncludeCycle(files), "x/b.h -> x/c.h -> x/b.h");
}

TEST(SourceTreeTest, FindsTheLongestChain) {
  const std::vector<SourceFile> files = {
      {"x/a.h", "x", "", {{"x/c.h", true, 1}, {"x/b.h", true, 2}}},
      {"x/b.h", "x", "", {{"x/c.h", true, 1}}},
      {"x/c.h", "x", "", {}},
  };
  const std::vector<std::string> longest = {"x/a.h", "x/b.h", "x/c.h"};
  EXPECT_EQ(FindLongestIncludeChain(files), longest);
  EXPECT_EQ(FindIncludeCycle(files), "");
}

}  // namespace
}  // namespace footfall
