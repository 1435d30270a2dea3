// The preferred back end: nodejieba in a forked child process. A bad dictionary or call aborts a process, so not in ours.
import { type ChildProcess, fork } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Segmenter } from '@dinggao/core';
import type { Clock } from './clock';
import { dictionaryFiles } from './nodejieba-files';
import type { Answer } from './protocol';
import { type Link, type LinkEvents, remote } from './remote';

export interface NodejiebaOptions {
  /** The bundled child, `segmenter-child.js`. */
  readonly child: string;
  /** The folder with `nodejieba/` and `dict/`, as `tools/vendor.ts` makes it. */
  readonly vendor: string;
  readonly clock?: Clock;
  readonly readyWithin?: number;
  readonly answerWithin?: number;
  /** Starts a child process; Node's own but in tests. */
  readonly start?: typeof fork;
}

/** Missing files, an abort, silence: each makes `cut` reject after at most one retry; the caller never dies with it. */
export function nodejieba({ child, vendor, start = fork, ...limits }: NodejiebaOptions): Segmenter {
  const dictionary = join(vendor, 'dict');
  const library = join(vendor, 'nodejieba', 'index.js');
  const binary = join(vendor, 'nodejieba', 'build', 'Release', 'nodejieba.node');
  const needed = [child, library, binary, ...Object.values(dictionaryFiles).map((file) => join(dictionary, file))];

  return remote({
    name: 'nodejieba',
    ...limits,
    async connect(events) {
      // A missing dictionary would abort the child: look first, the reason is then a readable one.
      await Promise.all(needed.map((file) => access(file)));
      return linkTo(
        start(child, [library], {
          // The native part opens bare ASCII names only: on Windows it fails on any other path (`C:\Users\张三`).
          cwd: dictionary,
          serialization: 'advanced',
          env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
          execArgv: [],
          stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        }),
        events,
      );
    },
  });
}

function linkTo(child: ChildProcess, events: LinkEvents): Link {
  let open = true;
  const gone = (reason: string): void => {
    if (open) events.gone(reason);
    open = false;
  };
  child.on('message', (answer) => events.answer(answer as Answer));
  child.on('error', (reason) => gone(reason.message));
  child.on('exit', (code, signal) => gone(`ended with ${signal ?? code}`));
  const busy = (yes: boolean): void => {
    if (yes) {
      child.ref();
      child.channel?.ref();
    } else {
      child.unref();
      child.channel?.unref();
    }
  };
  return {
    // A send that fails is followed by `exit`.
    send: (request) => void child.send(request, () => {}),
    busy,
    close() {
      open = false;
      busy(false);
      child.kill();
    },
  };
}
