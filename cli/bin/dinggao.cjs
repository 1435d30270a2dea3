#!/usr/bin/env node
// Starts the built command line; without a build it says what to do.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '../../dist/cli.js');
if (existsSync(built)) {
  require(built);
} else {
  console.error('dinggao: 尚未构建。请先在仓库根目录运行 npm run build。');
  process.exitCode = 2;
}
