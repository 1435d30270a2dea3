// The bits of `trait` that the wording of one line sets.
import { contentsHeading, longestEntry } from './contents';
import { opensDispatchInTags } from './dateline';
import { stopsIn, unitsOf } from './endings';
import { isNoHeading, isNoTitle, isSignature } from './rejections';
import { isDateLine } from './roles';
import { isCouplet } from './score';
import type { BlockRole } from './section';
import { trait } from './trait';

/** The longest title, and the longest line beside it, in Han characters. */
export const longestTitle = 50;
/** A dispatch head bears out even the longest headline of the evening news. */
export const longestOverDispatch = 150;
/** The longest of both in UTF-16 units. */
const longestText = 300;

export interface Wording {
  readonly text: string;
  readonly han: number;
  /** Whether it is a paragraph, and may be a heading without marks. */
  readonly isParagraph: boolean;
  /** Whether the whole block is set in Markdown emphasis. */
  readonly bold: boolean;
  readonly dispatch: boolean;
  readonly role: BlockRole | undefined;
}

/** All bits of a line. Every look is cheap for a paragraph: its first characters or its last. */
export function traitsOf(line: Wording): number {
  const plain = sizeOf(line) | openingOf(line) | endingOf(line);
  return line.isParagraph ? plain | markOf(line) | headingOf(line, plain) : plain;
}

const bit = (set: boolean, value: number): number => (set ? value : 0);

function sizeOf({ text, han }: Wording): number {
  return (
    bit(han < 20, trait.brief) |
    bit(han <= longestTitle && text.length <= longestText, trait.beside) |
    bit(han <= longestEntry, trait.entry) |
    bit(han >= 40 && /[，；。,;]/u.test(text), trait.running)
  );
}

/** What a line can open with, by the characters it takes: one look at the first of a line rules out nearly all. */
const openings: readonly (readonly [first: string, form: RegExp, value: number])[] = [
  // ——在临湖市第三届人民代表大会第一次会议上
  ['—-－─', /^(?:—{1,2}|--+|－－|──)\s*\S/u, trait.dashed],
  // The note under the title of a law or a resolution: when and by whom it was passed.
  ['（(', /^[（(].*[）)]$/u, trait.note],
  ['0123456789', /^\d{4}年\d{1,2}月\d{1,2}日.*[^。；]$/u, trait.note],
  ['第', /^第[〇零一二三四五六七八九十百千\d]+条(?:之[一二三四五六七八九十])?[\s\u3000]/u, trait.article],
  ['附', /^附(?:件|录)?[：:]/u, trait.attachment],
  ['目', contentsHeading, trait.contents],
];
const openingsOf: ReadonlyMap<number, (typeof openings)[number]> = new Map(
  openings.flatMap((opening) => [...unitsOf(opening[0])].map((unit) => [unit, opening] as const)),
);

function openingOf({ text, isParagraph, role, dispatch }: Wording): number {
  const [, form, value = 0] = openingsOf.get(text.charCodeAt(0)) ?? [];
  return (
    bit(form?.test(text) ?? false, value) |
    bit((role === 'dateline' || !isParagraph) && isDateLine(text), trait.date) |
    bit(dispatch || opensDispatchInTags(text), trait.dispatch)
  );
}

const stops = unitsOf('。！？…!?');
const fullStop = unitsOf('。');
const closing = unitsOf('”’」』）)】');
const closingSentence = unitsOf('”’」』）)');
const quotes = unitsOf('”’」』');
const colons = unitsOf('：:');
/** 张伟明在调研乡村振兴工作时强调: what was stressed stands in the next line, the headline. */
const stressed = /(?:强调|指出|要求|提出)$/u;
const stressedEnds = unitsOf('调出求');

function endingOf({ text, han }: Wording): number {
  const last = text.charCodeAt(text.length - 1);
  return (
    bit(quotes.has(last) || stopsIn(text, stops, closing), trait.ends) |
    bit(han >= 15 && stopsIn(text, fullStop, closingSentence), trait.sentence) |
    bit(colons.has(last), trait.colon) |
    bit(stressedEnds.has(last) && stressed.test(text.slice(-2)), trait.stressed)
  );
}

/** 【编者按】 */
const column = /^【[^【】]{2,20}】$/u;

function markOf({ text, bold }: Wording): number {
  if (bold && text.length >= 2 && text.length <= 40 && !/[。；，：,;:]$/u.test(text)) return trait.bold;
  return bit(text.startsWith('【') && column.test(text), trait.column);
}

/** `traits`: those known so far. */
function headingOf({ text, han, role, dispatch }: Wording, traits: number): number {
  if (han < 2 || han > longestOverDispatch || text.length > longestText) return 0;
  if ((traits & (trait.dashed | trait.contents)) !== 0 || isNoTitle(text, role, dispatch)) return 0;
  const title = trait.title | bit(isSignature(text, han), trait.signature);
  if (isNoHeading(text, han)) return title;
  return title | trait.plain | bit(isCouplet(text), trait.couplet);
}
