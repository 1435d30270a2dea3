// What repairs owe every text: made twice they change nothing more, and nothing is read otherwise than before.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { builtinGazetteer } from '../gazetteer/builtin';
import { isProse } from '../model/read-block';
import { corrupt, modelOf } from '../testing';
import type { DocumentLanguage } from '../text/blocks';
import { readings } from '../text/readings';
import { toScript } from '../text/script';
import { rules } from '.';
import { applyEdits, safeEdits } from './fixes';
import type { Rule } from './rule';
import { runRules } from './run';

const knowledge = { gazetteer: builtinGazetteer() };
const aboutDamage = rules.filter((rule) => rule.aboutDamage);

const findingsOf = (text: string, language: DocumentLanguage, selected: readonly Rule[]) =>
  runRules({ model: modelOf(text, { language, knowledge }), knowledge }, {}, selected);

const editsOf = (text: string, language: DocumentLanguage, selected: readonly Rule[]) =>
  safeEdits(findingsOf(text, language, selected));

/** As `check --fix` does it. */
function fixed(text: string, language: DocumentLanguage, selected: readonly Rule[]): string {
  let latest = text;
  for (let round = 0; round < 5; round++) {
    const edits = editsOf(latest, language, selected);
    if (edits.length === 0) break;
    latest = applyEdits(latest, edits);
  }
  return latest;
}

/** What is read, block by block; line ends inside one are all the same to a reader. */
const readingOf = (text: string, language: DocumentLanguage): string =>
  modelOf(text, { language, knowledge })
    .blocks.filter(({ kind }) => isProse(kind))
    .map(({ text: { text: norm } }) => norm.replace(/\r\n?/g, '\n').trim())
    .filter((norm) => norm !== '')
    .join('\n');

const folder = new URL('../../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => /\.(txt|md|gao)$/.test(name) && name !== 'README.md')
  .map((name) => ({
    name,
    text: readFileSync(new URL(name, folder), 'utf8'),
    language: (name.endsWith('.md') ? 'markdown' : 'plaintext') as DocumentLanguage,
  }));

const pieces = (text: string) => fc.constantFrom(...text.split(' '));
const sound = fc.oneof(
  pieces('市委书记张伟明强调， 会议指出， 要认真学习贯彻全会精神。 “三个一” 云岭省临湖市 2025年 3.5% （记者李若川）'),
  pieces('會議強調， 推動高質量發展。 市發展改革委 旅遊業 皇后'),
);
const pasted =
  '發(fā) 學(xué)習 會議指出,要抓好落實; 怎么辦? ⽂件 ⼀ 金 浣犲ソ ÖÐ¹ú 锟斤拷 \ufffd \ue5e5 \u200b \u00ad \u200c \ufeff';
const markup = '&nbsp; &ldquo; &rdquo; &#8220; &amp;nbsp; &lt;p&gt; <p> </p> <br> <strong> </strong> <sup>2</sup>';
const shifted = '?!睘榘堰@ ?!?/p> ?jǐn)S';
const space = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '　　');
const damagedBy = (...kinds: readonly string[]) =>
  fc
    .array(
      fc.oneof({ weight: 3, arbitrary: sound }, { weight: 2, arbitrary: fc.oneof(pieces(kinds.join(' ')), space) }),
      { maxLength: 24 },
    )
    .map((all) => all.join(''));
const anyText = damagedBy(pasted, markup, shifted);
/** What a shifted stretch is read as depends on the marks around it, and written as entities they are none yet. */
const oneSource = fc.oneof(damagedBy(pasted, markup), damagedBy('發(fā) 學(xué)習 會議指出,要抓好落實;', shifted));
const languages = fc.constantFrom<DocumentLanguage>('markdown', 'plaintext', 'zh-report');

const annotated = Array.from('學發經結關數謹領導創質務實現業產會議員國過進這時間問題設計認識點開東區環種');
/** Sound paragraphs of the samples in Traditional characters, damaged by the forward model. */
const converted = fc
  .tuple(
    fc.constantFrom(
      ...samples.flatMap(({ text }) => text.split('\n')).filter((line) => line.length > 20 && !line.includes('(')),
    ),
    fc.subarray(annotated, { minLength: 8 }),
  )
  .map(([line, chars]) => {
    const annotations = new Map(chars.map((char) => [char, readings(char)[0] ?? ''] as const));
    return corrupt(toScript(line, 'traditional'), { annotations, bangs: true, flatten: true }).text;
  });

const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void, numRuns: number) =>
  fc.assert(fc.property(arbitrary, law), { numRuns });

describe('laws of repair', () => {
  const once = (text: string, language: DocumentLanguage) => {
    const first = fixed(text, language, rules);
    assert.deepEqual(editsOf(first, language, rules), []);
  };
  const reading = (text: string, language: DocumentLanguage) =>
    assert.equal(readingOf(fixed(text, language, aboutDamage), language), readingOf(text, language));

  it('are made once, whatever is damaged', () =>
    holds(fc.tuple(anyText, languages), ([text, language]) => once(text, language), 300));

  it('are made once in text a page has converted', () => holds(converted, (text) => once(text, 'plaintext'), 60));

  it('change nothing that is read, whatever is damaged', () =>
    holds(oneSource, (text) => reading(text, 'plaintext'), 300));

  it('change nothing that is read in text a page has converted', () =>
    holds(converted, (text) => reading(text, 'plaintext'), 60));

  for (const { name, text, language } of samples) {
    it(`are made once in ${name}, and change nothing that is read`, () => {
      once(text, language);
      reading(text, language);
    });
  }

  it('leave nothing behind once every suggestion is accepted', () => {
    for (const { text, language } of samples) {
      let latest = fixed(text, language, aboutDamage);
      for (let left = 100; left > 0; left--) {
        const [next] = findingsOf(latest, language, aboutDamage).flatMap(({ fixes = [] }) => fixes);
        if (!next) break;
        latest = applyEdits(latest, next.edits);
      }
      assert.deepEqual(
        findingsOf(latest, language, aboutDamage).map(({ rule }) => rule),
        [],
      );
    }
  });
});
