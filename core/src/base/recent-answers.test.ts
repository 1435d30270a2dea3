// Answers that are forgotten once nobody has asked for them for long enough.
import assert from 'node:assert/strict';
import { recentAnswers } from './recent-answers';

describe('recent answers', () => {
  const asking = Array.from({ length: 40 }, (_, number) => ({ number }));

  it('are kept while they are asked for', () => {
    const known = recentAnswers(4);
    const steady = {};
    known.set(steady, '会议');
    for (const one of asking) {
      known.set(one, one.number);
      assert.equal(known.get(steady), '会议');
      assert.equal(known.get(one), one.number);
    }
  });

  it('are never more than twice the number', () => {
    const known = recentAnswers(4);
    for (const one of asking) known.set(one, one.number);
    for (const old of asking.slice(0, -8)) assert.equal(known.get(old), undefined);
    for (const one of asking.slice(-4)) assert.equal(known.get(one), one.number);
  });
});
