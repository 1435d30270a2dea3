// The private use characters that stand for pairs of bytes GBK leaves open (GB 18030—2000, as the WHATWG Encoding Standard has it).

/** The three user-defined areas: first lead byte, first trail byte, pairs a row, rows; in the order of the characters from U+E000. */
const areas = [
  { lead: 0xaa, trail: 0xa1, row: 94, rows: 6 },
  { lead: 0xf8, trail: 0xa1, row: 94, rows: 7 },
  { lead: 0xa1, trail: 0x40, row: 96, rows: 7 },
] as const;

/** Gaps between the signs of rows A2–A9, from U+E766 on: first pair, and how many. */
const gaps: readonly (readonly [pair: number, count: number])[] = [
  [0xa2ab, 6],
  [0xa2e3, 2],
  [0xa2ef, 2],
  [0xa2fd, 2],
  [0xa4f4, 11],
  [0xa5f7, 8],
  [0xa6b9, 8],
  [0xa6d9, 7],
  [0xa6ec, 2],
  [0xa6f3, 1],
  [0xa6f6, 9],
  [0xa7c2, 15],
  [0xa7f2, 13],
  [0xa896, 11],
  [0xa8bc, 1],
  [0xa8bf, 1],
  [0xa8c1, 4],
  [0xa8ea, 21],
  [0xa958, 1],
  [0xa95b, 1],
  [0xa95d, 3],
  [0xa989, 13],
  [0xa997, 13],
  [0xa9f0, 15],
];

/** The two bytes a private use character was decoded from; undefined for those no decoder makes. */
export function privateUseBytes(code: number): readonly [number, number] | undefined {
  let left = code - 0xe000;
  if (left < 0) return undefined;
  for (const { lead, trail, row, rows } of areas) {
    if (left < row * rows) {
      const at = trail + (left % row);
      return [lead + Math.floor(left / row), trail < 0x7f && at >= 0x7f ? at + 1 : at];
    }
    left -= row * rows;
  }
  for (const [pair, count] of gaps) {
    if (left < count) return [pair >> 8, (pair & 0xff) + left];
    left -= count;
  }
  return undefined;
}
