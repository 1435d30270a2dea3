// Numbered lines that are items of a list, not headings: （一）……；（二）……。
import type { Line } from './line';
import type { Numbering } from './numbering';

export interface NumberedLine {
  /** Its place among the lines. */
  readonly at: number;
  readonly line: Line;
  readonly numbering: Numbering;
  /** Whether text goes on behind its first sentence. */
  readonly runIn: boolean;
}

const semicolon = /[；;][”’]?$/u;
const fullStop = /。[”’」』）)]*$/u;
const colon = /[：:]$/u;

/**
 * The places of list items among `numbered` (in order). Items follow one another without running text between them,
 * and give themselves away together: one ends in a semicolon, or a colon introduces them, or each is a sentence.
 */
export function listItems(lines: readonly Line[], numbered: readonly NumberedLine[]): ReadonlySet<number> {
  return new Set(
    groupsOf(numbered)
      .flatMap((group) =>
        runsOf(group)
          .filter((run) => isList(lines, run))
          .flat(),
      )
      .map((one) => one.at),
  );
}

/** Numbered lines right behind one another. */
function groupsOf(numbered: readonly NumberedLine[]): readonly (readonly NumberedLine[])[] {
  const groups: NumberedLine[][] = [];
  for (const one of numbered) {
    const last = groups.at(-1);
    if (last && last.at(-1)?.at === one.at - 1) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Inside a group the lines of one style, until the numbers start anew. */
function runsOf(group: readonly NumberedLine[]): readonly (readonly NumberedLine[])[] {
  const done: NumberedLine[][] = [];
  const open = new Map<string, NumberedLine[]>();
  for (const one of group) {
    const run = open.get(one.numbering.style);
    if (run && (run.at(-1)?.numbering.value ?? 0) < one.numbering.value) run.push(one);
    else {
      const fresh = [one];
      open.set(one.numbering.style, fresh);
      done.push(fresh);
    }
  }
  return done;
}

function isList(lines: readonly Line[], run: readonly NumberedLine[]): boolean {
  const [first] = run;
  if (!first) return false;
  if (run.some(({ line }) => semicolon.test(line.text))) return true;
  if (run.length < 2 || run.some(({ runIn }) => runIn)) return false;
  const before = lines[first.at - 1];
  return (before !== undefined && colon.test(before.text)) || run.every(({ line }) => fullStop.test(line.text));
}
