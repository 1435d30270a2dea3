// The `dinggao` command: picks the subcommand, turns its outcome into an exit code.

import { type Command, UsageError } from './command';
import { analyzeCommand } from './commands/analyze';
import { check } from './commands/check';
import { explain } from './commands/explain';
import { lsp } from './commands/lsp';
import { outline } from './commands/outline';
import { usage, version } from './usage';

const commands: Readonly<Record<string, Command>> = { analyze: analyzeCommand, check, explain, lsp, outline };

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = commands[name];
  if (!command) throw new UsageError(`没有“${name}”这个命令。`);
  return command(rest);
}

// A reader that closes early (`dinggao analyze … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof UsageError;
    console.error(`dinggao: ${error instanceof Error ? error.message : String(error)}`);
    console.error(known ? '用 dinggao --help 查看用法。' : '这是程序的缺陷，请连同命令一并报告。');
    if (!known && error instanceof Error) console.error(error.stack);
    process.exitCode = 2;
  },
);
