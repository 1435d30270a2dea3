// What is named together with its twin: 纲要 in “十五五”规划建议和纲要, where the report names “十五五”规划纲要 elsewhere.
import { normSpan } from '../base/span';
import type { Mention } from '../mentions/mention';
import type { NormalizedText } from '../text/normalized-text';

/** The two parts of a plan that reports name in one breath. */
const twins: readonly (readonly [first: string, second: string])[] = [
  ['建议', '纲要'],
  ['纲要', '建议'],
];

const link = /^(?:和|及|以及|、)/;
/** 纲要|性文件 and 建议|加快 are no names. */
const ends = /^(?:$|[中里上的等，。；：、”’）)])/;

/** Those of a block that a twin elsewhere may be named after. */
export const termsWithTwin = (mentions: readonly Mention[]): readonly Mention[] => mentions.filter(mayHaveTwin);

/** By their forms without quotation marks; of several the last. */
export const twinsByForm = (terms: readonly Mention[]): ReadonlyMap<string, Mention> =>
  new Map(terms.map((term) => [bare(term.form), term]));

/**
 * The mentions of a block, those of the second twins among them; each is what it is elsewhere in the document. All
 * offsets count from the start of the block.
 */
export function withCoordinated(
  text: NormalizedText,
  mentions: readonly Mention[],
  byForm: ReadonlyMap<string, Mention>,
): readonly Mention[] {
  if (byForm.size === 0) return mentions;
  const added = mentions.filter(mayHaveTwin).flatMap((one) => twinOf(one, text, byForm));
  return added.length === 0 ? mentions : [...mentions, ...added];
}

const mayHaveTwin = ({ kind, form }: Mention): boolean =>
  kind === 'term' && (form.endsWith('建议') || form.endsWith('纲要'));

const bare = (form: string): string => form.replace(/[“”‘’]/g, '');

function twinOf(
  { form, norm }: Mention,
  text: NormalizedText,
  byForm: ReadonlyMap<string, Mention>,
): readonly Mention[] {
  const at = norm.end;
  const joined = link.exec(text.text.slice(at, at + 2))?.[0];
  const [, second] = twins.find(([first]) => form.endsWith(first)) ?? [];
  if (joined === undefined || second === undefined) return [];
  const start = at + joined.length;
  const whole = byForm.get(bare(form).slice(0, -second.length) + second);
  if (!whole || !text.text.startsWith(second, start) || !ends.test(text.text.slice(start + second.length))) return [];
  const local = normSpan(start, start + second.length);
  const span = text.toSource(local);
  return [
    {
      ...whole,
      norm: local,
      span,
      surface: text.source.slice(span.start, span.end),
      form: second,
      recognizer: 'coordinated-term',
    },
  ];
}
