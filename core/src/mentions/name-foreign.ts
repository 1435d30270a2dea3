// Readings of a name that is no Chinese one: transliterated, with interpunct or without, or in Latin letters.
import { unitClass } from '../base/unit-class';
import { wordLevel } from '../lexicon/common-words';
import { foreignBits } from '../lexicon/name-chars';
import { isRegion } from '../lexicon/organizations';
import { type Follow, type NameCandidate, weigh } from './name-candidate';

const han = /\p{Script=Han}/u;
const part =
  /^(?:[A-Za-z][A-Za-z.]{0,9}|[^\P{Script=Han}和与及、]{1,8}(?:[-－][^\P{Script=Han}和与及、]{1,6})*)[·•・･‧⋅∙](?=[\p{Script=Han}A-Za-z])/u;

const isInterpunct = unitClass(/[·•・･‧⋅∙]/);
/** What may stand before an interpunct; halves of characters of two units too. */
const inPart = unitClass(/[\p{Script=Han}\p{Cs}A-Za-z.\-－]/u);

/** Whether there is an interpunct where the first part of a dotted name may end. */
function mayBeDotted(text: string, start: number): boolean {
  for (let at = start; at < start + longestPart; at++) {
    const code = text.charCodeAt(at);
    if (isInterpunct(code)) return true;
    if (!inPart(code)) return false;
  }
  return false;
}

const longestPart = 18;

/** Adds 彼得·艾利夫; without interpunct only characters that transliterations are made of: 克林斯特. */
export function foreignNames(text: string, start: number, into: NameCandidate[], follow?: Follow): void {
  let at = start;
  let bits = 0;
  while (mayBeDotted(text, at)) {
    const one = part.exec(text.slice(at, at + longestPart));
    if (one === null) break;
    const name = one[0].slice(0, -1);
    if (isWords(name) || !isTransliterated(name)) return;
    bits += Math.max(-2, partBits(name));
    at += one[0].length;
  }
  if (at === start) {
    undottedNames(text, start, into, follow);
    return;
  }
  const lead = text.slice(start, at).replaceAll(/[•・･‧⋅∙]/g, '·');
  lastParts(text, start, at, lead, bits + 8, into, follow);
}

/** Behind an interpunct any character may stand in a name: what follows tells where it ends. */
function lastParts(
  text: string,
  start: number,
  at: number,
  lead: string,
  leadBits: number,
  into: NameCandidate[],
  follow?: Follow,
): void {
  let bits = leadBits;
  for (let end = at; end < Math.min(text.length, at + 9); end++) {
    const char = text.charAt(end);
    if (!han.test(char)) break;
    bits += Math.max(foreignBits(char), oddBits) - 0.5;
    const one = weigh(text, start, end + 1, lead + text.slice(at, end + 1), bits, follow);
    if (one.follow >= 0 && !standsBeforeTitle(text, end + 1)) into.push(one);
  }
}

/** Only characters that transliterations are made of, but for one odd one among good ones: 彼特杰克逊. */
function undottedNames(text: string, start: number, into: NameCandidate[], follow?: Follow): void {
  let bits = -4;
  for (let end = start; end < Math.min(text.length, start + 9); end++) {
    const char = text.charAt(end);
    const gain = foreignBits(char);
    if (gain < -1 && (end === start || foreignBits(text.charAt(end + 1)) < 2)) break;
    if (!han.test(char)) break;
    bits += Math.max(gain, -4) - 0.5;
    if (end === start) continue;
    const one = weigh(text, start, end + 1, text.slice(start, end + 1), bits, follow);
    // 卢旺达|总统: a country before the next title.
    if (one.follow >= 0 && !(isRegion(one.form) || standsBeforeTitle(text, end + 1))) into.push(one);
  }
}

/** What a character costs that transliterations hardly have. */
const oddBits = -2;

/** Odd in the names of foreigners, usual in those of Uyghurs, Kazakhs and Tibetans. */
const usualInMinorities = new Set('不都合提艾力扎让居吐肉孜祖');

/** Of the first part of a dotted name at most one character is an odd one: 艾力 and 让, but not 此前奈特 or 的老公吉姆. */
export const isTransliterated = (name: string): boolean =>
  [...name].filter((char) => han.test(char) && foreignBits(char) < -4 && !usualInMinorities.has(char)).length <= 1;

/** 中国·临湖, 春天·里: words on both sides of a dot. */
const isWords = (name: string): boolean =>
  isRegion(name) || (name.length > 1 && wordLevel(name.slice(0, 2)) === 2 && partBits(name) < 0);

const chiefs =
  /^(?:国家主席|总统|总理|首相|国王|议长|外长|外交|国防|驻|政府|总书记|女王|副总|财长|防长|国务|最高|众议|参议|常驻)/;
const standsBeforeTitle = (text: string, at: number): boolean => chiefs.test(text.slice(at, at + 4));

const partBits = (name: string): number =>
  han.test(name) ? [...name].reduce((sum, char) => sum + Math.max(foreignBits(char), oddBits), 0) : 4;

const latin = /^[A-Z][a-z]+(?:(?: |\.? ?)[A-Z](?:[a-z]+|\.))*/;

/** Adds a name in Latin letters, each word capitalized: nothing but its place behind a title speaks for it. */
export function latinNames(text: string, start: number, into: NameCandidate[], follow?: Follow): void {
  const code = text.charCodeAt(start);
  if (!(code >= 0x41 && code <= 0x5a)) return;
  const name = latin.exec(text.slice(start, start + 40))?.[0];
  if (name === undefined || name.length < 4 || /[A-Za-z]/.test(text.charAt(start + name.length))) return;
  into.push(weigh(text, start, start + name.length, name, 2, follow));
}
