#!/usr/bin/env bash
# What is checked before the tests run, and the build that they use: style beside all the rest, since each takes one core.
set -euo pipefail
trap wait EXIT

npm run --silent lint &
lint=$!
npm run --silent typecheck
npm run --silent law
npm run --silent build
wait "$lint"
