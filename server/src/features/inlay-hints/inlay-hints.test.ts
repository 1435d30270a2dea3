// A report, and the posts shown behind its bare names.
import assert from 'node:assert/strict';
import { modelOf } from '@dinggao/core/testing';
import { hints } from './inlay-hints';

function shown(text: string, within = { start: 0, end: text.length }): string {
  let out = text;
  for (const { offset, post } of [...hints(modelOf(text), within)].reverse())
    out = `${out.slice(0, offset)}‹${post}›${out.slice(offset)}`;
  return out;
}

describe('inlay hints', () => {
  it('give the post behind a bare name', () =>
    assert.equal(
      shown('临湖市委书记张伟明出席会议。张伟明强调，要抓紧。'),
      '临湖市委书记张伟明出席会议。张伟明‹临湖市委书记›强调，要抓紧。',
    ));
  it('write it as the report does', () =>
    assert.equal(shown('臨湖市委書記張偉明出席。張偉明說。'), '臨湖市委書記張偉明出席。張偉明‹臨湖市委書記›說。'));
  it('say nothing of reporters', () => {
    const text = '会议召开。\n（临湖日报 记者张伟明）';
    assert.equal(shown(text), text);
  });
  it('stay within what is seen', () => {
    const text = '临湖市委书记张伟明出席会议。张伟明强调，要抓紧。';
    assert.equal(shown(text, { start: 0, end: 14 }), text);
  });
});
