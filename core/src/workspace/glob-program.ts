// A glob as a small program that is run over a path in step with all its branches, so that none is ever tried twice.

/** One step: reads a character and goes on, or goes on in two places without reading; after the last one the path fits. */
type Step =
  | { readonly reads: (char: string) => boolean }
  /** `first` and `second` are places in the program. */
  | { readonly first: number; readonly second: number };

export type GlobProgram = readonly Step[];

const anything = (): boolean => true;
const notSlash = (char: string): boolean => char !== '/';

/**
 * Total: what is not closed stands for itself, `\` takes away what the next character means. At most about three
 * steps for each character of the glob.
 */
export function compileGlob(glob: string): GlobProgram {
  const chars = [...glob];
  const closing = closingBraces(chars);
  const steps: Step[] = [];

  const read = (reads: (char: string) => boolean): void => void steps.push({ reads });
  const many = (reads: (char: string) => boolean): void => {
    const at = steps.length;
    steps.push({ first: at + 1, second: at + 3 }, { reads }, { first: at, second: at });
  };
  /** Whether it is passed over is known only once it is written. */
  const optional = (write: () => void): void => {
    const at = steps.length;
    steps.push({ first: 0, second: 0 });
    write();
    steps[at] = { first: at + 1, second: steps.length };
  };

  function write(from: number, to: number): void {
    for (let at = from; at < to; ) at = writeOne(at, from, to);
  }

  /** Where the next part begins. */
  function writeOne(at: number, from: number, to: number): number {
    const char = chars[at] as string;
    const startsFolder = at === from || chars[at - 1] === '/';
    if (char === '/' && chars[at + 1] === '*' && chars[at + 2] === '*' && at + 3 === to && at > from) {
      // A folder fits what stands for all that is in it.
      optional(() => {
        read((one) => one === '/');
        many(anything);
      });
      return to;
    }
    if (char === '*') {
      let end = at;
      while (end < to && chars[end] === '*') end += 1;
      const whole = end - at === 2 && startsFolder;
      if (whole && chars[end] === '/' && end < to) {
        optional(() => {
          many(anything);
          read((one) => one === '/');
        });
        return end + 1;
      }
      many(whole && end === to ? anything : notSlash);
      return end;
    }
    if (char === '?') {
      read(notSlash);
      return at + 1;
    }
    if (char === '[') {
      const set = setAt(chars, at, to);
      if (set) {
        read(set.reads);
        return set.end;
      }
    }
    const close = char === '{' ? closing.get(at) : undefined;
    if (close !== undefined && close.end < to) {
      alternatives(at, close);
      return close.end + 1;
    }
    const literal = char === '\\' && at + 1 < to ? (chars[at + 1] as string) : char;
    read((one) => one === literal);
    return at + (char === '\\' && at + 1 < to ? 2 : 1);
  }

  function alternatives(open: number, { commas, end }: Braces): void {
    const bounds = [open, ...commas, end];
    const leave: number[] = [];
    for (let n = 0; n + 1 < bounds.length; n += 1) {
      const last = n + 2 === bounds.length;
      const fork = steps.length;
      if (!last) steps.push({ first: 0, second: 0 });
      write((bounds[n] as number) + 1, bounds[n + 1] as number);
      if (last) continue;
      leave.push(steps.length);
      steps.push({ first: 0, second: 0 });
      steps[fork] = { first: fork + 1, second: steps.length };
    }
    for (const at of leave) steps[at] = { first: steps.length, second: steps.length };
  }

  write(0, chars.length);
  return steps;
}

/** Whether the whole path fits: all places in the program where a reader may be, one character after the other. */
export function runGlob(program: GlobProgram, path: string): boolean {
  let seen = new Set<number>();
  reach(program, seen, 0);
  for (const char of path) {
    const next = new Set<number>();
    for (const at of seen) {
      const step = program[at];
      if (step && 'reads' in step && step.reads(char)) reach(program, next, at + 1);
    }
    if (next.size === 0) return false;
    seen = next;
  }
  return seen.has(program.length);
}

/** Adds a place, and all that is reached from it without reading. */
function reach(program: GlobProgram, seen: Set<number>, from: number): void {
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = program[at];
    if (step && 'first' in step) open.push(step.second, step.first);
  }
}

interface Braces {
  readonly commas: number[];
  end: number;
}

/** By their opening ones; what is escaped or in a set counts for nothing. */
function closingBraces(chars: readonly string[]): ReadonlyMap<number, Braces> {
  const found = new Map<number, Braces>();
  const open: { readonly at: number; readonly braces: Braces }[] = [];
  for (let at = 0; at < chars.length; at += 1) {
    if (chars[at] === '\\') at += 1;
    else if (chars[at] === '[') at = (setAt(chars, at, chars.length)?.end ?? at + 1) - 1;
    else if (chars[at] === '{') open.push({ at, braces: { commas: [], end: -1 } });
    else if (chars[at] === ',') open.at(-1)?.braces.commas.push(at);
    else if (chars[at] === '}') {
      const last = open.pop();
      if (last) found.set(last.at, Object.assign(last.braces, { end: at }));
    }
  }
  return found;
}

/** `[a-z]`, `[!a]`, `[]a]`: never a `/`. Undefined where it is not closed before the next `/`. */
function setAt(
  chars: readonly string[],
  open: number,
  to: number,
): { readonly reads: (char: string) => boolean; readonly end: number } | undefined {
  const negated = chars[open + 1] === '!' || chars[open + 1] === '^';
  const first = open + (negated ? 2 : 1);
  let close = first + 1;
  while (close < to && chars[close] !== ']' && chars[close] !== '/') close += 1;
  if (close >= to || chars[close] !== ']') return undefined;
  const ranges: (readonly [string, string])[] = [];
  for (let at = first; at < close; at += 1) {
    const char = chars[at] as string;
    const ends = chars[at + 1] === '-' && at + 2 < close;
    ranges.push([char, ends ? (chars[at + 2] as string) : char]);
    if (ends) at += 2;
  }
  const point = (char: string): number => char.codePointAt(0) ?? 0;
  const reads = (char: string): boolean =>
    char !== '/' && negated !== ranges.some(([low, high]) => point(low) <= point(char) && point(char) <= point(high));
  return { reads, end: close + 1 };
}
