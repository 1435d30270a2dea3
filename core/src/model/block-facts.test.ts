// Looks through a document: what they find, where it stands, and what an edit lets them keep.
import assert from 'node:assert/strict';
import { modelOf } from '../testing';
import { blockFacts, blockFactsGiven } from './block-facts';
import type { Part } from './part';
import { blockAt } from './placed';
import { tally } from './tally';

/** Paragraphs enough for several runs and chapters. */
const paragraphs = Array.from(
  { length: 400 },
  (_, i) => `会议研究第${i}项议题，${i % 7 === 0 ? '张伟明' : '大家'}作了说明。`,
);
const text = paragraphs.join('\n');
const edited = (at: number, paragraph: string) => paragraphs.map((one, i) => (i === at ? paragraph : one)).join('\n');

describe('a look through a document', () => {
  const named = ({ text: { text } }: Part): readonly number[] =>
    text.includes('张伟明') ? [text.indexOf('张伟明')] : [];

  it('finds by appearance, with the place of each block', () => {
    const model = modelOf(text);
    const found = blockFacts(named)(model);
    assert.equal(found.length, 58);
    for (const { block, at, fact } of found) {
      assert.equal(block, model.blocks[at]);
      assert.equal(block, blockAt(model, at));
      assert.equal(text.slice(block.content.start + fact).slice(0, 3), '张伟明');
    }
    assert.equal(blockAt(model, 400), undefined);
  });

  it('asks the blocks around an edit anew, and no others', () => {
    const asked: string[] = [];
    const look = blockFacts((part) => {
      asked.push(part.typed);
      return named(part);
    });
    const before = modelOf(text);
    look(before);
    assert.equal(asked.splice(0).length, 400);
    const after = modelOf(edited(200, '会议研究了张伟明的建议。'), { previous: before });
    assert.equal(look(after).length, 59);
    assert.ok(asked.includes('会议研究了张伟明的建议。') && asked.length <= 48 * 2);
  });

  it('is kept as long as what is given stays the same', () => {
    const asked: string[] = [];
    const look = blockFactsGiven((part: Part, wanted: ReadonlySet<string>) => {
      asked.push(part.typed);
      return wanted.has(part.typed) ? [true] : [];
    });
    const model = modelOf(text);
    const wanted = new Set([paragraphs[7]!]);
    assert.equal(look(model, wanted).length, 1);
    assert.equal(look(model, wanted).length, 1);
    assert.equal(asked.length, 400);
    look(model, new Set(wanted));
    assert.equal(asked.length, 800);
  });
});

describe('a tally', () => {
  const names = tally(({ mentions }) => mentions.flatMap(({ kind, form }) => (kind === 'person' ? [form] : [])));
  const report = `市委书记张伟明主持会议。\n${text}\n市长李若川作了部署。`;

  it('counts by key, in the order of first appearance', () => {
    assert.deepEqual(
      [...names(modelOf(report))],
      [
        ['张伟明', 59],
        ['李若川', 1],
      ],
    );
  });

  it('is the very same object while it says the same', () => {
    const before = modelOf(report);
    const typed = modelOf(report.replace('第100项', '第一百项'), { previous: before });
    assert.equal(names(typed), names(before));
    assert.equal(names(modelOf(report)), names(before));
    const added = modelOf(report.replace('第100项议题，', '第100项议题，张伟明、'), { previous: before });
    assert.notEqual(names(added), names(before));
    assert.equal(names(added).get('张伟明'), 60);
  });
});
