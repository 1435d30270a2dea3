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
/** 附件：1.项目清单 — the second one has a line of its own. */
const attachments = /^附(?:件|录)?[：:]/u;

/**
 * The places of list items among `numbered` (in order). Items follow one another without running text between them,
 * and give themselves away together: one ends in a semicolon, or a colon introduces them, or each is a sentence.
 */
export function listItems(lines: readonly Line[], numbered: readonly NumberedLine[]): ReadonlySet<number> {
  if (hasArticles(lines))
    return new Set(numbered.filter(({ numbering }) => belowArticle.has(numbering.style)).map((one) => one.at));
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

/** In a law that is divided into articles （一） and 1. number the items inside one (立法法第六十五条: 条、款、项、目). */
const belowArticle: ReadonlySet<string> = new Set(['chinese-in-parentheses', 'arabic', 'arabic-in-parentheses']);
const article = /^第[〇零一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十])?[\s\u3000]/u;

function hasArticles(lines: readonly Line[]): boolean {
  return lines.filter((line) => article.test(line.text)).length >= 3;
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
  const before = lines[first.at - 1];
  if (before !== undefined && attachments.test(before.text)) return true;
  if (run.length < 2 || run.some(({ runIn }) => runIn)) return false;
  return (before !== undefined && colon.test(before.text)) || run.every(({ line }) => fullStop.test(line.text));
}
