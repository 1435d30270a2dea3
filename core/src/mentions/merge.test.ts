// What stays where mentions overlap.
import assert from 'node:assert/strict';
import { contains, normSpan, overlaps } from '../base/span';
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

  it('keeps of any drafts each that fits with all better ones, in order of appearance', () => {
    const kinds: readonly MentionKind[] = ['person', 'title', 'organization', 'place'];
    for (let seed = 1; seed < 300; seed++) {
      const found = Array.from({ length: seed % 12 }, (_, i) => {
        const at = (seed * 7 + i * i * 5) % 23;
        const size = 1 + ((seed + i * 3) % 6);
        const rank = (seed * i) % 4;
        const draft = { kind: kinds[(seed * 3 + i) % kinds.length]!, norm: normSpan(at, at + size) };
        return { draft, recognizer: { id: `${rank}`, rank, recognize: () => [] } };
      });
      const all = merge(found);
      const better = [...found].sort((a, b) => b.recognizer.rank - a.recognizer.rank || size(b) - size(a) || by(a, b));
      const expected: (typeof found)[number][] = [];
      for (const one of better) if (expected.every((other) => goTogether(one, other))) expected.push(one);
      assert.deepEqual(
        all,
        expected.sort((a, b) => by(a, b) || size(b) - size(a)),
      );
    }
  });
});

type One = ReturnType<typeof one>;
const size = ({ draft: { norm } }: One): number => norm.end - norm.start;
const by = (a: One, b: One): number => a.draft.norm.start - b.draft.norm.start;
const goTogether = (a: One, b: One): boolean => {
  const pair = [a.draft, b.draft] as const;
  if (!overlaps(pair[0].norm, pair[1].norm)) return true;
  if (pair[0].kind === pair[1].kind || pair.some(({ kind }) => kind === 'person')) return false;
  const [small, large] = size(a) < size(b) ? pair : [pair[1], pair[0]];
  return size(a) !== size(b) && contains(large.norm, small.norm);
};
