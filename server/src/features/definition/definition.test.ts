// A cursor, and the introduction it leads to.
import assert from 'node:assert/strict';
import { lookupIn } from '@dinggao/core';
import { modelOf, parseMarkup, withMarks } from '@dinggao/core/testing';
import { definition } from './definition';

/** The text with origin and target marked. */
function defined(marked: string): string {
  const { text, cursor = 0 } = parseMarkup(marked);
  const found = definition(modelOf(text), cursor);
  if (!found) return text;
  return withMarks(
    text,
    [
      { span: found.origin, label: 'from' },
      ...found.targets.map(({ whole, span }) => [
        { span: whole, label: 'intro' },
        { span, label: 'to' },
      ]),
    ].flat(),
  );
}

describe('definition', () => {
  it('leads from a later mention to the introduction', () =>
    assert.equal(
      defined('临湖市委书记张伟明出席会议。会上，张$0伟明强调，要抓好落实。'),
      '{|intro:临湖市委书记{|to:张伟明|}|}出席会议。会上，{|from:张伟明|}强调，要抓好落实。',
    ));

  it('leads from a short form to the full one', () =>
    assert.match(
      defined('临湖市发展和改革委员会主任韩若谷表示，市发$0改委要落实。'),
      /^\{\|intro:\{\|to:临湖市发展和改革委员会\|\}\|\}主任韩若谷表示，\{\|from:市发改委\|\}要落实。$/,
    ));

  it('leads from a formulation to its first mention', () =>
    assert.equal(
      defined('發展新質(zhì)生產力。加快形成新質生$0產力。'),
      '發展{|intro:{|to:新質(zhì)生產力|}|}。加快形成{|from:新質生產力|}。',
    ));

  it('leads from a title to who bears it', () =>
    assert.match(defined('临湖市委书$0记张伟明出席会议。'), /\{\|to:张伟明\|\}/));

  it('leads nowhere from a title of many', () =>
    assert.doesNotMatch(defined('临湖日报记$0者周小平、王立新报道。'), /\{\|to/));

  it('leads nowhere from ordinary words', () => assert.equal(defined('大家一$0致认为。'), '大家一致认为。'));

  it('takes the introduction of another document where this one has none', () => {
    const { text, cursor = 0 } = parseMarkup('要发展新质生产$0力。');
    const elsewhere = lookupIn(modelOf('新质生产力是关键。', { uri: 'file:///甲.txt' }));
    const found = definition(modelOf(text), cursor, elsewhere);
    assert.deepEqual(
      found?.targets.map(({ uri }) => uri),
      ['file:///甲.txt'],
    );
  });
});
