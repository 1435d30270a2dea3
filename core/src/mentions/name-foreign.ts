// Readings of a name that is no Chinese one: transliterated, with interpunct or without, or in Latin letters.
import { foreignBits } from '../lexicon/name-chars';
import { isRegion } from '../lexicon/organizations';
import { type Follow, type NameCandidate, weigh } from './name-candidate';

const han = /\p{Script=Han}/u;
const part = /^(?:[A-Za-z][A-Za-z.]{0,9}|[^\P{Script=Han}和与及、]{1,8})[·•・･‧⋅∙](?=[\p{Script=Han}A-Za-z])/u;

/** 彼得·艾利夫; without interpunct only characters that transliterations are made of: 克林斯特. */
export function* foreignNames(text: string, start: number, follow?: Follow): Generator<NameCandidate> {
  let at = start;
  let bits = 0;
  for (let one = part.exec(text.slice(at, at + 12)); one; one = part.exec(text.slice(at, at + 12))) {
    const gained = partBits(one[0].slice(0, -1));
    if (gained < 0 && at > start) break;
    if (gained < -8) return;
    bits += Math.max(-2, gained);
    at += one[0].length;
  }
  const dotted = at > start;
  const lead = text.slice(start, at).replaceAll(/[•・･‧⋅∙]/g, '·');
  bits += dotted ? 8 : -4;
  for (let end = at; end < Math.min(text.length, at + 9); end++) {
    const char = text.charAt(end);
    if (!han.test(char)) break;
    const gain = foreignBits(char);
    // One odd character may stand among good ones: 彼特杰克逊.
    if (gain < -1 && (dotted ? gain < -4 && end > at : end === at || foreignBits(text.charAt(end + 1)) < 2)) break;
    bits += Math.max(gain, -4) - 0.5;
    if (!dotted && end === at) continue;
    const one = weigh(text, start, end + 1, lead + text.slice(at, end + 1), bits, follow);
    // 卢旺达|总统: a country before the next title.
    if (one.follow >= 0 && !(isRegion(one.form) || standsBeforeTitle(text, end + 1))) yield one;
  }
}

const chiefs =
  /^(?:国家主席|总统|总理|首相|国王|议长|外长|外交|国防|驻|政府|总书记|女王|副总|财长|防长|国务|最高|众议|参议|常驻)/;
const standsBeforeTitle = (text: string, at: number): boolean => chiefs.test(text.slice(at, at + 4));

const partBits = (name: string): number =>
  han.test(name) ? [...name].reduce((sum, char) => sum + foreignBits(char), 0) : 4;

const latin = /^[A-Z][a-z]+(?:(?: |\.? ?)[A-Z](?:[a-z]+|\.))*/;

/** A name in Latin letters, each word capitalized: nothing but its place behind a title speaks for it. */
export function* latinNames(text: string, start: number, follow?: Follow): Generator<NameCandidate> {
  const name = latin.exec(text.slice(start, start + 40))?.[0];
  if (name === undefined || name.length < 4 || /[A-Za-z]/.test(text.charAt(start + name.length))) return;
  yield weigh(text, start, start + name.length, name, 2, follow);
}
