// Damage done by the forward model, and what the repair makes of it.
import assert from 'node:assert/strict';
import { corrupt } from '../../testing/corrupt';
import { findShifted } from './shifted';

const how = {
  annotations: new Map([
    ['數', 'shù'],
    ['謹', 'jǐn'],
    ['學', 'xué'],
    ['發', 'fā'],
    ['經', 'jīng'],
    ['結', 'jié'],
    ['關', 'guān'],
  ]),
  bangs: true,
  flatten: true,
};

/** The damaged text with every stretch that has a reading replaced by it. */
function repaired(damaged: string): string {
  let text = '';
  let last = 0;
  for (const { span, text: read } of findShifted(damaged)) {
    text += damaged.slice(last, span.start) + (read ?? damaged.slice(span.start, span.end));
    last = span.end;
  }
  return text + damaged.slice(last);
}

describe('shifted text', () => {
  const sentences = [
    '大家說：“辦好這件事，要靠群眾。”為把這項工作辦好，市委作了部署。',
    '他說：“要認真總結。”在會議上，大家交換了意見。',
    '推動治理從山頂到河湖的保護，成效明顯。',
    '發言字字擲地有聲。',
    '老街張燈結綵，人人互致祝福。',
    '山間翻騰的雲海。在這里，大家停下腳步。',
    '抓好落實，確保“十五五”開好局、起好步。',
  ];
  for (const sentence of sentences) {
    it(`restores ${sentence}`, () => {
      const damaged = corrupt(sentence, how).text;
      assert.notEqual(damaged, sentence);
      assert.match(damaged, /\?/);
      const read = repaired(damaged).replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔù]+\)/gu, '');
      assert.equal(read, sentence.replaceAll('，', ',').replaceAll('：', ':'));
    });
  }

  it('restores a quotation mark and a full stop lost before a tag', () => {
    assert.equal(repaired('“讓老街熱鬧起來?!?/p>'), '“讓老街熱鬧起來。”');
    assert.equal(repaired('‘讓老街熱鬧起來?!?/p>'), '‘讓老街熱鬧起來。’');
  });

  it('says that a stretch is damaged where no reading can be found', () => {
    const damaged = corrupt('大家說：“要靠群眾。”為把工作做實，市委作了部署。', how).text;
    const [stretch, ...more] = findShifted(damaged);
    assert.equal(stretch?.text, undefined);
    assert.equal(stretch?.span.start, damaged.indexOf('?!'));
    assert.deepEqual(more, []);
  });

  const sound = [
    '有這么辦事的嗎?!大家議論紛紛。',
    '這樣也行?!?',
    '真的嗎?!OK，就這么辦。',
    '什么是“1+N”?!WTO又是什么?',
    '他問:為什么?(shì)是哪個字?',
    'Is it true?! Yes.',
    'https://example.org/?!a=是W',
    '怎么办?!群众在看W企业怎么做。',
    '贠(yun)家村',
  ];
  for (const text of sound) {
    it(`leaves ${text}`, () => assert.deepEqual(findShifted(text), []));
  }
});
