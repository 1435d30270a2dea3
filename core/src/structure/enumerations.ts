// Numbered lines that are items of a list, not headings: （一）……；（二）……。
import { has, type Line } from './line';
import type { Lines } from './lines';
import type { NumberedText } from './numbered-text';
import { trait } from './trait';

export interface NumberedLine {
  /** Its place among the lines. */
  readonly at: number;
  readonly line: Line;
  readonly numbered: NumberedText;
}

/**
 * The places of list items among `numbered` (in order). Items follow one another without running text between them,
 * and give themselves away together: one ends in a semicolon, or a colon introduces them, or each is a sentence.
 */
export function listItems(lines: Lines, numbered: readonly NumberedLine[]): ReadonlySet<number> {
  if (hasArticles(lines))
    return new Set(numbered.filter((one) => belowArticle.has(one.numbered.style)).map((one) => one.at));
  return new Set(
    groupsOf(numbered)
      .flatMap((group) =>
        runsOf(group)
          .filter((run) => isList(lines.seen, run))
          .flat(),
      )
      .map((one) => one.at),
  );
}

/** In a law that is divided into articles （一） and 1. number the items inside one (立法法第六十五条: 条、款、项、目). */
const belowArticle: ReadonlySet<string> = new Set(['chinese-in-parentheses', 'arabic', 'arabic-in-parentheses']);

function hasArticles({ seen, notable }: Lines): boolean {
  let articles = 0;
  for (const at of notable) if (has(seen[at], trait.article) && ++articles >= 3) return true;
  return false;
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
    const run = open.get(one.numbered.style);
    if (run && (run.at(-1)?.numbered.value ?? 0) < one.numbered.value) run.push(one);
    else {
      const fresh = [one];
      open.set(one.numbered.style, fresh);
      done.push(fresh);
    }
  }
  return done;
}

function isList(lines: readonly Line[], run: readonly NumberedLine[]): boolean {
  const [first] = run;
  if (!first) return false;
  if (run.some(({ numbered }) => numbered.ending === 'semicolon')) return true;
  const before = lines[first.at - 1];
  // 附件：1.项目清单 — the second one has a line of its own.
  if (has(before, trait.attachment)) return true;
  if (run.length < 2 || run.some(({ numbered }) => numbered.runIn)) return false;
  return has(before, trait.colon) || run.every(({ numbered }) => numbered.ending === 'stop');
}
