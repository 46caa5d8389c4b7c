#!/usr/bin/env bash
# Does nektos/act make the same of the retraining workflow as our own runner? Installs act, pinned, in a scratch folder that
# is removed afterwards; needs go. What act cannot do: docs/testing.md.
set -eu
cd "$(dirname "$0")/.."

act=github.com/nektos/act@v0.2.89

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if ! GOBIN="$scratch" go install "$act" >"$scratch/log" 2>&1; then
  cat "$scratch/log"
  printf 'act: %s could not be installed: this check needs go and its registry\n' "$act"
  exit 1
fi
"$scratch/act" --version
SEEDGATE_ACT="$scratch/act" npm run --silent test:slow -- __tests__/acceptance/workflows/act.slow.test.ts
