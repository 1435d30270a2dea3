// Every match of patterns in a text, tried only at those places where one may begin.
import { lazy } from './lazy';
import { marksAt, pairMarks } from './pair-table';
import { startsOf } from './pattern-starts';
import { keepUnits, unitsOf } from './text-units';
import { mayBeIn } from './unit-filter';

export type Matches = readonly RegExpExecArray[];
export type Finder = (text: string) => Matches;

/**
 * Finds what `text.matchAll(pattern)` would, at the cost of one look at most places: the engine tries every alternative
 * at every place. Worth it for patterns of many words. `pattern` has the flag `g` and begins with something; one that may
 * begin with anything is an error.
 */
export function finder(pattern: RegExp): Finder {
  const all = finders(pattern);
  return (text) => all(text)[0];
}

/** The same for up to eight patterns in one pass; the matches of each are found whatever the others match. */
export function finders<const T extends readonly RegExp[]>(
  ...patterns: T
): (text: string) => { readonly [K in keyof T]: Matches } {
  const made = lazy(() => ({
    ...pairMarks(patterns.map(beginnings)),
    each: patterns.map((pattern) => new RegExp(pattern.source, pattern.flags.replace('g', 'y'))),
  }));
  const nothing: readonly RegExpExecArray[][] = patterns.map(() => []);
  return (text) => {
    const { marks, single, firsts, each } = made();
    let found: RegExpExecArray[][] | undefined;
    const units = unitsOf(text);
    for (let at = 0; at < text.length; at++) {
      const unit = units[at]!;
      if (!mayBeIn(firsts, unit)) continue;
      const which = marksAt(marks, single, unit, units[at + 1]!);
      if (which === 0) continue;
      for (let i = 0; i < each.length; i++) {
        const last = found?.[i]?.at(-1);
        if ((which & (1 << i)) === 0 || (last !== undefined && at < last.index + last[0].length)) continue;
        const pattern = each[i]!;
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null) continue;
        found ??= patterns.map(() => []);
        found[i]!.push(match);
      }
    }
    keepUnits(text, units);
    return (found ?? nothing) as unknown as { readonly [K in keyof T]: Matches };
  };
}

function beginnings(pattern: RegExp): readonly string[] {
  const starts = startsOf(pattern);
  if (starts === undefined) throw new RangeError(`may begin with anything: ${pattern.source}`);
  return starts;
}

/** Where the match ends that begins at a place; undefined where none does. */
export type MatcherAt = (text: string, at: number) => number | undefined;

/** Matches a pattern at one place, at the cost of one look where no match may begin. `pattern` has no flag `g` or `y`. */
export function matcherAt(pattern: RegExp): MatcherAt {
  const made = lazy(() => ({
    ...pairMarks([beginnings(pattern)]),
    here: new RegExp(pattern.source, `${pattern.flags}y`),
  }));
  return (text, at) => {
    const { marks, single, firsts, here } = made();
    if (at >= text.length || !mayBeIn(firsts, text.charCodeAt(at))) return undefined;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (marksAt(marks, single, text.charCodeAt(at), next) === 0) return undefined;
    here.lastIndex = at;
    return here.test(text) ? here.lastIndex : undefined;
  };
}
