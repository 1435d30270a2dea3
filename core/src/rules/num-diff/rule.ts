// A difference that does not follow from the two numbers it is told with: 由26.6%提高到28%，提高2.4个百分点.
import { type Localized, message } from '../../base/message';
import { agrees, type Change, changesOf, type Expected, expected, turn } from '../../model/changes';
import { sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const wrong: Localized = {
  'zh-cn': '按两端数字推算约为{right}，此处写“{written}”。',
  'zh-tw': '按兩端數字推算約為{right}，此處寫「{written}」。',
  en: 'The two numbers give about {right}; this says {written}.',
};
const turned: Localized = {
  'zh-cn': '升降与数字不符：“{written}”。',
  'zh-tw': '升降與數字不符：「{written}」。',
  en: 'Rise or fall disagrees with the numbers: {written}',
};

export const rule: Rule = {
  id: 'num-diff',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '增减数与起止数字对不上。',
    'zh-tw': '增減數與起訖數字對不上。',
    en: 'A difference that does not follow from its two numbers.',
  },
  why: {
    'zh-cn':
      '“由甲增至乙，增长丙”三个数知二可推一，推不出来必有一处写错。按各数的小数位留出四舍五入的余地；百分数之差可以是百分点，也可以是增长率，两者都对不上才报。年均、同比、可比价等另有基数的，以及生产总值、增加值等按不变价计算的，不检查。',
    'zh-tw':
      '「由甲增至乙，增長丙」三個數知二可推一，推不出來必有一處寫錯。按各數的小數位留出四捨五入的餘地；百分數之差可以是百分點，也可以是增長率，兩者都對不上才報。年均、同比、可比價等另有基數的，以及生產總值、增加值等按不變價計算的，不檢查。',
    en: 'Of “from a to b, up by c” two numbers give the third. Rounding is allowed for; percentages may differ by points or by growth. Yearly averages, other bases, and output at constant prices are not recomputed.',
  },
  examples: {
    bad: [
      '占比由26.6%提高到28%，提高[|2.4个百分点|]。',
      '规上企业由320家增加到360家，增加[|50家|]。',
      '城镇化率[|由67%提高到63%，提高4个百分点|]。',
    ],
    good: [
      '占比由26.6%提高到28%，提高1.4个百分点。',
      '规上企业由320家增加到360家，增长12.5%。',
      '地区生产总值由7222亿元增加到8275亿元，增长3.3%。',
      '存款余额由1.2万亿元增加到1.5万亿元，年均增长7.7%。',
      '投资由9800万元增加到1.2亿元，增长22.4%。',
      '排名由第12位上升到第9位，上升3位。',
    ],
  },
  where: [turn],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const change of changesOf(model)) {
    const { from, to, direction, norm, toldAt, otherwise } = change;
    if ((to.value - from.value) * direction < 0 && !/[位名]/.test(to.unit)) {
      yield { span: sourceAt(model, norm), message: message(turned, { written: writtenAt(model, norm) }) };
      continue;
    }
    const possible = otherwise ? [] : readings(change);
    const [first] = possible;
    if (!first || possible.some((one) => agrees(change, one))) continue;
    yield {
      span: sourceAt(model, toldAt),
      message: message(wrong, { right: shown(change, first), written: writtenAt(model, toldAt) }),
    };
  }
}

/** What the difference may be told in; empty where its unit tells nothing about the two numbers. */
function readings(change: Change): readonly Expected[] {
  const { told, to } = change;
  const kinds: readonly Expected['kind'][] =
    told.unit === '个百分点'
      ? to.unit === '%'
        ? ['difference']
        : []
      : told.unit === '%'
        ? to.unit === '%'
          ? ['difference', 'ratio']
          : ['ratio']
        : told.unit === '倍'
          ? ['times', 'multiple']
          : told.unit === to.unit && told.unit !== ''
            ? ['difference']
            : [];
  return kinds.map((kind) => expected(change, kind)).filter((one) => one !== undefined);
}

function shown({ told, from, to }: Change, { kind }: Expected): string {
  const difference = Math.abs(to.value - from.value);
  const value =
    kind === 'difference' ? difference : kind === 'ratio' ? (difference / from.value) * 100 : difference / from.value;
  const digits = Math.max(0, Math.round(-Math.log10(told.rounding * 2)));
  return `${Number(value.toFixed(Math.min(digits, 4)))}${told.unit}`;
}
