// Paragraphs indented otherwise than most of the text.
import { type Message, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { remember } from '../../base/remember';
import { span } from '../../base/span';
import { blockFactsGiven } from '../../model/block-facts';
import type { Part } from '../../model/part';
import type { Room } from '../../model/parts';
import { type Tally, tally } from '../../model/tally';
import { countHan } from '../../structure/line';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '段首缩进与全文多数段落不一（{count} 段）：多数为{most}，此处为{here}。',
  'zh-tw': '段首縮排與全文多數段落不一（{count} 段）：多數為{most}，此處為{here}。',
  en: '{count} paragraphs are indented otherwise than the rest: most by {most}, this one by {here}.',
};
const change = { 'zh-cn': '全部改为{most}', 'zh-tw': '全部改為{most}', en: 'Indent all by {most}' };

export const rule: Rule = {
  id: 'indent',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '段首缩进前后不一。',
    'zh-tw': '段首縮排前後不一。',
    en: 'Paragraphs indented in different ways.',
  },
  why: {
    'zh-cn':
      '国家标准GB/T 9704—2012《党政机关公文格式》7.3.3规定公文正文每个自然段左空二字；纯文本里是两个全角空格。有的段空、有的段不空，多是拼接粘贴所致。以多数段落（至少五段，占六成以上）的写法为准，小标题、列表不计，Markdown 不查。',
    'zh-tw':
      '國家標準GB/T 9704—2012《黨政機關公文格式》7.3.3規定公文正文每個自然段左空二字；純文本裡是兩個全形空格。有的段空、有的段不空，多是拼接貼上所致。以多數段落（至少五段，佔六成以上）的寫法為準，小標題、列表不計，Markdown 不查。',
    en: 'By GB/T 9704—2012, 7.3.3, each paragraph of a document is indented by two characters; in plain text these are two ideographic spaces. Mixed indents tell of pieces pasted together. What most paragraphs do counts, at least five and six in ten; headings, lists and Markdown are not looked at.',
  },
  examples: {
    bad: [
      '　　会议由张伟明主持，与会同志围绕主题作了发言，气氛热烈。\n　　李若川通报了全年工作情况，分析了存在的困难和问题。\n　　会议强调，要抓好项目建设，扩大有效投资，培育新动能。\n　　会议要求，要抓好民生保障，办好实事，兜牢民生底线。\n[|会|]议指出，要抓好安全生产，排查各类隐患，守住安全底线。\n　　会议还研究了其他事项，并就下一步工作作出具体安排。',
    ],
    good: [
      '会议由张伟明主持，与会同志围绕主题作了发言，气氛热烈。\n李若川通报了全年工作情况，分析了存在的困难和问题。\n会议强调，要抓好项目建设，扩大有效投资，培育新动能。\n会议要求，要抓好民生保障，办好实事，兜牢民生底线。\n会议还研究了其他事项，并就下一步工作作出具体安排。',
      '　　一、总体要求\n　　坚持稳中求进，抓好全年工作，推动高质量发展。\n坚持稳中求进，抓好全年工作，推动高质量发展。',
    ],
  },
  check,
};

const enough = 5;
/** A shorter paragraph may be a line of another kind. */
const shortest = 15;

function* check({ model }: RuleInput): Iterable<Finding> {
  if (model.language === 'markdown') return;
  const usual = usualIn(indents(model));
  if (!usual) return;
  const odd = otherThan(model, usual);
  const [first] = odd;
  if (!first) return;
  const { most } = usual;
  const { start } = first.block.content;
  const here = first.fact;
  const edits = odd.map(({ block, fact }) => ({
    span: span(block.content.start - fact.length, block.content.start),
    text: most,
  }));
  yield {
    span: here === '' ? span(start, start + 1) : span(start - here.length, start),
    message: said({ most, here, count: odd.length }),
    fixes: [{ title: message(change, { most: named(most) }), edits, safety: 'suggestion' }],
  };
}

/** White space before the text of a paragraph on its first line; none of what is no running text. */
function indentOf({ kind, role, text }: Part, { gap, above }: Room): readonly string[] {
  if (kind !== 'paragraph' || (role !== 'body' && role !== 'lead')) return [];
  if (countHan(text.text) < shortest) return [];
  return [/[ \t\u3000]*$/.exec(above.slice(gap))?.[0] ?? ''];
}

const indents = tally(indentOf);

interface Usual {
  readonly most: string;
}

/** Undefined where all are alike, and where too few are. */
const usualIn = oncePer((all: Tally): Usual | undefined => {
  const [largest, ...others] = [...all].sort((a, b) => b[1] - a[1]);
  const odd = others.reduce((sum, [, times]) => sum + times, 0);
  if (!largest || odd === 0 || largest[1] < enough || largest[1] < 1.5 * odd) return undefined;
  return usualOf(largest[0]);
});

const usualOf = remember((most): Usual => ({ most }), 64);

const otherThan = blockFactsGiven((part, { most }: Usual, room) =>
  indentOf(part, room).filter((indent) => indent !== most),
);

const said = ({ most, here, count }: { most: string; here: string; count: number }): Message =>
  message(found, { most: named(most), here: named(here), count });

/** In signs every reader knows: two ideographic spaces are `2×□`. */
function named(indent: string): string {
  if (indent === '') return '0';
  const kinds = [
    ['\u3000', '□'],
    [' ', '␣'],
    ['\t', '⇥'],
  ] as const;
  return kinds
    .map(([char, sign]) => [indent.split(char).length - 1, sign] as const)
    .filter(([count]) => count > 0)
    .map(([count, sign]) => `${count}×${sign}`)
    .join('＋');
}
