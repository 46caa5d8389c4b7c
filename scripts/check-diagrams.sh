#!/usr/bin/env bash
# Does every Mermaid diagram in the documentation parse? Installs Mermaid and a DOM for it, pinned, in a scratch folder that is
# removed afterwards: nothing else needs them, and they are large.
set -eu
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

npm install --prefix "$scratch" --no-save --no-audit --no-fund --ignore-scripts mermaid@11.17.2 jsdom@26.1.0 >"$scratch/log" 2>&1 || {
  cat "$scratch/log"
  printf 'check-diagrams: Mermaid could not be installed: this check needs the npm registry\n'
  exit 1
}
cp scripts/check-diagrams.mjs "$scratch/"
find . -name '*.md' -not -path './node_modules/*' -not -path './.git/*' | sort | node "$scratch/check-diagrams.mjs"
