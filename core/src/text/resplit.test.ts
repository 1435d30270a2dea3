// However a text is cut into blocks, with the parser or without, anew after an edit or from scratch: they are the same.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { span } from '../base/span';
import { type DocumentLanguage, splitBlocks } from './blocks';
import { isTooDeep, markdownBlocks } from './markdown-blocks';
import { markdownRegion } from './markdown-region';
import { type Resplit, resplit } from './resplit';
import { moved, type SourceBlock } from './source-block';

const sentence = '市委召开会议，传达学习全会精神，研究部署下一步工作。';
const wrapped = Array(6).fill('市委召开会议强调要认真学习。贯彻全会精神会议指出要坚持').join('\n');

const usual = [
  '甲',
  sentence,
  sentence.repeat(6),
  '# 题',
  '## 题 ##',
  '　　甲',
  '- 项',
  '1. 项',
  '> 引',
  '**粗**体',
  '',
];
const strange = [
  ...['#', '#标签', '####### 题', ' # 题', '-项', '* 项', '***', '---', '--', '===', '* * *', '+', '1.项', '2026年'],
  ...[
    '>',
    '> > 引',
    '>引\n> 　　文',
    '```',
    '~~~',
    '```js',
    '`码`',
    '|姓名|职务|',
    '|--|--|',
    '--|--',
    '　|--|--|',
    '甲|乙',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>甲</p>乙<h2>丙</h2>',
    '<!-- 注',
    '-->',
    '<!-- 注 -->',
    '<?',
    '?>',
    '<pre>',
    '</pre>',
    '<b>',
  ],
  ...[
    '    码',
    `    ${sentence}`,
    '\t码',
    '  甲',
    '   - 项',
    '      - 项',
    '　',
    '  ',
    '　　- 甲',
    '[备注]: 甲',
    '甲  ',
  ],
  ...[
    '\ufeff# 甲',
    '\u2028',
    '甲\u2028- 乙',
    '\0甲',
    '\u00a0',
    '---\ntitle: 甲\n---',
    'date: 2026',
    '...',
    '_',
    '__甲',
    '🙂',
  ],
  ...[wrapped, '> '.repeat(110), `${'- '.repeat(101)}甲`],
];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...usual) },
  { weight: 1, arbitrary: fc.constantFrom(...strange) },
);
const lineBreak = fc.constantFrom(
  ...[['\n'], ['\n\n'], ['\n', '\n', '\n\n'], ['\r\n', '\r\n\r\n'], ['\n', '\n\n', '\r\n', '\r', '']],
);
const head = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('---\ntitle: 甲\n---\n', '---\r\ndate: 2026\r\n---\r\n', '\ufeff', '---\n') },
);

/** Mostly lines of a report, some with what Markdown has a meaning for, well formed or not. */
const lineMixture: fc.Arbitrary<string> = fc
  .tuple(head, lineBreak, fc.array(fc.tuple(line, fc.nat(4)), { maxLength: 30 }))
  .map(([first, breaks, lines]) => first + lines.map(([text, i]) => text + breaks[i % breaks.length]!).join(''));

const language = fc.constantFrom<DocumentLanguage>('markdown', 'markdown', 'plaintext', 'zh-report');
/** From, how many units are taken out, what is put in; both numbers in thousandths of the text. */
const edit = fc.tuple(
  fc.nat(1000),
  fc.oneof(fc.constant(0), fc.constant(0), fc.constant(1), fc.nat(200)),
  fc.oneof(lineMixture, fc.constantFrom(...'甲　 \n\r\t#-`>|<=1', '', '\r\n', '\n\n', '```\n', '<!--', '---\n')),
);

const edited = (source: string, [at, taken, put]: readonly [number, number, string]): string => {
  const from = Math.floor((source.length * at) / 1000);
  return source.slice(0, from) + put + source.slice(from + taken);
};

const blocksOf = (old: readonly SourceBlock[], { before, middle, after, delta }: Resplit): readonly SourceBlock[] => [
  ...old.slice(0, before),
  ...middle,
  ...old.slice(old.length - after).map((block) => moved(block, delta)),
];

