#!/usr/bin/env bash
# Are the workflows and action files clean under actionlint and zizmor? Installs both, pinned, in a scratch folder that is
# removed afterwards; needs go and python3 with pip. What is allowed all the same says why in the file that needs it.
set -eu
cd "$(dirname "$0")/.."

actionlint=github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
zizmor=zizmor==1.29.0

scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch"; rm -rf "$scratch"' EXIT

# install WHAT COMMAND…: quietly, unless it fails
install() {
  local what=$1
  shift
  "$@" >"$scratch/log" 2>&1 && return
  cat "$scratch/log"
  printf 'lint-workflows: %s could not be installed: this check needs go and python3 with pip, and their registries\n' "$what"
  exit 1
}

install "$actionlint" env GOBIN="$scratch/bin" go install "$actionlint"
install 'a Python environment' python3 -m venv "$scratch/venv"
install "$zizmor" "$scratch/venv/bin/pip" install --quiet --disable-pip-version-check "$zizmor"

"$scratch/bin/actionlint" -version | head -n 1
# shellcheck and pyflakes off: whether they happen to be installed must not decide what this check says.
"$scratch/bin/actionlint" -shellcheck= -pyflakes= .github/workflows/*.yml
"$scratch/bin/actionlint" -shellcheck= -pyflakes= -config-file .github/actionlint.yaml examples/*/.github/workflows/*.yml
"$scratch/venv/bin/zizmor" --version
"$scratch/venv/bin/zizmor" --offline --no-progress --quiet --persona=auditor .github action.yml plan/action.yml gate/action.yml guard/action.yml rollback/action.yml examples/*/.github
