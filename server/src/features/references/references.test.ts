// A cursor, and all that names the same.
import assert from 'node:assert/strict';
import { lookupIn } from '@dinggao/core';
import { modelOf, parseMarkup, withMarks } from '@dinggao/core/testing';
import { references } from './references';

function found(marked: string, includeIntroduction = true): string | undefined {
  const { text, cursor = 0 } = parseMarkup(marked);
  const places = references(modelOf(text), cursor, includeIntroduction);
  return (
    places &&
    withMarks(
      text,
      places.map(({ span }) => ({ span })),
    )
  );
}

const report = '临湖市委书记张伟明出席会议。张$0伟明强调，要抓好落实。';

describe('references', () => {
  it('are all mentions', () =>
    assert.equal(found(report), '临湖市委书记[|张伟明|]出席会议。[|张伟明|]强调，要抓好落实。'));

  it('leave the introduction out when asked to', () =>
    assert.equal(found(report, false), '临湖市委书记张伟明出席会议。[|张伟明|]强调，要抓好落实。'));

  it('keep a reporter apart from an official of the same name', () =>
    assert.equal(
      found('临湖市委书记张伟明出席会议。\n（临湖日报 记者张伟$0明）'),
      '临湖市委书记张伟明出席会议。\n（临湖日报 记者[|张伟明|]）',
    ));

  it('are none where nothing is named', () => assert.equal(found('大家一$0致认为。'), undefined));

  it('come from wherever the index says', () => {
    const { text, cursor = 0 } = parseMarkup(report);
    const elsewhere = lookupIn(modelOf(text, { uri: 'file:///甲.txt' }));
    const places = references(modelOf(text), cursor, true, (subject) => {
      assert.deepEqual(subject, { kind: 'person', name: '张伟明', role: 'official' });
      return elsewhere(subject);
    });
    assert.equal(places?.[0]?.uri, 'file:///甲.txt');
  });
});
