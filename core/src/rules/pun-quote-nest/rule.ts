// Quotation marks inside quotation marks of the same level, and likewise book title marks (GB/T 15834—2011, 4.8, 4.15).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import type { Block } from '../../model/document-model';
import type { BlockModel } from '../../model/lone-block';
import { type MarkedPair, pairedMarks } from '../../structure/quotations';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '引号中再用引号，里层应为 {open}{close}。',
  'zh-tw': '引號中再用引號，裡層應為 {open}{close}。',
  en: 'Inside quotation marks use {open}{close}.',
};
const change = {
  'zh-cn': '里层改为 {open}{close}',
  'zh-tw': '裡層改為 {open}{close}',
  en: 'Change the inner marks to {open}{close}',
};

export const rule: Rule = {
  id: 'pun-quote-nest',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '双引号里又套双引号。',
    'zh-tw': '雙引號裡又套雙引號。',
    en: 'Double quotation marks inside double ones.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.8：引号中还需要使用引号时，外面一层用双引号，里面一层用单引号。嵌套分明，读者才看得出引文到哪里为止。标题里单用单引号是报纸的习惯，不报；有引号不配对的段落先改配对，不报嵌套。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.8：引號中還需要使用引號時，外面一層用雙引號，裡面一層用單引號。嵌套分明，讀者才看得出引文到哪裡為止。標題裡單用單引號是報紙的習慣，不報；有引號不配對的段落先改配對，不報嵌套。',
    en: 'GB/T 15834—2011 (4.8): where quotation marks are needed inside quotation marks, the outer ones are double and the inner ones single. Single marks alone, as in newspaper headlines, are fine. Paragraphs with unpaired marks are left to pun-quote-pair.',
  },
  examples: {
    bad: [
      '实现“从[|“有”|]到[|“优”|]”的转变。',
      '他说：“要推动从[|“通道经济”|]向[|“产业经济”|]转变。”',
      '會議提出：「抓好[|「十五五」|]開局。」',
    ],
    good: ['他说：“‘十五五’怎么干，大家都在想。”', '推动“从单一项目向产业生态”“从平均用力向集中发力”转变。'],
  },
  where: ({ text }) => mayNest(text.text),
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const block of model.blocks) {
    if (block.kind === 'table') continue;
    const { pairs, unpaired } = pairedMarks(block.text.text);
    if (unpaired.length > 0) continue;
    const quoted = pairs.filter(({ open }) => open === '“' || open === '‘');
    for (const pair of quoted) if (isNested(block.text.text, pair, quoted)) yield report(model, block, pair);
  }
}

/** An opening mark behind another on one line, without a closing one between them. */
function mayNest(text: string): boolean {
  for (let open = text.indexOf('“'); open >= 0; ) {
    const next = text.indexOf('“', open + 1);
    if (next < 0) return false;
    const close = text.indexOf('”', open + 1);
    if ((close < 0 || next < close) && !text.slice(open, next).includes('\n')) return true;
    open = next;
  }
  return false;
}

const connective = /^[和与及或、，\s]*$/u;

/** Right inside double marks; a connective in marks means that marks look the wrong way: “甲“和”乙”. */
function isNested(text: string, { open, norm, inner }: MarkedPair, quoted: readonly MarkedPair[]): boolean {
  if (open !== '“' || connective.test(text.slice(inner.start, inner.end))) return false;
  const around = quoted.filter((one) => one.inner.start <= norm.start && norm.end <= one.inner.end);
  return around.at(-1)?.open === '“';
}

function report({ text }: BlockModel, block: Block, { norm }: MarkedPair): Finding {
  const at = (offset: number) => normSpan(block.norm.start + offset, block.norm.start + offset + 1);
  const [first, last] = [at(norm.start), at(norm.end - 1)];
  const args = text.unfolded[first.start] === '「' ? { open: '『', close: '』' } : { open: '‘', close: '’' };
  const edits = [
    { span: text.toSource(first), text: args.open },
    { span: text.toSource(last), text: args.close },
  ];
  return {
    span: text.toSource(normSpan(first.start, last.end)),
    message: message(found, args),
    fixes: [{ title: message(change, args), edits, safety: 'suggestion' }],
  };
}
