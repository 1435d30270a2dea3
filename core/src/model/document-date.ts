// The date a report is of: what its front matter says, else its dateline, else its file name.
import { type CivilDate, exists, isFull } from '../base/civil-date';
import { oncePer } from '../base/once-per';
import { mayMatch } from '../base/pattern-needs';
import { remember } from '../base/remember';
import { frontMatter } from '../text/front-matter';
import { blockFacts } from './block-facts';
import { datesIn } from './dates';
import type { DocumentModel } from './document-model';
import { firstFact } from './first-fact';
import { blockAt } from './placed';

export interface DocumentDate extends CivilDate {
  readonly year: number;
  /** Only the front matter states it; from all else it is inferred, and who builds on it never exceeds information. */
  readonly from: 'front-matter' | 'dateline' | 'file-name';
}

/**
 * No clock: undefined where none of the three gives a year. A dateline without a year (新华社临湖10月23日电) takes it from
 * the file name. The very same object as long as it says the same, so that more may be kept by it.
 */
export const documentDate: (model: DocumentModel) => DocumentDate | undefined = oncePer((model) => {
  const stated = readDate(statedDate(model));
  if (stated?.year !== undefined) return dated({ from: 'front-matter', ...stated, year: stated.year });
  const named = readDate(fileName(model.uri));
  const line = datelineDate(model);
  const year = line?.year ?? named?.year;
  if (year === undefined) return undefined;
  return line && exists({ ...line, year })
    ? dated({ from: 'dateline', ...line, year })
    : dated({ from: 'file-name', ...named, year });
});

const dated = (date: DocumentDate): DocumentDate => likeDated(JSON.stringify(date));
const likeDated = remember((date): DocumentDate => JSON.parse(date));

/** The whole text is asked for only where it begins with front matter. */
const statedDate = (model: DocumentModel): string =>
  blockAt(model, 0)?.kind === 'front-matter' ? (frontMatter(model.source, model.language).get('date') ?? '') : '';

/** The last full date on a line of its own, or the date in the head of the dispatch. */
function datelineDate(model: DocumentModel): CivilDate | undefined {
  const lines = datelines(model);
  for (let i = lines.length - 1; i >= 0; i--) {
    const full = lines[i]!.fact.filter(isFull).at(-1);
    if (full) return full;
  }
  return headDate(model) ?? lines[0]?.fact[0];
}

/** The dates of each line of its own, where it has any. */
const datelines = blockFacts((part): readonly (readonly CivilDate[])[] => {
  const dates = part.role === 'dateline' ? datesIn(part).map(({ date }) => date) : [];
  return dates.length > 0 ? [dates] : [];
});

/** How far into a first paragraph the head of a dispatch reaches. */
const head = 40;
const dispatch = /^[^。！？；\n]{0,40}?\d{1,2}日(?:电|讯|消息)/;

const firstDispatch = firstFact(({ text, units }) =>
  mayMatch(units, dispatch) && dispatch.test(text.text) ? [true] : [],
);

function headDate(model: DocumentModel): CivilDate | undefined {
  const first = firstDispatch(model);
  if (!first) return undefined;
  const end = first.block.norm.start + head;
  // The head may be a line of its own, with the date in the next.
  for (let at = first.at, block = blockAt(model, at); block && block.norm.start < end; block = blockAt(model, ++at)) {
    const { start } = block.norm;
    const found = datesIn(block.part).find(({ norm }) => start + norm.end <= end);
    if (found) return found.date;
  }
  return undefined;
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
