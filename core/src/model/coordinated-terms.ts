// What is named together with its twin: 纲要 in “十五五”规划建议和纲要, where the report names “十五五”规划纲要 elsewhere.
import { normSpan, shift } from '../base/span';
import type { Mention } from '../mentions/mention';
import type { Block } from './document-model';

/** The two parts of a plan that reports name in one breath. */
const twins: readonly (readonly [first: string, second: string])[] = [
  ['建议', '纲要'],
  ['纲要', '建议'],
];

const link = /^(?:和|及|以及|、)/;
/** 纲要|性文件 and 建议|加快 are no names. */
const ends = /^(?:$|[中里上的等，。；：、”’）)])/;

/** The mentions of each block, those of the second twins among them; each is what it is elsewhere in the document. */
export function withCoordinated(
  blocks: readonly Omit<Block, 'part'>[],
  recognized: readonly (readonly Mention[])[],
): readonly (readonly Mention[])[] {
  const terms = recognized.flatMap((mentions) => mentions.filter(mayHaveTwin));
  if (terms.length === 0) return recognized;
  const byForm = new Map(terms.map((term) => [bare(term.form), term]));
  return blocks.map((block, i) => {
    const mentions = recognized[i] ?? [];
    const added = mentions.filter(mayHaveTwin).flatMap((one) => twinOf(one, block, byForm));
    return added.length === 0 ? mentions : [...mentions, ...added];
  });
}

const mayHaveTwin = ({ kind, form }: Mention): boolean =>
  kind === 'term' && (form.endsWith('建议') || form.endsWith('纲要'));

const bare = (form: string): string => form.replace(/[“”‘’]/g, '');

function twinOf(
  { form, norm }: Mention,
  { text, norm: of, content }: Omit<Block, 'part'>,
  byForm: ReadonlyMap<string, Mention>,
): readonly Mention[] {
  const at = norm.end - of.start;
  const joined = link.exec(text.text.slice(at, at + 2))?.[0];
  const [, second] = twins.find(([first]) => form.endsWith(first)) ?? [];
  if (joined === undefined || second === undefined) return [];
  const start = at + joined.length;
  const whole = byForm.get(bare(form).slice(0, -second.length) + second);
  if (!whole || !text.text.startsWith(second, start) || !ends.test(text.text.slice(start + second.length))) return [];
  const local = normSpan(start, start + second.length);
  const inBlock = text.toSource(local);
  return [
    {
      ...whole,
      norm: shift(local, of.start),
      span: shift(inBlock, content.start),
      surface: text.source.slice(inBlock.start, inBlock.end),
      form: second,
      recognizer: 'coordinated-term',
    },
  ];
}
