// The first place of each thing is the first of all its places, before and behind an edit.
import assert from 'node:assert/strict';
import { modelOf } from '../testing';
import { blockFacts } from './block-facts';
import type { DocumentModel } from './document-model';
import { firstPlaces } from './first-places';
import type { Part } from './part';

const formsIn = ({ mentions }: Part): readonly string[] => mentions.map(({ form }) => form);

const all = blockFacts(formsIn);
const first = firstPlaces((part, _: object) => new Map(formsIn(part).map((form) => [form, form] as const)));
const anything = {};

function agree(model: DocumentModel): void {
  const expected = new Map<string, readonly [number, number]>();
  for (const { block, at, fact } of all(model))
    if (!expected.has(fact)) expected.set(fact, [at, block.content.start] as const);
  const found = [...first(model, anything)].map(
    ([form, { block, at }]) => [form, [at, block.content.start] as const] as const,
  );
  assert.deepEqual(found, [...expected]);
}

describe('first places', () => {
  const lines = Array.from({ length: 400 }, (_, i) => {
    const place = `青溪县第${i}次会议在${['临湖市', '望江区', '云岭省'][i % 3]}召开`;
    return i % 29 === 0 ? `${place}，市长李若川、县长张伟明出席。` : `${place}，会期${(i % 5) + 1}天。`;
  });

  it('are the first of all places', () => agree(modelOf(lines.join('\n'))));

  it('stay so when something is typed', () => {
    let model = modelOf(lines.join('\n'));
    for (const at of [0, 3, 200, 399]) {
      const typed = lines.map((line, i) => (i === at ? `市科技局局长刀建国主持。\n${line}` : line));
      model = modelOf(typed.join('\n'), { previous: model });
      agree(model);
    }
  });
});
