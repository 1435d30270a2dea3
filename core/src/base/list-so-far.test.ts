// Lists behave like arrays that are copied whenever something is added.
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { emptyList, itemsOf, longer } from './list-so-far';

describe('lists so far', () => {
  it('stay as they are, whichever of them is made longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (choices) => {
        const lists = [emptyList<number>()];
        const copies: number[][] = [[]];
        for (const [item, choice] of choices.entries()) {
          const from = choice % lists.length;
          lists.push(longer(lists[from]!, item));
          copies.push([...copies[from]!, item]);
        }
        deepEqual(lists.map(itemsOf), copies);
      }),
    );
  });
});
