// Whether two spellings stand in one list of names: then they are two people.
import type { NormSpan } from '../../base/span';

const longest = 80;
const ends = /[\n。；：！？“”]/;
const separator = /[、， \u3000和及与]+/;
const aside = /（[^）]{0,12}）/g;

/** Both spans count in `text`. Between them stand only short names, titles and separators. */
export function inOneList(text: string, a: NormSpan, b: NormSpan): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (second.start <= first.end || second.start - first.end > longest) return false;
  const between = text.slice(first.end, second.start).replace(aside, '');
  if (ends.test(between) || !separator.test(between.charAt(0))) return false;
  return between.split(separator).every((part) => part.length <= 4);
}
