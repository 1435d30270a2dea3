// Lists of officials in a paragraph: names behind each other, with or without their posts.
import { derivedOnce } from '../base/derived';
import { mayHold } from '../base/unit-filter';
import type { Mention } from '../mentions/mention';
import type { Part } from './part';

/** Names of one list by appearance, counted from the start of the block. */
export type NameList = readonly Mention[];

const least = 3;
const aside = /^（[^）]{1,12}）/;
const separator = /^(?:[、和及与]|，(?=\p{Script=Han}{2})|[ \u3000\t]+)$/u;
/** One of these stands between any two names of a list. */
const separators = '、和及与， \u3000\t';

const none: readonly NameList[] = [];

/** By appearance, each of three names or more. */
export const nameLists = (part: Part): readonly NameList[] =>
  part.mentions.length < least || !mayHold(part.units, separators) ? none : listsIn(part);

const listsIn = derivedOnce((part: Part): readonly NameList[] => {
  const people = part.mentions.filter(({ kind, role }) => kind === 'person' && role !== 'reporter');
  if (people.length < least) return none;
  const lists: NameList[] = [];
  let names: Mention[] = [];
  for (const one of people) {
    const last = names.at(-1);
    if (last && !isNext(part.text.text, last, one)) {
      if (names.length >= least) lists.push(names);
      names = [];
    }
    names.push(one);
  }
  if (names.length >= least) lists.push(names);
  return lists.length === 0 ? none : lists;
});

/** Between two names of one list stand a separator and the posts of the second. */
function isNext(text: string, last: Mention, one: Mention): boolean {
  const from = last.norm.end;
  const between = text.slice(from, one.norm.start);
  const skipped = aside.exec(between)?.[0].length ?? 0;
  const own = one.posts?.find(({ norm }) => norm.start >= from);
  const link = between.slice(skipped, own ? own.norm.start - from : between.length);
  return separator.test(link) || (own !== undefined && link === '，');
}
