// A heading that is no couplet, or a lame one, beside headings that are: 干字当头 实字为要 / 抓住关键 久久为功抓落实.
import { message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type HeadingNode, headingPlace, headingTree } from '../../model/heading-tree';
import type { Heading } from '../../structure/heading';
import { countHan } from '../../structure/line';
import { numberingOf } from '../../structure/numbering';
import type { Finding, Rule, RuleInput } from '../rule';

const lame = {
  'zh-cn': '对仗小标题字数不等（{sizes}），同级小标题各句字数相等。',
  'zh-tw': '對仗小標題字數不等（{sizes}），同級小標題各句字數相等。',
  en: 'The halves of this couplet differ in length ({sizes}); those of its siblings do not.',
};
const odd = {
  'zh-cn': '同级小标题都由{parts}个对仗的短句组成，此处不是。',
  'zh-tw': '同級小標題都由{parts}個對仗的短句組成，此處不是。',
  en: 'The headings beside this one are made of {parts} matching phrases.',
};
const sibling = { 'zh-cn': '同级小标题', 'zh-tw': '同級小標題', en: 'a heading beside it' };

export const rule: Rule = {
  id: 'head-pair',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '对仗小标题字数不等，或与同级小标题不同型。',
    'zh-tw': '對仗小標題字數不等，或與同級小標題不同型。',
    en: 'A heading out of step with the couplets beside it.',
  },
  why: {
    'zh-cn':
      '报纸的对仗小标题各句字数相等，同级标题一个样式，这是编辑惯例，不是规定，所以只作提示。同级至少有两个对仗整齐的标题，并且其余的都整齐时才报；句中有数字、字母的不比字数。',
    'zh-tw':
      '報紙的對仗小標題各句字數相等，同級標題一個樣式，這是編輯慣例，不是規定，所以只作提示。同級至少有兩個對仗整齊的標題，並且其餘的都整齊時才報；句中有數字、字母的不比字數。',
    en: 'A custom of newspapers, not a rule: the halves of a couplet are of one length, and headings of one level look alike. Said only where at least two headings beside it are even couplets and all others are; halves with digits or letters are not counted.',
  },
  examples: {
    bad: [
      '本报讯（记者李若川）会议用两天时间总结经验、分析形势，研究部署下一步工作，气氛热烈而务实，与会人员收获很大。\n干字当头 实字为要\n会议总结经验、分析形势，研究部署下一步工作，与会人员围绕主题畅所欲言，气氛热烈而务实，收获很大。\n凝心聚力 苦干实干\n大家围绕主题畅所欲言，谈认识、谈体会、谈打算，提出了许多好的意见建议，会场气氛热烈而务实。\n[|科学谋划 久久为功抓|]\n会议强调，要把各项任务落到实处，一件一件抓，一年接着一年干，以实际成效取信于民，让群众满意。',
    ],
    good: [
      '本报讯（记者李若川）会议用两天时间总结经验、分析形势，研究部署下一步工作，气氛热烈而务实，与会人员收获很大。\n干字当头 实字为要\n会议总结经验、分析形势，研究部署下一步工作，与会人员围绕主题畅所欲言，气氛热烈而务实，收获很大。\n凝心聚力 苦干实干\n大家围绕主题畅所欲言，谈认识、谈体会、谈打算，提出了许多好的意见建议，会场气氛热烈而务实。',
      '本报讯（记者李若川）会议用两天时间总结经验、分析形势，研究部署下一步工作，气氛热烈而务实，与会人员收获很大。\n科学谋划 久久为功抓\n会议总结经验、分析形势，研究部署下一步工作，与会人员围绕主题畅所欲言，气氛热烈而务实，收获很大。',
    ],
  },
  check,
};

const separator = /[\s\u3000]+/u;

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const { out, first, own, parts } of lameIn(headingTree(model))) {
    yield {
      span: headingPlace(model, out),
      message: own.length === parts ? message(lame, { sizes: own.map(countHan).join('＋') }) : message(odd, { parts }),
      related: [{ span: headingPlace(model, first), message: message(sibling) }],
    };
  }
}

interface Lame {
  readonly out: Heading;
  /** The first of the others. */
  readonly first: Heading;
  /** The halves of the one, and how many the others have. */
  readonly own: readonly string[];
  readonly parts: number;
}

const lameIn = oncePer((tree: readonly HeadingNode[]): readonly Lame[] => [...among(tree)]);

function* among(sections: readonly HeadingNode[]): Iterable<Lame> {
  for (const { children } of sections) yield* among(children);
  const headings = sections.filter(({ kind, name }) => kind === 'heading' && numberingOf(name) === undefined);
  const uneven = headings.filter((one) => !isEven(one));
  const even = headings.filter(isEven);
  const [out] = uneven;
  const [first] = even;
  if (!out?.heading || !first?.heading || uneven.length > 1 || even.length < 2) return;
  const parts = halves(first).length;
  if (even.some((one) => halves(one).length !== parts) || /[\dA-Za-z]/.test(out.name)) return;
  yield { out: out.heading, first: first.heading, own: halves(out), parts };
}

const halves = ({ name }: HeadingNode): readonly string[] => name.trim().split(separator);

function isEven(section: HeadingNode): boolean {
  const parts = halves(section);
  const sizes = new Set(parts.map(countHan));
  return parts.length >= 2 && parts.length <= 4 && sizes.size === 1;
}