/** After each of the edits, one after the other. */
function agree(source: string, edits: readonly (readonly [number, number, string])[], lang: DocumentLanguage) {
  const splitOf = (text: string) => {
    const blocks = splitBlocks(text, lang);
    return { source: text, blocks, isDeep: lang === 'markdown' && isTooDeep(text, blocks) };
  };
  let previous = splitOf(source);
  for (const one of edits) {
    const next = edited(previous.source, one);
    const expected = splitBlocks(next, lang);
    const found = resplit(previous, next, lang);
    assert.deepEqual(blocksOf(previous.blocks, found), expected, JSON.stringify([previous.source, next]));
    assert.equal(found.isDeep, splitOf(next).isDeep);
    previous = splitOf(next);
  }
}

/** Twenty paragraphs, every fifth one longer than any line of a wrapped text. */
const report = (lineBreak: string) =>
  Array.from({ length: 20 }, (_, i) => sentence.repeat(i % 5 === 0 ? 6 : 1)).join(lineBreak);

/** How many blocks are cut anew when `typed` is put in at `at`. */
function cutAnew(source: string, at: number, typed: string, lang: DocumentLanguage): number {
  const next = source.slice(0, at) + typed + source.slice(at);
  return resplit({ source, blocks: splitBlocks(source, lang), isDeep: false }, next, lang).middle.length;
}

describe('ways to cut blocks', () => {
  it('are the same whether the parser reads the whole text or only what is no plain paragraph', () =>
    fc.assert(
      fc.property(lineMixture, (source) => {
        const parsed = markdownRegion(source, 0, span(0, source.length));
        const blocks = markdownBlocks(source, 0);
        if (!isTooDeep(source, blocks)) assert.deepEqual(blocks, parsed);
      }),
      { numRuns: 2000, seed: 1 },
    ));

  it('are the same whether a text is cut anew after an edit or from scratch', () =>
    fc.assert(fc.property(lineMixture, fc.array(edit, { minLength: 1, maxLength: 4 }), language, agree), {
      numRuns: 1000,
      seed: 1,
    }));
});

describe('resplit', () => {
  it('keeps all blocks of the same text', () => {
    const source = report('\n\n');
    const blocks = splitBlocks(source, 'markdown');
    const none = { before: 20, middle: [], after: 0, delta: 0, isDeep: false };
    assert.deepEqual(resplit({ source, blocks, isDeep: false }, source, 'markdown'), none);
  });

  it('cuts one paragraph anew when a character is typed into it', () => {
    for (const lineBreak of ['\n\n', '\r\n\r\n']) assert.equal(cutAnew(report(lineBreak), 700, '会', 'markdown'), 1);
    for (const lineBreak of ['\n', '\n\n', '\r\n', '\r'])
      for (const lang of ['plaintext', 'zh-report'] as const)
        assert.equal(cutAnew(report(lineBreak), 700, '会', lang), 1);
  });

  it('reads all that follows anew where code begins and does not end', () => {
    const source = report('\n\n');
    const at = source.indexOf('\n', 700);
    assert.equal(cutAnew(source, at, '\n\n```', 'markdown'), 1);
    assert.equal(cutAnew(source, at, '\n\n```\n甲\n```', 'markdown'), 1);
  });

  it('minds that a file may become a wrapped one', () => {
    const lines = Array(8).fill('市委召开会议强调要认真学习。贯彻全会精神会议指出要坚持').join('\n');
    agree(`${lines}\n${sentence.repeat(6)}`, [[990, 200, '']], 'plaintext');
    agree(`${lines}\n${sentence.repeat(6)}`, [[700, 200, '']], 'plaintext');
    agree(lines, [[500, 0, sentence.repeat(6)]], 'plaintext');
  });

  it('minds front matter that comes, grows and goes', () => {
    const edits = [
      [0, 0, '---\ndate: 2026-01-12\n---\n'],
      [10, 0, 'title: 甲\n'],
      [0, 1, ''],
    ] as const;
    for (const lang of ['markdown', 'plaintext'] as const) agree(report('\n\n'), edits, lang);
  });
});
