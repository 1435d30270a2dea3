// An outline that outlives an edit: the same as one made anew, and the very same where a paragraph is typed in.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type DocumentLanguage, splitBlocks } from '../text/blocks';
import { normalize } from '../text/normalize';
import { sectionsOf } from './sections';
import { type Outline, outlineOf, revisedOutline, type StructureInput } from './structure';

const languages: readonly DocumentLanguage[] = ['plaintext', 'markdown', 'zh-report'];

const readings = (text: string, language: DocumentLanguage): readonly StructureInput[] =>
  splitBlocks(text, language).map((block) => ({
    ...block,
    text: normalize(text.slice(block.content.start, block.content.end)),
  }));

const outlineOfAll = (blocks: readonly StructureInput[]): Outline => outlineOf(blocks.length, (at) => blocks[at]!);

function revised(outline: Outline, old: readonly StructureInput[], blocks: readonly StructureInput[]): Outline {
  const isKept = (a: StructureInput | undefined, b: StructureInput | undefined): boolean =>
    a?.kind === b?.kind &&
    a?.level === b?.level &&
    a?.blankBefore === b?.blankBefore &&
    a?.text.source === b?.text.source;
  const most = Math.min(old.length, blocks.length);
  let before = 0;
  while (before < most && isKept(old[before], blocks[before])) before++;
  let after = 0;
  while (after < most - before && isKept(old.at(-1 - after), blocks.at(-1 - after))) after++;
  return revisedOutline(outline, blocks.length, (at) => blocks[at]!, { before, after });
}

const lines: readonly string[] = ['../../../samples/', '../../../test/corpus/reports/'].flatMap((path) => {
  const folder = new URL(path, import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt|gao)$/.test(name));
  return names.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
});

/** Some lines of a report from one of its lines on, so that titles and headings come soon. */
const report = fc
  .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 24 }))
  .map(([from, count]) => lines.slice(from, from + count).join('\n'));

const typed = fc.oneof(
  fc.constantFrom(...'会。，；：？”）　【】#'),
  fc.constantFrom('\n', '\n\n', '# ', '**', '——', '一、', '（二）', '3.', '第三条 ', '附件：', '目录\n'),
  fc.constantFrom('本报讯 ', '讯', '强调', '摄', '记者 李若川', '2025年12月14日\n', '\n临湖市人民政府\n', '…………\n'),
  fc.constantFrom('（一）坚持党的领导。', '抓项目，夯实发展底盘', '今年以来，临湖市坚持把项目建设作为重要抓手，'),
);

interface Edit {
  readonly at: number;
  readonly snap: 'nowhere' | 'start' | 'end';
  readonly removed: number;
  readonly inserted: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(4000),
  snap: fc.constantFrom('nowhere', 'start', 'end'),
  removed: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(60)),
  inserted: fc.oneof(fc.constant(''), typed, fc.constantFrom(...lines)),
});

function edited(text: string, { at, snap, removed, inserted }: Edit): string {
  const inside = at % (text.length + 1);
  const start =
    snap === 'start'
      ? text.lastIndexOf('\n', inside - 1) + 1
      : snap === 'end'
        ? `${text}\n`.indexOf('\n', inside)
        : inside;
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

describe('an outline that is revised', () => {
  it('equals the one made anew, whatever is typed where', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...languages), fc.array(edit, { maxLength: 8 }), (text, language, edits) => {
        let blocks = readings(text, language);
        let outline = outlineOfAll(blocks);
        let now = text;
        for (const one of edits) {
          now = edited(now, one);
          const next = readings(now, language);
          outline = revised(outline, blocks, next);
          blocks = next;
          const anew = outlineOfAll(blocks);
          assert.deepEqual(outline.roles, anew.roles);
          assert.deepEqual(outline.headings, anew.headings);
          const sections = (of: Outline) => sectionsOf(of, (at) => blocks[at]!, now.length);
          assert.deepEqual(sections(outline), sections(anew));
        }
      }),
      { numRuns: 100 },
    );
  });

  const body =
    '今年以来，临湖市坚持把项目建设作为稳增长的重要抓手，建立包保机制，明确责任人和时间表，推动要素跟着项目走，服务围着企业转。';
  const law = (runIn: string, text: string): string =>
    ['临湖市湖泊保护条例', '一、总则', `（一）保护优先。${runIn}`, text, '二、附则', body].join('\n');
  const unchanged: readonly (readonly [where: string, typed: string])[] = [
    ['inside a paragraph', law(body, body.replace('重要', '十分重要'))],
    ['another sentence at the end of a paragraph', law(body, `${body}企业很满意。`)],
    ['behind a heading that runs in', law(`今年，${body}`, body)],
  ];
  for (const [where, typed] of unchanged)
    it(`is the very same after typing ${where}`, () => {
      const old = readings(law(body, body), 'plaintext');
      const outline = outlineOfAll(old);
      assert.notEqual(outline.headings.length, 0);
      assert.equal(revised(outline, old, readings(typed, 'plaintext')), outline);
    });
});
