// Names of one credit set apart now by a space, now by a 、: 记者张伟明、李若川 许波.
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import type { Mention } from '../../mentions/mention';
import type { BlockInput, Finding, Rule } from '../rule';

const found: Localized = {
  'zh-cn': '同一署名中姓名之间既用顿号又用空格，宜统一。',
  'zh-tw': '同一署名中姓名之間既用頓號又用空格，宜統一。',
  en: 'Names of one credit are set apart by 、 and by spaces; one of them is enough.',
};
const marks: Localized = { 'zh-cn': '统一用顿号', 'zh-tw': '統一用頓號', en: 'Use 、 throughout' };
const spaces: Localized = { 'zh-cn': '统一用空格', 'zh-tw': '統一用空格', en: 'Use spaces throughout' };

export const rule: Rule = {
  id: 'byline-mixed',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '同一署名里的姓名有的用顿号隔开，有的用空格。',
    'zh-tw': '同一署名裡的姓名有的用頓號隔開，有的用空格。',
    en: 'Names of one credit set apart by 、 and by spaces.',
  },
  why: {
    'zh-cn':
      '署名中多人之间用顿号或空格都可以，同一署名里统一即可。两字姓名中间为对齐而空的格不算；不同角色（记者、通讯员）之间的间隔不比较。这是编辑惯例。',
    'zh-tw':
      '署名中多人之間用頓號或空格都可以，同一署名裡統一即可。兩字姓名中間為對齊而空的格不算；不同角色（記者、通訊員）之間的間隔不比較。這是編輯慣例。',
    en: 'Names in a byline may be set apart either way, but one credit should keep to one. The gap inside a name of two characters does not count, nor what stands between different roles. A habit of editors.',
  },
  examples: {
    bad: ['（云岭日报 记者[|张伟明、李若川 许波|]）', '□ 本報記者 [|張偉明 李若川、許波|]'],
    good: [
      '（云岭日报 记者张伟明、李若川、许波）',
      '（云岭日报 记者 张伟明 李若川 许　波）',
      '（记者 张伟明 李若川 通讯员 许波、刀建国）',
    ],
  },
  // Both kinds of gaps in one credit take three names.
  where: ({ mentions, units }) => mentions.length >= 3 && mayHold(units, '、') && mayHold(units, ' \u3000'),
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const part = model.blocks[0]?.part;
  if (!part) return;
  const { text, unfolded } = part.text;
  for (const names of credits(part.mentions)) {
    const gaps = names.slice(1).map(({ norm }, i) => normSpan(names[i]?.norm.end ?? norm.start, norm.start));
    const kinds = new Set(gaps.map(({ start, end }) => kindOf(text.slice(start, end))));
    const [first, last] = [names[0], names.at(-1)];
    if (!first || !last || !(kinds.has('mark') && kinds.has('space')) || kinds.has('other')) continue;
    const gap = gaps.find(({ start, end }) => kindOf(text.slice(start, end)) === 'space');
    const space = gap ? unfolded.slice(gap.start, gap.end) : ' ';
    const edits = (by: string) =>
      gaps
        .filter(({ start, end }) => unfolded.slice(start, end) !== by)
        .map((one) => ({ span: part.text.toSource(one), text: by }));
    yield {
      span: { start: first.span.start, end: last.span.end },
      message: message(found),
      fixes: [
        { title: message(marks), edits: edits('、'), safety: 'suggestion' },
        { title: message(spaces), edits: edits(space), safety: 'suggestion' },
      ],
    };
  }
}

const kindOf = (gap: string): 'mark' | 'space' | 'other' =>
  gap === '、' ? 'mark' : /^[ \u3000]+$/.test(gap) ? 'space' : 'other';

/** Names behind one role, by appearance. */
function credits(mentions: readonly Mention[]): Iterable<readonly Mention[]> {
  const byRole = new Map<number, Mention[]>();
  for (const one of mentions) {
    const at = one.kind === 'person' && one.role === 'reporter' ? one.posts?.[0]?.norm.start : undefined;
    if (at === undefined) continue;
    const names = byRole.get(at);
    if (names) names.push(one);
    else byRole.set(at, [one]);
  }
  return byRole.values();
}
