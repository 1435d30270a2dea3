// Headings numbered with a gap, twice, or in kinds that are upside down: 一、 三、.

import { derivedOnce } from '../../base/derived';
import { message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { numeralValue } from '../../lexicon/numerals';
import type { DocumentModel } from '../../model/document-model';
import { type HeadingNode, headingPlace, headingTree } from '../../model/heading-tree';
import type { Part } from '../../model/part';
import { type NumberingStyle, numberingOf, numberingStyles } from '../../structure/numbering';
import type { Finding, Rule, RuleInput } from '../rule';
import { type NumberedHeading, numberedHeadings, reversed } from './numbered';

const skipped = {
  'zh-cn': '标题序号缺号：“{before}”之后是“{found}”。',
  'zh-tw': '標題序號缺號：「{before}」之後是「{found}」。',
  en: 'A number is missing among the headings: “{before}” is followed by “{found}”.',
};
const repeated = {
  'zh-cn': '标题序号重复：“{found}”出现两次。',
  'zh-tw': '標題序號重複：「{found}」出現兩次。',
  en: 'Two headings bear the number “{found}”.',
};
const upsideDown = {
  'zh-cn': '层次序数逆用：国家标准的次序是“一、”“（一）”“1.”“（1）”，此处“{found}”在低一级的序数之下。',
  'zh-tw': '層次序數逆用：國家標準的次序是「一、」「（一）」「1.」「（1）」，此處「{found}」在低一級的序數之下。',
  en: 'The national standard numbers headings 一、, （一）, 1., （1）; “{found}” stands below a lower one here.',
};
const previous = { 'zh-cn': '前一个标题在这里', 'zh-tw': '前一個標題在這裡', en: 'The heading before stands here' };

export const rule: Rule = {
  id: 'head-seq',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '标题序号缺号、重号或逆用，如“一、”之后是“三、”。',
    'zh-tw': '標題序號缺號、重號或逆用，如「一、」之後是「三、」。',
    en: 'Headings numbered with a gap, twice, or upside down.',
  },
  why: {
    'zh-cn':
      '国家标准GB/T 9704—2012《党政机关公文格式》7.3.3规定，文中结构层次序数依次用“一、”“（一）”“1.”“（1）”标注。增删段落以后序号最容易断。同级标题以上一级为界重新计数，可以越级，不可逆用（逆用只作提示）。缺的号在两个标题之间的正文里找得到的，不报。',
    'zh-tw':
      '國家標準GB/T 9704—2012《黨政機關公文格式》7.3.3規定，文中結構層次序數依次用「一、」「（一）」「1.」「（1）」標注。增刪段落以後序號最容易斷。同級標題以上一級為界重新計數，可以越級，不可逆用（逆用只作提示）。缺的號在兩個標題之間的正文裡找得到的，不報。',
    en: 'The national standard GB/T 9704—2012, 7.3.3, numbers the levels 一、, （一）, 1., （1）. Numbers break when paragraphs are added or cut. Each level counts anew under the one above; levels may be left out but not turned around (a hint). A number found in the text between two headings is not missing.',
  },
  examples: {
    bad: [
      '一、总体要求\n坚持稳中求进，抓好全年工作，推动高质量发展。\n[|三、重点任务|]\n抓好项目建设，扩大有效投资，培育新的动能。',
      '一、总体要求\n坚持稳中求进，抓好全年工作。\n二、重点任务\n抓好项目建设，扩大投资。\n[|二、保障措施|]\n加强组织领导，强化督促检查。',
      '一、总体要求\n（一）指导思想\n坚持稳中求进，抓好全年工作，推动高质量发展。\n[|（三）主要目标|]\n扩大有效投资，培育新的动能，办好民生实事。',
    ],
    good: [
      '一、总体要求\n（一）指导思想。坚持稳中求进，抓好全年工作。\n（二）主要目标。扩大有效投资，培育新的动能。\n二、重点任务\n（一）抓项目。开工一批重点项目，投产一批重点项目。',
      '一、总体要求\n坚持稳中求进，抓好全年工作，推动高质量发展。二、目标任务，见附表。\n三、重点任务\n抓好项目建设，扩大有效投资，培育新的动能。',
      '一、张伟明同志的发言\n要抓好项目建设，扩大有效投资。\n二、李若川同志的发言\n要抓好民生保障，办好实事。\n一、书面发言\n要抓好生态环境保护，持续改善水质。',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  const { steps, turned } = doubtful(headingTree(model));
  for (const one of steps) {
    const before = one.before!;
    const isRepeated = one.numbering.value === before.numbering.value;
    if (!isRepeated && isBetween(model, before, one)) continue;
    yield {
      related: [{ span: headingPlace(model, before.heading), message: message(previous) }],
      ...finding(model, one, isRepeated ? repeated : skipped, before.numbering.marker),
    };
  }
  for (const one of turned) yield { severity: 'hint', ...finding(model, one, upsideDown) };
}

/** Headings that repeat a number or leave some out, and such as are upside down. */
const doubtful = oncePer((tree: readonly HeadingNode[]) => {
  const headings = numberedHeadings(tree);
  const steps = headings.filter(({ before, numbering }) => {
    const step = before ? numbering.value - before.numbering.value : 1;
    return step !== 1 && step >= 0 && step <= 3 && numbering.value !== 1;
  });
  return { steps, turned: reversed(headings) };
});

const finding = (model: DocumentModel, one: NumberedHeading, template: typeof skipped, before = ''): Finding => ({
  span: headingPlace(model, one.heading),
  message: message(template, { before, found: one.numbering.marker }),
});

const inText: Readonly<Record<NumberingStyle, RegExp>> = {
  part: /第([〇零一二三四五六七八九十百\d]+)(?:分?编|篇|部分)/gu,
  chapter: /第([〇零一二三四五六七八九十百\d]+)章/gu,
  section: /第([〇零一二三四五六七八九十百\d]+)节/gu,
  chinese: /([〇零一二三四五六七八九十百]+)[、.．，是]/gu,
  'chinese-in-parentheses': /[（(]([〇零一二三四五六七八九十百]+)[）)]/gu,
  arabic: /(?<!\d)(\d{1,2})[.．、](?!\d)/gu,
  'arabic-in-parentheses': /[（(](\d{1,2})[）)]/gu,
};

/** Whether the next number stands somewhere between two headings: in a line that is none, or inside a paragraph. */
function isBetween({ parts }: DocumentModel, before: NumberedHeading, found: NumberedHeading): boolean {
  const { style, value } = before.numbering;
  for (let at = before.heading.block; at < found.heading.block; at++)
    if (numbersIn[style](parts.leaves[at]!.part).has(value + 1)) return true;
  return false;
}

/** The numbers of a kind in a block. */
const numbersOf = (style: NumberingStyle) =>
  derivedOnce(({ text: { text } }: Part): ReadonlySet<number | undefined> => {
    const own = numberingOf(text.trimStart());
    const inside = [...text.matchAll(inText[style])].map(([, digits]) => numberIn(digits ?? ''));
    return new Set([...(own?.style === style ? [own.value] : []), ...inside]);
  });

const numberIn = (digits: string): number | undefined => (/^\d+$/.test(digits) ? Number(digits) : numeralValue(digits));

const numbersIn = Object.fromEntries(numberingStyles.map((style) => [style, numbersOf(style)])) as Readonly<
  Record<NumberingStyle, ReturnType<typeof numbersOf>>
>;
