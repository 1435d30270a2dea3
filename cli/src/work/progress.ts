// How far a long run is: one line on a terminal, nothing elsewhere.

export interface Progress {
  step(): void;
  /** A line that stays. */
  above(text: string): void;
  clear(): void;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between two looks of the line; a run that is shorter shows none. */
const pause = 200;

export function openProgress(stream: Stream, total: number, now: () => number = Date.now): Progress {
  const shows = stream.isTTY === true && total > 1;
  let done = 0;
  let last = now();
  let visible = false;

  function clear(): void {
    if (visible) stream.write('\r\u001b[K');
    visible = false;
  }

  return {
    step() {
      done += 1;
      if (!shows || now() - last < pause) return;
      last = now();
      clear();
      stream.write(`${done}/${total} ${Math.floor((done / total) * 100)}%`);
      visible = true;
    },
    above(text) {
      clear();
      stream.write(`${text}\n`);
    },
    clear,
  };
}
