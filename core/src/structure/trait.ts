// What the wording of a line says by itself, one bit each.

export const trait = {
  /** Long enough for a paragraph, and with the stops of a sentence. */
  running: 1 << 0,
  /** Ends as a sentence does. */
  ends: 1 << 1,
  /** Ends in a full stop, and is long enough for a sentence. */
  sentence: 1 << 2,
  colon: 1 << 3,
  /** Ends in 强调 and the like. */
  stressed: 1 << 4,
  /** Opens with a dash: ——在临湖市第三届人民代表大会第一次会议上 */
  dashed: 1 << 5,
  /** Opens with a dispatch head. */
  dispatch: 1 << 6,
  /** When and by whom a law was passed. */
  note: 1 << 7,
  /** Opens with 第三条. */
  article: 1 << 8,
  /** Opens with 附件：. */
  attachment: 1 << 9,
  /** 目录 */
  contents: 1 << 10,
  /** A date and nothing else. */
  date: 1 << 11,
  /** 临湖市人民政府: a signature if a date follows. */
  signature: 1 << 12,
  /** Set in Markdown emphasis as a heading is. */
  bold: 1 << 13,
  /** 【编者按】 */
  column: 1 << 14,
  /** Nothing in it speaks against a title. */
  title: 1 << 15,
  /** Nothing in it speaks against an unmarked heading. */
  plain: 1 << 16,
  couplet: 1 << 17,
  /** Short enough to stand over a Markdown title. */
  brief: 1 << 18,
  /** Short enough to stand beside a title. */
  beside: 1 << 19,
  /** Short enough for an entry of a table of contents. */
  entry: 1 << 20,
} as const;

/** May become a heading as a whole: its exact size counts. */
export const measured = trait.bold | trait.column | trait.title | trait.plain;
