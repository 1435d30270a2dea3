// What holds for the normalized form of every text, however damaged.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normSpan, span } from '../base/span';
import { unitMask } from '../base/unit-mask';
import { type DocumentLanguage, splitBlocks } from './blocks';
import { concat } from './concat';
import { foldScript } from './fold-script';
import { foldWidth } from './fold-width';
import { normalize } from './normalize';
import type { NormalizedText } from './normalized-text';
import { passes } from './passes';

const words = (text: string) => fc.constantFrom(...text.split(' '));

/** What reading leaves as it reads it: all but byte-shifted text, markup and breaks the writer insisted on. */
const plain = [
  { weight: 4, arbitrary: fc.constantFrom(...'市委书记张伟明强调要认真学习贯彻全会精神的和在一二三十') },
  { weight: 4, arbitrary: fc.constantFrom(...'學習經濟發展質務產業書記張偉強調裏於乾著瞭藉後髮') },
  { weight: 3, arbitrary: words('學(xué) 發(fā) 業（yè） 務(wù) 字(zì) (fā) 發(ren)') },
  { weight: 3, arbitrary: fc.constantFrom(...',.:;?!()，。：；？！（）“”「」『』·•・—…《》') },
  { weight: 2, arbitrary: words('1 15:30 3.5 1,000 GDP https://a.cn/b,c Ａ１ %') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n> ', '\n　　', '\u2028', '\n\n', ' ', '\u3000', '\u00a0'),
  },
  { weight: 1, arbitrary: words('👍🏽 👩‍👩‍👧 𠮷 \ud83d \udc4d \0 ⽂ 金 \u200b \ufeff \u00ad') },
];
const damaged = [
  { weight: 2, arbitrary: words('?! ?shù) 睘榘堰@ ?!?/p> ** * <strong> </strong> <p> </p> <br> &nbsp; <!-- -->') },
  { weight: 1, arbitrary: fc.constantFrom('  \n', '| ', '# ', '- ', '\n---\n', '```\n', '    ') },
];
const joined = (pieces: readonly fc.WeightedArbitrary<string>[]) =>
  fc.array(fc.oneof(...pieces), { maxLength: 40 }).map((all) => all.join(''));
const text = joined([...plain, ...damaged]);
const anyText = fc.oneof(text, fc.string({ unit: 'binary' }));
const language = fc.constantFrom<DocumentLanguage>('markdown', 'plaintext', 'zh-report');

/** Either a block by itself or a document put together of its blocks. */
const normalized = fc.oneof(
  anyText.map(normalize),
  fc.tuple(anyText, language).map(([source, lang]) =>
    concat(
      source,
      splitBlocks(source, lang).map(({ content }) => ({
        start: content.start,
        text: normalize(source.slice(content.start, content.end)),
      })),
    ),
  ),
);

/** The same texts every time: a failure must not come and go. */
const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, law), { numRuns: 1000, seed: 1 });

const withSpan = normalized.chain((norm) =>
  fc.tuple(
    fc.constant(norm),
    fc.nat(norm.source.length),
    fc.nat(norm.source.length),
    fc.nat(norm.text.length),
    fc.nat(norm.text.length),
  ),
);

/** The stretch without what belongs to nobody at its ends, or at the start of the text. */
function withoutLoose({ replacements }: NormalizedText, from: number, to: number) {
  let [start, end] = [from, to];
  for (const { source, text: read, loose } of replacements)
    if (read === '' && (loose || source.start === 0) && source.start <= start && start < source.end) start = source.end;
  for (const { source, text: read, loose } of [...replacements].reverse())
    if (read === '' && loose && source.start < end && end <= source.end) end = source.start;
  return { start, end };
}

