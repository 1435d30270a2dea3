// Changes told with both ends and their difference: 由26.6%提高到28%，提高1.4个百分点.
import { type NormSpan, normSpan } from '../base/span';
import type { BlockModel } from './lone-block';
import { occurrences } from './occurrences';

export interface Amount {
  readonly value: number;
  /** Half of the last digit given: what rounding may hide. */
  readonly rounding: number;
  /** Without 万 and 亿: %, 元, 个百分点. */
  readonly unit: string;
}

export interface Change {
  readonly from: Amount;
  readonly to: Amount;
  /** What the verb says: 1 growth, -1 decline. */
  readonly direction: 1 | -1;
  /** The difference as told, and where. */
  readonly told: Amount;
  readonly toldAt: NormSpan;
  /** From 由 to the end of the difference. */
  readonly norm: NormSpan;
  /** Growth over several years, at other prices, on another base: nothing to recompute. */
  readonly otherwise: boolean;
}

const up = '增长|增加|增|提高|提升|上升|升|扩大|攀升';
const down = '下降|减少|降低|降|减|回落|缩小|压缩|缩短';
const lastOf = (words: string): string => words.replace(/[^|]*([^|])(?:\||$)/g, '$1');
const amount = '(\\d[\\d,]*(?:\\.\\d+)?)(%|个百分点|倍|[万亿千百]{0,2}[\\u4e00-\\u9fff]{0,4}?)';
const lead = '(?:\\d{4}年)?[^\\d，。；、\\n-]{0,10}?';
const pattern = new RegExp(
  `[由从]${lead}${amount}(${up}|${down})(?:至|到|为)${lead}${amount}[，（]([^\\d，。；\\n]{0,6}?)(${up}|${down})了?(\\d[\\d,]*(?:\\.\\d+)?)(%|个百分点|倍|[万亿]{0,2}[\\u4e00-\\u9fff]{0,4}?)(?=[，。；、）\\n]|$)`,
  'gm',
);

const otherBase = /年均|同比|环比|名义|实际|可比|累计|平均|[近约超逾第]/;
/** Ranks count backwards, and the growth of output is told at constant prices. */
const outOfReach = /第|生产总值|增加值|总值|产值|GDP|不变价/;

/** A verb and where it leads, as in 提高到: no change is told without. */
export const turn = new RegExp(`[${lastOf(up)}${lastOf(down)}][至到为]`);

/** By appearance. Only what stands in one sentence, all numbers plain: 近, 约, 多 and 余 leave a number open. */
export function changesOf(model: BlockModel): readonly Change[] {
  return [...occurrences(model, pattern)].flatMap(({ match, norm, block }) => {
    const [whole, a = '', aUnit = '', verb = '', b = '', bUnit = '', base = '', toldVerb = '', c = '', cUnit = ''] =
      match;
    const sentence = model.text.text.slice(Math.max(block.norm.start, norm.start - 40), norm.start);
    const said = sentence.slice(Math.max(sentence.lastIndexOf('。'), sentence.lastIndexOf('；')) + 1) + whole;
    const [from, to, told] = [read(a, aUnit || bUnit), read(b, bUnit), read(c, cUnit)];
    if (
      from.unit !== to.unit ||
      isUp(verb) !== isUp(toldVerb) ||
      outOfReach.test(said) ||
      /[多余近约超]/.test(aUnit + bUnit + cUnit)
    )
      return [];
    return [
      {
        from,
        to,
        direction: isUp(verb) ? (1 as const) : (-1 as const),
        told,
        toldAt: normSpan(norm.end - c.length - cUnit.length, norm.end),
        norm,
        otherwise: otherBase.test(base),
      },
    ];
  });
}

const isUp = (verb: string): boolean => up.split('|').includes(verb);

const worth: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

function read(digits: string, unit: string): Amount {
  const scaled = /^[百千万亿]*/.exec(unit)?.[0] ?? '';
  const scale = Array.from(scaled).reduce((product, char) => product * (worth[char] ?? 1), 1);
  const plain = digits.replaceAll(',', '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { value: Number(plain) * scale, rounding: 0.5 * 10 ** -decimals * scale, unit: unit.slice(scaled.length) };
}

/** Everything the difference may be, in the unit it is told in, given what rounding hides. */
export interface Expected {
  readonly low: number;
  readonly high: number;
  readonly kind: 'difference' | 'ratio' | 'times' | 'multiple';
}

/**
 * The difference between two amounts, the growth in percent or in times, or what multiple one is of the other, which
 * is what 增长了两倍 often means. Undefined where the first may be nothing.
 */
export function expected({ from, to }: Change, kind: Expected['kind']): Expected | undefined {
  const [low, high] = [to.value - to.rounding, to.value + to.rounding];
  const [least, most] = [from.value - from.rounding, from.value + from.rounding];
  if (kind === 'difference') return ordered(low - most, high - least, kind);
  if (least <= 0) return undefined;
  if (kind === 'ratio') return ordered((low / most - 1) * 100, (high / least - 1) * 100, kind);
  const base = kind === 'times' ? 1 : 0;
  return ordered(low / most - base, high / least - base, kind);
}

const ordered = (a: number, b: number, kind: Expected['kind']): Expected => {
  const [low, high] = a < 0 && b <= 0 ? [-b, -a] : [a, b];
  return { low: Math.max(0, low), high, kind };
};

/** Whether what is told may be meant; the last digit told counts as rounded too. */
export const agrees = ({ told }: Change, { low, high }: Expected): boolean =>
  told.value >= low - told.rounding - 1e-9 && told.value <= high + told.rounding + 1e-9;
