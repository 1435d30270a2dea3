// Characters nobody sees, left by a copy from elsewhere: one notice for the whole text.
import { message } from '../../base/message';
import { type Span, shift } from '../../base/span';
import { brokenIn, touchesBroken } from '../../model/damage';
import { noticed } from '../../model/noticed';
import type { Part } from '../../model/part';
import type { Room } from '../../model/parts';
import { invisibleIn, invisibleUnits } from '../../text/invisible';
import { lateFix } from '../late-fix';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '全文夹杂 {count} 处不可见字符（{kinds}）。',
  'zh-tw': '全文夾雜 {count} 處不可見字元（{kinds}）。',
  en: 'Invisible characters at {count} places ({kinds}).',
};
const removeAll = {
  'zh-cn': '删除全部 {count} 处不可见字符',
  'zh-tw': '刪除全部 {count} 處不可見字元',
  en: 'Remove the invisible characters at all {count} places',
};

export const rule: Rule = {
  id: 'art-invisible',
  severity: 'warning',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '零宽字符、软连字符等不可见字符。',
    'zh-tw': '零寬字元、軟連字號等不可見字元。',
    en: 'Zero-width characters, soft hyphens and other characters nobody sees.',
  },
  why: {
    'zh-cn':
      '从网页、聊天工具和 PDF 粘贴的文字，字与字之间常夹着零宽空格、软连字符、方向标记和文件中间的字节顺序标记（BOM）。它们看不见，却会让检索、统计、排版和校对漏掉夹着它们的词。表情符号内部的连接符，以及阿拉伯文、藏文等文字需要的字符不在此列；段落首尾、空白旁边的不影响任何词，不单独提示。',
    'zh-tw':
      '從網頁、聊天工具和 PDF 貼上的文字，字與字之間常夾著零寬空格、軟連字號、方向標記和檔案中間的位元組順序標記（BOM）。它們看不見，卻會讓檢索、統計、排版和校對漏掉夾著它們的詞。表情符號內部的連接符，以及阿拉伯文、藏文等文字需要的字元不在此列；段落首尾、空白旁邊的不影響任何詞，不單獨提示。',
    en: 'Text pasted from web pages, chats and PDF files often holds zero-width spaces, soft hyphens, direction marks or byte order marks in its middle. Nobody sees them, and search, counting, typesetting and review miss every word that holds one. Joiners inside emoji, and what Arabic, Tibetan and other scripts need, are left alone; beside white space and at the ends of a paragraph they hide no word and call for no notice of their own.',
  },
  examples: {
    bad: ['市委[|\u200b|]书记张伟明\u00ad强调，要抓好落实。', '会议指出，\n[|\ufeff|]要抓好落实。'],
    good: [
      '👩\u200d👩\u200d👧一家三口来到临湖市。',
      '他用波斯语写道：می\u200cخواهم。',
      '\u200b会议指出，要抓好落实。\u200c',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  if (runs.times(model).size === 0) return;
  const { source } = model;
  const places = runs
    .all(model)
    .map(({ block, fact }) => shift(fact, block.content.start))
    // The mark at the very start of a file belongs to its encoding.
    .filter((place) => !(place.start === 0 && source.slice(0, place.end) === '\ufeff'));
  const first = places.find((place) => matters(source, place));
  if (!first) return;
  const count = places.length;
  yield {
    span: first,
    message: message(found, { count, kinds: kindsOf(source, places) }),
    fixes: [
      lateFix({ title: message(removeAll, { count }), safety: 'safe' }, () =>
        places.map((span) => ({ span, text: '' })),
      ),
    ],
  };
}

const read: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'table']);
const none: readonly Span[] = [];

/** In what a reader reads, the ends of its lines included; counted from the start of the content. */
function runsIn(part: Part, { above, gap, behind }: Room): readonly Span[] {
  const { kind, typed } = part;
  if (!read.has(kind)) return none;
  const isPlain = !invisibleUnits.test(typed) && !invisibleUnits.test(above) && !invisibleUnits.test(behind);
  if (isPlain) return none;
  const lead = above.slice(gap);
  const broken = brokenIn(part);
  return (
    [...invisibleIn(lead + typed + behind)]
      .map((place) => shift(place, -lead.length))
      // In a garbled stretch such a character is one of its bytes.
      .filter((place) => !touchesBroken(broken, place))
  );
}

const runs = noticed(runsIn);

/**
 * Beside white space and at the end of a line it hides no word, nor does a joiner beside a mark; a byte order mark says
 * that two files were put together.
 */
function matters(source: string, { start, end }: Span): boolean {
  const run = source.slice(start, end);
  if (run.includes('\ufeff')) return true;
  const beside = onlyJoiners.test(run) ? letter : shown;
  return beside.test(source[start - 1] ?? '') && beside.test(source[end] ?? '');
}

const onlyJoiners = /^[\u200c\u200d]+$/;
const letter = /[\p{L}\p{N}]/u;
const shown = /\S/;

const most = 4;

/** `U+200B×3、U+00AD×1`, the most frequent first. */
function kindsOf(source: string, places: readonly Span[]): string {
  const counts = new Map<string, number>();
  for (const { start, end } of places)
    for (const char of source.slice(start, end)) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([char, count]) => `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}×${count}`)
    .join('、');
}