describe('laws of the normalized text', () => {
  it('keeps the text before folding as long as the text after it', () =>
    holds(normalized, ({ text: norm, unfolded }) => assert.equal(norm.length, unfolded.length)));

  it('has replacements in order that do not overlap and lie inside', () =>
    holds(normalized, ({ source, replacements }) => {
      let last = 0;
      for (const one of replacements) {
        assert.ok(last <= one.source.start && one.source.start < one.source.end && one.source.end <= source.length);
        last = one.source.end;
      }
    }));

  it('gives back at least the stretch it was asked for', () =>
    holds(withSpan, ([norm, a, b]) => {
      const asked = withoutLoose(norm, Math.min(a, b), Math.max(a, b));
      if (asked.start >= asked.end) return;
      const back = norm.toSource(norm.toNorm(span(Math.min(a, b), Math.max(a, b))));
      assert.ok(back.start <= asked.start && asked.end <= back.end, JSON.stringify([asked, back]));
    }));

  it('gives back at least the stretch of the norm it was asked for', () =>
    holds(withSpan, ([norm, , , a, b]) => {
      if (a === b) return; // an empty stretch inside a replacement has no place of its own
      const asked = normSpan(Math.min(a, b), Math.max(a, b));
      const back = norm.toNorm(norm.toSource(asked));
      assert.ok(back.start <= asked.start && asked.end <= back.end, JSON.stringify([asked, back]));
    }));

  it('never runs backwards and stays inside', () =>
    holds(normalized, ({ source, text: norm, toSource, toNorm }) => {
      let last = span(0, 0);
      for (let i = 0; i < norm.length; i++) {
        const at = toSource(normSpan(i, i + 1));
        assert.ok(last.start <= at.start && last.end <= at.end && at.start < at.end && at.end <= source.length);
        last = at;
      }
      let before = normSpan(0, 0);
      for (let i = 0; i < source.length; i++) {
        const at = toNorm(span(i, i + 1));
        assert.ok(before.start <= at.start && before.end <= at.end && at.start <= at.end && at.end <= norm.length);
        before = at;
      }
    }));

  it('loses nothing: each unit of the source belongs to a unit of the norm, or was dropped and belongs to nobody', () =>
    holds(normalized, (norm) => {
      let last = 0;
      for (let i = 0; i < norm.text.length; i++) {
        const at = norm.toSource(normSpan(i, i + 1));
        if (at.start > last) assert.ok(isLoose(norm, last, at.start), `${last}–${at.start}`);
        last = Math.max(last, at.end);
      }
      assert.ok(last === norm.source.length || isLoose(norm, last, norm.source.length));
    }));

  it('copies what no replacement touches, but for folding', () =>
    holds(normalized, ({ source, unfolded, replacements }) => {
      let last = 0;
      let rebuilt = '';
      for (const one of replacements) {
        rebuilt += source.slice(last, one.source.start) + one.text;
        last = one.source.end;
      }
      assert.equal(rebuilt + source.slice(last), unfolded);
    }));

  it('clamps what lies outside', () =>
    holds(normalized, ({ source, text: norm, toSource, toNorm }) => {
      const all = toSource(normSpan(-5, norm.length + 5));
      assert.ok(0 <= all.start && all.end <= source.length);
      assert.ok(toNorm(span(-5, source.length + 5)).end <= norm.length);
      const after = toSource(normSpan(norm.length + 1, norm.length + 9));
      assert.equal(after.start, after.end);
    }));
});

/** Whether a stretch of the source is made of nothing but dropped stretches. */
function isLoose({ replacements }: NormalizedText, start: number, end: number): boolean {
  let at = start;
  for (const one of replacements) if (one.text === '' && one.source.start === at) at = one.source.end;
  return at >= end;
}

describe('laws of passes', () => {
  const looks = passes.map(({ units }) => unitMask([units]));

  it('propose nothing for a text without the units they start from', () =>
    holds(anyText, (typed) => {
      for (const [i, pass] of passes.entries()) {
        const concerns = looks[i]!;
        const without = Array.from({ length: typed.length }, (_, i) => typed[i]!)
          .filter((unit) => concerns(unit) === 0)
          .join('');
        assert.deepEqual([...pass.propose(without)], [], pass.id);
      }
    }));
});

describe('laws of folding', () => {
  it('is done in full though only the steps are taken that units of the text ask for', () =>
    holds(anyText, (typed) => {
      const { text: norm, unfolded } = normalize(typed);
      assert.equal(norm, foldWidth(foldScript(unfolded)));
    }));

  it('reads what it has read no further', () =>
    holds(joined(plain), (typed) => {
      const read = normalize(typed).text;
      assert.equal(normalize(read).text, read);
    }));

  it('keeps the length', () =>
    holds(anyText, (typed) => {
      assert.equal(foldScript(typed).length, typed.length);
      assert.equal(foldWidth(typed).length, typed.length);
    }));

  it('folds a folded text no further', () =>
    holds(anyText, (typed) => {
      const folded = foldWidth(foldScript(typed));
      assert.equal(foldWidth(foldScript(folded)), folded);
    }));
});

describe('laws of blocks', () => {
  const documents = fc.tuple(anyText, language);

  it('come in order, lie inside, and hold their content', () =>
    holds(documents, ([source, lang]) => {
      let last = 0;
      for (const { span: lines, content } of splitBlocks(source, lang)) {
        assert.ok(last <= lines.start && lines.start <= content.start && content.start < content.end);
        assert.ok(content.end <= lines.end && lines.end <= source.length);
        last = lines.end;
      }
    }));

  it('leave out no Chinese text', () =>
    holds(documents, ([source, lang]) => {
      const blocks = splitBlocks(source, lang);
      for (const { index } of source.matchAll(/[\u4e00-\u9fff]/g))
        assert.ok(
          blocks.some(({ span: lines }) => lines.start <= index && index < lines.end),
          `at ${index}`,
        );
    }));

  it('have content without white space at its ends', () =>
    holds(documents, ([source, lang]) => {
      for (const { content } of splitBlocks(source, lang)) {
        const inside = source.slice(content.start, content.end);
        assert.equal(inside, inside.trim());
      }
    }));
});
