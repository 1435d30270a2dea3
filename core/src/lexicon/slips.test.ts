// Slips in made-up sentences, and that nothing of the dictionary is taken for one.
import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { readings } from '../text/readings';
import { dictionary } from './dictionary';
import { likenessOf } from './likeness';
import { dearestPair, eachNearWord, mayBeNear } from './near-words';
import { findSlips } from './slips';

/** What is found, as `written→word`. */
const found = (text: string): readonly string[] =>
  findSlips(text).map(({ start, word }) => `${text.slice(start, start + word.length)}→${word}`);

const likeness = (a: string, b: string) => likenessOf(a.charCodeAt(0), b.charCodeAt(0));

const allWords = (): readonly string[] => {
  const { words } = dictionary();
  return Array.from({ length: words.size }, (_, w) => words.word(w));
};

describe('slips', () => {
  for (const [text, ...slips] of [
    ['会议对下一阶段工作作出部暑。', '部暑→部署'],
    ['各县区要因地致宜发展产业。', '因地致宜→因地制宜'],
    ['要一如继往抓好落实。', '一如继往→一如既往'],
    ['会议对下一阶段工作作出部署。'],
    ['各县区要因地制宜发展产业。'],
    ['中国共产党愿同各国政党交往。'],
    ['全市新增企业三亿件、一百二十国。'],
    ['赵部暄、卢暑之等出席。'],
    ['Hello，部 暑'],
    [''],
  ] as const) {
    it(`${text} ${slips.join('、') || '不报'}`, () => deepEqual(found(text), slips));
  }

  it('finds the same in a text as in its sentences', () => {
    const sentences = ['会议对下一阶段工作作出部暑。', '各县区要因地致宜发展产业。', '全市产业兴旺。'];
    deepEqual(found(sentences.join('')), sentences.flatMap(found));
  });

  it('lies within any text', () => {
    const words = allWords();
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words.slice(0, 3000)), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        for (const { at, start, word, right } of findSlips(text)) {
          equal(word.charAt(at - start), right);
          equal(text.slice(start, at) + right + text.slice(at + 1, start + word.length), word);
        }
      }),
    );
  });

  it('takes no word of the dictionary for another', () => {
    const words = allWords();
    deepEqual(words.filter((word) => findSlips(word).length > 0).slice(0, 5), []);
  });
});

describe('near words', () => {
  it('finds every word somebody may have meant by all its characters but one', () => {
    const words = allWords();
    const { targets, costs } = dictionary();
    const byReading = new Map<string | undefined, string[]>();
    for (const char of new Set(words.join('')))
      byReading.set(readings(char)[0], [...(byReading.get(readings(char)[0]) ?? []), char]);
    const lost = words.filter((word, w) => {
      if (!targets[w] || (word.length === 2 && costs[w]! > dearestPair)) return false;
      return Array.from(word).some((char, gap) => {
        const other = byReading.get(readings(char)[0])?.find((one) => one !== char);
        if (other === undefined) return false;
        const text = word.slice(0, gap) + other + word.slice(gap + 1);
        const units = Uint16Array.from(text, (one) => one.charCodeAt(0));
        let seen = false;
        eachNearWord(units, 0, text.length, gap, Number.POSITIVE_INFINITY, (near) => {
          seen ||= near.word === word;
        });
        return !seen || !mayBeNear(units, 0, text.length, gap);
      });
    });
    deepEqual(lost, []);
  });
});

describe('likeness', () => {
  it('tells one reading from one syllable, and both from shape', () => {
    deepEqual(
      [
        likeness('署', '暑'),
        likeness('事', '使'),
        likeness('制', '智'),
        likeness('己', '已'),
        likeness('山', '商'),
        likeness('水', '大'),
      ],
      ['tone', 'sound', 'tone', 'shape', 'near', undefined],
    );
  });
});
