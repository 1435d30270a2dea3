// Readings of a Chinese name: surname, single or compound, and one or two given characters.
import { characterEnd, characterStart } from '../base/characters';
import { unitClass } from '../base/unit-class';
import { wordLevelAt } from '../lexicon/common-words';
import { lastBits, middleBits } from '../lexicon/name-chars';
import { startsOrdinaryWord } from '../lexicon/not-names';
import { isRegion } from '../lexicon/organizations';
import { isCompoundSurname, isDoubtfulSurname, japaneseSurname, surnameRank } from '../lexicon/surnames';
import { headEndingAt } from '../lexicon/titles';
import { type Follow, type NameCandidate, weigh } from './name-candidate';

const isHan = unitClass(/\p{Script=Han}/u);
const han = /^\p{Script=Han}+$/u;
const gap = /^(?:\u3000| {1,2})/;

/** Adds the readings of a Chinese name that starts at `start`. */
export function chineseNames(text: string, start: number, into: NameCandidate[], follow?: Follow): void {
  if (isCompoundSurname(text.slice(start, start + 2))) withSurname(text, start, 2, 3, into, follow);
  const japanese = japaneseSurname(text, start);
  if (japanese > 0) behindJapanese(text, start, japanese, into, follow);
  const surname = text.charAt(start);
  if (surnameRank(surname) === 'none') return;
  const space = isSpace(text.charCodeAt(start + 1)) ? gap.exec(text.slice(start + 1, start + 3))?.[0] : undefined;
  if (space === undefined) {
    withSurname(text, start, 1, surnameBits(surname), into, follow);
    return;
  }
  // Two characters set apart to the width of three: 许　波.
  const given = text.charAt(start + 1 + space.length);
  const end = start + 2 + space.length;
  if (han.test(given))
    into.push(weigh(text, start, end, surname + given, surnameBits(surname) + lastBits(given) - 1, follow));
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x3000;

/** Given names follow other habits: what follows tells where one ends. */
function behindJapanese(text: string, start: number, surname: number, into: NameCandidate[], follow?: Follow): void {
  for (let given = 1; given <= 2; given++) {
    const end = start + surname + given;
    const form = text.slice(start, end);
    if (form.length < surname + given || !han.test(form)) return;
    if (!isAddress(form.slice(surname))) into.push(weigh(text, start, end, form, given === 2 ? 6 : 3, follow));
  }
}

function withSurname(
  text: string,
  start: number,
  long: number,
  surname: number,
  into: NameCandidate[],
  follow?: Follow,
): void {
  let end = start + long;
  for (let given = 1; given <= 2; given++) {
    const next = characterEnd(text, end);
    if (!isHanAt(text, end, next)) return;
    end = next;
    const form = text.slice(start, end);
    const bits = surname + givenBits(form.slice(long)) - wordCost(text, start, form);
    into.push(weigh(text, start, end, form, bits, follow));
  }
}

/** Whether the character that ends at `end` is one of Chinese script. */
const isHanAt = (text: string, start: number, end: number): boolean =>
  end === start + 1 ? isHan(text.charCodeAt(start)) : han.test(text.slice(start, end));

/** How much a surname speaks for a name, in bits. */
export function surnameBits(char: string): number {
  const rank = surnameRank(char);
  const bits = rank === 'common' ? 4 : rank === 'usual' ? 2 : -1;
  return isDoubtfulSurname(char) ? bits - 3 : bits;
}

/** How much a given name of one or two characters does; two are far more usual than one. */
export function givenBits(given: string): number {
  if (given === '某某') return 3;
  const second = characterStart(given, given.length);
  const last = given.slice(second);
  return second === 0 ? lastBits(last) - 1 : middleBits(given.slice(0, second)) + lastBits(last) + 1.3;
}

/** 张女士, 方总: how someone is addressed is no given name. */
const addresses: ReadonlySet<string> = new Set(
  '先生 女士 小姐 师傅 老师 太太 夫人 大爷 大妈 大姐 大哥 阿姨 总 某 姓 家 氏 队 导'.split(' '),
);

/** Whether the characters behind a surname say how someone is addressed: 先生, 主任. */
export const isAddress = (given: string): boolean =>
  addresses.has(given) || headEndingAt(given, given.length)?.start === 0;

/** Surnames that are function words far oftener: an ordinary word behind them leaves nothing of the name. */
const isFunctionWord = unitClass(/[和向都才于时并从由与及同应但任是为以却则将等能有在再]/);

/** What speaks against the name: it, its beginning or its given part is ordinary text. */
function wordCost(text: string, start: number, form: string): number {
  if (startsOrdinaryWord(text, start) || isAddress(form.slice(1)) || isRiver(text, start)) return 12;
  // 市长|寿路: the title's last character makes a word with what follows.
  const across = (wordLevelAt(text, start - 1, 2) ?? 0) >= 1 ? 2.5 : 0;
  if (isRegion(form)) return 12;
  const level = wordLevelAt(text, start, form.length);
  if (level !== undefined) return across + 4 + 3 * level;
  if (wordLevelAt(text, start, 3) !== undefined) return across + 6;
  const given = wordLevelAt(text, start + 1, 2);
  // 官员|曾鼓励: 曾 is a surname as often.
  if (form.length === 3 && given === 2 && form.startsWith('曾')) return 12;
  const asFunction = isFunctionWord(text.charCodeAt(start)) ? (given !== undefined ? 8 : 3) : 0;
  if (form.length === 2) return across + asFunction;
  return across + asFunction + (wordLevelAt(text, start, 2) !== undefined ? 2 : 0) + (given === 2 ? 2.5 : 0);
}

/** 市长|江… and 州长|江大桥: the title's last character and 江 are the river, unless a given name follows. */
const isRiver = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '长' &&
  /^江(?:[大一二三四五六]桥|流域|经济|沿|中|上|下|边|口|两|干|南|北|水|生态|保护|航|十年|禁|岸|防|流|源|商|证)/.test(
    text.slice(start, start + 3),
  );
