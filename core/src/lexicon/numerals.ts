// Numbers as Chinese texts write them, in Chinese or Arabic numerals or both, and their value (GB/T 15835—2011).

const digits: ReadonlyMap<string, number> = new Map([
  ...Array.from('〇一二三四五六七八九', (char, value) => [char, value] as const),
  ['零', 0],
  ['○', 0],
  ['两', 2],
]);
const units: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const numeral = /^(?:\d[\d,]*(?:\.\d+)?|[〇零○一二三四五六七八九十百千两万亿])+$/;
/** Most numbers are; as many digits as floating point keeps. */
const plain = /^\d{1,15}$/;
const digitByDigit = /^[〇零○一二三四五六七八九两]{2,}$/;
const token = /\d[\d,]*(?:\.\d+)?|[〇零○一二三四五六七八九十百千两]/g;

/**
 * The value of a number in Simplified text: 12、1,200、3.5亿、3亿5千万、三百零五、二〇二五. Undefined for anything else.
 * 一百二 is read as 102: what a colloquial ending means is not decided here.
 */
export function numeralValue(text: string): number | undefined {
  if (plain.test(text)) return Number(text);
  if (!numeral.test(text)) return undefined;
  return digitByDigit.test(text)
    ? Number(Array.from(text, (char) => digits.get(char)).join(''))
    : exact(grouped(text, '亿', 1e8, (part) => grouped(part, '万', 1e4, underTenThousand)));
}

/** What stands before a group's unit counts that much; 万 and 亿 alone count one. */
function grouped(text: string, unit: string, worth: number, read: (part: string) => number): number {
  const at = text.lastIndexOf(unit);
  if (at < 0) return read(text);
  return (at === 0 ? 1 : read(text.slice(0, at))) * worth + read(text.slice(at + 1));
}

function underTenThousand(text: string): number {
  let total = 0;
  let pending: number | undefined;
  for (const [part] of text.matchAll(token)) {
    const unit = units.get(part);
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = undefined;
    } else pending = digits.get(part) ?? Number(part.replaceAll(',', ''));
  }
  return total + (pending ?? 0);
}

/** 1.1亿 is 110000000, not one that floating point misses by a hair. */
const exact = (value: number): number => Number(value.toPrecision(15));

const characters = '〇一二三四五六七八九';

/** 1 to 99 in Chinese numerals: 十五, 二十, 二十一. Undefined outside. */
export function chineseNumeral(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const before = tens === 0 ? '' : `${tens === 1 ? '' : characters[tens]}十`;
  return before + (ones === 0 ? '' : characters[ones]);
}
