#!/usr/bin/env bash
# Verify the archive's attestation, release it as vVERSION for good, and verify the release. Needs GH_TOKEN.
set -eu
version=${1:?usage: publish.sh VERSION FOLDER}
archive=${2:?usage: publish.sh VERSION FOLDER}/seedgate-$version.tar.gz

gh attestation verify "$archive" --repo "$GITHUB_REPOSITORY" \
  --signer-workflow "$GITHUB_REPOSITORY/.github/workflows/release.yml" \
  --source-ref refs/heads/main --deny-self-hosted-runners

gh release create "v$version" "$archive" --repo "$GITHUB_REPOSITORY" --target "$GITHUB_SHA" \
  --title "v$version" --notes-file CHANGELOG.md

# What can still be changed is no release that anybody may follow a tag to.
immutable=$(gh api "repos/$GITHUB_REPOSITORY/releases/tags/v$version" --jq .immutable)
if [ "$immutable" != true ]; then
  echo "::error title=seedgate::v$version can be changed: turn on Settings → General → Releases → Immutable releases, and release the next version" >&2
  exit 1
fi
