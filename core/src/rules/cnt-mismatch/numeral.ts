// A small number in Han characters, as it stands before a measure word.

/** 2 → 两, 10 → 十, 23 → 二十三; from 1 to 99. */
export function hanNumeral(value: number): string {
  if (value === 2) return '两';
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}
