// Lists of officials in a report: names behind each other, with or without their posts.
import { shift } from '../base/span';
import type { Mention } from '../mentions/mention';
import type { Block, DocumentModel } from './document-model';

export interface NameList {
  readonly block: Block;
  readonly names: readonly Mention[];
}

const least = 3;
const aside = /^（[^）]{1,12}）/;
const separator = /^(?:[、和及与]|，(?=\p{Script=Han}{2})|[ \u3000\t]+)$/u;

/** By appearance, each of three names or more. */
export function nameLists({ blocks, mentions }: DocumentModel): readonly NameList[] {
  const people = mentions.filter(({ kind, role }) => kind === 'person' && role !== 'reporter');
  const lists: NameList[] = [];
  let next = 0;
  for (const block of blocks) {
    let names: Mention[] = [];
    const close = (): void => {
      if (names.length >= least) lists.push({ block, names });
      names = [];
    };
    for (let one = people[next]; one && one.norm.start < block.norm.end; one = people[++next]) {
      const last = names.at(-1);
      if (last && !isNext(block, last, one)) close();
      names.push(one);
    }
    close();
  }
  return lists;
}

/** Between two names of one list stand a separator and the posts of the second. */
function isNext(block: Block, last: Mention, one: Mention): boolean {
  const from = last.norm.end - block.norm.start;
  const to = one.norm.start - block.norm.start;
  const between = block.text.text.slice(from, to);
  const skipped = aside.exec(between)?.[0].length ?? 0;
  const own = one.posts?.find(({ norm }) => norm.start >= last.norm.end);
  const title = own ? shift(own.norm, -block.norm.start).start - from : between.length;
  const link = between.slice(skipped, title);
  return separator.test(link) || (own !== undefined && link === '，');
}
