#!/usr/bin/env bash
# Verify the archive's attestation, release it as vVERSION for good, and verify the release. Needs GH_TOKEN. Where it stops before
# the end it takes back what it has made: there is a whole release, or none, and the same version can be released again.
set -eu
version=${1:?usage: publish.sh VERSION FOLDER}
archive=${2:?usage: publish.sh VERSION FOLDER}/seedgate-$version.tar.gz
here=$(cd "$(dirname "$0")" && pwd)
tag=v$version

fail() {
  echo "::error title=seedgate::$1" >&2
  exit 1
}

gh attestation verify "$archive" --repo "$GITHUB_REPOSITORY" \
  --signer-workflow "$GITHUB_REPOSITORY/.github/workflows/release.yml" \
  --source-ref refs/heads/main --deny-self-hosted-runners
bash "$here/drift.sh" "$GITHUB_SHA" origin

# The tag first, as a ref: what may not be tagged is refused here, while there is nothing to take back. A release that made its
# own tag (gh release create --target) would need a permission that no workflow can have.
gh api --silent --method POST "repos/$GITHUB_REPOSITORY/git/refs" -f "ref=refs/tags/$tag" -f "sha=$GITHUB_SHA" ||
  fail "the tag $tag could not be made: see GitHub's words above. With 403 or 422, look at rulesets that target tags (Settings → Rules → Rulesets): no workflow can be on their bypass list, so v* must not be restricted for it"

take_back() {
  trap - EXIT
  gh release delete "$tag" --repo "$GITHUB_REPOSITORY" --yes || true
  gh api --silent --method DELETE "repos/$GITHUB_REPOSITORY/git/refs/tags/$tag" ||
    echo "::error title=seedgate::the tag $tag is left: delete it by hand before the next try" >&2
}
trap take_back EXIT

gh release create "$tag" "$archive" --repo "$GITHUB_REPOSITORY" --verify-tag \
  --title "$tag" --notes-file CHANGELOG.md

# What can still be changed is no release that anybody may follow a tag to; and what can be changed can be taken back.
immutable=$(gh api "repos/$GITHUB_REPOSITORY/releases/tags/$tag" --jq .immutable)
if [ "$immutable" != true ]; then
  fail "$tag could be changed, and is taken back: turn on Settings → General → Releases → Immutable releases, then release again"
fi
trap - EXIT
echo "$tag is released"
