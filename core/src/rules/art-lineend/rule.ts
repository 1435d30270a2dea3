// Line ends of several kinds in one file: one notice, and a fix to the kind most lines have.
import { type Localized, message } from '../../base/message';
import { type Span, span } from '../../base/span';
import type { DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import { type Room, sourceBehind } from '../../model/parts';
import { tally } from '../../model/tally';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '换行符不统一（{kinds}）。',
  'zh-tw': '換行符不統一（{kinds}）。',
  en: 'The line ends are mixed ({kinds}).',
};
const unify: Localized = {
  'zh-cn': '统一为 {name}（{count} 处）',
  'zh-tw': '統一為 {name}（{count} 處）',
  en: 'Make them all {name} ({count} places)',
};

export const rule: Rule = {
  id: 'art-lineend',
  severity: 'hint',
  fixable: true,
  aboutDamage: true,
  summary: {
    'zh-cn': '同一文件里混用几种换行符。',
    'zh-tw': '同一檔案裡混用幾種換行符。',
    en: 'Several kinds of line ends in one file.',
  },
  why: {
    'zh-cn':
      'Windows 用 CRLF 换行，Linux 和 macOS 用 LF，旧 Mac 用 CR。把几处来源的文字拼在一起，换行符就会混杂，有的软件因此把几段显示成一段，或多出空行，版本比较也会报出并不存在的改动。修改时统一为多数行所用的一种。',
    'zh-tw':
      'Windows 用 CRLF 換行，Linux 和 macOS 用 LF，舊 Mac 用 CR。把幾處來源的文字拼在一起，換行符就會混雜，有的軟體因此把幾段顯示成一段，或多出空行，版本比較也會報出並不存在的改動。修改時統一為多數行所用的一種。',
    en: 'Windows ends lines with CRLF, Linux and macOS with LF, old Macs with CR. Text put together from several sources mixes them; some programs then join paragraphs or show blank lines, and comparisons list changes that are none. The fix gives all lines the end most of them have.',
  },
  examples: {
    bad: ['会议指出，\n要抓好落实。\n会议强调，[|\r\n|]要加强领导。', '第一段\r\n第二段[|\r|]第三段\r\n'],
    good: ['第一段\n第二段\n', '第一段\r\n第二段\r\n'],
  },
  check,
};

const lineEnd = /\r\n|[\n\r]/g;
const names: Readonly<Record<string, string>> = { '\r\n': 'CRLF', '\n': 'LF', '\r': 'CR' };

function* check({ model }: RuleInput): Iterable<Finding> {
  if (!isMixed(model)) return;
  const { source } = model;
  const byKind = lineEndsOf(source);
  if (byKind.size < 2) return;
  const kinds = [...byKind].sort((a, b) => b[1].length - a[1].length);
  const [major = '\n'] = kinds[0] ?? [];
  const others = kinds.flatMap(([kind, spans]) => (kind === major ? [] : spans)).sort((a, b) => a.start - b.start);
  const [first] = others;
  if (!first) return;
  const said = kinds.map(([kind, spans]) => `${names[kind]}×${spans.length}`).join('、');
  yield {
    span: first,
    message: message(found, { kinds: said }),
    fixes: [
      {
        title: message(unify, { name: names[major] ?? '', count: others.length }),
        edits: others.map((span) => ({ span, text: major })),
        safety: 'safe',
      },
    ],
  };
}

/** Told without reading the whole text; behind the last block there may be line ends, too. */
function isMixed(model: DocumentModel): boolean {
  const kinds = new Set(kindsIn(model).keys());
  for (const [end] of sourceBehind(model).matchAll(lineEnd)) kinds.add(end);
  return kinds.size > 1;
}

const kindsIn = tally(({ typed }: Part, { above, behind }: Room): readonly string[] => {
  const isOne = !typed.includes('\n') && !typed.includes('\r') && behind === '';
  return (isOne ? usual.get(above) : undefined) ?? [above, typed, behind].flatMap((text) => text.match(lineEnd) ?? []);
});

/** What mostly stands between two blocks: one line end, or a blank line. */
const usual: ReadonlyMap<string, readonly string[]> = new Map(
  ['', ...Object.keys(names)].flatMap((end) => [end, end + end]).map((ends) => [ends, ends.match(lineEnd) ?? []]),
);

/** Where each kind stands, the kind that comes first in front. */
function lineEndsOf(source: string): ReadonlyMap<string, readonly Span[]> {
  const byKind = new Map<string, Span[]>();
  for (const { index, 0: end } of source.matchAll(lineEnd)) {
    const spans = byKind.get(end) ?? [];
    byKind.set(end, spans);
    spans.push(span(index, index + end.length));
  }
  return byKind;
}
