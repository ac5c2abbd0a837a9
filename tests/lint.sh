#!/usr/bin/env bash
# Checks format (clang-format) and what clang-tidy finds by .clang-tidy. Without files: every source
# of the program; with files: those. Needs clang-format, clang-tidy and a configured build/release.
# Example: tests/lint.sh io/hdf5/*.cpp
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ ${1:-} == -h || ${1:-} == --help ]]; then
  sed -n '2,4s/^# //p' "$0"
  exit 0
fi
folders=(musculoskeletal sim scenarios io viz app)
files=("$@")
if [[ ${#files[@]} -eq 0 ]]; then
  mapfile -t files < <(git ls-files -- "${folders[@]/%//*.cpp}")
  git ls-files -- '*.cpp' '*.h' | xargs clang-format --dry-run --Werror
else
  clang-format --dry-run --Werror "${files[@]}"
fi

# How each file is compiled, as clang understands it: g++'s precompiled headers are not for clang.
database=build/lint
mkdir -p "${database}"
ninja -C build/release -t compdb | sed 's/-Winvalid-pch -include [^ ]*//' > "${database}/compile_commands.json"
# OpenMP's header comes with g++; clang's own headers go first.
openmp=$(dirname "$(g++ -print-file-name=include/omp.h)")
printf '%s\n' "${files[@]}" | xargs -P "${LINT_JOBS:-$(nproc)}" -n 1 \
  clang-tidy -quiet -p "${database}" --extra-arg=-idirafter"${openmp}"
echo "clang-format and clang-tidy find nothing in ${#files[@]} files"
