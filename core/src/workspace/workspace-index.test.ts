// The laws of the index: what it says depends on the documents it knows, and on nothing else.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../gazetteer/builtin';
import { analyze } from '../model/analyze';
import { archive, randomNumbers } from '../testing/archive';
import { contributionOf } from './contribute';
import type { Contribution } from './contribution';
import { unpacked } from './packed';
import { postingsOf } from './postings';
import { buildIndex, emptyIndex, mergeIndexes, type WorkspaceIndex } from './workspace-index';

function contribution(uri: string, text: string): Contribution {
  return contributionOf(analyze({ uri, version: 1, language: 'plaintext', text }, { gazetteer: builtinGazetteer() }));
}

const contributions = archive({ reports: 24, length: 900 }).map(({ name, text }) =>
  contribution(`file:///${name}`, text),
);

/** Everything an index can be asked. */
function said(index: WorkspaceIndex): string {
  const documents = index.documents();
  const keys = [...new Set(documents.flatMap((one) => [...postingsOf(one)]))].sort();
  return JSON.stringify([index.size, documents, keys.map((key) => [key, index.under(key).map(({ uri }) => uri)])]);
}

/** The documents in another order. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = randomNumbers(seed);
  const left = [...items];
  return items.map(() => left.splice(random(left.length), 1)[0] as T);
}

describe('a workspace index', () => {
  it('is the same in whatever order the documents come', () => {
    const expected = said(buildIndex(contributions));
    for (const seed of [1, 2, 3]) assert.equal(said(buildIndex(shuffled(contributions, seed))), expected);
  });

  it('updated is the index made from scratch', () => {
    const random = randomNumbers(7);
    let index = emptyIndex();
    const kept = new Map<string, Contribution>();
    for (let step = 0; step < 400; step += 1) {
      const one = contributions[random(contributions.length)] as Contribution;
      const other = contributions[random(contributions.length)] as Contribution;
      // A document with what another one said: as if it had been rewritten.
      const now = { ...other, uri: one.uri };
      if (random(3) === 0) {
        index = index.withoutDocument(one.uri);
        kept.delete(one.uri);
      } else {
        index = index.withDocument(now);
        kept.set(one.uri, now);
      }
      if (step % 20 === 19) assert.equal(said(index), said(buildIndex(kept.values())));
    }
  });

  it('leaves the index it was made from as it was', () => {
    const before = buildIndex(contributions.slice(0, 5));
    const told = said(before);
    before.withDocument(contributions[6] as Contribution).withoutDocument(contributions[0]?.uri ?? '');
    assert.equal(said(before), told);
  });

  it('is put together of shards in any order and grouping', () => {
    const [a, b, c] = [contributions.slice(0, 9), contributions.slice(7, 16), contributions.slice(14)].map((some, i) =>
      // Where shards know different versions of one document, all orders must still agree.
      buildIndex(some.map((one) => (one.headings.length % 2 === i % 2 ? one : { ...one, headings: [] }))),
    ) as [WorkspaceIndex, WorkspaceIndex, WorkspaceIndex];
    const expected = said(mergeIndexes(mergeIndexes(a, b), c));
    assert.equal(said(mergeIndexes(a, mergeIndexes(b, c))), expected);
    assert.equal(said(mergeIndexes(mergeIndexes(c, a), b)), expected);
    assert.equal(said(mergeIndexes(a, a)), said(a));
    assert.equal(said(mergeIndexes(a, emptyIndex())), said(a));
  });

  it('takes contributions that have been JSON in between', () => {
    const kept = contributions.map((one) => JSON.parse(JSON.stringify(one)) as Contribution);
    assert.equal(said(buildIndex(kept)), said(buildIndex(contributions)));
  });

  it('grows with what is named, not with the text', () => {
    const report = '临湖市委书记张伟明出席会议。\n';
    const words = '大家一致认为，要抓好落实，持续用力。';
    const size = (text: string) => JSON.stringify(contribution('file:///a.txt', text)).length;
    assert.ok(size(report + words.repeat(500)) < size(report) + 50);
  });
});

describe('a contribution', () => {
  it('gives the lines of every kind of line end', () => {
    const text = '甲\r\n乙\r丙\n丁';
    const { lines } = contribution('file:///a.txt', text);
    assert.deepEqual(
      lines.map((start) => text.charAt(start)),
      ['甲', '乙', '丙', '丁'],
    );
  });

  it('keeps posts with the body any other report would name', () => {
    const { people } = contribution(
      'file:///a.txt',
      '临湖市科技局局长李若川介绍情况，市科技局局长李若川讲话，市长张伟明出席。',
    );
    assert.deepEqual(
      people.map(({ name, posts }) => [name, posts.map(({ title, of, unique }) => [title, of, unique])]),
      [
        [
          '李若川',
          [
            ['局长', '临湖市|市|科学技术局', true],
            ['局长', '临湖市|市|科学技术局', true],
          ],
        ],
        ['张伟明', [['市长', undefined, true]]],
      ],
    );
  });

  it('says where the text is broken', () => {
    const { people } = contribution(
      'file:///a.txt',
      '臨湖市委書記張偉明要求抓好落實?!皬垈ッ髡f到做到。張偉明隨後離開。',
    );
    assert.deepEqual(
      unpacked(people[0]?.at ?? { spans: [] }).map(({ broken, written }) => [broken, written]),
      [
        [undefined, '張偉明'],
        [true, '張偉明'],
        [undefined, '張偉明'],
      ],
    );
  });
});
