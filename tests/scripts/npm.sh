#!/bin/sh
# npm.sh FROM TO: installs the packages of FROM/package-lock.json into TO, unless they are there. No script
# of theirs is run.
set -eu

mkdir -p "$2"
cmp -s "$1/package-lock.json" "$2/node_modules/installed" && exit
cp "$1/package.json" "$1/package-lock.json" "$2"
(cd "$2" && npm ci --ignore-scripts --no-audit --no-fund --silent)
cp "$1/package-lock.json" "$2/node_modules/installed"
