#!/usr/bin/env bash
# Evidence of a processor without AVX is trained again on this one, and must pass: qemu's user mode plays the other processor.
# On Debian as root it brings qemu if need be. Exit status 77 where there is none: skipped, with the reason on stderr.
set -u
cd "$(dirname "$0")/.." || exit 1

if [ "$(uname -m)" != x86_64 ]; then
  printf 'skipped: the other processor is an x86-64 one, and so must this be\n' >&2
  exit 77
fi
if ! command -v qemu-x86_64 >/dev/null; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    printf 'skipped: qemu-x86_64 is not here, and only root on Debian can have it installed\n' >&2
    exit 77
  fi
  said=$(DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends qemu-user 2>&1) || {
    printf 'skipped: qemu-user is not to be had:\n%s\n' "$(printf '%s' "$said" | tail -n 3)" >&2
    exit 77
  }
fi

SEEDGATE_QEMU=1 npm run --silent test:slow -- __tests__/acceptance/cli/other-processor.slow.test.ts
