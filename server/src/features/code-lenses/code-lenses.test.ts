// Who is introduced, and how often they are named.
import assert from 'node:assert/strict';
import { buildIndex, contributionOf } from '@dinggao/core';
import { modelOf, withMarks } from '@dinggao/core/testing';
import { countOf, lenses } from './code-lenses';

const text = '临湖市委书记张伟明出席会议。张伟明强调，要抓紧。\n（临湖日报 记者周小平）';

describe('code lenses', () => {
  it('stand where people are introduced', () =>
    assert.equal(withMarks(text, lenses(modelOf(text))), text.replace('张伟明', '[|张伟明|]')));

  it('count over all reports', () => {
    const model = modelOf(text);
    const index = buildIndex([contributionOf(model), { ...contributionOf(model), uri: 'file:///乙.txt' }]);
    const [lens] = lenses(model);
    assert.ok(lens);
    assert.deepEqual(countOf(index.places, lens.subject), { places: 4, reports: 2 });
  });
});
