// The `dinggao` command: picks the subcommand, turns its outcome into an exit code; in a worker thread it does tasks or reads for an index.
import { isMainThread, workerData } from 'node:worker_threads';
import { isReadingThread, serveReading } from '@dinggao/server/reading';
import { type Command, languageOf, parse, UsageError } from './command';
import { analyzeCommand } from './commands/analyze';
import { check } from './commands/check';
import { explain } from './commands/explain';
import { glossary } from './commands/glossary';
import { index } from './commands/index-shards';
import { lsp } from './commands/lsp';
import { outline } from './commands/outline';
import { report } from './commands/report';
import { ShardError } from './shards';
import { usage, version } from './usage';
import { serveTasks } from './work/thread';

const commands: Readonly<Record<string, Command>> = {
  analyze: analyzeCommand,
  check,
  explain,
  glossary,
  index,
  lsp,
  outline,
  report,
};

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const { values } = parse(rest, {});
    process.stdout.write(usage[languageOf(values.language)]);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command && asksForHelp(rest)) return main(['help']);
  if (!command) throw new UsageError(`没有“${name}”这个命令。`);
  return command(rest);
}

/** What comes behind `--` is a path. */
const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((one) => one === '--help' || one === '-h');
};

function start(): void {
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
      process.exitCode = 2;
      if (error instanceof ShardError) return;
      console.error(known ? '用 dinggao --help 查看用法。' : '这是程序的缺陷，请连同命令一并报告。');
      if (!known && error instanceof Error) console.error(error.stack);
    },
  );
}

if (isMainThread) start();
else if (isReadingThread(workerData)) serveReading();
else serveTasks();
