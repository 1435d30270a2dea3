// Ellipses written with full stops or half of their dots, or together with 等 (GB/T 15834—2011, 4.11).
import { type Localized, message } from '../../base/message';
import { type Occurrence, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const shape = {
  'zh-cn': '省略号为六个连点，占两个字：……。',
  'zh-tw': '省略號為六個連點，佔兩個字：……。',
  en: 'The Chinese ellipsis is six dots in the width of two characters: ……',
};
const withEtc = {
  'zh-cn': '省略号与“等”作用相同，一般只用一个。',
  'zh-tw': '省略號與「等」作用相同，一般只用一個。',
  en: 'An ellipsis and 等 say the same; one is enough.',
};
const write = { 'zh-cn': '改为 ……', 'zh-tw': '改為 ……', en: 'Write ……' };

const dots = /\.\.\.+|。。。+|…+/g;
const etc = /…等{1,2}(?=[\u4e00-\u9fff，。；：、）”]|$)|(?<=[\u4e00-\u9fff])等等?……/gm;

export const rule: Rule = {
  id: 'pun-ellipsis',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '省略号写法不对，或与“等”连用。',
    'zh-tw': '省略號寫法不對，或與「等」連用。',
    en: 'An ellipsis of the wrong shape, or one next to 等.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.11：省略号的形式为六个连点“……”，占两个字的位置；省略整段文字可用十二个连点，独占一行。省略号不与“等”“等等”连用（此项只作提示）。省略号后接着说下去不必另加句号。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.11：省略號的形式為六個連點「……」，佔兩個字的位置；省略整段文字可用十二個連點，獨佔一行。省略號不與「等」「等等」連用（此項只作提示）。省略號後接著說下去不必另加句號。',
    en: 'GB/T 15834—2011 (4.11): the ellipsis is six dots in the width of two characters; twelve on a line of their own stand for whole paragraphs. It is not used together with 等 (a hint only).',
  },
  examples: {
    bad: [
      '学习、交流、思考[|...|]会后接着干。',
      '大家想了很久[|。。。|]最后定了下来。',
      '他说：“这个[|…|]再议。”',
      '涉及教育、医疗、养老[|……等|]领域。',
    ],
    good: [
      '…………',
      '学习、交流、思考、谋事……在研讨会上，大家畅所欲言。',
      '下载地址为 a...b，版本号v1.0。',
      '“等一下……等我说完。”',
    ],
  },
  where: [dots, etc],
  checkBlock,
};

/** 等 as a verb: 等我, 等一下. */
const waits = /^…等[我你他她一下着待到了不会看]/;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const { text } = model.text;
  if (/\.\.\.|。。。|…/.test(text)) {
    for (const one of occurrences(model, dots)) {
      if (one.block.kind === 'table' || one.match[0].startsWith('……') || !besideChinese(text, one)) continue;
      const span = sourceAt(model, one.norm);
      yield {
        fixes: [{ title: message(write), edits: [{ span, text: '……' }], safety: 'safe' }],
        ...said(span, shape),
      };
    }
  }
  if (!text.includes('…')) return;
  for (const { norm } of occurrences(model, etc)) {
    const start = text[norm.start] === '…' && text[norm.start - 1] === '…' ? norm.start - 1 : norm.start;
    if (waits.test(text.slice(norm.start, norm.end + 1)) || writtenAt(model, norm).startsWith('等待')) continue;
    yield { severity: 'hint', ...said(sourceAt(model, { start, end: norm.end }), withEtc) };
  }
}

const said = (span: Finding['span'], template: Localized): Finding => ({ span, message: message(template) });

/** Beside a letter or a slash three dots belong to a path or to English. */
function besideChinese(text: string, { norm }: Occurrence): boolean {
  const beside = (text[norm.start - 1] ?? '') + (text[norm.end] ?? '');
  return /[\u4e00-\u9fff，。？！“”《》（）]/.test(beside) && !/[\w/]/.test(beside);
}
