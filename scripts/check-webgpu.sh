#!/usr/bin/env bash
# Training on webgpu, where Vulkan has a device. On Debian as root it brings a software one (Mesa's llvmpipe) if need be.
# Exit status 77 where there is none: skipped, with the reason on stderr.
set -u
cd "$(dirname "$0")/.." || exit 1

# Opens a session on webgpu; what the runtime says goes to $1.
opens() {
  node --input-type=module --eval '
    import { InferenceSession } from "onnxruntime-node"
    const model = "examples/consumer/model/tiny/vmaf_tiny_v1_seed0.onnx"
    const options = { executionProviders: ["webgpu"], logSeverityLevel: 4 }
    await InferenceSession.create(model, options).catch(({ message }) => {
      console.error(message)
      process.exitCode = 1
    })
  ' >"$1" 2>&1
}

install() { DEBIAN_FRONTEND=noninteractive apt-get "$@" install -y --no-install-recommends libvulkan1 mesa-vulkan-drivers; }

# The driver of Debian 12 lacks a feature that webgpu asks for (shaderSampledImageArrayDynamicIndexing); its backports
# have a newer one. They are read from the mirror that is set up here, into lists of their own.
install_from_backports() {
  local codename mirror
  codename=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
    awk -v codename="$codename" '$2 == codename { print $1; exit }')
  [ -n "$mirror" ] || return 1
  mkdir -p "$scratch/sources" "$scratch/lists" || return 1
  cp /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list "$scratch/sources/" 2>/dev/null
  printf 'deb %s %s-backports main\n' "$mirror" "$codename" >"$scratch/sources/backports.list"
  local apart=(-o "Dir::Etc::SourceParts=$scratch/sources" -o "Dir::State::Lists=$scratch/lists")
  apt-get "${apart[@]}" update && install "${apart[@]}" -t "$codename-backports"
}

scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT

if ! opens "$scratch/said"; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    printf 'skipped: webgpu opens no session here, and only root on Debian can have a Vulkan device installed:\n' >&2
    tail -n 3 "$scratch/said" >&2
    exit 77
  fi
  if { apt-get update && install; } >"$scratch/apt" 2>&1 && opens "$scratch/said"; then :
  elif install_from_backports >"$scratch/apt" 2>&1 && opens "$scratch/said"; then :
  else
    printf 'skipped: webgpu opens no session here, also with Mesa’s drivers installed or not to be had:\n' >&2
    tail -n 3 "$scratch/apt" "$scratch/said" >&2
    exit 77
  fi
fi

SEEDGATE_WEBGPU=1 npm run --silent test:slow -- __tests__/adapters/onnxruntime/webgpu.slow.test.ts
