// White space nobody sees: several blank lines in a row, spaces at the end of lines.
import { type Localized, message } from '../../base/message';
import { type Span, shift, span } from '../../base/span';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import type { DocumentModel } from '../../model/document-model';
import type { Finding, Rule, RuleInput } from '../rule';
import { inRoom, linesIn, type Place, type Room, spacesIn } from './places';

const lines: Localized = {
  'zh-cn': '连续空行（全文 {count} 处）。',
  'zh-tw': '連續空行（全文 {count} 處）。',
  en: 'Several blank lines in a row ({count} in this text).',
};
const ends: Localized = {
  'zh-cn': '行尾有多余的空格（全文 {count} 处）。',
  'zh-tw': '行尾有多餘的空格（全文 {count} 處）。',
  en: 'White space at the end of a line ({count} in this text).',
};
const broken: Localized = {
  'zh-cn': '段落中间有硬换行（全文 {count} 处）。',
  'zh-tw': '段落中間有硬換行（全文 {count} 處）。',
  en: 'A line break inside a paragraph ({count} in this text).',
};
const change: Localized = { 'zh-cn': '全部清除', 'zh-tw': '全部清除', en: 'Remove all' };

export const rule: Rule = {
  id: 'blank',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '连续空行、行尾空格、段内硬换行。',
    'zh-tw': '連續空行、行尾空格、段內硬換行。',
    en: 'Blank lines in a row, spaces at line ends, line breaks inside paragraphs.',
  },
  why: {
    'zh-cn':
      '看不见的空白在排版时会变成空段、错位的断行，是惯例要求清理的内容。每一种全文只提示一次，可以一次清除。Markdown 里行尾两个空格表示换行、段内换行合法，不查；代码块不查。',
    'zh-tw':
      '看不見的空白在排版時會變成空段、錯位的斷行，是慣例要求清理的內容。每一種全文只提示一次，可以一次清除。Markdown 裡行尾兩個空格表示換行、段內換行合法，不查；程式碼區塊不查。',
    en: 'White space nobody sees turns into empty paragraphs and wrong breaks in layout; cleaning it is customary. Each kind is told once a text. In Markdown two spaces at the end of a line are a break and lines may be wrapped, so these are left alone there, and so is code.',
  },
  examples: {
    bad: ['会议在临湖市召开。[|\n\n\n|]张伟明主持会议。', '会议在临湖市召开。[|　 |]\n张伟明主持会议。'],
    good: ['会议在临湖市召开。\n\n张伟明主持会议。\n', '会议在临湖市召开。\n　　张伟明主持会议。'],
  },
  check,
};

const blankLines = blockFacts((part, around) => inRoom(part, around, linesIn));
const lineEnds = blockFacts((part, around) => inRoom(part, around, spacesIn));

const joinedIn = blockFacts(({ text: { replacements } }) =>
  replacements.length === 0 ? replacements : replacements.filter(({ pass }) => pass === 'join-lines'),
);

function* check({ model }: RuleInput): Iterable<Finding> {
  yield* told(all(model, blankLines(model), linesIn), lines, (at) => {
    const lineBreak = /\r\n?|\n/.exec(model.source.slice(at.start, at.end))?.[0] ?? '\n';
    return lineBreak + lineBreak;
  });
  if (model.language === 'markdown') return;
  yield* told(all(model, lineEnds(model), spacesIn), ends, () => '');
  const joined = joinedIn(model).map(
    ({ block, fact }) => [shift(fact.source, block.content.start), fact.text] as const,
  );
  const texts = new Map(joined);
  yield* told([...texts.keys()], broken, (at) => texts.get(at) ?? '');
}

/** What blocks and their rooms hold, and what stands behind the last of them. */
function all(
  { source, parts }: DocumentModel,
  found: readonly BlockFact<Place>[],
  read: (room: Room) => readonly Place[],
): readonly Span[] {
  const inBlocks = found.flatMap(({ block, at, fact }) => {
    const place = shift(fact, block.content.start);
    if (fact.opensRoom && at === 0) return [];
    return fact.endsRoom && !/^[\r\n]?$/.test(source.charAt(place.end)) ? [] : [place];
  });
  const end = parts.chapters.reduce((sum, chapter) => sum + chapter.source, 0);
  const behind = read({ text: source.slice(end), from: end, isKept: () => false });
  const last = behind.filter(({ opensRoom }) => !opensRoom || end > 0).map(({ start, end: stop }) => span(start, stop));
  return [...inBlocks.map(({ start, end: stop }) => span(start, stop)), ...last];
}

function* told(places: readonly Span[], said: Localized, text: (at: Span) => string): Iterable<Finding> {
  const [first] = places;
  if (!first) return;
  yield {
    span: first,
    message: message(said, { count: places.length }),
    fixes: [
      { title: message(change), edits: places.map((at) => ({ span: at, text: text(at) })), safety: 'suggestion' },
    ],
  };
}
