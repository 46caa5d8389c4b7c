#!/usr/bin/env bash
# The release's archive in FOLDER, of what is committed; prints `sha256=…`. Ends with 1 where its files are not exactly
# those of scripts/release/files.txt and dist/files.txt: a file too many is as wrong as one too few.
set -eu
version=${1:?usage: archive.sh VERSION FOLDER}
folder=${2:?usage: archive.sh VERSION FOLDER}
here=$(cd "$(dirname "$0")" && pwd)
archive=$folder/seedgate-$version.tar.gz

if ! built=$(git show HEAD:dist/files.txt); then
  echo '::error title=seedgate::there is no dist/files.txt: run `npm run build` and commit dist/' >&2
  exit 1
fi
mapfile -t listed < <(grep -v '^#' "$here/files.txt" && sed 's|^|dist/|' <<<"$built")
# Only what is published, by the names in the list. gzip -n: no time in it, so the same commit gives the same bytes.
git archive --format=tar --prefix="seedgate-$version/" HEAD -- action.yml '*/action.yml' dist schema LICENSE README.md |
  gzip -n -9 >"$archive"
published=$(tar -tzf "$archive" | grep -v '/$' | sed "s|^seedgate-$version/||" | LC_ALL=C sort)
expected=$(printf '%s\n' "${listed[@]}" | LC_ALL=C sort)
if [ "$published" != "$expected" ]; then
  {
    echo "::error title=seedgate::the archive is not what scripts/release/files.txt and dist/files.txt list"
    diff <(echo "$expected") <(echo "$published") | sed -n 's/^</missing:/p; s/^>/not listed:/p'
  } >&2
  exit 1
fi
echo "sha256=$(sha256sum "$archive" | cut -d ' ' -f 1)"
