// Paragraphs indented otherwise than most of the text.
import { type Message, message } from '../../base/message';
import { span } from '../../base/span';
import type { Block, DocumentModel } from '../../model/document-model';
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
  const groups = new Map<string, Block[]>();
  for (const block of model.blocks) {
    if (block.kind !== 'paragraph' || (block.role !== 'body' && block.role !== 'lead')) continue;
    if (countHan(block.text.text) < shortest) continue;
    const own = indentOf(model, block);
    const same = groups.get(own);
    if (same) same.push(block);
    else groups.set(own, [block]);
  }
  const [largest, ...others] = [...groups].sort((a, b) => b[1].length - a[1].length);
  const odd = others.flatMap(([, blocks]) => blocks).sort((a, b) => a.span.start - b.span.start);
  const [first] = odd;
  if (!largest || !first || largest[1].length < enough || largest[1].length < 1.5 * odd.length) return;
  const [most] = largest;
  const here = indentOf(model, first);
  const { start } = first.content;
  const edits = odd.map((block) => ({
    span: span(block.content.start - indentOf(model, block).length, block.content.start),
    text: most,
  }));
  yield {
    span: here === '' ? span(start, start + 1) : span(start - here.length, start),
    message: said({ most, here, count: odd.length }),
    fixes: [{ title: message(change, { most: named(most) }), edits, safety: 'suggestion' }],
  };
}

/** White space before the text on its first line. */
const indentOf = ({ text }: DocumentModel, { span: whole, content }: Block): string =>
  /[ \t\u3000]*$/.exec(text.source.slice(whole.start, content.start))?.[0] ?? '';

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
