#!/usr/bin/env bash
# May VERSION be released? Prints `version=VERSION`; ends with 1 where it is no version, or has been released.
set -eu
version=${1:?usage: version.sh VERSION}
if ! [[ $version =~ ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$ ]]; then
  echo "::error title=seedgate::package.json: expected a version such as 1.2.3, got $version" >&2
  exit 1
fi
released=$(git ls-remote --tags origin "refs/tags/v$version")
if [ -n "$released" ]; then
  echo "::error title=seedgate::v$version is released: raise the version in package.json" >&2
  exit 1
fi
echo "version=$version"
