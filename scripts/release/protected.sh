#!/usr/bin/env bash
# Does the environment `release` ask somebody? A workflow that names an environment which is not there makes one without any
# rule, and then nobody is asked. Ends with 1 where no reviewer is required. Needs GH_TOKEN with `actions: read`.
set -eu
reviewers=$(gh api "repos/$GITHUB_REPOSITORY/environments/release" \
  --jq '[.protection_rules[] | select(.type == "required_reviewers") | .reviewers[]] | length') || reviewers=
if ! [[ $reviewers =~ ^[1-9][0-9]*$ ]]; then
  echo "::error title=seedgate::the environment release has no required reviewers (Settings → Environments → release): nobody would be asked" >&2
  exit 1
fi
