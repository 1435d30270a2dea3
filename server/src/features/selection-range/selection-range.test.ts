// A cursor, and the selections around it, from the inside out.
import assert from 'node:assert/strict';
import { buildGazetteer } from '@dinggao/core';
import { type ModelOptions, modelOf, parseMarkup } from '@dinggao/core/testing';
import fc from 'fast-check';
import { selections } from './selection-range';

function selected(marked: string, options: ModelOptions = {}): readonly string[] {
  const { text, cursor = 0 } = parseMarkup(marked);
  return selections(modelOf(text, options), cursor).map(({ start, end }) => text.slice(start, end));
}

describe('selections', () => {
  it('grow from a name to the document', () =>
    assert.deepEqual(selected('会议开幕。\n临湖市委书记张伟$0明强调，要抓好落实。大家踊跃发言。\n').slice(0, 4), [
      '张伟明',
      '临湖市委书记张伟明强调',
      '临湖市委书记张伟明强调，要抓好落实。',
      '临湖市委书记张伟明强调，要抓好落实。大家踊跃发言。',
    ]));

  it('grow out of a quotation', () =>
    assert.deepEqual(selected('他说：“要学习，要落$0实。要督促。”大家赞成。').slice(0, 5), [
      '要落实',
      '要学习，要落实。',
      '要学习，要落实。要督促。',
      '“要学习，要落实。要督促。”',
      '他说：“要学习，要落实。要督促。”大家赞成。',
    ]));

  it('take a quotation whole with the sentence that holds its start', () =>
    assert.deepEqual(selected('他强$0调：“要学习。要落实。”大家赞成。').slice(0, 2), [
      '他强调',
      '他强调：“要学习。要落实。”',
    ]));

  it('take an organization, then its title', () =>
    assert.deepEqual(selected('临湖市$0委书记张伟明强调，要抓好落实。').slice(0, 2), ['临湖市委', '临湖市委书记']));

  it('take what is damaged whole', () =>
    assert.equal(selected('會議聽取市發(f$0ā)展改革委主任韓若谷彙報，要發展。')[0], '市發(fā)展改革委'));

  it('take words where a segmenter has voted', () => {
    const segmented = (text: string) => (text === '大家踊跃发言。' ? Uint32Array.of(2, 4, 6, 7) : undefined);
    const knowledge = { gazetteer: buildGazetteer([]), segmented };
    assert.deepEqual(selected('大家踊$0跃发言。', { knowledge }).slice(0, 2), ['踊跃', '大家踊跃发言']);
  });

  it('take the section around a paragraph', () =>
    assert.deepEqual(
      selected('# 会议\n\n## 学习\n\n要学$0习。\n\n## 落实\n\n要落实。\n', { language: 'markdown' }).slice(2, 3),
      ['## 学习\n\n要学习。'],
    ));

  it('are none in an empty text', () => assert.deepEqual(selected('$0'), []));

  it('contain the place and one another, whatever the text', () => {
    const pieces = [
      '临湖市委',
      '书记',
      '张伟明',
      '强调，',
      '“',
      '”',
      '（',
      '）',
      '。',
      '?!皬垈ッ髡f',
      '發(fā)展',
      '\n',
      '\r\n　　',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.nat(120), (parts, offset) => {
        const text = parts.join('');
        const at = Math.min(offset, text.length);
        let inner = { start: at, end: at };
        for (const one of selections(modelOf(text), offset)) {
          assert.ok(one.start <= inner.start && inner.end <= one.end && one.end - one.start > inner.end - inner.start);
          inner = one;
        }
      }),
      { numRuns: 100 },
    );
  });
});
