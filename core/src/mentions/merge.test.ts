// What stays where mentions overlap.
import assert from 'node:assert/strict';
import { normSpan } from '../base/span';
import type { MentionKind } from './mention';
import { merge } from './merge';

const text = '市委书记张伟明';
const one = (kind: MentionKind, form: string, rank: number) => {
  const start = text.indexOf(form);
  return {
    draft: { kind, norm: normSpan(start, start + form.length) },
    recognizer: { id: `${rank}`, rank, recognize: () => [] },
  };
};
const kept = (...found: readonly ReturnType<typeof one>[]): readonly string[] =>
  merge(found).map(({ draft }) => `${draft.kind}:${text.slice(draft.norm.start, draft.norm.end)}`);

describe('merge', () => {
  it('lets different kinds nest', () =>
    assert.deepEqual(kept(one('organization', '市委', 1), one('title', '市委书记', 2)), [
      'title:市委书记',
      'organization:市委',
    ]));

  it('drops the lower of two that cross', () =>
    assert.deepEqual(kept(one('organization', '书记张', 1), one('title', '市委书记', 2)), ['title:市委书记']));

  it('keeps a person’s name to itself', () =>
    assert.deepEqual(kept(one('place', '伟明', 1), one('person', '张伟明', 2)), ['person:张伟明']));

  it('prefers rank, then length', () => {
    assert.deepEqual(kept(one('person', '张伟', 2), one('person', '张伟明', 1)), ['person:张伟']);
    assert.deepEqual(kept(one('person', '张伟', 1), one('person', '张伟明', 1)), ['person:张伟明']);
  });
});
