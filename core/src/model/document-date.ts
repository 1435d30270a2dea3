// The date a report is of: what its front matter says, else its dateline, else its file name.
import { type CivilDate, exists, isFull } from '../base/civil-date';
import { oncePer } from '../base/once-per';
import { frontMatter } from '../text/front-matter';
import { blockFacts } from './block-facts';
import { datesOf } from './dates';
import type { DocumentModel } from './document-model';

export interface DocumentDate extends CivilDate {
  readonly year: number;
  /** Only the front matter states it; from all else it is inferred, and who builds on it never exceeds information. */
  readonly from: 'front-matter' | 'dateline' | 'file-name';
}

/**
 * No clock: undefined where none of the three gives a year. A dateline without a year (新华社临湖10月23日电) takes it from
 * the file name.
 */
export const documentDate: (model: DocumentModel) => DocumentDate | undefined = oncePer((model) => {
  const stated = readDate(frontMatter(model.text.source, model.language).get('date') ?? '');
  if (stated?.year !== undefined) return { ...stated, year: stated.year, from: 'front-matter' };
  const named = readDate(fileName(model.uri));
  const line = datelineDate(model);
  const year = line?.year ?? named?.year;
  if (year === undefined) return undefined;
  return line && exists({ ...line, year })
    ? { ...line, year, from: 'dateline' }
    : { ...named, year, from: 'file-name' };
});

/** The last full date on a line of its own, or the date in the head of the dispatch. */
function datelineDate(model: DocumentModel): CivilDate | undefined {
  const lines = model.blocks.filter(({ role }) => role === 'dateline');
  const dated = lines.length === 0 ? [] : datesOf(model);
  const found = lines.flatMap(({ norm: line }) =>
    dated.filter(({ norm }) => norm.start >= line.start && norm.end <= line.end).map(({ date }) => date),
  );
  return found.filter(isFull).at(-1) ?? headDate(model) ?? found[0];
}

/** How far into a first paragraph the head of a dispatch reaches. */
const head = 40;
const dispatch = /^[^。！？；\n]{0,40}?\d{1,2}日(?:电|讯|消息)/;

const dispatches = blockFacts(({ text }) => (dispatch.test(text.text) ? [true] : []));

function headDate(model: DocumentModel): CivilDate | undefined {
  const [first] = dispatches(model);
  if (!first) return undefined;
  const { start } = first.block.norm;
  return datesOf(model).find(({ norm }) => norm.start >= start && norm.end <= start + head)?.date;
}

const fileName = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1).replace(/%[\dA-F]{2}/gi, decoded);

/** 年, 月 and 日 in a percent-encoded name are separators like any other. */
const decoded = (): string => '-';

const isoLike = /(?<!\d)((?:19|20)\d{2})(?:[-_./年]+(\d{1,2})(?:[-_./月]+(\d{1,2})(?!\d))?|(\d{2})(\d{2})(?!\d))/;

function readDate(text: string): CivilDate | undefined {
  const [, year, month, day, monthTight, dayTight] = isoLike.exec(text) ?? [];
  if (year === undefined) return undefined;
  const parts: readonly (readonly [keyof CivilDate, string | undefined])[] = [
    ['year', year],
    ['month', month ?? monthTight],
    ['day', day ?? dayTight],
  ];
  const date: CivilDate = Object.fromEntries(parts.flatMap(([key, part]) => (part ? [[key, Number(part)]] : [])));
  return exists(date) ? date : undefined;
}
