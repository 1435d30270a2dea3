// A small number in Han numerals.

/** 2 → 二, 10 → 十, 23 → 二十三; for whole numbers from 1 to 99. The numerals are the same in both scripts. */
export function hanNumeral(value: number): string {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}
