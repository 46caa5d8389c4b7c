#!/usr/bin/env bash
# Point the major tag (v1 for 1.2.3) of REMOTE at the commit of vVERSION. Ends with 1 where that would go back to an older
# version, or where somebody else has moved it meanwhile.
set -eu
version=${1:?usage: move-major.sh VERSION REMOTE}
remote=${2:?usage: move-major.sh VERSION REMOTE}
major=v${version%%.*}

git fetch --quiet --force --tags "$remote"
commit=$(git rev-parse --verify --quiet "refs/tags/v$version^{commit}") || {
  echo "::error title=seedgate::v$version is not released" >&2
  exit 1
}
newest=$(git tag --list "$major.*" --sort=-version:refname | head -n 1)
if [ "$newest" != "v$version" ]; then
  echo "::error title=seedgate::$major stays where it is: $newest is newer than v$version" >&2
  exit 1
fi
bash "$(dirname "$0")/drift.sh" "$commit" "$remote"
before=$(git ls-remote "$remote" "refs/tags/$major" | cut -f 1)
git push --quiet "--force-with-lease=refs/tags/$major:$before" "$remote" "$commit:refs/tags/$major"
echo "$major is v$version, $commit"
