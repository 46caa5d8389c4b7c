#!/usr/bin/env bash
# May a token without `workflows` put a tag on COMMIT? GitHub refuses it, with a bare 403, where the commit's .github/workflows
# differ from the default branch's, and GITHUB_TOKEN can never have that permission. Ends with 1 where they differ.
set -eu
commit=${1:?usage: drift.sh COMMIT REMOTE}
remote=${2:?usage: drift.sh COMMIT REMOTE}

git fetch --quiet "$remote" refs/heads/main
changed=$(git diff --name-only "$commit" FETCH_HEAD -- .github/workflows)
if [ -n "$changed" ]; then
  echo "::error title=seedgate::main has moved on since $commit and changed its workflows, so GitHub lets no workflow tag that commit: start the release again, on main as it is now ($(echo "$changed" | tr '\n' ' '))" >&2
  exit 1
fi
