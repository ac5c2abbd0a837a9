#!/usr/bin/env bash
# Rebuilds bundle.js from src/ with the pinned three.js, uPlot and esbuild. Needs npm; only who
# changes the page code runs it, the bundle is committed.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")"
npm ci --silent --no-fund --no-audit
sources=$(cat src/*.js package.json | sha256sum | cut -d' ' -f1)
node_modules/.bin/esbuild src/main.js --bundle --minify --format=iife --target=es2020 --charset=utf8 \
  --legal-comments=none --outfile=bundle.js --log-level=warning \
  --banner:js="/*! Footfall report page; contains three.js and uPlot (MIT, see LICENSES). sources sha256 ${sources} */"
{
  echo "The file bundle.js contains the following works."
  for package in three uplot; do
    printf '\n==== %s %s ====\n\n' "${package}" "$(node -p "require('./node_modules/${package}/package.json').version")"
    cat "node_modules/${package}/LICENSE"
  done
} > LICENSES
ls -l bundle.js
