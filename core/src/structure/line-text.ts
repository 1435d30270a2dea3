// What a line is by itself, told once from its text.
import type { BlockKind } from '../text/blocks';
import type { NormalizedText } from '../text/normalized-text';
import { datelineOf } from './dateline';
import { unitsOf } from './endings';
import { countHanUpTo, type LineText } from './line';
import { numberedText } from './numbered-text';
import { roleOf } from './roles';
import { shapeScore } from './score';
import { trait } from './trait';
import { longestOverDispatch, traitsOf } from './wording';

/** Behind as many Han characters nothing depends on their number. */
const enough = longestOverDispatch + 1;

/** A block that is nothing but `**…**` or `__…__`. */
const wholeBold = /^(\*\*|__)(?!\s)((?:(?!\1).)+)\1$/su;
const edgeMarks = /^[\s\u3000*_]+/u;
const bullet = /^[■●◆▲★□◎◇△☆▪▶►]\s*/u;

/** The line of a block that a reader sees. */
export function lineText(kind: BlockKind, { source, text }: NormalizedText): LineText {
  const isMarked = (kind === 'paragraph' || kind === 'heading') && isBold(source.trim());
  if (!isMarked) return lineOf(text.trim(), text.length - text.trimStart().length, kind, false);
  const start = edgeMarks.exec(text)?.[0].length ?? 0;
  return lineOf(text.slice(start).replace(/[\s\u3000*_]+$/u, ''), start, kind, true);
}

const isBold = (source: string): boolean =>
  (source.startsWith('**') || source.startsWith('__')) && wholeBold.test(source);

function lineOf(text: string, start: number, kind: BlockKind, bold: boolean): LineText {
  const han = countHanUpTo(text, enough);
  const head = datelineOf(text);
  const role = kind === 'heading' ? undefined : roleOf(text, head);
  const isParagraph = kind === 'paragraph';
  const traits = traitsOf({ text, han, isParagraph, bold, dispatch: head !== undefined, role });
  return {
    start,
    length: text.length,
    bullet: bulletOf(text),
    han,
    traits,
    role,
    numbered: numberedText(text, han),
    score: traits & trait.plain ? shapeScore(text, han, (traits & trait.couplet) !== 0) : 0,
    entry: traits & trait.entry ? text : '',
  };
}

const bullets = unitsOf('■●◆▲★□◎◇△☆▪▶►');

function bulletOf(text: string): number {
  if (!bullets.has(text.charCodeAt(0))) return 0;
  const length = bullet.exec(text)?.[0].length ?? 0;
  return length < text.length ? length : 0;
}
